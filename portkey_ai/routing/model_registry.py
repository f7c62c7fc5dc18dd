"""The registry of models that a program knows, with their aliases, properties and routes."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

if TYPE_CHECKING:
    import os

    from typing_extensions import Self

from .option_translation import inline_config

log = logging.getLogger("portkey_ai.routing")

_TEXT_FIELDS = ("provider", "virtual_key", "provider_route")


class ModelEntry(Mapping[str, object]):
    """One model: `entry.name`, `entry.aliases`, and each field as `entry["context_window"]`."""

    def __init__(self, fields: Mapping[str, object], number: int = 1) -> None:
        """`number` is the model's position in a list, for the error about a missing name."""
        self._fields = dict(fields)
        name = self._fields.get("model_name")
        if not isinstance(name, str) or not name.strip():
            _fail(f"model_name of model number {number}: expected a name, found {_shown(self._fields)}")
        aliases = self._fields.get("aliases", ())
        if not isinstance(aliases, (list, tuple)) or not all(isinstance(alias, str) for alias in aliases):  # pyright: ignore[reportUnknownVariableType]
            _fail(f"aliases of model {name!r}: expected a list of strings")
        for field in _TEXT_FIELDS:
            if not isinstance(self._fields.get(field, ""), (str, type(None))):
                _fail(f"{field} of model {name!r}: expected a string")
        config = self._fields.get("config")
        try:
            inline_config("" if config is None else config)
        except ValueError:
            _fail(f"config of model {name!r}: expected a saved config's id or an object")
        self.name = name.strip()
        self.aliases = tuple(alias.strip() for alias in cast("Iterable[str]", aliases) if alias.strip())

    def text(self, field: str) -> str | None:
        """Return a text field without surrounding whitespace, None if it is missing or blank."""
        value = self._fields.get(field)
        return value.strip() or None if isinstance(value, str) else None

    @property
    def config(self) -> str | Mapping[str, object] | None:
        """The config for requests for this model: the id of a saved one, or the config itself."""
        value = self._fields.get("config")
        return cast("Mapping[str, object]", value) or None if isinstance(value, Mapping) else self.text("config")

    def __getitem__(self, field: str) -> object:
        return self._fields[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:  # without virtual key and config, which may be secret
        return f"<ModelEntry {self.name}>"


class ModelRegistry:
    """Models by name and alias, compared without regard to case.

    `models` are mappings with `model_name`, and optionally `aliases` (a list), `provider`, `config`, `virtual_key`,
    `provider_route` (the `<X>` of a `PORTKEY_CONFIG_<X>`); other fields are kept. Raises RegistryError if two models
    share an alias.
    """

    def __init__(self, models: Iterable[Mapping[str, object]] = ()) -> None:
        self._entries = [ModelEntry(model, number) for number, model in enumerate(models, 1)]
        self._by_alias: dict[str, ModelEntry] = {}
        for entry in self._entries:
            for alias in (entry.name, *entry.aliases):
                other = self._by_alias.setdefault(alias.lower(), entry)
                if other is not entry:
                    _fail(f"Duplicate alias {alias!r} found for models {other.name!r} and {entry.name!r}")

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Self:
        """Return the registry in a JSON file, `{"models": [...]}`.

        For a missing file the registry is empty, and a warning is logged. Raises RegistryError for invalid content.
        """
        try:
            # Some editors write a byte order mark.
            content: object = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            log.warning("Portkey models config not found: %s", path)
            return cls()
        except (OSError, ValueError, RecursionError) as error:
            _fail(f"Error reading Portkey config from {path}: {error}", error)
        models = cast("dict[str, object]", content).get("models") if isinstance(content, dict) else None
        entries = cast("list[object]", models) if isinstance(models, list) else []
        if not isinstance(models, list) or not all(isinstance(entry, Mapping) for entry in entries):
            _fail(f'Error reading Portkey config from {path}: expected an object with "models", a list of objects')
        try:
            registry = cls(cast("list[Mapping[str, object]]", entries))
        except ValueError as error:
            _fail(f"Error reading Portkey config from {path}: {error}", error)
        log.info("Portkey loaded %d models with %d aliases", len(registry), len(registry.aliases()))
        return registry

    def get(self, name: str) -> ModelEntry | None:
        """Return the entry with that name or alias, None if there is none."""
        return self._by_alias.get(name.strip().lower())

    def resolve(self, name: str) -> str:
        """Return the model's own name for a name or alias; `name` itself if it is not in the registry."""
        entry = self.get(name)
        return name if entry is None else entry.name

    def models(self) -> list[str]:
        """Return the models' own names, in the order of the registry."""
        return [entry.name for entry in self._entries]

    def aliases(self) -> list[str]:
        """Return all names and aliases, in lower case."""
        return list(self._by_alias)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[ModelEntry]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"<ModelRegistry of {len(self)} models>"


def _shown(fields: Mapping[str, object]) -> str:
    return f"only the fields {sorted(fields)}" if fields else "no fields"


def _fail(message: str, cause: BaseException | None = None) -> NoReturn:
    from .routing_errors import RegistryError

    raise RegistryError(message) from cause
