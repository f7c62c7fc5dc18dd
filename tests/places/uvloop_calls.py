"""The everyday calls on uvloop's event loop."""

import sys

import uvloop
from everyday_calls import async_calls

uvloop.run(async_calls(sys.argv[1]))
