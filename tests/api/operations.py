"""Reads `operations.csv`: every operation that some method of the client must send, one a row.

source         spec: in the published REST description; beyond: known from the documentation or the published client
method, path   as on the wire, the path below `base`, with {names}; `*` at the end stands for any path
client_method  the method that sends it, from the client on: `prompts.retrieve`
arguments      wire=python, where a path, query or body name is not the method's keyword
query, body    names on the wire, `*` after the required ones; the body's top level only
content        json, multipart, or none: no body
extra          names that the vendored method has no keyword for: they go through `extra_query`, or as further keywords
answer         json, binary, websocket, or none; `+stream`: server-sent events when asked to stream
pagination     see `Pagination`
plane          data: the gateway; control: the administration; other: the description does not say; base: another host
base           empty: the client's base URL; origin: its scheme and host, without a path; else a host of its own
note           what a test cannot see from the rest

The styles of pagination; where there is none, the answer is complete:

zero_page      current_page from 0, page_size; answers data and total
camel_page     the same, spelled currentPage and pageSize
one_page       page from 1, page_size; answers data, total and has_more
records_page   as zero_page, but the items are in records
body_page      current_page and page_size inside the body's filters
cursor         limit, cursor; the next cursor is metadata.nextCursor
after          OpenAI's: limit, after; answers data and has_more
"""

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, cast, get_args

Source = Literal["spec", "beyond"]
Content = Literal["json", "multipart", "none"]
Answer = Literal["json", "binary", "websocket", "none"]
Plane = Literal["data", "control", "other", "base"]
Pagination = Literal["", "zero_page", "camel_page", "one_page", "records_page", "body_page", "cursor", "after"]

TABLE = Path(__file__).with_name("operations.csv")


@dataclass(frozen=True)
class Operation:
    source: Source
    method: str
    path: str
    path_params: tuple[str, ...]
    client_method: str
    arguments: dict[str, str]
    query: tuple[str, ...]
    required_query: tuple[str, ...]
    content: Content
    body: tuple[str, ...]
    required_body: tuple[str, ...]
    extra: tuple[str, ...]
    answer: Answer
    streams: bool
    pagination: Pagination
    plane: Plane
    base: str
    note: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def argument(self, name: str) -> str:
        """The keyword of the client's method for `name` on the wire."""
        return self.arguments.get(name, name)


@cache
def load() -> tuple[Operation, ...]:
    """All operations, in the order of the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(_operation(row) for row in csv.DictReader(file))


def _operation(row: dict[str, str]) -> Operation:
    query, required_query = _names(row["query"])
    body, required_body = _names(row["body"])
    answer, _, stream = row["answer"].partition("+")
    return Operation(
        source=cast("Source", _one_of(Source, row["source"])),
        method=row["method"],
        path=row["path"],
        path_params=tuple(re.findall(r"{(.+?)}", row["path"])),
        client_method=row["client_method"],
        arguments=dict(pair.split("=", 1) for pair in row["arguments"].split()),
        query=query,
        required_query=required_query,
        content=cast("Content", _one_of(Content, row["content"])),
        body=body,
        required_body=required_body,
        extra=tuple(row["extra"].split()),
        answer=cast("Answer", _one_of(Answer, answer)),
        streams=stream == "stream",
        pagination=cast("Pagination", _one_of(Pagination, row["pagination"])),
        plane=cast("Plane", _one_of(Plane, row["plane"])),
        base=row["base"],
        note=row["note"],
    )


def _names(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All names of a cell, and those marked as required."""
    words = cell.split()
    return tuple(word.removesuffix("*") for word in words), tuple(word[:-1] for word in words if word.endswith("*"))


def _one_of(allowed: object, value: str) -> str:
    if value not in get_args(allowed):
        raise ValueError(f"{value!r} is not one of {get_args(allowed)}")
    return value
