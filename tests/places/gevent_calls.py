"""The everyday calls with gevent's monkey patches: many greenlets on one client wait at once.

usage: python -m gevent.monkey gevent_calls.py URL
"""

import asyncio
import sys
import time

import gevent
from everyday_calls import SLOW, async_calls, calls_on, chat, expect, new_client
from gevent.monkey import is_module_patched

expect(is_module_patched("socket"), True)
url = sys.argv[1]
with new_client(url) as client:
    started = time.perf_counter()
    gevent.joinall([gevent.spawn(chat, client, SLOW) for _ in range(30)], timeout=30, raise_error=True)
    expect(time.perf_counter() - started < 10, True)  # in turn they would take 15 s
    gevent.joinall([gevent.spawn(calls_on, client) for _ in range(10)], timeout=30, raise_error=True)
asyncio.run(async_calls(url))
