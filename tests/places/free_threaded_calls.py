"""The everyday calls of many threads on one client, on a Python without GIL."""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor

from everyday_calls import async_calls, calls_on, expect, new_client

url = sys.argv[1]
with new_client(url) as client, ThreadPoolExecutor(16) as pool:
    list(pool.map(lambda _: calls_on(client), range(160)))
asyncio.run(async_calls(url))
expect(sys._is_gil_enabled(), False)
