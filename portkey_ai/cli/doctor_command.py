"""`portkey doctor` for typer: in `--help` and completion. `doctor_report.main` reads the same options without typer."""

from __future__ import annotations

from typing import Annotated

import typer

from .common_options import AsJson
from .doctor_report import report


def doctor(
    as_json: AsJson = False,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", help="Of each request.")] = 10.0,
) -> None:
    """Check key, address, connection, gateway, clock, proxies and TLS."""
    raise typer.Exit(report(as_json=as_json, timeout=timeout))
