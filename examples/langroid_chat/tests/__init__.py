"""Tests of the example, on a gateway inside the process: `make test-examples NAMES=langroid_chat`."""
