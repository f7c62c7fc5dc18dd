"""`portkey configs`: saved configs of the gateway, and configs as files."""

from __future__ import annotations

import os
import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .common_options import AsJson
from .failures import FAILURE, CommandError, UsageError
from .output import cell, note, show_rows, write_json

if TYPE_CHECKING:
    from portkey_ai import Portkey

    from .config_document import ConfigDocument
    from .config_folder import Pair

app = typer.Typer(help="Saved configs of the gateway, and configs as files.", rich_markup_mode=None)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of files SLUG.json, .yaml or .toml.")]
Slug = Annotated[str, typer.Argument(metavar="SLUG", help="Slug of a saved config, such as pc-support-1a2b3c.")]
Workspace = Annotated[str | None, typer.Option(metavar="ID", help="Workspace, for a key of the organisation.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show the difference, and write nothing.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before the write.")]


class FaultFormat(str, Enum):  # typer before 0.19 does not know Literal
    """How `validate` writes faults."""

    text = "text"
    github = "github"
    json = "json"


class FileFormat(str, Enum):
    """The format of new files."""

    json = "json"
    yaml = "yaml"
    toml = "toml"


@app.command()
def validate(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="File, or folder of files: JSON, YAML, TOML.")],
    format: Annotated[FaultFormat, typer.Option(help="github: annotations of GitHub Actions.")] = FaultFormat.text,
    as_json: AsJson = False,
) -> None:
    """Validate config files, offline: file, line, path and message of each fault. Exit code 1 if there is an error."""
    # Listed here for `--help` and completion: `command_run` runs it without typer.
    from .validate_files import validate as validate_files

    raise typer.Exit(validate_files(files, "json" if as_json else format.value))


@app.command("list")
def list_configs(workspace_id: Workspace = None, as_json: AsJson = False) -> None:
    """List the saved configs."""
    from .command_client import open_client

    with open_client() as client:
        rows = [config.to_dict() for config in client.configs.list(workspace_id=workspace_id)]
    show_rows(rows, ("slug", "name", "status", "is_default", "last_updated_at"), as_json=as_json)


@app.command()
def show(slug: Slug, as_json: AsJson = False) -> None:
    """Show a saved config as JSON; with --json, with all that the gateway returns about it."""
    from .command_client import open_client
    from .config_folder import config_of

    with open_client() as client:
        write_json(client.configs.retrieve(slug).to_dict().get("data") if as_json else config_of(client, slug))


@app.command()
def schema() -> None:
    """Write the JSON Schema of a config, for editors."""
    from .config_json_schema import config_schema

    write_json(config_schema())


@app.command()
def diff(
    folder: Folder,
    check: Annotated[bool, typer.Option("--check", help="Exit code 1 if a file differs from the gateway.")] = False,
    workspace_id: Workspace = None,
    as_json: AsJson = False,
) -> None:
    """Show what `push` would change. A saved config without a file does not count: it is only named, on stderr."""
    from .command_client import open_client
    from .config_folder import pairs

    documents = _valid_files(folder)
    with open_client() as client:
        found = pairs(client, documents, workspace_id)
    if as_json:
        write_json([{**pair.row(), "difference": _to_push(pair)} for pair in found])
    else:
        for pair in found:
            _show_difference(_to_push(pair))
    _note_states(found)
    if check and any(pair.state in ("new", "changed") for pair in found):
        raise typer.Exit(FAILURE)


@app.command()
def push(
    folder: Folder,
    dry_run: DryRun = False,
    yes: Yes = False,
    workspace_id: Workspace = None,
    as_json: AsJson = False,
) -> None:
    """Save the configs of a folder: create new ones, update changed ones, delete none.

    A file belongs to the config whose slug, or else whose name, is that of the file. Nothing is sent if a file is
    invalid, and nothing for a file that is the same as at the gateway. In a terminal, the command asks first.
    """
    from .command_client import open_client
    from .config_folder import pairs

    documents = _valid_files(folder)
    with open_client() as client:
        found = pairs(client, documents, workspace_id)
        changed = [pair for pair in found if pair.state in ("new", "changed")]
        slugs: dict[int, str | None] = {}
        if not as_json:
            for pair in changed:
                _show_difference(_to_push(pair))
        _note_states(found)
        if changed and not dry_run:
            _ask(f"Write {_count(changed)} to the gateway?", yes=yes or as_json)
            slugs = {id(pair): _save(client, pair, workspace_id) for pair in changed}
    if as_json:
        write_json([{**pair.row(), "slug": slugs.get(id(pair)) or pair.row()["slug"]} for pair in found])


@app.command()
def pull(
    folder: Folder,
    dry_run: DryRun = False,
    yes: Yes = False,
    format: Annotated[FileFormat, typer.Option(help="Format of new files.")] = FileFormat.json,
    workspace_id: Workspace = None,
    as_json: AsJson = False,
) -> None:
    """Write the saved configs to files, SLUG.json if there is no file yet. Files that are the same are left alone."""
    from .command_client import open_client
    from .config_folder import Pair, config_of, pairs, read_folder
    from .config_secrets import secret_paths
    from .config_writing import write_config

    documents = read_folder(folder)[0] if folder.exists() else []
    for document in documents:
        if document.faults and not document.config:
            raise CommandError(f"{document.faults[0]}")
    with open_client() as client:
        found = [
            Pair(None, pair.saved, config_of(client, pair.saved.slug)) if pair.saved and not pair.document else pair
            for pair in pairs(client, documents, workspace_id)
        ]
    changed = [pair for pair in found if pair.saved and pair.state in ("no file", "changed")]
    if not as_json:
        for pair in changed:
            _show_difference(pair.difference(of_file=True))
    note(f"{_count(changed)} to write, {len(found) - len(changed)} left alone")
    if changed and not dry_run:
        _ask(f"Write {_count(changed)} to {folder}?", yes=yes or as_json)
        for pair in changed:
            assert pair.saved is not None and pair.config is not None
            path = pair.document.path if pair.document else folder / f"{pair.saved.slug}.{format.value}"
            write_config(path, pair.config, pair.document.schema if pair.document else None)
            has_secrets = next(secret_paths(pair.config), None) is not None
            note(f"wrote {path}{'; it has values that may be secrets: keep them out of git' if has_secrets else ''}")
    if as_json:
        write_json([pair.row() for pair in found])


def _valid_files(folder: Path) -> list[ConfigDocument]:
    """Read the files and write their faults to stderr. Raises CommandError if one is an error."""
    from .config_document import SUFFIXES
    from .config_folder import read_folder

    documents, faults = read_folder(folder)
    if not documents:
        raise UsageError(f"DIR: no config in the folder {folder} ({', '.join(SUFFIXES)})")
    for fault in faults:
        note(cell(fault))
    errors = [fault for fault in faults if fault.severity == "error"]
    if errors:
        raise CommandError(f"{folder}: {len(errors)} error{'' if len(errors) == 1 else 's'}; nothing was sent")
    return documents


def _to_push(pair: Pair) -> str:
    return pair.difference(of_file=False) if pair.document else ""


def _show_difference(text: str) -> None:
    from .config_difference import coloured

    in_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    sys.stdout.write(coloured(text) if in_colour else text)
    sys.stdout.flush()  # before anything is written elsewhere, and before the notes on stderr


def _note_states(found: list[Pair]) -> None:
    for pair in found:
        if pair.saved is not None and pair.document is None:
            note(f"only at the gateway: {pair.saved.slug}")
    count = {state: sum(pair.state == state for pair in found) for state in ("new", "changed", "unchanged")}
    note(", ".join(f"{number} {state}" for state, number in count.items()))


def _count(changed: list[Pair]) -> str:
    return f"{len(changed)} config{'' if len(changed) == 1 else 's'}"


def _ask(question: str, *, yes: bool) -> None:
    """Ask in a terminal whether to write; raise CommandError if the answer is not yes."""
    if yes or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise CommandError("nothing was written")


def _save(client: Portkey, pair: Pair, workspace_id: str | None) -> str | None:
    """Update or create the saved config; return its slug, None if the gateway does not tell it."""
    assert pair.document is not None
    path, config = pair.document.path, pair.document.config
    if pair.saved is not None:
        client.configs.update(pair.saved.slug, config=config)
        note(f"updated {pair.saved.slug} from {path}")
        return pair.saved.slug
    created = client.configs.create(name=path.stem, config=config, workspace_id=workspace_id).data
    slug = created.slug if created else None
    note(f"created {slug or path.stem} from {path}")
    return slug
