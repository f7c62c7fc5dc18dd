"""The saved records of a local gateway, in one collection for each path."""

from __future__ import annotations

import re
import uuid
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from .wire.local_responses import HTTPError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Record = dict[str, Any]


def new_id() -> str:
    return str(uuid.uuid4())


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def select_fields(record: Mapping[str, Any], names: Iterable[str]) -> Record:
    """Return the fields of `record` that are in `names`."""
    return {name: record[name] for name in names if name in record}


class Store:
    """Collections of records. The key of a record is usually its id; its slug finds it too."""

    def __init__(self) -> None:
        self._collections: dict[str, dict[str, Record]] = {}

    def records(self, path: str) -> list[Record]:
        """Return the records of a collection, oldest first."""
        return list(self._collections.get(path, {}).values())

    def put(self, path: str, key: str, record: Record) -> None:
        self._collections.setdefault(path, {})[key] = record

    def keep_last(self, path: str, number: int) -> None:
        """Remove the oldest records of a collection that has more than `number`."""
        collection = self._collections.get(path, {})
        while len(collection) > number:
            del collection[next(iter(collection))]

    def get(self, path: str, key: str) -> Record | None:
        """Return the record with this key or slug; None if it does not exist."""
        found = self._collections.get(path, {})
        return found.get(key) or next((record for record in found.values() if record.get("slug") == key), None)

    def find(self, path: str, key: str) -> Record:
        """Return the record with this key or slug. Raises HTTPError (404) if it does not exist."""
        record = self.get(path, key)
        if record is None:
            raise HTTPError(404, f"Nothing found at {path} for {key!r}")
        return record

    def remove(self, path: str, key: str) -> Record:
        """Remove a record and everything below it. Raises HTTPError (404) if it does not exist."""
        record = self.find(path, key)
        collection = self._collections[path]
        name = next(name for name, value in collection.items() if value is record)
        del collection[name]
        for below in [known for known in self._collections if known.startswith(f"{path}/{name}/")]:
            del self._collections[below]
        return record

    def free_slug(self, path: str, prefix: str, name: str) -> str:
        """Return an unused slug for a record called `name`."""
        slug = wanted = prefix + (re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "unnamed")
        while self.get(path, slug) is not None:
            slug = f"{wanted}-{uuid.uuid4().hex[:6]}"
        return slug
