"""`python -m portkey_ai`: the `portkey` command."""

import sys

from portkey_ai.cli.entry import main

if __name__ == "__main__":
    sys.exit(main())
