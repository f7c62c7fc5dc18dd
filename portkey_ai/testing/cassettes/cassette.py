"""`Cassette`: a file with recorded requests and responses."""

from __future__ import annotations

import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from portkey_ai.api_resources.settings.masking import SHORTEST_SECRET

from . import cassette_file
from .cassette_errors import CassetteError, CassetteMissError, CassetteWarning
from .exchange_recorder import ExchangeRecorder
from .exchange_serialization import secrets_of, serialize_request
from .request_matching import MATCH_ON, PARTS, check_parts, describe_closest, differences

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from .cassette_file import Exchange

Mode = Literal["once", "none", "new_episodes", "all", "rewrite"]


class Cassette:
    """A file that records the requests of a client and their responses, and replays them without a network.

        with Cassette("tests/cassettes/greeting.yaml") as cassette:
            client = Portkey(provider="@openai-prod", http_client=cassette.http_client())
            client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])

    The file is YAML (extra `cassettes`), or JSON if its name ends in `.json`. It is written when the `with` block
    ends, also by an exception. Responses that were not read to their end are not recorded: a CassetteWarning names
    them. Keys, passwords, cookies and all unknown request headers are masked before anything is written. Websockets
    (`realtime`, `responses.connect`) do not go through a cassette.

    - `mode`: `once` records if the file does not exist, and otherwise only replays. `none` only replays.
      `new_episodes` replays what the file has and records the rest. `all` records everything, and replaces the
      recordings of the same requests. `rewrite` records everything and replaces the file.
    - `match_on`: the parts that must be equal in request and recording: `method`, `host`, `path`, `query`, `body`, or
      names of headers. Default: `method`, `path`, `query` and `body`.
    - `allow_repeats`: True: after all matching recordings were replayed, the last one is repeated. By default each is
      replayed once, in the order of recording.
    - `speed`: 1 replays with the recorded delays, 2 twice as fast. By default there are no delays.
    - `secrets`: further texts, of at least 8 characters, that are masked wherever they occur.

    A request without a recording that may not be sent raises CassetteMissError, which shows the closest recording.
    Threads and tasks may share a cassette. Raises ValueError for invalid options, ImportError if the extra is missing;
    CassetteError, when the block begins, for a file that is not a cassette.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        mode: Mode = "once",
        *,
        match_on: Iterable[str] = MATCH_ON,
        allow_repeats: bool = False,
        speed: float | None = None,
        secrets: Iterable[str] = (),
    ) -> None:
        if mode not in get_args(Mode):
            raise ValueError(f"mode: expected {', '.join(get_args(Mode))}, not {mode!r}")
        if speed is not None and not isinstance(speed, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"speed: expected a number, or None for no delays, not {speed!r}")
        if speed is not None and not speed > 0:
            raise ValueError(f"speed: expected a number above 0, or None for no delays, not {speed!r}")
        for name, value in (("match_on", match_on), ("secrets", secrets)):
            if isinstance(value, str):
                raise TypeError(f"{name}: expected a list of texts, not one text")
        secrets = tuple(secrets)
        for secret in secrets:
            is_text = isinstance(secret, str)  # pyright: ignore[reportUnnecessaryIsInstance]
            if not is_text or len(secret) < SHORTEST_SECRET:
                raise ValueError(f"secrets: expected texts of at least {SHORTEST_SECRET} characters")
        self.path = Path(path)
        self.mode: Mode = mode
        self.speed = speed
        self._match_on = check_parts(match_on)
        self._allow_repeats = allow_repeats
        self._secrets = secrets
        self._is_open = False
        self._existed = False
        self._exchanges: list[Exchange] = []
        self._replay_counts: list[int] = []
        self._recorders: list[ExchangeRecorder] = []
        self._closed_at_exit: list[Any] = []
        self._lock = threading.Lock()
        cassette_file.check_name(self.path)

    @property
    def replayed(self) -> int:
        """How many responses were replayed."""
        return sum(self._replay_counts)

    @property
    def recorded(self) -> int:
        """How many requests were sent, to record their responses."""
        return len(self._recorders)

    @property
    def may_record(self) -> bool:
        """Whether requests may be sent; known when the `with` block has begun."""
        return self.mode not in ("once", "none") or (self.mode == "once" and not self._existed)

    def http_client(self, **options: Any) -> httpx.Client:
        """Return an HTTP client for `Portkey(http_client=...)`, with options of `DefaultHttpxClient`."""
        from portkey_ai import DefaultHttpxClient

        return DefaultHttpxClient(transport=self.transport(), **options)

    def async_http_client(self, **options: Any) -> httpx.AsyncClient:
        """Return an HTTP client for `AsyncPortkey(http_client=...)`, with options of `DefaultAsyncHttpxClient`."""
        from portkey_ai import DefaultAsyncHttpxClient

        return DefaultAsyncHttpxClient(transport=self.async_transport(), **options)

    def transport(self, inner: httpx.BaseTransport | None = None) -> httpx.BaseTransport:
        """Return a transport for `httpx.Client`. `inner` sends the requests; by default, Portkey's HTTP client does."""
        from .cassette_transports import CassetteTransport

        return CassetteTransport(self, inner)

    def async_transport(self, inner: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncBaseTransport:
        """Return a transport for `httpx.AsyncClient`; `inner` as for `transport`."""
        from .cassette_transports import AsyncCassetteTransport

        return AsyncCassetteTransport(self, inner)

    def __enter__(self) -> Self:
        with self._lock:
            if self._is_open:
                raise CassetteError(f"{self.path} is already open: a cassette can be in one `with` block at a time")
            self._existed = self.path.exists()
            found = cassette_file.load(self.path) if self._existed and self.mode != "rewrite" else []
            self._exchanges = found if self.mode != "all" else []
            self._replay_counts = [0] * len(self._exchanges)
            self._recorders = []
            self._is_open = True
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._lock:
            self._is_open = False
        for transport in self._closed_at_exit:
            transport.disconnect()
        self._closed_at_exit.clear()
        try:
            self._save()
        except Exception as error:
            if exc is None:
                raise CassetteError(f"{self.path} cannot be written: {error}") from error
            warnings.warn(f"{self.path} cannot be written: {error}", CassetteWarning, stacklevel=2)  # `exc` is raised
        interrupted = [recorder.request for recorder in self._recorders if recorder.is_interrupted]
        if interrupted:
            names = ", ".join(f"{request['method']} {request['url']}" for request in interrupted)
            message = f"{self.path}: not recorded, because the response was not read to its end: {names}"
            warnings.warn(message, CassetteWarning, stacklevel=2)

    def _save(self) -> None:
        found = (recorder.exchange() for recorder in self._recorders)
        new = [exchange for exchange in found if exchange is not None]
        if new:
            with cassette_file.lock(self.path):  # the file is read again: another process may have added recordings
                saved = cassette_file.load(self.path) if self.path.exists() and self.mode != "rewrite" else []
                if self.mode == "all":
                    saved = [old for old in saved if not self._is_replaced(old, new)]
                cassette_file.save(self.path, [*saved, *new])

    def _is_replaced(self, old: Exchange, new: list[Exchange]) -> bool:
        return any(not differences(old.request, exchange.request, self._match_on) for exchange in new)

    def close_at_exit(self, transport: Any) -> None:
        """Call `transport.disconnect()` when the `with` block ends."""
        self._closed_at_exit.append(transport)

    def exchange_for(self, request: httpx.Request) -> Exchange | ExchangeRecorder:
        """Return the exchange to replay for a request whose body has been read, or else a recorder for its response.

        Raises CassetteMissError if there is no recording and the mode does not allow recording.
        """
        unmasked_headers = [part for part in self._match_on if part not in PARTS]
        entry = serialize_request(request, unmasked_headers, self._secrets)
        with self._lock:
            if not self._is_open:
                raise CassetteError(f"{self.path} is closed: send requests within `with Cassette(...)`")
            indexes = range(len(self._exchanges))
            index = next(
                (index for index in indexes if not self._replay_counts[index] and self._matches(index, entry)), None
            )
            matching = [index for index in indexes if self._matches(index, entry)] if index is None else []
            if matching and self._allow_repeats:
                index = matching[-1]
            if index is not None:
                self._replay_counts[index] += 1
                return self._exchanges[index]
            if self.may_record:
                recorder = ExchangeRecorder(entry, secrets_of(request, unmasked_headers) | set(self._secrets))
                self._recorders.append(recorder)
                return recorder
        raise CassetteMissError(self._miss_message(entry, matching))

    def _matches(self, index: int, entry: dict[str, Any]) -> bool:
        return not differences(self._exchanges[index].request, entry, self._match_on)

    def _miss_message(self, entry: dict[str, Any], matching: list[int]) -> str:
        request = f"{entry['method']} {entry['url']}"
        replays = "which only replays" if self.mode == "none" else "which only replays once the file exists"
        text = f'{self.path} has no recording for {request} (mode "{self.mode}", {replays}; "new_episodes" records it)'
        if not self._existed:
            return f"{text}: the file does not exist."
        if matching:
            numbers = ", ".join(str(index + 1) for index in matching)
            return f"{text}: recording {numbers} matches, but was already replayed (see `allow_repeats`)."
        if not self._exchanges:
            return f"{text}: the file has no recordings."
        return f"{text}.\n{describe_closest(self._exchanges, entry, self._match_on)}"
