"""`portkey doctor`: run the checks and write what they find. Works without typer and rich."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from .failures import UsageError
from .plain_arguments import PlainArguments

if TYPE_CHECKING:
    from .doctor_checks import Check

_COLOURS = {"ok": "32", "warning": "33", "fault": "31"}


def main(words: list[str]) -> int:
    """Run `portkey doctor` with these arguments; return 1 if there is a fault."""
    parser = PlainArguments(
        "doctor", "Check key, address, connection, gateway, clock, proxies and TLS. Exit code 1 if there is a fault."
    )
    parser.add_argument("--json", action="store_true", help="write JSON")
    parser.add_argument("--timeout", type=float, default=10.0, metavar="SECONDS", help="of each request (10)")
    arguments = parser.parse_args(words)
    return report(as_json=arguments.json, timeout=arguments.timeout)


def report(*, as_json: bool, timeout: float) -> int:
    """Run the checks and write their results; return 1 if there is a fault. `timeout`: seconds of each request."""
    if not timeout > 0:
        raise UsageError(f"--timeout: expected a number of seconds above 0, found {timeout}")
    from .doctor_checks import run_checks

    found: list[Check] = []
    for check in run_checks(timeout):
        found.append(check)
        if not as_json:
            _write(check)
    if as_json:
        document = {"ok": not _has_fault(found), "checks": [asdict(check) for check in found]}
        sys.stdout.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    return 1 if _has_fault(found) else 0


def _has_fault(checks: list[Check]) -> bool:
    return any(check.status == "fault" for check in checks)


def _write(check: Check) -> None:
    """Write one line, at once: the next check may wait for the network."""
    detail = "".join(c if c.isprintable() else " " for c in check.detail)
    if not sys.stdout.isatty():
        sys.stdout.write(f"{check.name}\t{check.status}\t{detail}\n")
    else:
        status = f"{check.status:7}"
        if not os.environ.get("NO_COLOR"):
            status = f"\x1b[{_COLOURS[check.status]}m{status}\x1b[0m"
        sys.stdout.write(f"  {check.name:10} {status}  {detail}\n")
    sys.stdout.flush()
