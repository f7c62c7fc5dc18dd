"""A loopback provider that echoes the request, so that a response shows its request. Runs in a separate process.

A model `sleep-1.5` waits 1.5 seconds; a stream of the model `unfinished` stops after its first chunk, until the client
disconnects. The process prints its port, and ends when its standard input closes.
"""

import asyncio
import json
import sys
from typing import Any


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Serve one keep-alive connection."""
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if line)
            asked: dict[str, Any] = json.loads(await reader.readexactly(int(fields["content-length"])))
            model: str = asked["model"]
            if model.startswith("sleep-"):
                await asyncio.sleep(float(model.removeprefix("sleep-")))
            body = answer(asked)
            trace = fields.get("x-portkey-trace-id")
            said = f"x-portkey-trace-id: {trace}\r\n" if trace else ""
            kind = "text/event-stream" if asked.get("stream") else "application/json"
            start = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\n{said}content-length: {len(body)}\r\n\r\n".encode()
            if model == "unfinished":
                writer.write(start + body.partition(b"\n\n")[0] + b"\n\n")
                await reader.read()  # until the client disconnects
                return
            writer.write(start + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
        pass  # the client has disconnected, or this process ends
    finally:
        writer.close()


def answer(asked: dict[str, Any]) -> bytes:
    text: str = asked["messages"][-1]["content"]
    common = {"id": "c", "created": 1, "model": asked["model"]}
    if not asked.get("stream"):
        choice: dict[str, Any] = {"message": {"role": "assistant", "content": text}}
        return json.dumps({**common, "object": "chat.completion", "choices": [{**ENDING, **choice}]}).encode()
    choices = [{"index": 0, "delta": {"content": word}} for word in text.split("-")] + [{**ENDING, "delta": {}}]
    events = [json.dumps({**common, "object": "chat.completion.chunk", "choices": [choice]}) for choice in choices]
    return "".join(f"data: {event}\n\n" for event in [*events, "[DONE]"]).encode()


ENDING: dict[str, Any] = {"index": 0, "finish_reason": "stop"}


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=2048)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
