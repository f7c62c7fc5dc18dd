"""Write the requests of a batch to a temporary file."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable


@contextlib.contextmanager
def request_file(lines: Iterable[bytes]) -> Generator[tuple[IO[bytes], str], None, None]:
    """Yield a file with the lines, and its name, which is a hash of them: the same lines replace the same object."""
    digest = hashlib.sha256()
    with tempfile.TemporaryFile() as file:
        for line in lines:
            digest.update(line)
            file.write(line + b"\n")
        file.seek(0)
        yield file, f"portkey-batch-{digest.hexdigest()[:24]}.jsonl"
