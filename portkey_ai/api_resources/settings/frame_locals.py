"""Keep secrets out of crash reports that show the local variables of each frame of an exception."""

from __future__ import annotations

from functools import wraps
from inspect import CO_ASYNC_GENERATOR, CO_GENERATOR, iscoroutinefunction, isfunction
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

_Function = TypeVar("_Function")

_OWN_PACKAGES = ("json", "portkey_ai")
_HTTP_STACK = ("aiohttp", "anyio", "h11", "h2", "hpack", "httpcore", "httpx", "httpx_aiohttp", "urllib", "websockets")
_GENERATORS = CO_GENERATOR | CO_ASYNC_GENERATOR
_MAX_CHAINED = 100
"""The number of chained exceptions whose frames are cleared."""


def clear_own_locals(error: BaseException) -> None:
    """Clear the local variables in an error's traceback: frames of this package, and of `json`, which it calls."""
    _clear_locals(error, _OWN_PACKAGES)


def clear_http_locals(error: BaseException) -> None:
    """Clear the local variables of the frames of the HTTP stack, which hold the bytes of a request, including keys."""
    _clear_locals(error, _HTTP_STACK)


def _clear_locals(error: BaseException, packages: tuple[str, ...]) -> None:
    for one in _chained_exceptions(error):
        entry = one.__traceback__
        while entry is not None:
            frame = entry.tb_frame
            package = frame.f_globals.get("__name__", "").partition(".")[0]
            # Before Python 3.13, `clear` would close a generator that is suspended.
            if package in packages and not frame.f_code.co_flags & _GENERATORS:
                try:
                    frame.clear()
                except RuntimeError:  # still running: the frame that handles the error, or a caller of it
                    pass
            entry = entry.tb_next


def _chained_exceptions(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and its chained exceptions (`__cause__`, `__context__`), each once."""
    found: list[BaseException] = [error]
    for one in found:
        yield one
        further = (one.__cause__, one.__context__)
        found += [other for other in further if other is not None and not any(other is each for each in found)]
        if len(found) > _MAX_CHAINED:
            return


def hides_arguments(function: _Function) -> _Function:
    """Decorator: clear arguments and local variables of this package in the traceback of an exception that it raises.

    For functions whose arguments may be secrets that are not masked yet.
    """
    call: Any = function
    if iscoroutinefunction(function):

        @wraps(call)
        async def hiding_async(*arguments: Any, **options: Any) -> Any:
            try:
                return await call(*arguments, **options)
            except BaseException as error:
                arguments, options = (), {}  # this frame is running and cannot be cleared
                clear_own_locals(error)
                raise

        return cast("_Function", hiding_async)

    @wraps(call)
    def hiding(*arguments: Any, **options: Any) -> Any:
        try:
            return call(*arguments, **options)
        except BaseException as error:
            arguments, options = (), {}  # this frame is running and cannot be cleared
            clear_own_locals(error)
            raise

    return cast("_Function", hiding)


def hide_arguments_of(kind: type) -> None:
    """Apply `hides_arguments` to the public methods of a class.

    Deprecated methods are left out: their warning would name the line of the decorator instead of the caller's line.
    """
    for name, value in list(vars(kind).items()):
        if isfunction(value) and not name.startswith("_") and not hasattr(value, "__deprecated__"):
            setattr(kind, name, hides_arguments(value))
