"""Make requests from the rows of a pandas or polars frame, and columns from their results."""

from __future__ import annotations

import re
import sys
from itertools import repeat
from typing import TYPE_CHECKING, Any

from .answer_fields import answer_fields, answer_text, response_format

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import BaseModel

    from .bulk_results import BulkResult

_COLUMN = re.compile(r"\{\{\s*(.+?)\s*\}\}")
_ERROR = "error"


class FrameRows:
    """An iterable of requests, one for each row; `add` stores a result, `frame` returns the frame with all of them."""

    def __init__(
        self,
        df: Any,
        prompt: str,
        model: str | None,
        output: type[BaseModel] | None,
        output_column: str,
        body: Mapping[str, Any] | None,
        options: Mapping[str, Any],
    ) -> None:
        self._is_polars = _is_polars(df)
        self._df = df
        self._prompt = prompt
        self._output = output
        self._body = {**({"model": model} if model else {}), **(body or {})}
        if "endpoint" in options:
            raise TypeError("endpoint: not allowed for a frame, whose requests are for chat.completions")
        names = [str(name) for name in df.columns]
        self._used = list(dict.fromkeys(_COLUMN.findall(prompt)))
        for name in self._used:
            if name not in names:
                raise ValueError(f"prompt: no column {name!r} in the frame; it has {', '.join(names)}")
        if output is not None:
            self._body["response_format"] = response_format(output)
        self._columns: dict[str, list[Any]] = {
            name: [None] * len(df) for name in (*(output.model_fields if output else (output_column,)), _ERROR)
        }
        if _ERROR in (output.model_fields if output else (output_column,)):
            raise ValueError(f"{'output' if output else 'output_column'}: {_ERROR!r} is the column of the errors")
        for name in self._columns:
            if name in names:
                parameter = "df" if name == _ERROR else "output" if output else "output_column"
                raise ValueError(f"{parameter}: the frame has a column {name!r} already, which results would replace")

    def __len__(self) -> int:
        return len(self._df)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        rows = zip(*(self._df[name] for name in self._used), strict=True) if self._used else repeat((), len(self._df))
        for values in rows:
            fields = dict(zip(self._used, values, strict=True))
            content = "".join(
                _text(fields[part]) if number % 2 else part for number, part in enumerate(_COLUMN.split(self._prompt))
            )
            yield {**self._body, "messages": [{"role": "user", "content": content}]}

    def add(self, result: BulkResult) -> None:
        """Store the result of a row."""
        error: Exception | None = result.error
        if error is None:
            try:
                for name, value in self._values(result.response).items():
                    self._columns[name][result.index] = value
            except (ValueError, AttributeError, IndexError, TypeError) as unexpected:
                error = unexpected
        if error is not None:
            self._columns[_ERROR][result.index] = f"{type(error).__name__}: {error}"

    def frame(self) -> Any:
        """Return the frame with the columns of the results."""
        if not self._is_polars:
            return self._df.assign(**self._columns)
        polars: Any = sys.modules["polars"]
        return self._df.with_columns(
            [polars.Series(name, values, strict=False) for name, values in self._columns.items()]
        )

    def _values(self, response: Any) -> dict[str, Any]:
        if self._output is not None:
            return answer_fields(response, self._output, "python")
        text = answer_text(response)
        return {name: text for name in self._columns if name != _ERROR}


def _is_polars(df: object) -> bool:
    """Return True for a polars frame, False for a pandas frame; raise TypeError for anything else."""
    for name in ("pandas", "polars"):
        kind = getattr(sys.modules.get(name), "DataFrame", None)
        if isinstance(kind, type) and isinstance(df, kind):
            return name == "polars"
    raise TypeError(
        f"df: expected a DataFrame of pandas (pip install 'portkey-ai[analytics]') or polars (pip install polars), "
        f"got {type(df).__name__}"
    )


def _text(value: Any) -> str:
    try:
        missing = value is None or value != value  # NaN, pandas.NaT
        return "" if missing else str(value)
    except TypeError:  # pandas.NA
        return ""
    except ValueError:  # an array has no truth value
        return str(value)
