"""The checks that count: sentences, words, characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import (
    UNDEFINED,
    WHITESPACE,
    is_integer,
    is_number,
    to_string,
    trim,
    truthy,
    utf16_length,
    without_undefined,
)

from .check_subject import CheckError, Outcome, excerpt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject


def sentence_count(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    low, high = parameters.get("minSentences", UNDEFINED), parameters.get("maxSentences", UNDEFINED)
    negated = parameters.get("not") if truthy(parameters.get("not")) else False
    text = subject.text
    if not is_number(low) or not is_number(high):
        error = CheckError("Missing sentence count range")
        found = excerpt(text or "No text available")
        limits = {"minCount": low, "maxCount": high, "not": negated}
        return Outcome(
            False,
            without_undefined({"explanation": f"An error occurred: {error}", **limits, "textExcerpt": found}),
            error,
        )
    count = len(re.split(r"[.!?]", text)) - 1
    inside = low <= count <= high
    where = f"{to_string(low)} to {to_string(high)}"
    explanation = {
        (True, False): f"The sentence count ({count}) is within the specified range of {where}.",
        (False, False): f"The sentence count ({count}) is outside the specified range of {where}.",
        (False, True): f"The sentence count ({count}) is outside the specified range of {where} as expected.",
        (True, True): f"The sentence count ({count}) is within the specified range of {where} when it should not be.",
    }[inside, bool(negated)]
    verdict = inside != bool(negated)
    return Outcome(verdict, {
        "sentenceCount": count, "minCount": low, "maxCount": high, "not": negated, "verdict": verdict,
        "explanation": explanation, "textExcerpt": excerpt(text),
    })  # fmt: skip


def word_count(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    text = trim(subject.text)
    return _count(
        subject,
        parameters,
        text,
        len(re.split(f"[{WHITESPACE}]+", text)),
        "Words",
        "words",
        "word",
        "processing word count",
    )


def character_count(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    text = subject.text
    return _count(
        subject, parameters, text, utf16_length(text), "Characters", "characters", "character", "counting characters"
    )


def _count(
    subject: CheckSubject,
    parameters: Mapping[str, Any],
    text: str,
    count: int,
    suffix: str,
    unit: str,
    one: str,
    action: str,
) -> Outcome:
    low, high = parameters.get(f"min{suffix}", UNDEFINED), parameters.get(f"max{suffix}", UNDEFINED)
    negated = parameters.get("not") if truthy(parameters.get("not")) else False
    limits = without_undefined({f"min{suffix}": low, f"max{suffix}": high, "not": negated})
    error: CheckError | None = None
    if not text:
        error = CheckError("Missing text to analyze")
    elif not is_integer(low) or not is_integer(high):
        error = CheckError(f"Invalid or missing {one} count range")
    if error:
        explanation = f"An error occurred while {action}: {error}"
        found = excerpt(subject.text) or "No text available"
        return Outcome(False, {"explanation": explanation, **limits, "textExcerpt": found}, error)
    inside = low <= count <= high
    where = f"the specified range of {to_string(low)}-{to_string(high)} {unit}"
    side = "within" if inside else "outside"
    ending = {False: "", True: " when it should not be" if inside else " as expected"}[bool(negated)]
    verdict = inside != bool(negated)
    return Outcome(verdict, {
        f"{one}Count": count, **limits, "verdict": verdict, "textExcerpt": excerpt(text),
        "explanation": f"The text contains {count} {unit}, which is {side} {where}{ending}.",
    })  # fmt: skip
