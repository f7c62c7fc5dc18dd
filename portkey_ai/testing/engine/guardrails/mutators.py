"""The checks that change a body: add a prefix to the prompt, replace the matches of a pattern."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import MISSING, compact, text_of, truthy
from portkey_ai.testing.engine.javascript.regular_expressions import InvalidPattern, compiled, replacement
from portkey_ai.testing.wire.local_responses import is_list, is_object

from .check_subject import CheckFault, NoText, Outcome, unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject


def add_prefix(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    if subject.event != "beforeRequestHook" or subject.request_type not in ("complete", "chatComplete", "messages"):
        return Outcome(True, None)
    prefix = parameters.get("prefix")
    if not prefix or not isinstance(prefix, str):
        return Outcome(True, None, CheckFault("Prefix parameter is required and must be a string", name=None))
    role = parameters.get("applyToRole") or "user"
    extend, only_empty = parameters.get("addToExisting") is not False, parameters.get("onlyIfEmpty") is True
    data = {
        "prefix": prefix, "requestType": subject.request_type, "applyToRole": role, "addToExisting": extend,
        "onlyIfEmpty": only_empty,
    }  # fmt: skip
    if subject.request_type == "complete":
        texts = subject.content[1]
        body = subject.with_texts(
            [prefix + str(text or "") if number == 0 else text for number, text in enumerate(texts)]
        )
    else:
        body = _with_prefix(subject, prefix, str(role), extend, only_empty)
    return Outcome(True, data, transformed=body)


def _with_prefix(subject: CheckSubject, prefix: str, role: str, extend: bool, only_empty: bool) -> dict[str, Any]:
    body = dict(subject.request)
    messages: list[Any] = list(body["messages"]) if is_list(body.get("messages")) else []
    place = next((number for number, message in enumerate(messages) if message.get("role") == role), None)
    added = {
        "role": role,
        "content": [{"type": "text", "text": prefix}] if subject.request_type == "messages" else prefix,
    }
    if place is None:
        messages.insert(0 if role == "system" else len(messages), added)
    else:
        content = messages[place].get("content")
        empty = content == [] or (isinstance(content, str) and not content.strip())
        if only_empty and not empty:
            return body
        if extend:
            messages[place] = {**messages[place], "content": _prefixed(content, prefix)}
        else:
            messages.insert(place, added)
    return {**body, "messages": messages}


def _prefixed(content: Any, prefix: str) -> Any:
    if not is_list(content):
        return prefix + ("" if content is None else text_of(content))
    if content and is_object(content[0]) and content[0].get("type") == "text":
        return [{**content[0], "text": prefix + str(content[0].get("text") or "")}, *content[1:]]
    return [{"type": "text", "text": prefix}, *content]


def regex_replace(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    rule, new_text = parameters.get("rule", MISSING), text_of(parameters.get("redactText") or "[REDACTED]")
    try:
        content, texts = subject.content
    except NoText as error:
        what = f"An error occurred while processing the regex: {error}"
        return unreadable(error, what, verdict=True, **compact({"regexPattern": rule}))
    try:
        if not truthy(rule):
            raise CheckFault("Missing regex pattern")
        if not truthy(content):
            raise CheckFault("Missing text to match")
        pattern, flags = _parts(text_of(rule))
        try:
            expression = compiled(pattern, flags)
        except InvalidPattern as error:
            raise CheckFault(str(error), "SyntaxError") from None
    except CheckFault as fault:
        explanation = f"An error occurred while processing the regex: {fault}"
        return Outcome(True, compact({"explanation": explanation, "regexPattern": rule}), fault)
    matched = any(text and expression.search(text) for text in texts)
    count = 0 if "g" in flags else 1
    new = [expression.sub(replacement(new_text), text, count=count) if text else None for text in texts]
    verdict = not (matched and truthy(parameters.get("failOnDetection")))
    name = text_of(rule)
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
