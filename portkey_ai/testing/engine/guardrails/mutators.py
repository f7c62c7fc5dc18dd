"""The checks that change a body: add a prefix to the prompt, replace the matches of a pattern."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import (
    UNDEFINED,
    from_utf16_units,
    spread,
    strictly_equal,
    to_string,
    trim,
    truthy,
    utf16_units,
    without_undefined,
)
from portkey_ai.testing.engine.javascript.regular_expressions import InvalidPattern, compile_pattern, replace_matches
from portkey_ai.testing.wire.local_responses import is_list, is_object

from .check_subject import CheckError, MissingText, Outcome, missing_text_outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject


def add_prefix(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    if subject.event != "beforeRequestHook" or subject.request_type not in ("complete", "chatComplete", "messages"):
        return Outcome(True, None)
    try:
        prefix = parameters.get("prefix")
    except MissingText as missing_text:
        return Outcome(True, None, CheckError(f"Error in addPrefix plugin: {missing_text}", name=None))
    if not prefix or not isinstance(prefix, str):
        return Outcome(True, None, CheckError("Prefix parameter is required and must be a string", name=None))
    role = parameters.get("applyToRole")
    role = role if truthy(role) else "user"
    extend, only_empty = parameters.get("addToExisting") is not False, parameters.get("onlyIfEmpty") is True
    data = {
        "prefix": prefix, "requestType": subject.request_type, "applyToRole": role, "addToExisting": extend,
        "onlyIfEmpty": only_empty,
    }  # fmt: skip
    try:
        if subject.request_type == "complete":
            body = _with_prefixed_text(subject, prefix)
        else:
            body = _with_prefix(subject, prefix, role, extend, only_empty)
    except MissingText as missing_text:
        return Outcome(True, None, CheckError(f"Error in addPrefix plugin: {missing_text}", name=None))
    return Outcome(True, data, transformed=body)


def _with_prefixed_text(subject: CheckSubject, prefix: str) -> Any:
    """Return the body with `prefix` before its first text; the same body if it has no content."""
    content, texts = subject.content
    if not texts or content is None or (subject.request_type == "complete" and not truthy(content)):
        return subject.request
    first = "" if texts[0] is None or texts[0] is UNDEFINED else to_string(texts[0])
    return subject.with_texts([prefix + first, *texts[1:]])


def _with_prefix(subject: CheckSubject, prefix: str, role: Any, extend: bool, only_empty: bool) -> Any:
    body = dict(subject.request)
    messages: list[Any] = list(body["messages"]) if is_list(body.get("messages")) else []
    if any(message is None for message in messages):
        raise MissingText("role", None)
    roles = [spread(message).get("role", UNDEFINED) for message in messages]
    index = next((number for number, known_role in enumerate(roles) if strictly_equal(known_role, role)), None)
    added = {
        "role": role,
        "content": [{"type": "text", "text": prefix}] if subject.request_type == "messages" else prefix,
    }
    if index is None:
        messages.insert(0 if role == "system" else len(messages), added)
    else:
        content = messages[index].get("content")
        empty = content == [] or (isinstance(content, str) and not trim(content))
        if only_empty and not empty:
            return body
        if extend and index == len(messages) - 1:
            return _with_prefixed_text(subject, prefix)
        if extend:
            messages[index] = {**messages[index], "content": _prefixed(content, prefix)}
        else:
            messages.insert(index, added)
    return {**body, "messages": messages}


def _prefixed(content: Any, prefix: str) -> Any:
    if not is_list(content):
        return prefix + ("" if content is None else to_string(content))
    if content and is_object(content[0]) and content[0].get("type") == "text":
        return [{**content[0], "text": prefix + str(content[0].get("text") or "")}, *content[1:]]
    return [{"type": "text", "text": prefix}, *content]


def regex_replace(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    rule, new_text = parameters.get("rule", UNDEFINED), to_string(parameters.get("redactText") or "[REDACTED]")
    try:
        content, texts = subject.content
    except MissingText as missing_text:
        explanation = f"An error occurred while processing the regex: {missing_text}"
        return missing_text_outcome(
            missing_text, explanation, verdict=True, **without_undefined({"regexPattern": rule})
        )
    try:
        if not truthy(rule):
            raise CheckError("Missing regex pattern")
        if not truthy(content):
            raise CheckError("Missing text to match")
        if not isinstance(rule, str):
            raise CheckError("e.match is not a function", "TypeError")
        pattern, flags = _parts(rule)
        try:
            expression = compile_pattern(utf16_units(pattern), flags)
        except InvalidPattern as error:
            raise CheckError(str(error), "SyntaxError") from None
        if any(truthy(text) and not isinstance(text, str) for text in texts):
            raise CheckError("e.match is not a function", "TypeError")
    except CheckError as error:
        explanation = f"An error occurred while processing the regex: {error}"
        return Outcome(True, without_undefined({"explanation": explanation, "regexPattern": rule}), error)
    matched = any(text and expression.search(utf16_units(text)) for text in texts)
    count = 0 if "g" in flags else 1
    new = [
        from_utf16_units(replace_matches(expression, utf16_units(text), new_text, count)) if text else None
        for text in texts
    ]
    verdict = not (matched and truthy(parameters.get("failOnDetection")))
    name = to_string(rule)
    explanation = (
        f"Pattern '{name}' matched and was replaced with '{new_text}'"
        if matched
        else f"The regex pattern '{name}' did not match any text."
    )
    data = {"regexPattern": rule, "verdict": verdict, "explanation": explanation}
    return Outcome(verdict, data, transformed=subject.with_texts(new) if matched else None)


def _parts(rule: str) -> tuple[str, str]:
    """Return pattern and flags of a rule that may be written as `/pattern/flags`."""
    found = re.fullmatch(r"/(.+?)/([gimsuyd]*)", rule)
    return (found[1], found[2]) if found else (rule, "")
