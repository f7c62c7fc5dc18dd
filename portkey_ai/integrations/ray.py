"""Ray Data: chat requests for the rows of a dataset, sent by a pool of actors: `map_dataset`, `PortkeyMap`."""

from __future__ import annotations

import asyncio
import inspect
import os
from typing import TYPE_CHECKING, Any, TypedDict, cast

try:
    import ray.data

    from ._ray_columns import rows_of, with_columns
except ImportError as error:
    raise ImportError("Ray Data is missing: pip install 'portkey-ai[ray]'") from error

from portkey_ai import AsyncPortkey
from portkey_ai.bulk.answer_fields import answer_fields, answer_text, response_format
from portkey_ai.bulk.bulk_options import positive_count
from portkey_ai.bulk.bulk_results import tokens_of
from portkey_ai.bulk.checkpoint_folder import CheckpointFolder

from ._ray_options import ClientOptions, absolute_folder, check_options, opened_client_options
from ._ray_rate_limit import SharedRateLimit
from ._ray_run import ActorRun

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from pydantic import BaseModel
    from typing_extensions import Unpack

    from portkey_ai.bulk.bulk_results import BulkResult

__all__ = ["PortkeyMap", "PortkeyMapOptions", "map_dataset"]

_TYPES = {"error": "string", "tokens": "int64", "cost": "float64"}


class PortkeyMapOptions(TypedDict, total=False):
    """Options of `PortkeyMap`; its docstring describes them."""

    model: str | None
    output: type[BaseModel] | None
    output_column: str
    body: Mapping[str, Any] | None
    key: str | None
    client_options: ClientOptions
    concurrency: int
    max_attempts: int
    requests_per_minute: float | None
    tokens_per_minute: float | None
    checkpoint: str | os.PathLike[str] | None
    retry_errors: bool
    fsync_interval: float


class PortkeyMap:
    """One actor of `Dataset.map_batches`: it sends a chat request for each row, and adds columns for the results.

    Use `map_dataset`, or `ds.map_batches(PortkeyMap, fn_constructor_kwargs={...}, compute=ActorPoolStrategy(...))`.

    | new column | content |
    |---|---|
    | `answer` (`output_column`), or the fields of `output` | text of the response, or structured output; null after an error |
    | `error` | class and message of the error; null if there is a response |
    | `tokens` | tokens that the response reports; null if it reports none |
    | `cost` | US dollars; null if the cost is not known |
    """  # noqa: E501

    def __init__(
        self,
        *,
        messages: str | Callable[[dict[str, Any]], Any],
        model: str | None = None,
        output: type[BaseModel] | None = None,
        output_column: str = "answer",
        body: Mapping[str, Any] | None = None,
        key: str | None = None,
        client_options: ClientOptions = None,
        concurrency: int = 64,
        max_attempts: int = 8,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        checkpoint: str | os.PathLike[str] | None = None,
        retry_errors: bool = True,
        fsync_interval: float = 1.0,
    ) -> None:
        """Create the client of this actor, and read the checkpoint.

        Args:
          messages: The column with the messages, or a function that is called with a row, a dict, and returns them.
            A text is the message of the user. An exception of the function is the error of its row.
          model: The model, unless `body` has it.
          output: A pydantic model: structured outputs are requested, and its fields, as in JSON, become columns.
          output_column: The column for the text of the response; not used with `output`.
          body: Other parameters of the requests, for example {"temperature": 0}.
          key: The column with the row's own name in the checkpoint, which must be unique. Default: a hash of the
            request; rows with equal requests then share one response.
          client_options: Options of `AsyncPortkey`, or a function that returns them. A credential is allowed only as a
            function that returns it: Ray stores the options, and functions are called in the actor.
          concurrency: How many requests of this actor may be in flight.
          max_attempts: The maximum number of attempts, as in `client.bulk`.
          requests_per_minute: The limit of all actors of the Ray job with the same model and limits.
          tokens_per_minute: The same for tokens.
          checkpoint: The absolute path of a folder that all actors can read and write. Each writes a file to it;
            requests whose result is in any file are not sent again.
          retry_errors: Send requests again whose error is in the checkpoint; if False, return the stored error.
          fsync_interval: Seconds between two `fsync` of the checkpoint; 0: after each result.

        Raises ValueError or TypeError naming a parameter, CheckpointError if the folder cannot be used.
        """
        bulk_options: dict[str, Any] = {
            "concurrency": concurrency,
            "max_attempts": max_attempts,
            "fsync_interval": fsync_interval,
        }
        limits = {"requests_per_minute": requests_per_minute, "tokens_per_minute": tokens_per_minute}
        check_options(
            {
                **bulk_options,
                **limits,
                "messages": messages,
                "output": output,
                "output_column": output_column,
                "body": body,
                "key": key,
                "client_options": client_options,
                "checkpoint": checkpoint,
            }
        )
        self._messages = messages
        self._key = key
        self._output = output
        self._columns = list(output.model_fields) if output is not None else [output_column]
        self._types = _TYPES if output is not None else {**_TYPES, output_column: "string"}
        self._body = {**({"model": model} if model else {}), **(body or {})}
        if output is not None:
            self._body["response_format"] = response_format(output)
        folder = CheckpointFolder(os.fspath(checkpoint), retry_errors=retry_errors) if checkpoint else None
        if folder is not None:
            bulk_options["checkpoint"] = folder.own_path
        self._run = ActorRun(
            AsyncPortkey(**opened_client_options(client_options)),
            bulk_options,
            folder,
            SharedRateLimit(self._body.get("model"), **limits) if any(limits.values()) else None,
        )

    async def __call__(self, batch: Any) -> AsyncIterator[Any]:
        """Send the requests of a batch (a pyarrow table, a pandas frame or a dict of arrays); yield it with columns."""
        names = None if callable(self._messages) else [self._messages, *([self._key] if self._key else [])]
        requests = [self._request(row) for row in rows_of(batch, names)]
        results = await asyncio.wrap_future(self._run.send(requests))
        columns: dict[str, list[Any]] = {name: [] for name in (*self._columns, *_TYPES)}
        for result in results:
            for name, value in self._values(result).items():
                columns[name].append(value)
        yield with_columns(batch, columns, self._types)

    def __del__(self) -> None:
        if hasattr(self, "_run"):
            self._run.close()

    def _request(self, row: dict[str, Any]) -> dict[str, Any] | Exception:
        try:
            if callable(self._messages):
                messages = self._messages(row)
            else:
                messages = _without_nulls(row[self._messages])
            if isinstance(messages, str):
                messages = [{"role": "user", "content": messages}]
            if not isinstance(messages, list):
                raise TypeError(f"messages: expected a text or a list of messages, got {type(messages).__name__}")
            request: dict[str, Any] = {**self._body, "messages": messages}
            return request if self._key is None else {**request, "key": row[self._key]}
        except Exception as error:
            return error

    def _values(self, result: BulkResult) -> dict[str, Any]:
        values: dict[str, Any] = dict.fromkeys((*self._columns, *_TYPES))
        problem = result.error
        if problem is None:
            values["tokens"] = tokens_of(result.response)
            values["cost"] = None if result.cost is None else float(result.cost)
            try:
                if self._output is not None:
                    values.update(answer_fields(result.response, self._output, "json"))
                else:
                    values[self._columns[0]] = answer_text(result.response)
            except (ValueError, AttributeError, IndexError, TypeError) as unexpected:
                problem = unexpected
        if problem is not None:
            values["error"] = f"{type(problem).__name__}: {problem}"
        return values


def map_dataset(
    dataset: ray.data.Dataset,
    *,
    messages: str | Callable[[dict[str, Any]], Any],
    actors: int | tuple[int, int] = 2,
    num_cpus: float = 1.0,
    batch_size: int = 256,
    **options: Unpack[PortkeyMapOptions],
) -> ray.data.Dataset:
    """Return the dataset with columns for the results of one chat request for each row. It runs when it is read.

    Args:
      dataset: The dataset. Its order is that of Ray Data, which may change it.
      messages: As in `PortkeyMap`.
      actors: How many actors there are, or the least and the most of them. Each has its own client.
      num_cpus: The CPUs that Ray reserves for an actor. One actor uses up to one.
      batch_size: How many rows are in a batch. Ray merges blocks with fewer rows, so that one actor gets them.
      options: The other options of `PortkeyMap`. `checkpoint` may be a relative path.

    Raises ValueError or TypeError naming a parameter, before anything is sent to Ray.
    """
    least, most = (
        positive_count("actors", count) for count in (actors if isinstance(actors, tuple) else (actors,) * 2)
    )
    positive_count("batch_size", batch_size)
    options["checkpoint"] = absolute_folder(options.get("checkpoint"))
    inspect.signature(PortkeyMap).bind(messages=messages, **options)  # raises TypeError for an unknown option
    check_options({"messages": messages, **options})
    untyped: Any = dataset  # the types of `map_batches` are incomplete
    mapped: ray.data.Dataset = untyped.map_batches(
        PortkeyMap,
        batch_size=batch_size,
        batch_format="pyarrow",
        fn_constructor_kwargs={"messages": messages, **options},
        compute=ray.data.ActorPoolStrategy(
            min_size=least, max_size=most, max_concurrent_calls_per_actor=2, max_tasks_in_flight_per_actor=2
        ),
        num_cpus=num_cpus,
    )
    return mapped


def _without_nulls(value: Any) -> Any:
    """Return messages without null fields: in a column, each message has the fields of all."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value).items()
        return {name: _without_nulls(field) for name, field in fields if field is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in cast("list[object]", value)]
    return value
