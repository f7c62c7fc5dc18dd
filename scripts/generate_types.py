"""Generate `portkey_ai/types`, the public names of all types: `make generate`, `make check`.

usage: generate_types.py [--check]
"""

import ast
import sys
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from portkey_ai._public_modules import public_name
from scripts.generated import HEADER, ROOT, settle
from scripts.vendored import PACKAGE, imports, module_tree

SCRIPT = "scripts/generate_types.py"
TYPES = ROOT / "portkey_ai/types"
PORTKEY_TYPES = ROOT / "portkey_ai/api_resources/types"
VENDORED = "portkey_ai._vendor.openai"

# Vendored packages, with their public names.
ROOTS = {"types": "portkey_ai.types", "lib.streaming": "portkey_ai.types.streaming"}

# What a user meets beside models and parameters: the module, and its names.
BESIDES = {
    "portkey_ai.api_resources.decoding.raw_response": "HttpxBinaryResponseContent LegacyAPIResponse RawResponse",
    "portkey_ai.api_resources._async.log_export": "AsyncLogExport",
    "portkey_ai.api_resources._sync.log_export": "LogExport",
    "portkey_ai.api_resources._async.streamed_response": "AsyncAPIResponse=OpenAIResponse",
    "portkey_ai.api_resources._sync.streamed_response": "APIResponse=OpenAIResponse",
    "portkey_ai.api_resources.streaming": "AsyncStream Stream",
    "portkey_ai.api_resources.gateway_response": "GatewayInfo GatewayResponse",
    "portkey_ai.api_resources.hook_results": "HookCheck HookResult HookResults",
    "portkey_ai.types.pagination": (
        "AsyncConversationCursorPage AsyncCursorPage AsyncNextCursorPage AsyncPage SyncConversationCursorPage "
        "SyncCursorPage SyncNextCursorPage SyncPage"
    ),
    "portkey_ai.types.portkey_pagination": "AsyncListing PortkeyPage",
}

Exports = dict[str, tuple[str, str]]
"""The exported names, with the module and the name there."""


@cache
def packages() -> dict[str, str]:
    """Return the vendored packages of types, relative to the vendored package, with their public names."""
    found: dict[str, str] = {}
    for root, public in ROOTS.items():
        folder = PACKAGE.joinpath(*root.split("."))
        for init in sorted(folder.rglob("__init__.py")):
            inside = ".".join(init.parent.relative_to(folder).parts)
            found[f"{root}.{inside}".rstrip(".")] = f"{public}.{inside}".rstrip(".")
    return found


def public_names(tree: ast.Module) -> list[str]:
    """Return `__all__` of a module, or the public classes and assigned names that it defines."""
    defined: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            defined.append(node.name)
        elif isinstance(node, ast.Assign):
            name = ast.unparse(node.targets[0])
            if name == "__all__":
                return list(ast.literal_eval(node.value))
            defined.append(name)
        elif isinstance(node, ast.AnnAssign):
            defined.append(ast.unparse(node.target))
    return [name for name in defined if name.isidentifier() and not name.startswith("_")]


def exports_of(package: str) -> Exports:
    """Return what a vendored package exports, by the public names of modules where they have one."""
    found: Exports = {}
    for name, (origin, there) in imports(package).items():
        if origin.startswith(".") and not name.startswith("_"):
            internal = VENDORED + origin
            found[name] = (packages().get(origin.lstrip(".")) or public_name(internal) or internal, there)
    return found


def portkey_modules() -> dict[str, list[str]]:
    """Return the modules of the Portkey API's types, by their public names, with the names that each defines."""
    found: dict[str, list[str]] = {}
    for path in sorted(PORTKEY_TYPES.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        public = public_name(f"portkey_ai.api_resources.types.{path.stem}")
        if path.name != "__init__.py" and public and not source.startswith("# Generated"):
            twin = PACKAGE / "types" / public.rpartition(".")[2]
            if twin.exists() or twin.with_suffix(".py").exists():
                raise SystemExit(f"{path.relative_to(ROOT)}: the vendored types have a module {public} too")
            found[public] = public_names(ast.parse(source))
    return found


def top_level() -> Exports:
    """Return the exports of `portkey_ai.types`: those of `openai.types`, and those of the Portkey API that differ."""
    exports = exports_of("types")
    taken = set(exports)
    modules = portkey_modules()
    every = [name for names in modules.values() for name in names]
    for module, names in modules.items():
        exports |= {name: (module, name) for name in names if name not in taken and every.count(name) == 1}
    for module, text in BESIDES.items():
        for entry in text.split():
            name, _, there = entry.partition("=")
            if name in exports:
                raise SystemExit(f"generate_types.py: two types are named {name}")
            exports[name] = (module, there or name)
    return exports


def package_source(public: str, source: str, documentation: str, exports: Exports, *, first: str = "") -> str:
    table: dict[str, list[str]] = {}
    typed: list[str] = []
    for name, (module, there) in sorted(exports.items()):
        relative = module.removeprefix(public) if module.startswith(f"{public}.") else module
        table.setdefault(relative, []).append(name if name == there else f"{name}={there}")
        typed.append(f"    from {internal_name(module)} import {there} as {name}")
    rows = "".join(f"        {module!r}: {' '.join(names)!r},\n" for module, names in sorted(table.items()))
    header = HEADER.format(script=SCRIPT, source=source)
    lines = "\n".join(typed) or "    pass"
    return f'''{header}"""{documentation}"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
{lines}
else:
    from portkey_ai._lazy import lazy_exports
{first}
    __getattr__, __dir__ = lazy_exports(__name__, {{
{rows}    }})

__all__ = {sorted(exports)!r}  # pyright: ignore[reportUnsupportedDunderAll]
'''


def internal_name(module: str) -> str:
    """Return the module that type checkers read the names of `module` from."""
    return INTERNAL.get(module, module)


def leaf_source(internal: str) -> str:
    """Return a module for type checkers and editors; at run time `_public_modules.py` comes before it."""
    header = HEADER.format(script=SCRIPT, source=internal.replace(".", "/") + ".py")
    return f"{header}from {internal} import *\n"


def leaves() -> dict[str, str]:
    """Return the public modules that have names which their package does not export, with the internal modules."""
    found: dict[str, str] = {}
    for package, public in packages().items():
        exported = exports_of(package)
        for path in sorted(PACKAGE.joinpath(*package.split(".")).glob("*.py")):
            if path.stem.startswith("_"):
                continue
            names = public_names(module_tree(f"{package}.{path.stem}"))
            if not set(names) <= set(exported):
                found[f"{public}.{path.stem}"] = f"{VENDORED}.{package}.{path.stem}"
    found["portkey_ai.types.pagination"] = f"{VENDORED}.pagination"
    return found


def file_of(public: str, *, package: bool = False) -> Path:
    path = ROOT.joinpath(*public.split("."))
    return path / "__init__.py" if package else path.with_suffix(".py")


INTERNAL: dict[str, str] = {}
"""Public modules, with the modules whose names they have."""


def files() -> dict[Path, str]:
    INTERNAL.update({public: f"{VENDORED}.{package}" for package, public in packages().items()})
    for path in [path for root in ROOTS for path in PACKAGE.joinpath(*root.split(".")).rglob("*.py")]:
        internal = f"{VENDORED}." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        INTERNAL[public_name(internal) or internal] = internal
    for path in PORTKEY_TYPES.glob("*.py"):
        internal = f"portkey_ai.api_resources.types.{path.stem}"
        INTERNAL[public_name(internal) or internal] = internal
    for internal in (f"{VENDORED}.pagination", "portkey_ai.api_resources.decoding.paging"):
        INTERNAL[public_name(internal) or internal] = internal

    result: dict[Path, str] = {}
    for package, public in packages().items():
        path = file_of(public, package=True)
        source = f"portkey_ai/_vendor/openai/{package.replace('.', '/')}"
        if public == "portkey_ai.types":
            text = package_source(public, f"{source}, portkey_ai/api_resources/types", DOCUMENTATION, top_level(),
                                  first=INSTALL)  # fmt: skip
        else:
            text = package_source(public, source, f"The names of `openai.{package}`.", exports_of(package))
        result[path] = text
    result |= {file_of(public): leaf_source(internal) for public, internal in leaves().items()}
    for public, names in portkey_modules().items():
        result[file_of(public)] = portkey_source(INTERNAL[public], names)
    return result


def portkey_source(internal: str, names: list[str]) -> str:
    """Return a module for type checkers and editors, as `leaf_source`."""
    header = HEADER.format(script=SCRIPT, source=internal.replace(".", "/") + ".py")
    lines = "\n".join(f"from {internal} import {name} as {name}" for name in sorted(names))
    return f"{header}{lines}\n"


DOCUMENTATION = """Types of parameters and responses: those of `openai.types`, and those of the Portkey API.

    from portkey_ai.types import ConfigGetResponse
    from portkey_ai.types.chat import ChatCompletion, ChatCompletionMessageParam

The names of each module and package below are stable. Each is imported when it is first used.
"""

INSTALL = """    from portkey_ai._public_modules import install_finder

    install_finder()
"""


def stale(wanted: set[Path]) -> list[Path]:
    """Return the files below `portkey_ai/types` that are not generated any more."""
    return sorted(path for path in TYPES.rglob("*.py") if path not in wanted)


def main() -> int:
    check = "--check" in sys.argv[1:]
    wanted = files()
    code = settle(wanted, check=check)
    for path in stale(set(wanted)):
        if check:
            print(f"{path.relative_to(ROOT)} has no source")
            code = 1
        else:
            path.unlink()
    return code


if __name__ == "__main__":
    sys.exit(main())
