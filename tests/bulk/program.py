"""A program with a bulk run, which the tests stop: python -m tests.bulk.program KIND URL COUNT CHECKPOINT"""

from __future__ import annotations

import asyncio
import signal
import sys

from portkey_ai import AsyncPortkey, Portkey

from .runs import rows


def work(url: str, count: int, checkpoint: str) -> int:
    with Portkey(base_url=url, api_key="pk-test") as client:
        return sum(result.error is None for result in client.bulk(rows(count), concurrency=4, checkpoint=checkpoint))


async def async_work(url: str, count: int, checkpoint: str) -> int:
    async with AsyncPortkey(base_url=url, api_key="pk-test") as client:
        run = client.bulk(rows(count), concurrency=4, checkpoint=checkpoint)
        return sum([result.error is None async for result in run])


def main(kind: str, url: str, count: str, checkpoint: str) -> None:
    # A shell that starts tests in the background has them ignore SIGINT, which child processes inherit.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        if kind == "sync":
            answered = work(url, int(count), checkpoint)
        else:
            answered = asyncio.run(async_work(url, int(count), checkpoint))
    except KeyboardInterrupt:
        sys.stdout.write("interrupted\n")
        return
    sys.stdout.write(f"{answered}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
