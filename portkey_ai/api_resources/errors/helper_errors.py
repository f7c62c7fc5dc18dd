"""Errors inside the helpers of the vendored client become `HelperError`; those of the user's own code do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources.exceptions import HelperError, PortkeyError

if TYPE_CHECKING:
    from types import TracebackType

_CONVERTED = (AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
_PACKAGE_MODULES = ("portkey_ai.", "json", "pydantic", "jiter")


class convert_helper_errors:
    """Context manager: convert errors of the package's own code to `HelperError`, but not those of the user's code."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, _CONVERTED) or isinstance(error, PortkeyError) or not _is_raised_by_package(traceback):
            return
        from pydantic import ValidationError

        if not isinstance(error, ValidationError):
            raise HelperError(
                f"The response has a shape that this helper cannot use ({type(error).__name__}: {error})"
            ) from error


def _is_raised_by_package(traceback: TracebackType | None) -> bool:
    while traceback is not None:
        if not str(traceback.tb_frame.f_globals.get("__name__")).startswith(_PACKAGE_MODULES):
            return False
        traceback = traceback.tb_next
    return True
