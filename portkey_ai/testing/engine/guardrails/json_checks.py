"""The checks of the JSON in a text: its schema, its keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import (
    MISSING,
    SPACE,
    compact,
    list_text,
    spread,
    text_of,
    trimmed,
    truthy,
)
from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import is_list, is_object

from .check_subject import CheckError, NoText, Outcome, excerpt, unreadable
from .json_schema import faults_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject

_FENCED = re.compile(rf"```+(?:json)?[{SPACE}]*([\s\S]*?)```+")
_OBJECT = re.compile(r"{[\s\S]*?}")  # up to the first brace, as the gateway looks for it


def _decoded(texts: list[str]) -> list[Any]:
    values: list[Any] = []
    for text in texts:
        try:
            values.append(decoded_json(text))
        except ValueError:
            continue
    return values


def json_schema(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    schema = parameters.get("schema")
    negated: Any = parameters.get("not") if truthy(parameters.get("not")) else False
    if not is_object(schema) and not is_list(schema):
        fault = CheckError("Missing or invalid JSON schema")
        what = "An error occurred while processing the JSON."
        return Outcome(False, {"explanation": what, "error": str(fault), "not": negated}, fault)
    try:
        text = subject.text
    except NoText as error:
        what = "An error occurred while processing the JSON."
        data: dict[str, Any] = {"error": str(error), "not": negated}
        return unreadable(error, what, False, **data)
    found = [trimmed(match) for match in _FENCED.findall(text)] or _OBJECT.findall(text)
    if not found:
        return Outcome(False, {"explanation": "No valid JSON found in the response.", "not": negated})
    try:
        results = [(value, faults_of(value, schema)) for value in _decoded(found)]
    except RecursionError:  # a reference to itself
        fault = CheckError("Maximum call stack size exceeded", "RangeError")
        what = "An error occurred while processing the JSON."
        return Outcome(False, {"explanation": what, "error": str(fault), "not": negated}, fault)
    best = next((result for result in results if not result[1]), results[0] if results else None)
    if not best or not truthy(best[0]):
        return Outcome(False, None)
    value, faults = best
    explanation = {
        (True, False): "Successfully validated JSON against the provided schema.",
        (False, False): "Failed to validate JSON against the provided schema.",
        (False, True): "Successfully validated JSON does not match the schema as expected.",
        (True, True): "JSON matches the schema when it should not.",
    }[not faults, bool(negated)]
    errors = [{"path": "", "message": message} for message in faults]  # the gateway leaves the path empty
    return Outcome((not faults) != bool(negated), {
        "matchedJson": value, "not": negated, "explanation": explanation, "validationErrors": errors,
    })  # fmt: skip


def json_keys(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    keys, operator, text = parameters.get("keys", MISSING), parameters.get("operator", MISSING), subject.text
    fault: CheckError | None = None
    if not text:
        fault = CheckError("Missing text to analyze")
    elif not is_list(keys) or not keys:
        fault = CheckError("Missing or invalid keys array")
    elif operator not in ("any", "all", "none"):
        fault = CheckError('Invalid or missing operator (must be "any", "all", or "none")')
    shared = compact({"operator": operator, "requiredKeys": keys, "textExcerpt": excerpt(text) or "No text available"})
    if fault:
        return Outcome(False, {"explanation": f"An error occurred while processing JSON: {fault}", **shared}, fault)
    found = [trimmed(match) for match in _FENCED.findall(text)] + _OBJECT.findall(text)
    if not found:
        return Outcome(False, {"explanation": "No valid JSON found in the text.", **shared})
    best: Any = None
    verdict, present, missing = False, list[str](), list(keys)
    for value in _decoded(found):
        if value is None:
            null = NoText("hasOwnProperty", None)
            return unreadable(null, f"An error occurred while processing JSON: {null}", **shared)
        owned = spread(value).keys() | ({"length"} if is_list(value) or isinstance(value, str) else set[str]())
        has = [key for key in keys if text_of(key) in owned]
        lacks = [key for key in keys if text_of(key) not in owned]
        fits = {"any": bool(has), "all": not lacks, "none": not has}[operator]
        if fits or len(has) > len(present):
            best, present, missing, verdict = value, has, lacks, fits
        if fits:
            break
    return Outcome(verdict, {
        "matchedJson": best, "verdict": verdict, "explanation": _explained(operator, present, missing, verdict),
        "presentKeys": present, "missingKeys": missing, "operator": operator, "textExcerpt": excerpt(text),
    })  # fmt: skip


def _explained(operator: str, present: list[str], missing: list[str], verdict: bool) -> str:
    found = f"Found keys: [{list_text(present)}]" if present else "No matching keys found"
    lacking = f"Missing keys: [{list_text(missing)}]" if missing else "No missing keys"
    return {
        ("any", True): f"Successfully found at least one required key. {found}.",
        ("any", False): f"Failed to find any required keys. {lacking}.",
        ("all", True): f"Successfully found all required keys. {found}.",
        ("all", False): f"Failed to find all required keys. {lacking}.",
        ("none", True): f"Successfully verified no required keys are present. {lacking}.",
        ("none", False): f"Found some keys that should not be present. {found}.",
    }[operator, verdict]
