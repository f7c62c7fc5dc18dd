"""A realtime session of the echo model: OpenAI's events, text only."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .websocket import WebSocket

    Event = dict[str, Any]


class RealtimeSession:
    """Responds to the events of one client, over one websocket.

    `respond` returns the model's text for a text of the user; `record` is called with every event of the client.
    """

    def __init__(self, model: str, respond: Callable[[str, Event], str], record: Callable[[Event], None]) -> None:
        self._respond = respond
        self._record = record
        self._ids = itertools.count(1)
        self._session: Event = {
            "id": self._id("sess"),
            "object": "realtime.session",
            "type": "realtime",
            "model": model,
            "output_modalities": ["text"],
        }
        self._items: list[Event] = []
        self._handlers: dict[str, Callable[[Event], Iterator[Event]]] = {
            "session.update": self._update_session,
            "conversation.item.create": self._create_item,
            "conversation.item.retrieve": self._retrieve_item,
            "conversation.item.delete": self._delete_item,
            "response.create": self._create_response,
        }

    def run(self, websocket: WebSocket) -> None:
        """Respond to events until the websocket is closed."""
        self._send(websocket, {"type": "session.created", "session": self._session})
        while (message := websocket.receive()) is not None:
            for event in self._respond_to(message):
                self._send(websocket, event)

    def _send(self, websocket: WebSocket, event: Event) -> None:
        websocket.send(json.dumps({"event_id": self._id("event"), **event}))

    def _id(self, kind: str) -> str:
        return f"{kind}_{next(self._ids)}"

    def _respond_to(self, message: str) -> Iterator[Event]:
        try:
            event = decoded_json(message)
        except ValueError:
            event = None
        if not is_object(event):
            yield _error(None, "invalid_json", "an event must be a JSON object")
            return
        self._record(event)
        handler = self._handlers.get(str(event.get("type")))
        if handler is None:
            yield _error(event, "invalid_value", f"LocalGateway does not serve events of type {event.get('type')!r}")
            return
        yield from handler(event)

    def _update_session(self, event: Event) -> Iterator[Event]:
        if not is_object(event.get("session")):
            yield _error(event, "missing_required_parameter", "session: expected an object", "session")
            return
        self._session.update(event["session"])
        yield {"type": "session.updated", "session": self._session}

    def _create_item(self, event: Event) -> Iterator[Event]:
        item = event.get("item")
        if not is_object(item):
            yield _error(event, "missing_required_parameter", "item: expected an object", "item")
            return
        output_tokens = event.get("previous_item_id")
        ids = ["root", *(saved["id"] for saved in self._items)]
        if output_tokens is not None and output_tokens not in ids:
            yield _error(event, "item_not_found", f"no item {output_tokens!r}", "previous_item_id")
            return
        index = len(self._items) if output_tokens is None else ids.index(output_tokens)
        previous = self._items[index - 1]["id"] if index else None
        saved = {"id": self._id("item"), "object": "realtime.item", "status": "completed", **item}
        self._items.insert(index, saved)
        yield {"type": "conversation.item.added", "previous_item_id": previous, "item": saved}
        yield {"type": "conversation.item.done", "previous_item_id": previous, "item": saved}

    def _retrieve_item(self, event: Event) -> Iterator[Event]:
        item = next((item for item in self._items if item["id"] == event.get("item_id")), None)
        if item is None:
            yield _no_such_item(event)
        else:
            yield {"type": "conversation.item.retrieved", "item": item}

    def _delete_item(self, event: Event) -> Iterator[Event]:
        remaining = [item for item in self._items if item["id"] != event.get("item_id")]
        if len(remaining) == len(self._items):
            yield _no_such_item(event)
            return
        self._items = remaining
        yield {"type": "conversation.item.deleted", "item_id": event["item_id"]}

    def _create_response(self, event: Event) -> Iterator[Event]:
        options = event.get("response")
        options = options if is_object(options) else {}
        given = options.get("input")
        prompt = _last_user_text(given if is_list(given) else self._items)
        text = self._respond(prompt, {"model": self._session["model"], **options})
        response: Event = {
            "id": self._id("resp"), "object": "realtime.response", "status": "in_progress", "status_details": None,
            "output": [], "output_modalities": ["text"], "metadata": options.get("metadata"), "usage": None,
        }  # fmt: skip
        yield {"type": "response.created", "response": dict(response)}
        item: Event = {
            "id": self._id("item"), "object": "realtime.item", "type": "message", "role": "assistant",
            "status": "in_progress", "content": [],
        }  # fmt: skip
        output = {"response_id": response["id"], "output_index": 0}
        position = {**output, "item_id": item["id"], "content_index": 0}
        is_saved = options.get("conversation") != "none"
        previous = self._items[-1]["id"] if self._items else None
        yield {"type": "response.output_item.added", **output, "item": dict(item)}
        if is_saved:
            yield {"type": "conversation.item.added", "previous_item_id": previous, "item": dict(item)}
        yield {"type": "response.content_part.added", **position, "part": {"type": "text", "text": ""}}
        for delta in _split_into_deltas(text):
            yield {"type": "response.output_text.delta", **position, "delta": delta}
        yield {"type": "response.output_text.done", **position, "text": text}
        yield {"type": "response.content_part.done", **position, "part": {"type": "text", "text": text}}
        item.update(status="completed", content=[{"type": "output_text", "text": text}])
        if is_saved:
            self._items.append(item)
            yield {"type": "conversation.item.done", "previous_item_id": previous, "item": item}
        yield {"type": "response.output_item.done", **output, "item": item}
        response.update(status="completed", output=[item], usage=_usage(prompt, text))
        yield {"type": "response.done", "response": response}


def _split_into_deltas(text: str) -> list[str]:
    words = text.split(" ")
    return [delta for delta in (*(f"{word} " for word in words[:-1]), words[-1]) if delta]


def _usage(prompt: str, text: str) -> dict[str, int]:
    input_tokens, output_tokens = len(prompt.split()), len(text.split())
    return {"input_tokens": input_tokens, "output_tokens": output_tokens, "total_tokens": input_tokens + output_tokens}


def _last_user_text(items: list[Any]) -> str:
    for item in reversed(items):
        if is_object(item) and item.get("role") == "user":
            parts = item.get("content")
            return "".join(str(part.get("text", "")) for part in parts if is_object(part)) if is_list(parts) else ""
    return ""


def _no_such_item(event: Event) -> Event:
    return _error(event, "item_not_found", f"no item {event.get('item_id')!r}", "item_id")


def _error(event: Event | None, code: str, message: str, param: str | None = None) -> Event:
    error = {"type": "invalid_request_error", "code": code, "message": message, "param": param}
    return {"type": "error", "error": {**error, "event_id": (event or {}).get("event_id")}}
