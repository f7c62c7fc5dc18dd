"""`portkey models`."""

from __future__ import annotations

from typing import Annotated

import typer

from .command_client import open_client
from .common_options import AsJson
from .output import show_rows


def models(
    provider: Annotated[str | None, typer.Option(help="Only models of this provider.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the models that the key may use."""
    with open_client() as client:
        rows = [model.to_dict() for model in client.models.list()]
    if provider is not None:
        rows = [row for row in rows if row.get("owned_by") == provider]
    show_rows(rows, ("id", "owned_by"), as_json=as_json)
