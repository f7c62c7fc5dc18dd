"""`instrumentation=True`: the account's span processor joins the program's tracer provider."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from opentelemetry import trace
from opentelemetry.context import Context, create_key, get_value
from opentelemetry.sdk.trace import ReadableSpan, Span, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from portkey_ai.api_resources.instrumentation.switch import warn_once

from .account import Account, account_of
from .exporter import PortkeySpanExporter
from .tracing import SCOPE, GenAITracing

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider as AnyProvider


ACCOUNT = create_key("portkey-account")
"""In the context that a span is started with: the account of the client that makes the call."""

_GENERATIVE = ("gen_ai.", "llm.", "openinference.", "traceloop.")
_lock = Lock()
_accounts: WeakKeyDictionary[object, set[Account]] = WeakKeyDictionary()


class AccountProcessor(BatchSpanProcessor):
    """Sends an account the spans of its clients and, with `others`, what other libraries say of generative AI.

    A span of this package goes to the account of the client that made it, to no other. OTEL_BSP_* limit the queue.
    """

    def __init__(self, account: Account, *, others: bool) -> None:
        super().__init__(PortkeySpanExporter(account.api_key, account.base_url))
        self._account = account
        self._others = others
        self._ours: set[int] = set()

    def on_start(self, span: Span, parent_context: Context | None = None) -> None:
        if get_value(ACCOUNT, parent_context) == self._account:
            self._ours.add(span.get_span_context().span_id)
        super().on_start(span, parent_context)

    def on_end(self, span: ReadableSpan) -> None:
        context, scope = span.get_span_context(), span.instrumentation_scope
        ours = context is not None and context.span_id in self._ours
        if ours and context is not None:
            self._ours.discard(context.span_id)
        other = self._others and (scope is None or scope.name != SCOPE) and _is_generative(span)
        if ours or other:
            super().on_end(span)


def _is_generative(span: ReadableSpan) -> bool:
    return any(name.startswith(_GENERATIVE) for name in span.attributes or ())


def initialize_instrumentation(api_key: str | None = None, base_url: str | None = None) -> None:
    """Send what clients of this account and other libraries trace of generative AI to Portkey's logs.

    `Portkey(instrumentation=True)` does the same by itself; call this to say which account gets the spans of other
    libraries when there are several: the first one does. The program's tracer provider is kept; one is made and set
    only when there is none. Arguments default as those of `PortkeySpanExporter`. Calling it again changes nothing.
    """
    _join(_provider(), account_of(api_key, base_url))


def tracing_of(api_key: str | None, base_url: str, provider: str | None) -> GenAITracing:
    """How to trace a client."""
    account = Account(api_key, base_url)
    tracer_provider = _provider()
    _join(tracer_provider, account)
    capture = os.environ.get("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "").strip().lower()
    with_content = capture in ("true", "span_only", "span_and_event")
    return GenAITracing(tracer_provider, base_url, provider, marks={ACCOUNT: account}, with_content=with_content)


def _provider() -> AnyProvider:
    """The program's tracer provider; a new one when it has none."""
    with _lock:
        provider = trace.get_tracer_provider()
        if isinstance(provider, trace.ProxyTracerProvider):
            provider = TracerProvider()
            trace.set_tracer_provider(provider)
        return provider


def _join(provider: AnyProvider, account: Account) -> None:
    """Let `provider` have a processor for `account`, once."""
    add = getattr(provider, "add_span_processor", None)
    if add is None:
        warn_once(f"spans are not sent to Portkey: {type(provider).__name__} takes no span processors")
        return
    with _lock:
        known = _accounts.setdefault(provider, set())
        if account not in known:
            first = not known
            known.add(account)
            if not _has_exporter(provider, account):
                add(AccountProcessor(account, others=first))


def _has_exporter(provider: AnyProvider, account: Account) -> bool:
    """Whether the program itself has given `provider` an exporter to `account`, which would send everything twice."""
    processors = getattr(getattr(provider, "_active_span_processor", None), "_span_processors", ())
    exporters = [getattr(processor, "span_exporter", None) for processor in processors]
    return any(isinstance(exporter, PortkeySpanExporter) and exporter.account == account for exporter in exporters)
