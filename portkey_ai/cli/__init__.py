"""The `portkey` command: `entry.main` runs it.

`--version`, `doctor` and `configs validate` need the standard library only; the others `pip install 'portkey-ai[cli]'`.
The modules with commands are called `*_command.py` or `*_commands.py`.
"""
