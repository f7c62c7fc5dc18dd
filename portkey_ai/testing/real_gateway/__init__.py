"""The open-source gateway from npm, as a process of this machine."""
