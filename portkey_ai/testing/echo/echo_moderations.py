"""Moderations: a category is flagged if its name is a word of the input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_json, is_list, is_object

from .echo_text import shared_words, text_of

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_CATEGORIES = (
    "harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm",
    "self-harm/instructions", "self-harm/intent", "sexual", "sexual/minors", "violence", "violence/graphic",
)  # fmt: skip


def moderate(request: EchoRequest) -> LocalResponse:
    given = request.required("input")
    inputs = given if is_list(given) else [given]
    if inputs and all(map(is_object, inputs)):  # the parts of one input
        inputs = [inputs]
    results = [_result(text_of(text)) for text in inputs]
    return as_json({"id": "modr-local", "model": request.model, "results": results})


def _result(text: str) -> dict[str, Any]:
    scores = {category: float(shared_words(category, text) == 1) for category in _CATEGORIES}
    flags = {category: score == 1 for category, score in scores.items()}
    return {
        "flagged": any(flags.values()),
        "categories": flags,
        "category_scores": scores,
        "category_applied_input_types": {category: ["text"] for category in _CATEGORIES},
    }
