"""Tests of the notebooks: `make test-examples NAMES=notebooks`."""
