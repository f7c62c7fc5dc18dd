"""A conversation of `portkey chat`: send messages, write the response as it arrives, and a line about the call."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from .output import note, write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from portkey_ai import Portkey

HELP = "Ctrl-C stops a response. /clear forgets the conversation. /exit or Ctrl-D ends."


class ChatSession:
    """The messages so far, and how a response is written."""

    def __init__(self, client: Portkey, model: str | None, system: str | None, *, stream: bool) -> None:
        self._client = client
        self._model = {} if model is None else {"model": model}
        self._first: list[dict[str, Any]] = [] if system is None else [{"role": "system", "content": system}]
        self._messages = list(self._first)
        self._stream = stream

    def send(self, message: dict[str, Any]) -> None:
        """Send a message and write the response. After an error, the message is not part of the conversation.

        If Ctrl-C stops the response, what was received is part of the conversation.
        """
        received: list[str] = []
        before = len(self._messages)
        self._messages.append(message)
        try:
            for text in self._texts():
                received.append(text)
                _write(text)
        except KeyboardInterrupt:
            self._messages.append({"role": "assistant", "content": "".join(received)})
            _write("\n")
            raise
        except Exception:
            del self._messages[before:]
            if received:
                _write("\n")
            raise
        self._messages.append({"role": "assistant", "content": "".join(received)})

    def send_for_json(self, message: dict[str, Any]) -> None:
        """Send a message and write the whole response as JSON, with what the gateway did as the field `gateway`."""
        response = self._complete([*self._messages, message])
        gateway = response.gateway
        cost = response.cost
        write_json(
            {
                **response.to_dict(),
                "gateway": {
                    "provider": gateway.provider,
                    "trace_id": gateway.trace_id,
                    "cache_status": gateway.cache_status,
                    "retry_count": gateway.retry_count,
                    "cost": None if cost is None else float(cost.total),
                },
            }
        )

    def talk(self) -> None:
        """Read messages from the terminal until Ctrl-D or `/exit`."""
        from portkey_ai.exceptions import PortkeyError

        from .failures import message_of

        _prepare_line_editing()
        note(HELP)
        while True:
            try:
                line = input("> ").strip()
            except EOFError:
                note("")
                return
            except KeyboardInterrupt:
                note("")
                continue
            if line in ("/exit", "/quit"):
                return
            if line == "/clear":
                self._messages = list(self._first)
            elif line.startswith("/") and " " not in line:
                note(HELP)
            elif line:
                try:
                    self.send({"role": "user", "content": line})
                except KeyboardInterrupt:
                    note("stopped")
                except PortkeyError as error:
                    note(f"portkey: {message_of(error)}")

    def _texts(self) -> Iterator[str]:
        if not self._stream:
            response = self._complete(self._messages)
            content = response.choices[0].message.content if response.choices else None
            yield f"{content or ''}\n"
            _write_summary(response.gateway, response.usage, response.cost, _finish_reasons([response]))
            return
        usage, reasons, last = None, "", "\n"
        with self._client.chat.completions.create(
            messages=self._as_parameter(self._messages),
            stream=True,
            stream_options={"include_usage": True},
            **self._model,
        ) as stream:
            for chunk in stream:
                usage = chunk.usage or usage
                reasons = _finish_reasons([chunk]) or reasons
                text = chunk.choices[0].delta.content if chunk.choices and chunk.choices[0].delta else None
                if text:
                    last = text
                    yield text
            if not last.endswith("\n"):
                _write("\n")
            _write_summary(stream.gateway, usage, stream.cost, reasons)

    def _complete(self, messages: list[dict[str, Any]]) -> Any:
        return self._client.chat.completions.create(messages=self._as_parameter(messages), **self._model)

    @staticmethod
    def _as_parameter(messages: list[dict[str, Any]]) -> Any:
        return messages


def _write(text: str) -> None:
    """Write a part of a response at once. Only a terminal obeys control characters; they are left out there."""
    if sys.stdout.isatty():
        text = "".join(c for c in text if c.isprintable() or c in "\n\t" or c == "\u200d")
    sys.stdout.write(text)
    sys.stdout.flush()


def _finish_reasons(responses: Iterable[Any]) -> str:
    """Return why the response ended, if it is not complete."""
    reasons = [response.choices[0].finish_reason for response in responses if response.choices]
    return ", ".join(reason for reason in reasons if reason not in (None, "stop"))


def _write_summary(gateway: Any, usage: Any, cost: Any, reasons: str) -> None:
    """Write provider, tokens, cost, cache and trace of the call to stderr, as far as they are known."""
    parts = [gateway.provider]
    if usage is not None and usage.prompt_tokens is not None:
        parts.append(f"{usage.prompt_tokens} + {usage.completion_tokens or 0} tokens")
    if cost is not None:
        parts.append(_dollars(cost.total))
    if gateway.cache_status not in (None, "DISABLED"):
        parts.append(f"cache {gateway.cache_status}")
    if reasons:
        parts.append(f"ended by: {reasons}")
    if gateway.trace_id:
        parts.append(f"trace {gateway.trace_id}")
    line = " · ".join(part for part in parts if part)
    if sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        line = f"\x1b[2m{line}\x1b[0m"
    note(line)


def _dollars(amount: Any) -> str:
    if 0 < amount < 0.000001:
        return "less than $0.000001"
    return "$" + f"{amount:.6f}".rstrip("0").rstrip(".")


def _prepare_line_editing() -> None:
    """Give `input` arrow keys and the history of this conversation. Nothing is written to a file."""
    try:
        import readline
    except ImportError:  # Windows; its terminal edits lines itself
        return
    readline.set_auto_history(True)
