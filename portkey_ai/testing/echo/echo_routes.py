"""The routes that the echo models serve."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import LocalResponse, as_json, model_failure

from .echo_request import EchoRequest
from .echo_state import EchoState
from .provider_errors import ProviderError, not_served

if TYPE_CHECKING:
    from collections.abc import Callable

    from portkey_ai.testing.scheduled_response import ScheduledResponse
    from portkey_ai.testing.wire.provider_call import ProviderCall

    Handler = Callable[[EchoRequest], LocalResponse]

_STORE, _BATCH = "/vector_stores/{}", "/vector_stores/{}/file_batches"
_CONVERSATION, _RESPONSE = "/conversations/{}", "/responses/{}"

# Method, path, name of the route, and the function that serves it. The first request imports its module.
_TABLE: list[tuple[str, str, str, str]] = [
    ("POST", "/chat/completions", "chat.completions", "echo_chat.chat"),
    ("POST", "/completions", "completions", "echo_completions.complete"),
    ("POST", "/embeddings", "embeddings", "echo_embeddings.embed"),
    ("POST", "/messages", "messages", "echo_messages.create"),
    ("POST", "/messages/count_tokens", "messages.count_tokens", "echo_messages.count_tokens"),
    ("POST", "/responses", "responses", "echo_responses.create"),
    ("POST", "/responses/compact", "responses.compact", "echo_responses.compact"),
    ("POST", "/responses/input_tokens", "responses.input_tokens", "echo_responses.count_tokens"),
    ("GET", _RESPONSE, "responses.retrieve", "echo_responses.retrieve"),
    ("DELETE", _RESPONSE, "responses.delete", "echo_responses.delete"),
    ("POST", f"{_RESPONSE}/cancel", "responses.cancel", "echo_responses.cancel"),
    ("GET", f"{_RESPONSE}/input_items", "responses.input_items", "echo_responses.input_items"),
    ("POST", "/conversations", "conversations", "echo_conversations.create"),
    ("GET", _CONVERSATION, "conversations", "echo_conversations.retrieve"),
    ("POST", _CONVERSATION, "conversations", "echo_conversations.update"),
    ("DELETE", _CONVERSATION, "conversations", "echo_conversations.delete"),
    ("POST", f"{_CONVERSATION}/items", "conversations.items", "echo_conversations.create_items"),
    ("GET", f"{_CONVERSATION}/items", "conversations.items", "echo_conversations.list_items"),
    ("GET", f"{_CONVERSATION}/items/{{}}", "conversations.items", "echo_conversations.retrieve_item"),
    ("DELETE", f"{_CONVERSATION}/items/{{}}", "conversations.items", "echo_conversations.delete_item"),
    ("POST", "/images/generations", "images.generate", "echo_images.generate"),
    ("POST", "/images/edits", "images.edit", "echo_images.edit"),
    ("POST", "/images/variations", "images.create_variation", "echo_images.create_variation"),
    ("POST", "/audio/speech", "audio.speech", "echo_speech.speech"),
    ("POST", "/audio/transcriptions", "audio.transcriptions", "echo_transcripts.transcribe"),
    ("POST", "/audio/translations", "audio.translations", "echo_transcripts.translate"),
    ("POST", "/moderations", "moderations", "echo_moderations.moderate"),
    ("POST", "/rerank", "rerank", "echo_rerank.rerank"),
    ("GET", "/models", "models", "echo_models.list_models"),
    ("GET", "/models/{}", "models", "echo_models.retrieve_model"),
    ("POST", "/files", "files", "echo_files.create"),
    ("GET", "/files", "files", "echo_files.list_files"),
    ("GET", "/files/{}", "files", "echo_files.retrieve"),
    ("DELETE", "/files/{}", "files", "echo_files.delete"),
    ("GET", "/files/{}/content", "files", "echo_files.download"),
    ("POST", "/uploads", "uploads", "echo_uploads.create"),
    ("POST", "/uploads/{}/parts", "uploads", "echo_uploads.add_part"),
    ("POST", "/uploads/{}/complete", "uploads", "echo_uploads.complete"),
    ("POST", "/uploads/{}/cancel", "uploads", "echo_uploads.cancel"),
    ("POST", "/batches", "batches", "echo_batches.create"),
    ("GET", "/batches", "batches", "echo_batches.list_batches"),
    ("GET", "/batches/{}", "batches", "echo_batches.retrieve"),
    ("GET", "/batches/{}/output", "batches", "echo_batches.output"),
    ("POST", "/batches/{}/cancel", "batches", "echo_batches.cancel"),
    ("POST", "/vector_stores", "vector_stores", "echo_vector_stores.create"),
    ("GET", "/vector_stores", "vector_stores", "echo_vector_stores.list_vector_stores"),
    ("GET", _STORE, "vector_stores", "echo_vector_stores.retrieve"),
    ("POST", _STORE, "vector_stores", "echo_vector_stores.update"),
    ("DELETE", _STORE, "vector_stores", "echo_vector_stores.delete"),
    ("POST", f"{_STORE}/search", "vector_stores", "echo_vector_stores.search"),
    ("POST", f"{_STORE}/files", "vector_stores", "vector_store_files.create"),
    ("GET", f"{_STORE}/files", "vector_stores", "vector_store_files.list_files"),
    ("GET", f"{_STORE}/files/{{}}", "vector_stores", "vector_store_files.retrieve"),
    ("POST", f"{_STORE}/files/{{}}", "vector_stores", "vector_store_files.update"),
    ("DELETE", f"{_STORE}/files/{{}}", "vector_stores", "vector_store_files.delete"),
    ("GET", f"{_STORE}/files/{{}}/content", "vector_stores", "vector_store_files.content"),
    ("POST", _BATCH, "vector_stores", "vector_store_files.create_batch"),
    ("GET", f"{_BATCH}/{{}}", "vector_stores", "vector_store_files.retrieve_batch"),
    ("POST", f"{_BATCH}/{{}}/cancel", "vector_stores", "vector_store_files.retrieve_batch"),
    ("GET", f"{_BATCH}/{{}}/files", "vector_stores", "vector_store_files.list_batch"),
]
_ROUTES = [
    (http_method, re.compile(path.replace("{}", "([^/]+)")), name, handler)
    for http_method, path, name, handler in _TABLE
]

# Unsupported routes of the OpenAI API and the Portkey API: methods and the first part of the path.
_OTHER_APIS = re.compile(
    r"(GET|POST|PUT|DELETE) /(assistants|threads|fine_tuning|evals|containers|videos|skills|chatkit|realtime|otel|ocr"
    r"|organization|content_provenance_checks|decisions|live|safety|model-configs|pricing|v0\.1|v2|proxy)(/.*)?"
    r"|(GET|POST|DELETE) /chat/completions(/.*)?"
    r"|GET /responses|POST /logs/otel"
    r"|DELETE /models/[^/]+"
)


class EchoModels:
    """The models of one local gateway, with their state."""

    def __init__(self) -> None:
        self._state = EchoState()

    @staticmethod
    def route_of(method: str, path: str) -> str | None:
        """Return the route of a path below /v1, for example `chat.completions`; None if no model serves it."""
        route = _find(method, path)
        return route[0] if route else None

    @staticmethod
    def not_found_response(method: str, path: str) -> LocalResponse:
        """Return the response for a path that no model serves: 501 if OpenAI or Portkey serves it, 404 otherwise."""
        relative_path = path.removeprefix("/v1")
        if path.startswith("/v1/") and _OTHER_APIS.fullmatch(f"{method} {relative_path}"):
            return not_served(method, relative_path)
        return as_json({"message": "Not Found", "ok": False}, 404)

    def echo(self, call: ProviderCall) -> LocalResponse:
        """Return the echo model's response. A model called `fail-503` responds with that status."""
        return self.respond_scheduled(call, None)

    def respond_scheduled(self, call: ProviderCall, scheduled: ScheduledResponse | None) -> LocalResponse:
        """Return a response with the text, tool calls or vectors of `scheduled`; an echo if it has none of them."""
        route = _find(call.method, call.path)
        if route is None:
            return not_served(call.method, call.path)
        _, handler, ids = route
        module, _, function = handler.partition(".")
        handle: Handler = getattr(import_module(f".{module}", __package__), function)
        request = EchoRequest(call, self._state, ids, scheduled, self.echo)
        try:
            failure = model_failure(call.model or str(request.body.get("model") or ""), call.provider)
            has_content = scheduled and (scheduled.has_text or scheduled.vectors)
            response = failure if failure and not has_content else handle(request)
        except ProviderError as error:
            return error.respond(call.provider)
        if (
            scheduled and scheduled.is_for_text and call.route != "responses"
        ):  # `responses` sets these parts itself, before it saves the response
            from .amended_response import amend_response

            return amend_response(response, scheduled)
        return response


def _find(method: str, path: str) -> tuple[str, str, tuple[str, ...]] | None:
    for http_method, pattern, name, handler in _ROUTES:
        match = pattern.fullmatch(path) if http_method == method else None
        if match:
            return name, handler, match.groups()
    return None
