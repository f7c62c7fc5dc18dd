"""`LangchainCallbackHandler`: logs LangChain's runs to the gateway."""
# ruff: noqa: ARG002  # LangChain passes arguments that are not needed.

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

from .langchain_log_format import convert_error, convert_message, convert_result, convert_value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    import httpx
    from langchain_core.documents import Document
    from langchain_core.messages import BaseMessage
    from langchain_core.outputs import LLMResult


@dataclass
class _Run:
    """A run that has started and has not ended."""

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

    It is for models that are not called through the gateway, which logs its requests itself. Each run is one log
    entry, written when the run ends or fails. The runs of one invocation have the same trace id: the id of the first
    run. Entries are sent in the background (`flush()` waits for them), without API keys; failures are logged on the
    logger `portkey_ai`. One handler can be used for any number of concurrent runs.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway.

    Args:
      api_key: Portkey API key; default: the environment's PORTKEY_API_KEY.
      metadata: Metadata of every entry. That of a run, `config={"metadata": {...}}`, takes precedence.
      base_url: The gateway's URL; default as for `Portkey`.
      timeout: Timeout of one request with entries, in seconds.
      http_client: Your own httpx client for them; the handler does not close it.
    """

    run_inline = True  # nothing blocks, so LangChain needs no thread

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
        """Wait until every entry is sent, for at most `timeout` seconds; return whether that succeeded."""
        return self._sender.flush(timeout)

    def close(self) -> None:
        """Flush, then close the HTTP client."""
        self._sender.close()

    def __deepcopy__(self, memo: object) -> LangchainCallbackHandler:
        return self  # a copied chain uses the same handler

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
        metadata = metadata or {}
        serialized = serialized or {}
        run = _Run(
            kind=kind,
            name=name or serialized.get("name") or (serialized.get("id") or [kind])[-1],
            root=run_id,
            parent=parent_run_id,
            request=request,
            metadata=_user_metadata(metadata),
            provider=metadata.get("ls_provider"),
        )
        with self._lock:
            if parent_run_id is not None:
                # If the parent started before this handler was added, it is the best root that is known.
                parent = self._runs.get(parent_run_id)
                run.root = parent.root if parent else parent_run_id
            self._runs[run_id] = run

    def _end(self, run_id: UUID, body: object, status: int = 200) -> None:
        with self._lock:
            run = self._runs.pop(run_id, None)
        if run is None:  # it started before this handler was added
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
        status, body = convert_error(error)
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
        converted = [convert_message(message) for batch in messages for message in batch]
        request = {**_parameters(kwargs, metadata), "messages": converted}
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
        self._mark_streamed(run_id)

    def on_stream_event(self, event: object, *, run_id: UUID, **kwargs: Any) -> None:
        self._mark_streamed(run_id)

    def _mark_streamed(self, run_id: UUID) -> None:
        run = self._runs.get(run_id)
        if run is not None:
            run.streamed = True

    def on_llm_end(self, response: LLMResult, *, run_id: UUID, **kwargs: Any) -> None:
        self._end(run_id, convert_result(response))

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
        request = {"inputs": convert_value(inputs)}
        self._start("chain", request, serialized, run_id, parent_run_id, metadata, kwargs.get("name"))

    def on_chain_end(self, outputs: dict[str, Any], *, run_id: UUID, **kwargs: Any) -> None:
        self._end(run_id, {"outputs": convert_value(outputs)})

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
        request = {"input": input_str if inputs is None else convert_value(inputs)}
        self._start("tool", request, serialized, run_id, parent_run_id, metadata, kwargs.get("name"))

    def on_tool_end(self, output: Any, *, run_id: UUID, **kwargs: Any) -> None:
        self._end(run_id, {"output": convert_value(output)})

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
        self._end(run_id, {"documents": convert_value(list(documents))})

    def on_retriever_error(self, error: BaseException, *, run_id: UUID, **kwargs: Any) -> None:
        self._fail(run_id, error)


def _parameters(kwargs: Mapping[str, Any], metadata: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the parameters of the model call, without the messages."""
    params: Mapping[str, Any] = kwargs.get("invocation_params") or {}
    kept = {name: value for name, value in params.items() if not name.startswith("_") and value is not None}
    model = params.get("model") or params.get("model_name") or (metadata or {}).get("ls_model_name")
    return {**kept, "model": model} if model else kept


def _user_metadata(metadata: Mapping[str, Any]) -> dict[str, object]:
    """Return the single values of a run's metadata that LangChain did not add for its own traces."""
    return {
        name: value
        for name, value in metadata.items()
        if isinstance(value, (str, int, float)) and not name.startswith(("ls_", "lc_", "__"))
    }
