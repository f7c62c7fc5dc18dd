"""The everyday calls where no file can be written and HOME is not set.

usage: read_only_calls.py URL FOLDER ...    (folders that must refuse a new file)
"""

import os
import sys
from pathlib import Path

from everyday_calls import all_calls, expect

url, *folders = sys.argv[1:]
for folder in (".", *folders):
    try:
        Path(folder, "new-file").write_text("")
    except OSError:
        continue
    raise SystemExit(f"{folder} can be written")
expect("HOME" in os.environ, False)
all_calls(url)
