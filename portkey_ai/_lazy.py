"""Lazy exports of a module (PEP 562): a name is imported when it is first used."""

from __future__ import annotations

import importlib
import sys

# Type checkers take it as True. `False` would be enough for them, but jedi would not look into the block; importing
# `typing` would take longer than all the rest.
TYPE_CHECKING = bool()  # noqa: UP018
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_exports(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of `package`.

    `table` maps a module, relative to the package, to its names, separated by spaces. `alias=name` exports `name` as
    `alias`. Under a key that ends with a dot the names are submodules; `"."` is the package itself.
    """
    origins: dict[str, tuple[str, str]] = {}
    for module, names in table.items():
        for entry in names.split():
            alias, _, name = entry.partition("=")
            origins[alias] = (module, name or alias)

    def __getattr__(alias: str) -> object:
        try:
            module, name = origins[alias]
        except KeyError:
            return _submodule(package, alias)
        if module.endswith("."):
            value: object = importlib.import_module(f"{module}{name}", package)
        else:
            value = getattr(importlib.import_module(module, package), name)
        setattr(sys.modules[package], alias, value)
        return value

    def __dir__() -> list[str]:
        # Not what the module imports for itself. `__all__` has names that are defined in the module, too.
        return sorted({*origins, *getattr(sys.modules[package], "__all__", ())})

    return __getattr__, __dir__


def reexport_names(source: str, package: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of `package`, which also exports the names of the module `source`."""

    def __getattr__(name: str) -> object:
        module = importlib.import_module(source)
        return getattr(module, name) if name in module.__all__ else _submodule(package, name)

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *importlib.import_module(source).__all__})

    return __getattr__, __dir__


def _submodule(package: str, name: str) -> object:
    """Import and return the submodule `name`, so that `import portkey_ai` is enough to use it."""
    full_name = f"{package}.{name}"
    if "__path__" in vars(sys.modules[package]) and not name.startswith("_"):
        try:
            return importlib.import_module(full_name)
        except ModuleNotFoundError as error:
            if error.name != full_name:
                raise
    raise AttributeError(f"module {package!r} has no attribute {name!r}")


def import_everything(*packages: str) -> None:
    """Import every module of `packages`, except modules that need an extra that is not installed.

    A server that forks workers afterwards shares the memory of the modules with them.
    """
    import pkgutil

    for package in packages:
        path = importlib.import_module(package).__path__
        for module in pkgutil.walk_packages(path, f"{package}."):
            try:
                importlib.import_module(module.name)
            except ModuleNotFoundError as error:
                if error.name is None or error.name.startswith("portkey_ai"):
                    raise
