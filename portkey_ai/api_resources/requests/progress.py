"""Progress of uploads and downloads: a callable, or a bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self

Progress = Callable[[int, int | None], object] | bool
"""A callable of the bytes that are done and of all bytes (None if not known); or True for a bar, which needs tqdm."""


def check_progress(progress: object) -> None:
    """Raise TypeError for a `progress` of another type, ImportError if a bar is wanted and tqdm is not installed."""
    if progress is True:
        _tqdm()
    elif progress is not None and progress is not False and not callable(progress):
        raise TypeError(f"progress: expected a callable, True, False or None, got {progress!r}")


class ProgressReport:
    """Reports to the `progress` of a call; used with `with`. Does nothing for None and False.

    Raises the errors of `check_progress`.
    """

    def __init__(self, progress: Progress | None, name: str) -> None:
        check_progress(progress)
        self._call = progress if callable(progress) else None
        self._bar = _tqdm()(desc=name, unit="B", unit_scale=True, unit_divisor=1024) if progress is True else None

    def __call__(self, done: int, total: int | None) -> None:
        """Report that `done` of `total` bytes are done."""
        if self._call is not None:
            self._call(done, total)
        elif self._bar is not None:
            if total is not None and self._bar.total != total:
                self._bar.total = total
            self._bar.update(done - self._bar.n)  # negative after a retry, which starts again

    def close(self) -> None:
        """End the bar."""
        if self._bar is not None:
            self._bar.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _tqdm() -> Any:
    from portkey_ai.api_resources.tables.optional_packages import optional_package

    # `tqdm.std` and not `tqdm.auto`, which warns in a notebook that has no ipywidgets.
    return optional_package("tqdm.std", extra="progress").tqdm
