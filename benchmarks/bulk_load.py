"""Bulk runs on a gateway with a limit and faults: complete, fast, flat in memory, and resumed after SIGKILL.

usage: python -m benchmarks.bulk_load [ROWS]      (20,000 rows; writes the figures into docs/bulk.md)

With another number of rows, the figures are printed only, and the time is not checked.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .bulk_worker import AT_ONCE, MALFORMED
from .load import ROOT, as_table, replace_figures, where_measured
from .processes import serving

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

PAGE = ROOT / "docs/bulk.md"
ROWS = 20_000
RATE = 1_000
"""Requests that the gateway answers in a second."""
KILLS = 3
MAX_RATIO = 1.15
"""Time of a run, compared with the ideal."""
MIN_THROUGHPUT = 0.9
"""Calls per second of a run without limits, compared with a bare loop."""
FLAT_MEGABYTES = 20
CLIENTS = {"sync": "`Portkey`", "async": "`AsyncPortkey`"}


def gateway(rate: int) -> AbstractContextManager[str]:
    """Return a context with the URL of a loopback gateway."""
    return serving(Path(sys.executable), "benchmarks.bulk_server", str(rate))


def worker(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "benchmarks.bulk_worker", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def outcome(process: subprocess.Popen[str]) -> dict[str, Any]:
    output, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"a bulk run ended with {process.returncode}")
    result: dict[str, Any] = json.loads(output)
    return result


def counts(url: str) -> dict[str, int]:
    """Return what the gateway has counted."""
    with urllib.request.urlopen(f"{url}/counts") as response:
        found: dict[str, int] = json.loads(response.read())
    return found


def check(condition: bool, text: str) -> None:
    if not condition:
        raise SystemExit(f"bulk: {text}")


def check_complete(result: dict[str, Any], counted: dict[str, int], rows: int, again: int) -> None:
    """Exit unless each row was answered once, but for `again` that were in flight at a kill."""
    check(result["answered"] == rows - MALFORMED, f"{result['answered']} answers, expected {rows - MALFORMED}")
    check(sum(result["errors"].values()) == MALFORMED, f"errors: {result['errors']}")
    check(counted["answered"] == rows - MALFORMED, f"the gateway has answered {counted['answered']} rows")
    check(counted["twice"] <= again, f"{counted['twice']} rows were answered again")


def complete_row(kind: str, rows: int, ideal: float, folder: Path) -> tuple[str, str]:
    with gateway(RATE) as url:
        result = outcome(worker("run", kind, url, rows, folder / f"{kind}.jsonl"))
        check_complete(result, counts(url), rows, 0)
    ratio = result["seconds"] / ideal
    check(rows != ROWS or ratio <= MAX_RATIO, f"{CLIENTS[kind]}: {ratio:.2f} times the ideal time")
    check(result["memory"] <= FLAT_MEGABYTES, f"{CLIENTS[kind]}: memory has grown by {result['memory']:.1f} MB")
    found = ", ".join(f"{count} {name}" for name, count in sorted(result["errors"].items()))
    return (
        f"{CLIENTS[kind]}: {rows:,} requests",
        f"{result['answered']:,} answers, {found}; {result['seconds']:.1f} s, ideal {ideal:.1f} s: {ratio:.2f}; "
        f"memory {result['memory']:+.1f} MB",
    )


def killed_row(kind: str, rows: int, folder: Path) -> tuple[str, str]:
    """Kill the run at random moments. The first two thirds of the rows are enough for all kills."""
    chance = random.Random()
    path = folder / f"{kind}-killed.jsonl"
    with gateway(RATE) as url:
        for number in range(KILLS):
            process = worker("run", kind, url, rows, path)
            goal = rows * (number + chance.random()) / (KILLS + 1)
            while counts(url)["answered"] < goal and process.poll() is None:
                time.sleep(0.02)
            process.kill()
            process.communicate()
        result = outcome(worker("run", kind, url, rows, path))
        counted = counts(url)
        check_complete(result, counted, rows, KILLS * AT_ONCE)
    return (
        f"{CLIENTS[kind]}: the same, killed {KILLS} times (SIGKILL) and resumed",
        f"{result['answered']:,} answers, {result['resumed']:,} of them from the checkpoint at last; "
        f"{counted['twice']} were in flight at a kill and requested again",
    )


def throughput_row(kind: str, calls: int) -> tuple[str, str]:
    with gateway(0) as url:
        seconds = outcome(worker("compare", kind, url, calls))
    ratio = seconds["bare"] / seconds["bulk"]
    check(calls != ROWS // 4 or ratio >= MIN_THROUGHPUT, f"{CLIENTS[kind]}: {ratio:.2f} of the calls of a bare loop")
    what = "a thread pool" if kind == "sync" else "a bare loop of tasks"
    return (
        f"{CLIENTS[kind]}: {calls:,} requests without limits, compared with {what}",
        f"{calls / seconds['bulk']:,.0f} and {calls / seconds['bare']:,.0f} a second: {ratio:.2f}",
    )


def measure(rows: int) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        for kind in CLIENTS:
            speed = throughput_row(kind, rows // 4)
            for row in (
                complete_row(kind, rows, rows / RATE, Path(folder)),
                killed_row(kind, rows, Path(folder)),
                speed,
            ):
                sys.stderr.write(": ".join(row) + "\n")
                found.append(row)
    return found


def main(rows: int = ROWS) -> None:
    table = as_table(measure(rows))
    if rows == ROWS:
        intro = (
            f"Measured on {where_measured()}, {AT_ONCE} requests at once. The gateway answers {RATE:,} requests a "
            "second and others with 429; 1% end with 500, 0.1% with a closed connection; ten rows are malformed."
        )
        replace_figures(PAGE, intro, table)
    sys.stdout.write(table)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
