"""A loopback gateway for bulk runs, with a limit and faults, that counts its responses. Runs in a separate process.

usage: python -m benchmarks.bulk_server RATE

It answers RATE requests in each second, and others with 429 and the time until the next second. One request of 100 ends
with 500, one of 1,000 with a closed connection, one whose message is "malformed" with 400. `GET /counts` tells how many
messages were answered, and how many of them more than once. RATE 0: no limit and no faults.
"""

import asyncio
import json
import random
import sys
import time
from collections import Counter
from typing import Any

from benchmarks import payloads
from benchmarks.server import Connection


class LimitedConnection(Connection):
    """One keep-alive connection."""

    rate = 0
    window = 0
    used = 0
    answers: Counter[str] = Counter()
    chance = random.Random(7)

    def answer(self, path: bytes, body: bytes) -> None:
        kind = LimitedConnection
        if path.endswith(b"/counts"):
            counts = {"answered": len(self.answers), "twice": sum(count - 1 for count in self.answers.values())}
            self.send(json.dumps(counts).encode())
            return
        asked: dict[str, Any] = json.loads(body)
        if self.rate:
            window, passed = divmod(time.monotonic(), 1.0)
            if window != self.window:
                kind.window, kind.used = int(window), 0
            kind.used += 1
            if self.used > self.rate:
                self.fail(429, f"retry-after-ms: {(1 - passed) * 1000 + 1:.0f}\r\n")
                return
            chance = self.chance.random()
            if chance < 0.001:
                self.transport.close()
                return
            if chance < 0.011:
                self.fail(500)
                return
        message = asked["messages"][0]["content"]
        if message == "malformed":
            self.fail(400)
            return
        self.answers[message] += 1
        self.send(payloads.chat_answer(asked["model"], asked["messages"]))

    def fail(self, status: int, header: str = "") -> None:
        body = b'{"error": {"message": "failed as planned"}}'
        head = (
            f"HTTP/1.1 {status} Failed\r\ncontent-type: application/json\r\n{header}content-length: {len(body)}\r\n\r\n"
        )
        self.transport.write(head.encode() + body)


async def main(rate: str) -> None:
    LimitedConnection.rate = int(rate)
    server = await asyncio.get_running_loop().create_server(LimitedConnection, "127.0.0.1", 0, backlog=2048)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
