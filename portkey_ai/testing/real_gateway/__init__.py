"""The open-source gateway from npm, as a local process."""
