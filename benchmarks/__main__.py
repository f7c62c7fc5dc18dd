"""Measure all SDKs alternately: `python -m benchmarks` (or `make benchmark`); `--help` lists the options."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import sys
from pathlib import Path
from typing import Any

from benchmarks import report
from benchmarks.environments import CONTENDERS, ROOT, SETTINGS, Contender, interpreter
from benchmarks.figures import FIGURES, GROWTHS, Figure, Growth
from benchmarks.processes import Runner, serving, serving_delayed_tls

Samples = dict[str, dict[str, list[float]]]


def measure(figures: list[Figure], runners: list[Runner], rounds: int) -> Samples:
    """Return `rounds` samples of every figure for every contender, taken in turn, so that load affects all alike."""
    samples: Samples = {figure.key: {} for figure in figures}
    tasks: dict[str, list[Figure]] = {}
    for figure in figures:  # figures of the same task come from the same result
        tasks.setdefault(json.dumps(figure.task), []).append(figure)
    for number in range(rounds):
        for task, wanted in tasks.items():
            say(f"round {number + 1} of {rounds}: {wanted[0].key}")
            for runner in runners:
                name = runner.contender.name
                asked = [one for one in wanted if name not in one.leave_out and number < one.most_rounds]
                result = runner.do(json.loads(task)) if asked else {}
                for figure in asked:
                    samples[figure.key].setdefault(name, []).append(result[figure.value])
    return samples


def grow(growths: list[Growth], runners: list[Runner], rounds: int) -> dict[str, Any]:
    """Return the lowest CPU seconds per unit of work, by size, for every contender."""
    found: dict[str, dict[str, dict[int, float]]] = {growth.key: {} for growth in growths}
    for number in range(rounds):
        for growth in growths:
            say(f"round {number + 1} of {rounds}: {growth.title}")
            for size in growth.sizes:
                for runner in runners:
                    if runner.contender.name in growth.leave_out:
                        continue
                    cost = runner.do(growth.task(size))["cpu"] / growth.units(size)
                    by_size = found[growth.key].setdefault(runner.contender.name, {})
                    by_size[size] = min(cost, by_size.get(size, cost))
    return found


def say(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{text}")
        sys.stderr.flush()


def chosen(text: str, known: list[str], what: str) -> list[str]:
    names = text.split(",") if text else known
    if wrong := [name for name in names if name not in known]:
        raise SystemExit(f"no such {what}: {', '.join(wrong)} (there are {', '.join(known)})")
    return names


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", default="", help=f"contenders, of {','.join(CONTENDERS)}")
    parser.add_argument("--figures", default="", help=f"of {','.join(figure.key for figure in FIGURES)}")
    parser.add_argument("--growth", default="", help=f"of {','.join(growth.key for growth in GROWTHS)}, or none")
    parser.add_argument("--rounds", type=int, default=4, help="samples of each figure; the best counts")
    parser.add_argument("--quick", action="store_true", help="two rounds of a tenth of the work, no growth")
    parser.add_argument("--place", type=Path, default=ROOT / ".venv/benchmarks", help="where the environments are")
    parser.add_argument("--here", action="store_true", help="measure in this environment, making none")
    parser.add_argument("--json", type=Path, default=None, help="write the samples here")
    parser.add_argument("--docs", action="store_true", help="keep the results, write docs/performance.md and its plot")
    parser.add_argument("--render", action="store_true", help="write these from the results that were kept")
    return parser


KEPT = ROOT / "benchmarks/results.json"


def document(results: dict[str, Any]) -> None:
    report.write(results, ROOT / "docs/performance.md", ROOT / "docs/performance.svg")


def main(argv: list[str] | None = None) -> None:
    options = arguments().parse_args(argv)
    if options.render:
        document(json.loads(KEPT.read_text()))
        return
    contenders = [CONTENDERS[name] for name in chosen(options.only, list(CONTENDERS), "contender")]
    wanted = chosen(options.figures, [figure.key for figure in FIGURES], "figure")
    figures = [figure.quick() if options.quick else figure for figure in FIGURES if figure.key in wanted]
    growth_names: str = options.growth or ("none" if options.quick or options.figures else "")
    wanted = [] if growth_names == "none" else chosen(growth_names, [growth.key for growth in GROWTHS], "growth")
    growths = [growth for growth in GROWTHS if growth.key in wanted]
    rounds = 2 if options.quick else options.rounds
    with contextlib.ExitStack() as stack:
        pythons = {contender.name: python_of(contender, options) for contender in contenders}
        # The server needs h2 only if the contender does.
        server = pythons.get("ours-http2", Path(sys.executable))
        url = stack.enter_context(serving(server))
        settings = SETTINGS | ({"PYTHONPATH": str(ROOT)} if options.here else {})

        def runners_for(url: str, settings: dict[str, str]) -> list[Runner]:
            return [stack.enter_context(Runner(one, pythons[one.name], url, settings)) for one in contenders]

        runners, over_tls = runners_for(url, settings), list[Runner]()
        if delayed := [one for one in figures if one.delayed_tls]:
            url, trust = stack.enter_context(serving_delayed_tls(server))
            over_tls = runners_for(url, settings | trust)
        samples = measure([one for one in figures if not one.delayed_tls], runners, rounds)
        samples |= measure(delayed, over_tls, rounds)
        results: dict[str, Any] = {
            "python": platform.python_version(),
            "machine": f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}",
            "rounds": rounds,
            "figures": samples,
            "growth": grow(growths, runners, max(1, rounds // 3)),
        }
    results["load"] = os.getloadavg()[0]
    say("")
    sys.stdout.write(report.table(results) + "\n")
    if growths:
        sys.stdout.write("\n" + report.growth_table(results) + "\n")
    text = json.dumps(results, indent=1) + "\n"
    for path in [options.json] * bool(options.json) + [KEPT] * options.docs:
        path.write_text(text)
    if options.docs:
        document(json.loads(text))


def python_of(contender: Contender, options: argparse.Namespace) -> Path:
    if options.here:
        return Path(sys.executable)
    say(f"environment of {contender.name}")
    return interpreter(contender, options.place.absolute())


if __name__ == "__main__":
    main()
