"""Let the vendored client run on httpx: releases of openai from 3.0 on are written for httpx2, of the same names."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

OTHER = {"httpx2": "httpx", "httpx": "httpx2", "httpcore2": "httpcore", "httpcore": "httpcore2", "HTTPX2": "HTTPX"}
LIBRARY = re.compile(rf"\b({'|'.join(OTHER)})\b")

CHECK = """
import importlib, inspect, json, sys
sys.path.insert(0, sys.argv[1])
import httpx
missing = []
for name, keywords in json.loads(sys.argv[2]).items():
    found = httpx
    try:
        for part in name.split(".")[1:]:
            if not hasattr(found, part):
                importlib.import_module(f"{found.__name__}.{part}")
            found = getattr(found, part)
    except Exception:
        missing.append(name)
        continue
    parameters = inspect.signature(found).parameters if keywords else {}
    if not any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values()):
        missing += [f"{name}({keyword}=)" for keyword in keywords if keyword not in parameters]
print(json.dumps([httpx.__file__, missing]))
"""


def rename_library(package: Path) -> None:
    """Swap the words httpx2 and httpx in the code of all files.

    What the release does with its own library, httpx2, is done with httpx; and clients of httpx2, in a program that
    imports it, are accepted as the release accepts those of httpx.
    """
    for file in package.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        file.write_text(renamed(source), encoding="utf-8")


def renamed(source: str) -> str:
    """Return the source of one file with the words swapped, except in comments."""
    lines = source.splitlines(keepends=True)
    return "".join(
        line if line.lstrip().startswith("#") else LIBRARY.sub(lambda word: OTHER[word[0]], line) for line in lines
    )


def used_names(package: Path) -> dict[str, list[str]]:
    """Return what the package uses of httpx, and the keywords that it calls it with: `httpx.Timeout` -> ["connect"]."""
    names: dict[str, set[str]] = {}
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
            for name, keywords in _names_in(node):
                names.setdefault(name, set()).update(keywords)
    return {name: sorted(keywords) for name, keywords in sorted(names.items())}


def _names_in(node: ast.AST) -> Iterator[tuple[str, list[str]]]:
    if isinstance(node, ast.Import):
        yield from ((alias.name, []) for alias in node.names if alias.name.partition(".")[0] in ("httpx", "httpx2"))
    elif isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").partition(".")[0] == "httpx":
        yield from ((f"{node.module}.{alias.name}", []) for alias in node.names)
    elif isinstance(node, ast.Attribute) and re.fullmatch(r"httpx(\.\w+)+", text := ast.unparse(node)):
        yield text, []
    elif isinstance(node, ast.Call) and re.fullmatch(r"httpx(\.\w+)+", text := ast.unparse(node.func)):
        yield text, [keyword.arg for keyword in node.keywords if keyword.arg]


def check_names(package: Path, folder: Path, releases: list[str]) -> None:
    """Raise SystemExit if the package uses a name or a keyword that one of these releases of httpx does not have."""
    names = used_names(package)
    if "httpx" not in names or "httpx2" in names:
        raise SystemExit("this release of openai is not written for httpx2: it cannot be vendored")
    for release in releases:
        place = folder / re.sub(r"\W+", "-", release)
        command = [sys.executable, "-m", "pip", "download", "-qq", "--no-deps", "--dest", str(place), release]
        subprocess.run(command, check=True)
        (wheel,) = place.iterdir()
        missing = missing_names(names, wheel)
        if missing:
            raise SystemExit(f"{wheel.name} has no {', '.join(missing)}, which the client for httpx2 uses")


def missing_names(names: dict[str, list[str]], place: Path) -> list[str]:
    """Return those of the names and keywords that the httpx in `place`, a folder or a wheel, does not have."""
    command = [sys.executable, "-c", CHECK, str(place), json.dumps(names)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    file, missing = json.loads(output)
    assert file.startswith(str(place)), f"{file} was imported instead of the one in {place}"
    return list(missing)
