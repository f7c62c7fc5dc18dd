"""The file that an export of logs is saved to, and the part of it that has arrived."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from portkey_ai.api_resources.decoding.json_lines import GZIP, Unzipped

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_CHUNK_BYTES = 1024 * 1024


class SavedExport:
    """A file that appears when it is complete. Until then its bytes are in a part file beside it."""

    def __init__(self, path: str | os.PathLike[str], id: str) -> None:
        self.path = Path(path)
        # The id is in the name: what another export has left there is never continued.
        self._part = self.path.with_name(f"{self.path.name}.{re.sub(r'[^0-9A-Za-z-]', '_', id)}.part")

    @contextmanager
    def opened(self) -> Generator[BinaryIO, None, None]:
        """Open the part file at its end."""
        with self._part.open("ab") as file:
            yield file
            _sync(file)

    def completing(self) -> Iterator[None]:
        """Replace the file by the part file, decompressed if the name does not end with `.gz`, in short steps."""
        with self._part.open("rb") as file:
            is_compressed = file.read(len(GZIP)) == GZIP
        if not is_compressed or self.path.suffix == ".gz":
            os.replace(self._part, self.path)
            return
        plain = self._part.with_suffix(".plain")
        try:
            yield from _decompressing(self._part, plain)
            os.replace(plain, self.path)
        finally:
            plain.unlink(missing_ok=True)
        self._part.unlink()


def _decompressing(source: Path, target: Path) -> Iterator[None]:
    unzipped = Unzipped()
    with source.open("rb") as compressed, target.open("wb") as plain:
        while piece := compressed.read(_CHUNK_BYTES):
            for step in unzipped.feed(piece):
                plain.write(step)
                yield
        plain.writelines(unzipped.end())
        _sync(plain)


def _sync(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())
