"""Vendor the OpenAI client into portkey_ai/_vendor, with our customizations: `make vendor`, `make check-vendor`.

usage: vendor.py [--version X.Y.Z] [--check]
"""

import argparse
import ast
import filecmp
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.customizations import CUSTOMIZATIONS, DROPPED
from scripts.httpx_names import check_names, rename_library
from scripts.lazify import lazify
from scripts.patching import apply_patches
from scripts.vendored import surface

ROOT = Path(__file__).resolve().parents[1]
CONFIG = ROOT / "vendorize.toml"
PYPROJECT = ROOT / "pyproject.toml"
TARGET = Path("portkey_ai/_vendor")
# Importing the tree must work without these; they belong to extras or to nothing.
NOT_AT_RUN_TIME = ["openai", "tqdm", "websockets", "numpy", "pandas", "aiohttp", "httpx_aiohttp", "httpx2", "botocore"]
# But for these modules, which are imported when a websocket is opened.
OF_WEBSOCKETS = ["lib._websocket", "lib._azure_websocket"]

STRUCTURE = [
    "Absolute imports of `openai` are relative (python-vendorize does that).",
    "The client runs on httpx: the words `httpx2` and `httpx` are swapped in the code (scripts/httpx_names.py). What "
    "the release does with httpx2, for which it is written, is done with httpx; clients of httpx2 are accepted as the "
    "release accepts those of httpx. `make vendor` checks that the oldest and the newest httpx have all names used.",
    "`openai/__init__.py` and the `__init__.py` files below `types`, `resources` and `lib` import each name on first "
    "use (scripts/lazify.py). With that, the module-level client, the renaming of `__module__` and the reading of "
    "`OPENAI_LOG` in `openai/__init__.py` are gone.",
]
"""What the pipeline changes in many files, for the list of changes."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", help="vendor this release of openai from now on")
    parser.add_argument("--check", action="store_true", help="only compare the tree with what vendoring gives")
    arguments = parser.parse_args()
    config = CONFIG.read_text(encoding="utf-8")
    if arguments.version:
        config = re.sub(r"openai==[^\"]+", f"openai=={arguments.version}", config)

    with tempfile.TemporaryDirectory() as scratch:
        project = Path(scratch)
        fresh = build(project, config)
        smoke_test(project)
        if arguments.check:
            return report(differences(fresh, ROOT / TARGET))
        before = surface() if (ROOT / TARGET).exists() else {}
        CONFIG.write_text(config, encoding="utf-8")
        shutil.rmtree(ROOT / TARGET, ignore_errors=True)
        shutil.copytree(fresh, ROOT / TARGET, ignore=shutil.ignore_patterns("__pycache__"))
    print("\n".join([f"vendored into {TARGET}; what changed in the surface:", *changes(before, surface())]))
    return 0


def changes(before: dict[str, list[str]], after: dict[str, list[str]]) -> list[str]:
    """The difference of two surfaces in words, for the changelog."""
    lines = [f"- new: `{name}`" for name in sorted(after.keys() - before.keys())]
    lines += [f"- gone: `{name}`" for name in sorted(before.keys() - after.keys())]
    for name in sorted(before.keys() & after.keys()):
        old, new = set(before[name]), set(after[name])
        if old != new:
            words = [f"+{parameter}" for parameter in sorted(new - old)]
            words += [f"-{parameter}" for parameter in sorted(old - new)]
            lines.append(f"- `{name}`: {', '.join(words)}")
    return lines or ["- nothing"]


def build(project: Path, config: str) -> Path:
    """Vendor into the empty folder `project` as into the repository; returns the vendored folder."""
    # The vendored code imports a few modules of ours, so that the result can be tried there.
    shutil.copytree(
        ROOT / "portkey_ai", project / "portkey_ai", ignore=shutil.ignore_patterns("_vendor", "__pycache__")
    )
    (project / CONFIG.name).write_text(config, encoding="utf-8")
    target = project / TARGET
    requirement = re.findall(r'"(openai==[^"]+)"', config)[0]

    # vendorize calls whatever `pip` comes first on the PATH: make that ours.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    quiet = {**os.environ, "PATH": path, "PIP_QUIET": "2", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    run = {"cwd": project, "env": quiet, "check": True}
    subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "--dest", "wheel", requirement], **run)  # type: ignore[call-overload]
    (wheel,) = (project / "wheel").iterdir()
    subprocess.run([sys.executable, "-c", "from vendorize.cli import main; main()"], **run)  # type: ignore[call-overload]

    package = target / "openai"
    (info,) = target.glob("openai-*.dist-info")
    shutil.copy(info / "licenses" / "LICENSE", package / "LICENSE")
    shutil.rmtree(info)
    shutil.rmtree(target / "bin", ignore_errors=True)
    for cache in target.rglob("__pycache__"):
        shutil.rmtree(cache)

    rename_library(package)
    customize(package)
    for folder in ("types", "resources", "lib"):
        for init in (package / folder).rglob("__init__.py"):
            lazify(init, project / "portkey_ai")
    lazify(package / "__init__.py", project / "portkey_ai", only_imports=False)

    check_tree(package, requirement.partition("==")[2])
    check_names(package, project / "httpx", supported_httpx())
    (target / "__init__.py").write_text('"""Vendored packages: see README.md."""\n', encoding="utf-8")
    (target / "README.md").write_text(readme(wheel), encoding="utf-8")
    return target


def supported_httpx() -> list[str]:
    """Return the requirements of the oldest and the newest httpx that pyproject.toml allows."""
    found = re.search(r'"(httpx>=([\d.]+)[^"]*)"', PYPROJECT.read_text(encoding="utf-8"))
    assert found, "pyproject.toml does not require httpx"
    return [f"httpx=={found[2]}", found[1]]


def customize(package: Path) -> None:
    """Apply all customizations; SystemExit that lists each one that does not fit."""
    faults = apply_patches(CUSTOMIZATIONS, package)
    faults += [f"{name}: no such file\n  change: removed, {why}" for name, why in DROPPED.items()
               if not (package / name).exists()]  # fmt: skip
    if faults:
        raise SystemExit("\n\n".join([*faults, f"{len(faults)} customizations do not fit this release"]))
    for name in DROPPED:
        dropped = package / name
        shutil.rmtree(dropped) if dropped.is_dir() else dropped.unlink()


def check_tree(package: Path, version: str) -> None:
    if f'__version__ = "{version}"' not in (package / "_version.py").read_text(encoding="utf-8"):
        raise SystemExit(f"the vendored tree is not openai {version}")
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
                ("import_module", "__import__", "getLogger")
            ):
                names = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            for name in names:
                if name.split(".")[0] == "openai":
                    raise SystemExit(f"{file}:{getattr(node, 'lineno', 0)}: still names the top-level package {name!r}")


def smoke_test(project: Path) -> None:
    """Import every module of the tree in a fresh process that has nothing but the run-time packages."""
    code = f"""
import importlib, pkgutil, sys
for name in {NOT_AT_RUN_TIME}:
    sys.modules[name] = None
sys.path.insert(0, {str(project)!r})
import portkey_ai._vendor.openai as package
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if module.name.removeprefix(package.__name__ + ".") not in {OF_WEBSOCKETS}:
        importlib.import_module(module.name)
for name in package.__all__:
    getattr(package, name)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def readme(wheel: Path) -> str:
    return f"""# Vendored packages

Written by `make vendor` from scripts/vendor.py; never change a file here by hand (`make check-vendor` would report it).

| wheel | sha256 | licence |
|---|---|---|
| {wheel.name} | `{hashlib.sha256(wheel.read_bytes()).hexdigest()}` | Apache-2.0, `openai/LICENSE` |

## What differs from the wheel

{list_of_changes()}"""


def list_of_changes() -> str:
    """Every change with its reason, grouped by file."""
    groups: dict[str, list[str]] = {}
    for change in CUSTOMIZATIONS:
        groups.setdefault(f"`{change.file}`", []).append(change.reason)
    groups["Removed"] = [f"`{file}`: {reason}" for file, reason in DROPPED.items()]
    groups["Structure"] = STRUCTURE
    return "\n".join(
        f"### {title}\n\n" + "".join(f"- {reason}\n" for reason in groups[title])
        for title in sorted(groups, key=lambda title: (title in ("Removed", "Structure"), "*" not in title))
    )


def differences(fresh: Path, current: Path) -> list[str]:
    def files(root: Path) -> set[Path]:
        return {
            path.relative_to(root) for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts
        }

    wanted, have = files(fresh), files(current)
    _, changed, unreadable = filecmp.cmpfiles(fresh, current, [str(path) for path in wanted & have], shallow=False)
    return sorted([f"missing: {path}" for path in wanted - have] + [f"extra: {path}" for path in have - wanted]
                  + [f"changed: {path}" for path in [*changed, *unreadable]])  # fmt: skip


def report(faults: list[str]) -> int:
    for fault in faults:
        print(fault)
    print(f"{TARGET}: {f'{len(faults)} files differ from what `make vendor` gives' if faults else 'as vendored'}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
