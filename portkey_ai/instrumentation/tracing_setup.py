"""`instrumentation=True` and `initialize_instrumentation`: add a span processor to the program's tracer provider."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING
from weakref import finalize

from opentelemetry import trace
from opentelemetry.context import Context, create_key, get_value
from opentelemetry.sdk.trace import ReadableSpan, Span, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from .call_spans import SCOPE, ClientTracing
from .portkey_account import PortkeyAccount, resolve_account
from .span_exporter import PortkeySpanExporter
from .tracing_switch import warn_once

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider as AnyProvider


ACCOUNT_KEY = create_key("portkey-account")
"""Key of the context in which a span starts; its value is the account of the client that makes the call."""

_GENAI_PREFIXES = ("gen_ai.", "llm.", "openinference.", "traceloop.")
_lock = Lock()
_accounts: dict[int, set[PortkeyAccount]] = {}
"""The accounts that a tracer provider already sends spans to, by its `id`: Logfire's provider is not hashable."""


class AccountSpanProcessor(BatchSpanProcessor):
    """Sends the spans of one account's clients and, with `other_libraries`, generative AI spans of other libraries.

    A span of this package is sent only to the account of the client that made it. OTEL_BSP_* configure the queue.
    """

    def __init__(self, account: PortkeyAccount, *, other_libraries: bool) -> None:
        super().__init__(PortkeySpanExporter(account.api_key, account.base_url))
        self._account = account
        self._other_libraries = other_libraries
        self._own_span_ids: set[int] = set()

    def on_start(self, span: Span, parent_context: Context | None = None) -> None:
        if get_value(ACCOUNT_KEY, parent_context) == self._account:
            self._own_span_ids.add(span.get_span_context().span_id)
        super().on_start(span, parent_context)

    def on_end(self, span: ReadableSpan) -> None:
        context, scope = span.get_span_context(), span.instrumentation_scope
        own = context is not None and context.span_id in self._own_span_ids
        if own and context is not None:
            self._own_span_ids.discard(context.span_id)
        other = self._other_libraries and (scope is None or scope.name != SCOPE) and _is_genai_span(span)
        if own or other:
            super().on_end(span)


def _is_genai_span(span: ReadableSpan) -> bool:
    return any(name.startswith(_GENAI_PREFIXES) for name in span.attributes or ())


def initialize_instrumentation(api_key: str | None = None, base_url: str | None = None) -> None:
    """Send generative AI spans, of this account's clients and of other libraries, to Portkey's logs.

    `Portkey(instrumentation=True)` does the same. With several accounts, the spans of other libraries go to the first
    one: call this function first to choose it. The program's tracer provider is kept; one is created and set only if
    there is none. The arguments default as those of `PortkeySpanExporter`. A second call changes nothing.
    """
    _add_processor(_tracer_provider(), resolve_account(api_key, base_url))


def client_tracing(api_key: str | None, base_url: str, provider: str | None) -> ClientTracing:
    """Return the tracing of a client, and send its spans to its account.

    Raises MissingAPIKeyError if neither the client nor the environment has a key for the hosted gateway.
    """
    account = resolve_account(api_key, base_url)
    tracer_provider = _tracer_provider()
    _add_processor(tracer_provider, account)
    capture = os.environ.get("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "").strip().lower()
    with_content = capture in ("true", "span_only", "span_and_event")
    return ClientTracing(
        tracer_provider, base_url, provider, context_values={ACCOUNT_KEY: account}, with_content=with_content
    )


def _tracer_provider() -> AnyProvider:
    """Return the program's tracer provider; create and set one if there is none."""
    with _lock:
        provider = trace.get_tracer_provider()
        if isinstance(provider, trace.ProxyTracerProvider):
            provider = TracerProvider()
            trace.set_tracer_provider(provider)
        return provider


def _add_processor(provider: AnyProvider, account: PortkeyAccount) -> None:
    """Add a span processor for `account` to `provider`, unless it has one."""
    add = getattr(provider, "add_span_processor", None)
    if add is None:
        warn_once(f"spans are not sent to Portkey: {type(provider).__name__} takes no span processors")
        return
    with _lock:
        if id(provider) not in _accounts:
            _accounts[id(provider)] = set()
            finalize(provider, _accounts.pop, id(provider), None)
        accounts = _accounts[id(provider)]
        if account in accounts:
            return
        if not _has_exporter(provider, account):
            add(AccountSpanProcessor(account, other_libraries=not accounts))
        accounts.add(account)


def _has_exporter(provider: AnyProvider, account: PortkeyAccount) -> bool:
    """Return whether the program itself added an exporter for `account`: a second one would send every span twice."""
    processors = getattr(getattr(provider, "_active_span_processor", None), "_span_processors", ())
    exporters = [getattr(processor, "span_exporter", None) for processor in processors]
    return any(isinstance(exporter, PortkeySpanExporter) and exporter.account == account for exporter in exporters)
