"""The checks of JSON in a text: `jsonSchema` and `jsonKeys`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import (
    UNDEFINED,
    WHITESPACE,
    join_strings,
    spread,
    to_string,
    trim,
    truthy,
    without_undefined,
)
from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import is_list, is_object

from .check_subject import CheckError, MissingText, Outcome, excerpt, missing_text_outcome
from .json_schema import schema_errors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject

_FENCED = re.compile(rf"```+(?:json)?[{WHITESPACE}]*([\s\S]*?)```+")
_OBJECT = re.compile(r"{[\s\S]*?}")  # up to the first closing brace, as in the gateway


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
        error = CheckError("Missing or invalid JSON schema")
        explanation = "An error occurred while processing the JSON."
        return Outcome(False, {"explanation": explanation, "error": str(error), "not": negated}, error)
    try:
        text = subject.text
    except MissingText as missing_text:
        explanation = "An error occurred while processing the JSON."
        data: dict[str, Any] = {"error": str(missing_text), "not": negated}
        return missing_text_outcome(missing_text, explanation, False, **data)
    found = [trim(match) for match in _FENCED.findall(text)] or _OBJECT.findall(text)
    if not found:
        return Outcome(False, {"explanation": "No valid JSON found in the response.", "not": negated})
    try:
        results = [(value, schema_errors(value, schema)) for value in _decoded(found)]
    except RecursionError:  # a reference to itself
        error = CheckError("Maximum call stack size exceeded", "RangeError")
        explanation = "An error occurred while processing the JSON."
        return Outcome(False, {"explanation": explanation, "error": str(error), "not": negated}, error)
    best_match = next((result for result in results if not result[1]), results[0] if results else None)
    if not best_match or not truthy(best_match[0]):
        return Outcome(False, None)
    value, faults = best_match
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
    keys, operator, text = parameters.get("keys", UNDEFINED), parameters.get("operator", UNDEFINED), subject.text
    error: CheckError | None = None
    if not text:
        error = CheckError("Missing text to analyze")
    elif not is_list(keys) or not keys:
        error = CheckError("Missing or invalid keys array")
    elif operator not in ("any", "all", "none"):
        error = CheckError('Invalid or missing operator (must be "any", "all", or "none")')
    shared = without_undefined(
        {"operator": operator, "requiredKeys": keys, "textExcerpt": excerpt(text) or "No text available"}
    )
    if error:
        return Outcome(False, {"explanation": f"An error occurred while processing JSON: {error}", **shared}, error)
    found = [trim(match) for match in _FENCED.findall(text)] + _OBJECT.findall(text)
    if not found:
        return Outcome(False, {"explanation": "No valid JSON found in the text.", **shared})
    best_match: Any = None
    verdict, present, missing = False, list[str](), list(keys)
    for value in _decoded(found):
        if value is None:
            null = MissingText("hasOwnProperty", None)
            return missing_text_outcome(null, f"An error occurred while processing JSON: {null}", **shared)
        owned = spread(value).keys() | ({"length"} if is_list(value) or isinstance(value, str) else set[str]())
        present_keys = [key for key in keys if to_string(key) in owned]
        missing_keys = [key for key in keys if to_string(key) not in owned]
        passes = {"any": bool(present_keys), "all": not missing_keys, "none": not present_keys}[operator]
        if passes or len(present_keys) > len(present):
            best_match, present, missing, verdict = value, present_keys, missing_keys, passes
        if passes:
            break
    return Outcome(verdict, {
        "matchedJson": best_match, "verdict": verdict, "explanation": _explained(operator, present, missing, verdict),
        "presentKeys": present, "missingKeys": missing, "operator": operator, "textExcerpt": excerpt(text),
    })  # fmt: skip


def _explained(operator: str, present: list[str], missing: list[str], verdict: bool) -> str:
    found = f"Found keys: [{join_strings(present)}]" if present else "No matching keys found"
    lacking = f"Missing keys: [{join_strings(missing)}]" if missing else "No missing keys"
    return {
        ("any", True): f"Successfully found at least one required key. {found}.",
        ("any", False): f"Failed to find any required keys. {lacking}.",
        ("all", True): f"Successfully found all required keys. {found}.",
        ("all", False): f"Failed to find all required keys. {lacking}.",
        ("none", True): f"Successfully verified no required keys are present. {lacking}.",
        ("none", False): f"Found some keys that should not be present. {found}.",
    }[operator, verdict]
