"""The everyday calls in a trio run."""

import sys

import trio
from everyday_calls import async_calls

trio.run(async_calls, sys.argv[1])
