"""A folder of config files and the saved configs of the gateway: which belong together, and which differ.

A file belongs to the saved config whose slug is its name without the suffix, or else whose name that is: the gateway
chooses the slug of a new config.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from .config_difference import difference, is_same
from .config_document import read_config
from .config_paths import files_in
from .failures import CommandError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from portkey_ai import Portkey

    from .config_document import ConfigDocument, FileFault

_FILE_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")


@dataclass(frozen=True)
class SavedConfig:
    """A saved config of the gateway, without the config itself."""

    slug: str
    name: str | None
    archived: bool


@dataclass(frozen=True)
class Pair:
    """A file and the saved config that belongs to it; one of them may be missing."""

    document: ConfigDocument | None
    saved: SavedConfig | None
    config: dict[str, Any] | None
    """The config of the gateway; None if `saved` is None."""

    @property
    def state(self) -> Literal["new", "changed", "unchanged", "no file"]:
        """How the file differs from the gateway."""
        if self.document is None:
            return "no file"
        if self.saved is None:
            return "new"
        return "unchanged" if is_same(self.document.config, self.config) else "changed"

    def difference(self, *, of_file: bool) -> str:
        """Return what changes at the gateway, or, with `of_file`, what changes in the file."""
        file, gateway = self._file_label(), f"gateway: {self.saved.slug if self.saved else '(none)'}"
        mine = self.document.config if self.document else None
        if of_file:
            return difference(mine, self.config, file, gateway)
        return difference(self.config, mine, gateway, file)

    def row(self) -> dict[str, object]:
        """Return the fields of the JSON output."""
        return {
            "file": str(self.document.path) if self.document else None,
            "slug": self.saved.slug if self.saved else None,
            "name": self.saved.name if self.saved else self.document.path.stem if self.document else None,
            "state": self.state,
        }

    def _file_label(self) -> str:
        return f"file: {self.document.path if self.document else '(none)'}"


def read_folder(folder: Path) -> tuple[list[ConfigDocument], list[FileFault]]:
    """Read the files of a folder; return them and all their faults.

    Raises UsageError if there is no such folder, and CommandError for names that no config can have.
    """
    if not folder.is_dir():
        raise UsageError(f"DIR: there is no folder {folder}")
    stems: dict[str, Path] = {}
    for path in files_in(folder):
        if path.stem in stems:
            raise CommandError(f"{path} and {stems[path.stem]} are two files of one config: remove one")
        if not _FILE_NAME.fullmatch(path.stem):
            raise CommandError(f"{path}: expected the slug of a config, or a name of letters, digits, '-', '_' and '.'")
        stems[path.stem] = path
    documents = [read_config(path) for path in stems.values()]
    return documents, [fault for document in documents for fault in document.faults]


def saved_configs(client: Portkey, workspace_id: str | None) -> list[SavedConfig]:
    """Return the saved configs of the gateway. Raises CommandError for a slug that cannot be the name of a file."""
    found: list[SavedConfig] = []
    for row in client.configs.list(workspace_id=workspace_id):
        if not row.slug or not _FILE_NAME.fullmatch(row.slug):
            raise CommandError(f"the gateway lists a config with the slug {row.slug!r}, which is no name of a file")
        found.append(SavedConfig(row.slug, row.name, row.status not in (None, "active")))
    return found


def config_of(client: Portkey, slug: str) -> dict[str, Any]:
    """Return a saved config."""
    data = client.configs.retrieve(slug).data
    if data is None or data.config is None:
        raise CommandError(f"the gateway returned no config for {slug}")
    return data.config


def pairs(client: Portkey, documents: list[ConfigDocument], workspace_id: str | None) -> list[Pair]:
    """Return a pair for each file, then one for each saved config without a file, whose config is not read.

    Raises CommandError if a file belongs to no single config.
    """
    saved = saved_configs(client, workspace_id)
    belongs = {document.path: _saved_of(document, saved) for document in documents}
    taken: dict[str, Path] = {}
    for path, config in belongs.items():
        if config and config.slug in taken:
            raise CommandError(f"{path} and {taken[config.slug]} are two files of {config.slug}: remove one")
        if config:
            taken[config.slug] = path
    found: list[Pair] = []
    for document in documents:
        config = belongs[document.path]
        found.append(Pair(document, config, config_of(client, config.slug) if config else None))
    return found + [Pair(None, each, None) for each in saved if each.slug not in taken and not each.archived]


def _saved_of(document: ConfigDocument, saved: list[SavedConfig]) -> SavedConfig | None:
    path = document.path
    by_slug = [each for each in saved if each.slug == path.stem]
    if by_slug and by_slug[0].archived:
        raise CommandError(f"{path}: {path.stem} is archived at the gateway: activate it, or remove the file")
    by_name = [each for each in saved if each.name == path.stem and not each.archived]
    if not by_slug and len(by_name) > 1:
        slugs = ", ".join(each.slug for each in by_name)
        raise CommandError(f"{path}: several configs have this name ({slugs}); name the file after a slug")
    return next(iter(by_slug or by_name), None)
