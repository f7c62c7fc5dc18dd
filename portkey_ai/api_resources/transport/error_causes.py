"""Classify exceptions of the HTTP stack by class and cause, including those that httpx-aiohttp converts."""

from __future__ import annotations

_MAX_CAUSES = 10
_LOST_ERRORS = {"ServerDisconnectedError", "ClientConnectionResetError"}
_POOL_FUNCTION = "_wait_for_available_connection"


def class_names(error: BaseException) -> set[str]:
    """Return the names of an error's class and its bases: the classes of `httpx2` are named as those of httpx."""
    return {kind.__name__ for kind in type(error).__mro__}


def causes(error: BaseException) -> list[BaseException]:
    """Return `error` and its chained exceptions, with the members of exception groups."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and len(chain) < _MAX_CAUSES:
        chain.append(cause)
        chain.extend(getattr(cause, "exceptions", ()))
        cause = cause.__cause__ or cause.__context__
    return chain


def function_names(chain: list[BaseException]) -> set[str]:
    """Return the names of the functions in the tracebacks of these errors."""
    names: set[str] = set()
    for error in chain:
        frame = error.__traceback__
        while frame is not None:
            names.add(frame.tb_frame.f_code.co_name)
            frame = frame.tb_next
    return names


def is_timeout(error: BaseException) -> bool:
    """Return whether `error` is a timeout. httpx-aiohttp raises ConnectTimeout for lost and failed connections too."""
    if class_names(error).isdisjoint(("TimeoutException", "TimeoutError")):
        return False
    aiohttp_causes = [cause for cause in causes(error) if type(cause).__module__.startswith("aiohttp.")]
    return not aiohttp_causes or "TimeoutError" in class_names(aiohttp_causes[0])


def no_free_connection(error: BaseException) -> bool:
    """Return whether the request found no free connection in time, because all were in use."""
    chain = causes(error)
    if any("PoolTimeout" in class_names(cause) for cause in chain):
        return True
    is_of_aiohttp = any(type(cause).__module__.startswith("aiohttp.") for cause in chain)
    return is_of_aiohttp and _POOL_FUNCTION in function_names(chain)


def lost_after_connecting(error: BaseException) -> bool:
    """Return whether aiohttp had a connection and lost it, so that the request may have been sent."""
    for cause in causes(error):
        names = class_names(cause)
        if not names.isdisjoint(_LOST_ERRORS) or ("ClientOSError" in names and "ClientConnectorError" not in names):
            return True
    return False
