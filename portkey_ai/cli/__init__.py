"""The `portkey` command; needs `pip install 'portkey-ai[cli]'`, except for `--version`, `doctor` and `configs validate`.

`entry.main` runs it. The modules of commands are called `*_commands.py`.
"""
