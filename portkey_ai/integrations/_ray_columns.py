"""Convert a batch of Ray Data to rows, and add columns to it: a pyarrow table, a pandas frame or a dict of arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, cast

pyarrow: Any = import_module("pyarrow")  # without types
_PANDAS_TYPES = {"int64": "Int64", "float64": "Float64"}


def rows_of(batch: Any, names: Sequence[str] | None) -> list[dict[str, Any]]:
    """Return the rows with the columns `names`, or with all; values of numpy become those of Python.

    Raises ValueError if there is no such column.
    """
    present = list(batch.column_names if isinstance(batch, pyarrow.Table) else batch)
    for name in names or ():
        if name not in present:
            raise ValueError(f"the dataset has no column {name!r}; it has {', '.join(map(str, present))}")
    chosen = list(names) if names is not None else present
    if isinstance(batch, pyarrow.Table):
        rows: list[dict[str, Any]] = batch.select(chosen).to_pylist()
        return rows
    columns = [list(batch[name]) for name in chosen]
    return [dict(zip(chosen, map(_plain, values), strict=True)) for values in zip(*columns, strict=True)]


def with_columns(batch: Any, columns: Mapping[str, list[Any]], types: Mapping[str, str]) -> Any:
    """Return the batch with further columns; `types` has the names of their types in Arrow.

    A column without one has the type of its values.

    Raises ValueError if the batch has a column of such a name.
    """
    for name in columns:
        if name in (batch.column_names if isinstance(batch, pyarrow.Table) else batch):
            raise ValueError(f"the dataset has a column {name!r} already, which results would replace; rename it")
    if isinstance(batch, (pyarrow.Table, Mapping)):
        arrays = {name: pyarrow.array(values, _arrow_type(types.get(name))) for name, values in columns.items()}
        if isinstance(batch, Mapping):
            return {**cast("Mapping[str, Any]", batch), **arrays}
        for name, array in arrays.items():
            batch = batch.append_column(name, array)
        return batch
    pandas: Any = import_module("pandas")
    typed = {
        name: pandas.Series(values, index=batch.index, dtype=_PANDAS_TYPES.get(types.get(name, ""), "object"))
        for name, values in columns.items()
    }
    return batch.assign(**typed)


def _arrow_type(name: str | None) -> Any:
    return None if name is None else getattr(pyarrow, name)()


def _plain(value: Any) -> Any:
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in cast("dict[str, Any]", value).items()}
    return value
