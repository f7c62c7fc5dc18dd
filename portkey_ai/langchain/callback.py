"""`LangchainCallbackHandler`: writes what LangChain does into the gateway's logs."""
# ruff: noqa: ARG002  # LangChain tells a callback more than it needs.

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

try:
    from langchain_core.callbacks import BaseCallbackHandler
except ImportError as error:
    raise ImportError(
        "LangchainCallbackHandler needs LangChain: pip install 'portkey-ai[langchain_callback]'"
    ) from error

from portkey_ai.integrations._log_sender import LogSender

from . import _plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    import httpx
    from langchain_core.documents import Document
    from langchain_core.messages import BaseMessage
    from langchain_core.outputs import LLMResult


@dataclass
class _Run:
    """What is known of a run until it ends."""

    kind: str
    name: str
    root: UUID
    parent: UUID | None
    request: Mapping[str, object]
    metadata: Mapping[str, object]
    provider: str | None
    streamed: bool = False
    start: float = field(default_factory=time.perf_counter)


class LangchainCallbackHandler(BaseCallbackHandler):
    """Logs every run of chat models, chains, graphs, tools and retrievers.

        chain.invoke(question, config={"callbacks": [LangchainCallbackHandler()]})

    For models that are called past the gateway; what goes through it is in its logs anyway. A run is one log, written
    when it ends, with an error too; those of one invocation have one trace id, the id of its first run. Logs are sent
    in the background (`flush()` waits for them), without API keys; what could not be sent is said on the logger
    `portkey_ai`. One handler may serve any number of runs at once.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway.

    Args:
      api_key: Portkey API key; default: the environment's PORTKEY_API_KEY.
      metadata: Tags of every log. Those of a run, `config={"metadata": {...}}`, go over them.
      base_url: The gateway's URL; default as for `Portkey`.
      timeout: Seconds that one request with logs may take.
      http_client: Your own httpx client for them; it stays yours to close.
    """

    run_inline = True  # nothing here waits: no need for a thread

    def __init__(
        self,
        api_key: str | None = None,
        metadata: Mapping[str, object] | None = None,
        base_url: str | httpx.URL | None = None,
        *,
        timeout: float = 10.0,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__()
        self._metadata = dict(metadata or {})
        self._sender = LogSender(api_key, base_url, timeout=timeout, http_client=http_client)
        self._runs: dict[UUID, _Run] = {}
        self._lock = threading.Lock()

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until every log is sent, `timeout` seconds at most; whether that was reached."""
        return self._sender.flush(timeout)

    def close(self) -> None:
        """Flush, and let the connections go."""
        self._sender.close()

    def __deepcopy__(self, memo: object) -> LangchainCallbackHandler:
        return self  # a copied chain logs to the same place

    def _start(
        self,
        kind: str,
        request: Mapping[str, object],
        serialized: Mapping[str, Any] | None,
        run_id: UUID,
        parent_run_id: UUID | None,
        metadata: Mapping[str, Any] | None,
        name: str | None,
    ) -> None:
        said = metadata or {}
        described = serialized or {}
        run = _Run(
            kind=kind,
            name=name or described.get("name") or (described.get("id") or [kind])[-1],
            root=run_id,
            parent=parent_run_id,
            request=request,
            metadata=_tags(said),
            provider=said.get("ls_provider"),
        )
        with self._lock:
            if parent_run_id is not None:
                # A parent that this handler was not told of: the closest thing to a root that there is.
                parent = self._runs.get(parent_run_id)
                run.root = parent.root if parent else parent_run_id
            self._runs[run_id] = run

    def _end(self, run_id: UUID, body: object, status: int = 200) -> None:
        with self._lock:
            run = self._runs.pop(run_id, None)
        if run is None:  # it began before this handler was there
            return
        trace = {"traceId": str(run.root), "spanId": str(run_id), "spanName": run.name}
        if run.parent is not None:
            trace["parentSpanId"] = str(run.parent)
        request: dict[str, object] = {
            "url": f"langchain/{run.kind}/{run.name}",
            "method": "POST",
            "headers": {},
            "body": run.request,
        }
        response: dict[str, object] = {
            "status": status,
            "headers": {},
            "body": body,
            "response_time": round((time.perf_counter() - run.start) * 1000),
            "streamingMode": run.streamed,
        }
        if run.provider:
            request["provider"] = run.provider
        metadata = {**self._metadata, **run.metadata, **trace}
        self._sender.send({"request": request, "response": response, "metadata": metadata})

    def _fail(self, run_id: UUID, error: BaseException) -> None:
        status, body = _plain.failure(error)
        self._end(run_id, body, status)

    def on_chat_model_start(
        self,
        serialized: dict[str, Any],
        messages: list[list[BaseMessage]],
        *,
        run_id: UUID,
        parent_run_id: UUID | None = None,
        metadata: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        said = [_plain.message(message) for several in messages for message in several]
        request = {**_parameters(kwargs, metadata), "messages": said}
        self._start("chat_model", request, serialized, run_id, parent_run_id, metadata, kwargs.get("name"))

    def on_llm_start(
        self,
        serialized: dict[str, Any],
        prompts: list[str],
        *,
        run_id: UUID,
        parent_run_id: UUID | None = None,
        metadata: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        request = {**_parameters(kwargs, metadata), "prompt": prompts[0] if len(prompts) == 1 else list(prompts)}
        self._start("llm", request, serialized, run_id, parent_run_id, metadata, kwargs.get("name"))

    def on_llm_new_token(self, token: object, *, run_id: UUID, **kwargs: Any) -> None:
        self._note_stream(run_id)

    def on_stream_event(self, event: object, *, run_id: UUID, **kwargs: Any) -> None:
        self._note_stream(run_id)

    def _note_stream(self, run_id: UUID) -> None:
        run = self._runs.get(run_id)
        if run is not None:
            run.streamed = True

    def on_llm_end(self, response: LLMResult, *, run_id: UUID, **kwargs: Any) -> None:
        self._end(run_id, _plain.answer(response))

    def on_llm_error(self, error: BaseException, *, run_id: UUID, **kwargs: Any) -> None:
        self._fail(run_id, error)

    def on_chain_start(
        self,
        serialized: dict[str, Any],
        inputs: dict[str, Any],
        *,
        run_id: UUID,
        parent_run_id: UUID | None = None,
        metadata: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        request = {"inputs": _plain.plain(inputs)}
        self._start("chain", request, serialized, run_id, parent_run_id, metadata, kwargs.get("name"))

    def on_chain_end(self, outputs: dict[str, Any], *, run_id: UUID, **kwargs: Any) -> None:
        self._end(run_id, {"outputs": _plain.plain(outputs)})

    def on_chain_error(self, error: BaseException, *, run_id: UUID, **kwargs: Any) -> None:
        self._fail(run_id, error)

    def on_tool_start(
        self,
        serialized: dict[str, Any],
        input_str: str,
        *,
        run_id: UUID,
        parent_run_id: UUID | None = None,
        metadata: dict[str, Any] | None = None,
        inputs: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        request = {"input": input_str if inputs is None else _plain.plain(inputs)}
        self._start("tool", request, serialized, run_id, parent_run_id, metadata, kwargs.get("name"))

    def on_tool_end(self, output: Any, *, run_id: UUID, **kwargs: Any) -> None:
        self._end(run_id, {"output": _plain.plain(output)})

    def on_tool_error(self, error: BaseException, *, run_id: UUID, **kwargs: Any) -> None:
        self._fail(run_id, error)

    def on_retriever_start(
        self,
        serialized: dict[str, Any],
        query: str,
        *,
        run_id: UUID,
        parent_run_id: UUID | None = None,
        metadata: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        self._start("retriever", {"query": query}, serialized, run_id, parent_run_id, metadata, kwargs.get("name"))

    def on_retriever_end(self, documents: Sequence[Document], *, run_id: UUID, **kwargs: Any) -> None:
        self._end(run_id, {"documents": _plain.plain(list(documents))})

    def on_retriever_error(self, error: BaseException, *, run_id: UUID, **kwargs: Any) -> None:
        self._fail(run_id, error)


def _parameters(kwargs: Mapping[str, Any], metadata: Mapping[str, Any] | None) -> dict[str, Any]:
    """What the model was called with, its messages aside."""
    said: Mapping[str, Any] = kwargs.get("invocation_params") or {}
    kept = {name: value for name, value in said.items() if not name.startswith("_") and value is not None}
    model = said.get("model") or said.get("model_name") or (metadata or {}).get("ls_model_name")
    return {**kept, "model": model} if model else kept


def _tags(metadata: Mapping[str, Any]) -> dict[str, object]:
    """The tags among a run's metadata: single values that LangChain did not add for its own traces."""
    return {
        name: value
        for name, value in metadata.items()
        if isinstance(value, (str, int, float)) and not name.startswith(("ls_", "lc_", "__"))
    }
