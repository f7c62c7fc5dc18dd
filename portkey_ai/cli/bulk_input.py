"""The input of `portkey bulk run` and `batch run`: JSON lines, each a request or the fields of the prompt."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .failures import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FIELD = re.compile(r"\{\{\s*(.+?)\s*\}\}")


class BulkInput:
    """An iterable of requests, read from the file line by line; `len` is the number of requests.

    Raises UsageError, which names the line, if a line is invalid: before anything is sent.
    """

    def __init__(
        self,
        path: Path,
        *,
        model: str | None,
        prompt: str | None,
        system: str | None,
        body: Mapping[str, object],
        key: str | None,
    ) -> None:
        self._path = path
        self._prompt = prompt
        self._key = key
        self._body = {**({} if model is None else {"model": model}), **body}
        self._before: list[dict[str, str]] = [] if system is None else [{"role": "system", "content": system}]
        if system is not None and prompt is None:
            raise UsageError("--system: only allowed together with --prompt")
        if prompt is not None and "model" not in self._body:
            raise UsageError("--model: required together with --prompt")
        self._count = sum(1 for _ in self)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[dict[str, Any]]:
        with self._path.open(encoding="utf-8-sig") as file:
            try:
                for number, line in enumerate(file, 1):
                    if line.strip():
                        yield self._request(number, line)
            except UnicodeDecodeError as error:
                raise UsageError(f"{self._path}: not UTF-8 ({error.reason})") from None

    def _request(self, number: int, line: str) -> dict[str, Any]:
        try:
            value: object = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise UsageError(f"{self._path}: line {number}: invalid JSON ({error})") from None
        if not isinstance(value, dict):
            raise UsageError(f"{self._path}: line {number}: expected an object, got {type(value).__name__}")
        row = cast("dict[str, Any]", value)
        key = {} if self._key is None else {"key": self._text(number, row, self._key, "--key")}
        if self._prompt is not None:
            content = "".join(
                self._text(number, row, part, "--prompt") if index % 2 else part
                for index, part in enumerate(_FIELD.split(self._prompt))
            )
            return {**self._body, "messages": [*self._before, {"role": "user", "content": content}], **key}
        body: object = row.get("body")
        if isinstance(body, Mapping) and "custom_id" in row:  # a line of OpenAI's batch files
            row = {"key": row["custom_id"], **cast("Mapping[str, Any]", body)}
        return {**self._body, **row, **key}

    def _text(self, number: int, row: Mapping[str, Any], name: str, option: str) -> str:
        if name not in row:
            fields = ", ".join(map(str, row)) or "no fields"
            raise UsageError(f"{option}: line {number} of {self._path} has no field {name!r} (it has {fields})")
        value = row[name]
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
