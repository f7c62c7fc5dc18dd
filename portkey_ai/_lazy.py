"""Module-level laziness (PEP 562): a name is imported from its home the first time somebody asks for it."""

import importlib
import sys
from collections.abc import Callable, Mapping


def lazy_exports(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of `package`.

    `table` maps a module, relative to the package, to the names it provides, separated by spaces; `shown=name`
    exports `name` as `shown`. A module that ends with a dot provides submodules: `"."` those of the package itself.
    """
    homes: dict[str, tuple[str, str]] = {}
    for module, names in table.items():
        for entry in names.split():
            shown, _, name = entry.partition("=")
            homes[shown] = (module, name or shown)

    def __getattr__(shown: str) -> object:
        try:
            module, name = homes[shown]
        except KeyError:
            return _submodule(package, shown)
        if module.endswith("."):
            value: object = importlib.import_module(f"{module}{name}", package)
        else:
            value = getattr(importlib.import_module(module, package), name)
        setattr(sys.modules[package], shown, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return __getattr__, __dir__


def names_of(source: str, package: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of `package`, which has the names that `source` exports too."""

    def __getattr__(shown: str) -> object:
        exporting = importlib.import_module(source)
        return getattr(exporting, shown) if shown in exporting.__all__ else _submodule(package, shown)

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *importlib.import_module(source).__all__})

    return __getattr__, __dir__


def _submodule(package: str, name: str) -> object:
    """A submodule that nobody has imported yet: there for whoever says `import portkey_ai` and goes on from there."""
    wanted = f"{package}.{name}"
    if "__path__" in vars(sys.modules[package]) and not name.startswith("_"):
        try:
            return importlib.import_module(wanted)
        except ModuleNotFoundError as error:
            if error.name != wanted:
                raise
    raise AttributeError(f"module {package!r} has no attribute {name!r}")


def import_everything(*packages: str) -> None:
    """Import every module of `packages` now: for servers that fork workers and want to share the memory."""
    import pkgutil

    for package in packages:
        path = importlib.import_module(package).__path__
        for module in pkgutil.walk_packages(path, f"{package}."):
            importlib.import_module(module.name)
