"""A cache of fetched price lists, in memory and in a file."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._atomic_file import replace_text

from .price_book import Prices, catalogue
from .token_usage import fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_log = logging.getLogger("portkey_ai")


def wanted_names(names: tuple[str, ...], provider: object) -> tuple[str, ...]:
    """Return the names whose prices to fetch; without any, the client's provider."""
    wrong = next((name for name in names if not isinstance(name, str) or not name.strip("/") or name[0] in "/@"), None)  # pyright: ignore[reportUnnecessaryIsInstance]
    if wrong is not None:
        raise ValueError(f'names: expected a provider, or "provider/model", got {wrong!r}')
    if names:
        return names
    if not provider or str(provider).startswith("@"):
        raise ValueError('names: expected a provider, as in refresh("openai"), since the client has none')
    return (str(provider),)


def cache_path(cache: str | os.PathLike[str] | bool | None) -> Path | None:
    """Return the path of the cache file; `cache=True` is one in the user's cache folder."""
    if cache is None or cache is False:
        return None
    if cache is not True:
        return Path(cache)
    home = Path.home()
    folders = {"win32": os.environ.get("LOCALAPPDATA") or home / "AppData/Local", "darwin": home / "Library/Caches"}
    return (
        Path(folders.get(sys.platform, os.environ.get("XDG_CACHE_HOME") or home / ".cache")) / "portkey_ai/prices.json"
    )


class PriceCache:
    """Price lists by name, a provider or "provider/model". Without a path they are not saved."""

    def __init__(self, cache: str | os.PathLike[str] | bool | None, ttl: float) -> None:
        if isinstance(ttl, bool) or not isinstance(ttl, (int, float)) or not ttl >= 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"ttl: expected seconds, 0 or more, got {ttl!r}")
        self._path = cache_path(cache)
        self._now = time.time()
        self._changed = False
        self._lists: dict[str, dict[str, Any]] = {}
        if self._path is not None:
            for name, entry in _read(self._path).items():
                fetched: Any = entry.get("fetched")
                if isinstance(fetched, (int, float, Decimal)) and 0 <= self._now - float(fetched) <= ttl:
                    self._lists[name] = entry

    def __contains__(self, name: str) -> bool:
        return name in self._lists

    def add(self, name: str, models: Mapping[str, Any]) -> None:
        """Add a list that has just been fetched."""
        self._changed = True
        self._lists[name] = {"fetched": self._now, "models": models}

    def prices(self, before: Prices | None) -> Prices:
        """Return the prices of all lists, and those in `before` that no list replaces."""
        providers: dict[str, dict[str, Any]] = {}
        for name in sorted(self._lists, key=lambda name: name.count("/")):  # single models replace those of a list
            providers.setdefault(name.partition("/")[0], {}).update(self._lists[name]["models"])
        oldest = min((float(entry["fetched"]) for entry in self._lists.values()), default=self._now)
        day = datetime.fromtimestamp(oldest, timezone.utc).date().isoformat()
        fetched = catalogue(providers, day)
        return fetched if before is None else before.with_(fetched)

    def write(self) -> None:
        """Write the file atomically: another process reads the old content or the new content."""
        if self._path is None or not self._changed:
            return
        try:
            replace_text(self._path, json.dumps(self._lists, default=str))
        except OSError as error:  # the prices remain in memory
            _log.warning("the price cache cannot be written: %s", error)


def _read(path: Path) -> dict[str, dict[str, Any]]:
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, ValueError):  # no file yet, or a damaged one
        return {}
    if not isinstance(content, dict):
        return {}
    entries = cast("dict[str, Any]", content)
    return {name: entry for name, entry in entries.items() if fields_of(fields_of(entry).get("models"))}
