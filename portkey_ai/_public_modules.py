"""Public names for the internal modules that define types: the `__module__` of their classes is `portkey_ai.types...`.

`portkey_ai.types.chat.chat_completion` is an alias of the vendored module `types.chat.chat_completion`. It can be
imported, so that pickle, pydantic, `typing.get_type_hints` and `inspect` find the names and the source of its classes.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any, ForwardRef, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_Class = TypeVar("_Class")

_TYPES = "portkey_ai.types."
_OPENAI_TYPES = "portkey_ai._vendor.openai.types."
_OPENAI_STREAMING = "portkey_ai._vendor.openai.lib.streaming."
_PORTKEY_TYPES = "portkey_ai.api_resources.types."
_PAGES = {
    "portkey_ai._vendor.openai.pagination": f"{_TYPES}pagination",
    "portkey_ai.api_resources.decoding.paging": f"{_TYPES}portkey_pagination",
}
_INTERNAL_PAGES = {public: internal for internal, public in _PAGES.items()}


def public_name(module: str) -> str | None:
    """Return the public name of `module`; None if it has no public name."""
    if module.startswith(_OPENAI_TYPES):
        return _TYPES + module[len(_OPENAI_TYPES) :]
    if module.startswith(_PORTKEY_TYPES):
        return _TYPES + module[len(_PORTKEY_TYPES) :].removesuffix("_type")
    if module.startswith(_OPENAI_STREAMING):
        return f"{_TYPES}streaming.{module[len(_OPENAI_STREAMING) :]}"
    return _PAGES.get(module)


def _internal_names(public: str) -> Iterator[str]:
    """Yield the internal modules that `public` may be an alias of, in the order in which they are tried."""
    if public in _INTERNAL_PAGES:
        yield _INTERNAL_PAGES[public]
        return
    rest = public[len(_TYPES) :]
    yield _OPENAI_TYPES + rest
    if rest.startswith("streaming."):
        yield _OPENAI_STREAMING + rest[len("streaming.") :]
    if "." not in rest:
        yield f"{_PORTKEY_TYPES}{rest}_type"
        yield _PORTKEY_TYPES + rest


def publish(class_: type[Any]) -> None:
    """Set the `__module__` of a class to the public name of its module, if there is one."""
    internal = class_.__module__
    public = public_name(internal)
    if public is None:
        return
    if public not in sys.modules:
        module = PublicModule(public, internal)
        module.__spec__ = _spec(public, internal)
        sys.modules[public] = module
    line = vars(class_).get("__firstlineno__")
    class_.__module__ = public  # from Python 3.13 on, this deletes `__firstlineno__`, which `inspect.getsource` needs
    if line is not None:
        type.__setattr__(class_, "__firstlineno__", line)


def exported(class_: type[_Class], package: str = "portkey_ai") -> type[_Class]:
    """Class decorator: set `__module__` to the package that exports the class."""
    internal, class_.__module__ = class_.__module__, package
    annotations = vars(class_).get("__annotations__", {})
    for name, text in annotations.items():
        if isinstance(text, str):  # lets `typing.get_type_hints` find names in the defining module
            annotations[name] = ForwardRef(text, is_class=True, module=internal)
    return class_


def exported_as_type(class_: type[_Class]) -> type[_Class]:
    """Class decorator: set `__module__` to `portkey_ai.types`, which exports the class."""
    return exported(class_, "portkey_ai.types")


class PublicModule(ModuleType):
    """An alias of an internal module: it has the attributes of that module.

    It is a separate module object: a thread that imports the public name while another thread imports the internal
    module waits, instead of getting an incomplete module.
    """

    def __init__(self, name: str, internal: str) -> None:
        super().__init__(name)
        self._internal = internal

    def __getattr__(self, name: str) -> object:
        value = getattr(import_module(self._internal), name)
        if isinstance(value, type) and value.__module__ == self._internal:
            publish(value)  # types of parameters: unlike models, they do not call `publish` themselves
        return value

    def __dir__(self) -> list[str]:
        return dir(import_module(self._internal))

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        return vars(import_module(self._internal))


def _spec(public: str, internal: str) -> ModuleSpec:
    loader: Any = _Finder
    return ModuleSpec(public, loader, origin=internal)


class _Finder:
    """Finds public names of modules. It precedes the finder of files: type checkers need files of these names."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:  # noqa: ARG004
        if not name.startswith(_TYPES):
            return None
        from importlib.util import find_spec

        file = PathFinder.find_spec(name, path)
        if file is not None and file.submodule_search_locations is not None:
            return None  # a real package
        for internal in _internal_names(name):
            if internal.startswith(_PORTKEY_TYPES) and file is None:
                continue  # no public name: the module exists for programs that were written for portkey-ai 2.3.4
            try:
                spec = find_spec(internal)
            except ModuleNotFoundError:  # there is no such package
                continue
            if spec is not None:
                return _spec(name, internal)
        return None

    @staticmethod
    def create_module(spec: ModuleSpec) -> ModuleType:
        import_module(str(spec.origin))
        return PublicModule(spec.name, str(spec.origin))

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """Do nothing: `create_module` has imported the internal module."""


def install_finder() -> None:
    """Make the public names of modules importable."""
    if _Finder not in sys.meta_path:
        sys.meta_path.insert(0, _Finder)
