"""The state of one gateway's echo models: files, batches, stored responses and so on."""

from __future__ import annotations

import threading
import time
import uuid
from typing import TYPE_CHECKING, Any

from .provider_errors import ProviderError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Record = dict[str, Any]


def new_id(prefix: str) -> str:
    return f"{prefix}{uuid.uuid4().hex}"


def unix_time() -> int:
    return int(time.time())


class EchoState:
    """Records by kind and id, oldest first. Hold `lock` while you read and change records."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self._records: dict[str, dict[str, Record]] = {}

    def put(self, kind: str, record: Record, id: str = "") -> Record:
        """Save a record by its field `id`, or by another `id`."""
        self._records.setdefault(kind, {})[id or record["id"]] = record
        return record

    def all(self, kind: str) -> list[Record]:
        return list(self._records.get(kind, {}).values())

    def get(self, kind: str, id: str) -> Record | None:
        return self._records.get(kind, {}).get(id)

    def find(self, kind: str, id: str) -> Record:
        """Return a record. Raises ProviderError (404) if it does not exist."""
        record = self.get(kind, id)
        if record is None:
            raise ProviderError(404, f"No {kind} found with id '{id}'.", "id")
        return record

    def remove(self, kind: str, id: str) -> Record:
        self.find(kind, id)
        return self._records[kind].pop(id)

    def discard(self, kind: str, id: str) -> None:
        """Remove a record, if there is one."""
        self._records.get(kind, {}).pop(id, None)

    def remove_all(self, kind: str) -> None:
        self._records.pop(kind, None)


def cursor_page(query: Mapping[str, str], records: Iterable[Record], order: str = "desc", limit: int = 20) -> Record:
    """Return the page that `limit`, `order`, `after` and `before` of the query select. `records` are oldest first."""
    order = query.get("order", order)
    if order not in ("asc", "desc"):
        raise ProviderError(400, f"Invalid value: '{order}'. Supported values are: 'asc' and 'desc'.", "order")
    given = query.get("limit", str(limit))
    if not given.isdigit() or not 1 <= int(given) <= 10_000:
        raise ProviderError(400, f"Invalid 'limit': expected an integer from 1 to 10000, got '{given}'.", "limit")
    items = list(records) if order == "asc" else list(records)[::-1]
    ids = [item["id"] for item in items]
    if "after" in query:
        items = items[_position(ids, query, "after") + 1 :]
    elif "before" in query:
        items = items[: _position(ids, query, "before")]
    data = items[: int(given)]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": len(data) < len(items),
    }


def _position(ids: list[str], query: Mapping[str, str], name: str) -> int:
    try:
        return ids.index(query[name])
    except ValueError:
        raise ProviderError(400, f"Invalid '{name}': no item with id '{query[name]}'.", name) from None


def vector_store_kind(store: str) -> str:
    """Return the kind of the records of a vector store's files."""
    return f"files of {store}"


def matching(records: Iterable[Record], wanted: Callable[[Record], bool]) -> list[Record]:
    return [record for record in records if wanted(record)]
