"""Convert lists of JSON objects to pandas data frames, for `page.to_pandas()`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel

from .optional_packages import optional_package

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pandas import DataFrame  # pyright: ignore[reportMissingTypeStubs]

_TIMES = ("timestamp", "last_seen", "created")


def frame_of(items: Iterable[object]) -> DataFrame:
    """Return a data frame with one row for each item and one column for each field.

    Columns of times are in UTC. Objects inside an item are not split into columns. An item that is not an object is in
    the column `value`.
    """
    pandas = optional_package("pandas", extra="analytics")
    frame = pandas.DataFrame([_record(item) for item in items])
    for name in frame.columns:
        if name in _TIMES or str(name).endswith("_at"):
            frame[name] = times_of(frame[name])
    return cast("DataFrame", frame)


def page_items(page: Any) -> list[object]:
    """Return the items of one page, of the Portkey API or of a vendored API."""
    items: Any = page._get_page_items() if hasattr(page, "_get_page_items") else page.items()
    return list(items or ())


def _record(item: object) -> dict[str, Any]:
    if isinstance(item, BaseModel):
        fields = type(item).model_fields
        values = {fields[name].alias or name: vars(item)[name] for name in fields if name in item.model_fields_set}
        item = {**values, **(item.__pydantic_extra__ or {})}
    if isinstance(item, Mapping):
        return {str(name): _plain(value) for name, value in cast("Mapping[object, object]", item).items()}
    return {"value": item}


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(exclude_unset=True, by_alias=True)
    return [_plain(item) for item in cast("list[object]", value)] if isinstance(value, list) else value


def times_of(column: Any) -> Any:
    """Return a column of ISO 8601 texts, or of seconds since 1970, as times in UTC; unchanged if a value is neither."""
    pandas = optional_package("pandas", extra="analytics")
    types: set[type[Any]] = {type(value) for value in column.dropna()}
    try:
        if types == {str}:
            return pandas.to_datetime(column, utc=True, format="ISO8601")
        if types and all(issubclass(type_, (int, float)) and type_ is not bool for type_ in types):
            return pandas.to_datetime(pandas.to_numeric(column), unit="s", utc=True)
    except (ValueError, OverflowError):
        pass
    return column
