"""The fixtures of the other environment for tracing tools."""

from tests.neighbours.tracing.conftest import kind as kind
