"""The checks that count: sentences, words, characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import (
    MISSING,
    SPACE,
    compact,
    is_integer,
    is_number,
    length,
    text_of,
    trimmed,
    truthy,
)

from .check_subject import CheckError, Outcome, excerpt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject


def sentence_count(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    low, high = parameters.get("minSentences", MISSING), parameters.get("maxSentences", MISSING)
    negated = parameters.get("not") if truthy(parameters.get("not")) else False
    text = subject.text
    if not is_number(low) or not is_number(high):
        fault = CheckError("Missing sentence count range")
        found = excerpt(text or "No text available")
        limits = {"minCount": low, "maxCount": high, "not": negated}
        return Outcome(
            False, compact({"explanation": f"An error occurred: {fault}", **limits, "textExcerpt": found}), fault
        )
    count = len(re.split(r"[.!?]", text)) - 1
    inside = low <= count <= high
    where = f"{text_of(low)} to {text_of(high)}"
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
    text = trimmed(subject.text)
    return _count(
        subject, parameters, text, len(re.split(f"[{SPACE}]+", text)), "Words", "words", "word", "processing word count"
    )


def character_count(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    text = subject.text
    return _count(
        subject, parameters, text, length(text), "Characters", "characters", "character", "counting characters"
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
    low, high = parameters.get(f"min{suffix}", MISSING), parameters.get(f"max{suffix}", MISSING)
    negated = parameters.get("not") if truthy(parameters.get("not")) else False
    limits = compact({f"min{suffix}": low, f"max{suffix}": high, "not": negated})
    fault: CheckError | None = None
    if not text:
        fault = CheckError("Missing text to analyze")
    elif not is_integer(low) or not is_integer(high):
        fault = CheckError(f"Invalid or missing {one} count range")
    if fault:
        explanation = f"An error occurred while {action}: {fault}"
        found = excerpt(subject.text) or "No text available"
        return Outcome(False, {"explanation": explanation, **limits, "textExcerpt": found}, fault)
    inside = low <= count <= high
    where = f"the specified range of {text_of(low)}-{text_of(high)} {unit}"
    side = "within" if inside else "outside"
    ending = {False: "", True: " when it should not be" if inside else " as expected"}[bool(negated)]
    verdict = inside != bool(negated)
    return Outcome(verdict, {
        f"{one}Count": count, **limits, "verdict": verdict, "textExcerpt": excerpt(text),
        "explanation": f"The text contains {count} {unit}, which is {side} {where}{ending}.",
    })  # fmt: skip
