"""The checks of a text: patterns, words, endings, case, code, URLs, empty texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from portkey_ai.testing.engine.javascript.javascript_values import (
    UNDEFINED,
    WHITESPACE,
    from_utf16_units,
    to_string,
    trim,
    truthy,
    type_of,
    utf16_units,
    without_undefined,
)
from portkey_ai.testing.engine.javascript.regular_expressions import InvalidPattern, compile_pattern
from portkey_ai.testing.wire.local_responses import HTTPError, is_list

from .check_subject import CheckError, MissingText, Outcome, excerpt, missing_text_outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject

_LANGUAGES = {
    "sql": "SQL", "py": "Python", "python": "Python", "gyp": "Python", "ts": "TypeScript", "tsx": "TypeScript",
    "typescript": "TypeScript", "js": "JavaScript", "jsx": "JavaScript", "javascript": "JavaScript", "java": "Java",
    "cs": "C#", "cpp": "C++", "c": "C", "rb": "Ruby", "php": "PHP", "swift": "Swift", "kt": "Kotlin", "go": "Go",
    "rs": "Rust", "scala": "Scala", "r": "R", "pl": "Perl", "sh": "Shell", "html": "HTML", "css": "CSS", "xml": "XML",
    "json": "JSON", "yml": "YAML", "md": "Markdown", "dockerfile": "Dockerfile",
}  # fmt: skip


def _negated(parameters: Mapping[str, Any]) -> Any:
    return parameters.get("not") if truthy(parameters.get("not")) else False


def _failed(error: CheckError, explanation: str, subject: CheckSubject, **data: Any) -> Outcome:
    found = excerpt(subject.text) or "No text available"
    return Outcome(
        False, without_undefined({"explanation": f"{explanation}: {error}", **data, "textExcerpt": found}), error
    )


def regex_match(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    rule, negated, text = parameters.get("rule", UNDEFINED), _negated(parameters), subject.text
    try:
        if not truthy(rule):
            raise CheckError("Missing regex pattern")
        if not text:
            raise CheckError("Missing text to match")
        try:
            found = compile_pattern(utf16_units(to_string(rule))).search(utf16_units(text))
        except InvalidPattern as error:
            raise CheckError(str(error), "SyntaxError") from None
    except CheckError as error:
        explanation = "An error occurred while processing the regex"
        return _failed(error, explanation, subject, regexPattern=rule, **{"not": negated})
    verdict = bool(found) != bool(negated)
    name = to_string(rule)
    explanation = {
        (True, False): f"The regex pattern '{name}' successfully matched the text.",
        (False, False): f"The regex pattern '{name}' did not match the text.",
        (False, True): f"The regex pattern '{name}' did not match the text as expected.",
        (True, True): f"The regex pattern '{name}' matched the text when it should not have.",
    }[bool(found), bool(negated)]
    details: dict[str, Any] | None = None
    if found:
        groups = {key: from_utf16_units(value) for key, value in found.groupdict().items() if value is not None}
        captures = [value if value is None else from_utf16_units(value) for value in found.groups()]
        details = {
            "matchedText": from_utf16_units(found[0]),
            "index": found.start(),
            "groups": groups,
            "captures": captures,
        }
    return Outcome(verdict, {
        "regexPattern": rule, "not": negated, "verdict": verdict, "explanation": explanation, "matchDetails": details,
        "textExcerpt": excerpt(text),
    })  # fmt: skip


def contains(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    try:
        words, operator, text = parameters.get("words", UNDEFINED), parameters.get("operator", UNDEFINED), subject.text
    except MissingText as missing_text:
        return missing_text_outcome(
            missing_text, "An error occurred while processing the text.", error=str(missing_text)
        )
    if not is_list(words):
        unset = words is UNDEFINED or words is None
        reason = (
            f"Cannot read properties of {to_string(words)} (reading 'filter')"
            if unset
            else "r.filter is not a function"
        )
        data = {"explanation": "An error occurred while processing the text.", "error": reason}
        return Outcome(False, data, CheckError(reason, "TypeError"))
    found = [word for word in words if to_string(word) in text]
    missing = [word for word in words if to_string(word) not in text]
    verdict = {"any": bool(found), "all": not missing, "none": not found}.get(to_string(operator), False)
    reason = {
        ("any", True): " At least one word was found.", ("any", False): " No words were found.",
        ("all", True): " All words were found.", ("all", False): " Some words were missing.",
        ("none", True): " No words were found.", ("none", False): " Some words were found.",
    }.get((to_string(operator), verdict), "")  # fmt: skip
    explanation = f"Check {'passed' if verdict else 'failed'} for '{to_string(operator)}' words.{reason}"
    return Outcome(verdict, without_undefined({
        "explanation": explanation, "foundWords": found, "missingWords": missing, "operator": operator,
    }))  # fmt: skip


def ends_with(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    suffix, negated, text = parameters.get("suffix", UNDEFINED), _negated(parameters), subject.text
    if not text or not truthy(suffix):
        error = CheckError("Missing text to analyze" if not text else "Missing or empty suffix")
        explanation = "An error occurred while checking suffix"
        return _failed(error, explanation, subject, suffix=suffix, **{"not": negated})
    name = to_string(suffix)
    with_period = text.endswith(f"{name}.")
    ends = text.endswith(name) or with_period
    verdict = ends != bool(negated)
    explanation = {
        (True, False): f'The text ends with "{name}"{" (including trailing period)" if with_period else ""}.',
        (False, False): f'The text does not end with "{name}".',
        (False, True): f'The text does not end with "{name}" as expected.',
        (True, True): f'The text ends with "{name}" when it should not.',
    }[ends, bool(negated)]
    return Outcome(verdict, {
        "suffix": suffix, "not": negated, "verdict": verdict, "explanation": explanation, "textExcerpt": excerpt(text),
    })  # fmt: skip


def all_uppercase(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    return _case(subject, parameters, "upper")


def all_lowercase(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    return _case(subject, parameters, "lower")


def _case(subject: CheckSubject, parameters: Mapping[str, Any], case: str) -> Outcome:
    negated, text = _negated(parameters), subject.text
    if not text:
        error = CheckError("Missing text to analyze")
        return _failed(error, f"An error occurred while checking {case}case", subject, **{"not": negated})
    letters = re.sub("[^a-zA-Z]", "", text)
    holds = letters == (letters.upper() if case == "upper" else letters.lower())
    other = "lower" if case == "upper" else "upper"
    verdict = holds != bool(negated)
    explanation = {
        (True, False): f"All alphabetic characters in the text are {case}case.",
        (False, False): f"The text contains {other}case characters.",
        (False, True): f"The text contains {other}case characters as expected.",
        (True, True): f"All alphabetic characters in the text are {case}case when they should not be.",
    }[holds, bool(negated)]
    return Outcome(verdict, {
        "verdict": verdict, "not": negated, "explanation": explanation, "textExcerpt": excerpt(text),
    })  # fmt: skip


def contains_code(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    wanted, negated, text = parameters.get("format", UNDEFINED), _negated(parameters), subject.text
    if not truthy(wanted) or not text:
        error = CheckError("No text content to analyze" if truthy(wanted) else "Missing required parameter: format")
        explanation = "Error while checking for code blocks"
        return _failed(error, explanation, subject, searchedFormat=wanted, **{"not": negated})
    names = [name.lower() for name in re.findall(r"```(\w+)\n[\s\S]*?\n```", text, re.ASCII)]
    formats = [_LANGUAGES.get(name, name) for name in names]
    data: dict[str, Any] = {
        "searchedFormat": wanted, "not": negated, "foundFormats": formats, "textExcerpt": excerpt(text),
    }  # fmt: skip
    if not formats:
        return Outcome(negated, {"explanation": "No code blocks found in the text", **data})
    found = wanted in formats
    name = to_string(wanted)
    explanation = {
        (True, False): f"Found code block(s) in {name} format",
        (False, False): f"No code blocks in {name} format found",
        (False, True): f"No code blocks in {name} format found as expected",
        (True, True): f"Found code block(s) in {name} format when none were expected",
    }[found, bool(negated)]
    return Outcome(found != bool(negated), {"explanation": explanation, **data})


def valid_urls(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    """Check the syntax of the URLs in the text. The gateway also requests each URL."""
    negated, text = _negated(parameters), subject.text
    if truthy(parameters.get("onlyDNS")):
        raise HTTPError(501, "LocalGateway does not simulate the guardrail check default.validUrls with onlyDNS")
    method = "HTTP request"
    if not text:
        error = CheckError("Missing text to analyze")
        explanation = "An error occurred while validating URLs"
        return _failed(error, explanation, subject, validationMethod=method, **{"not": negated})
    urls: list[str] = re.findall(rf"https?://[^{WHITESPACE},\"'{{}}\[\]]+", text)
    shared = {"validationMethod": method, "not": negated, "textExcerpt": excerpt(text)}
    if not urls:
        return Outcome(False, {"explanation": "No URLs found in the text.", "urls": [], **shared})
    valid = [url for url in urls if _is_url(url)]
    invalid = [url for url in urls if url not in valid]
    verdict = (not invalid) != bool(negated)
    explanation = {
        (True, False): f"All URLs are valid ({len(valid)} found).",
        (False, False): f"Some URLs are invalid ({len(invalid)} of {len(urls)} failed).",
        (True, True): f"All URLs are invalid as expected ({len(invalid)} of {len(urls)}).",
        (False, True): f"Some URLs are valid when they should all be invalid ({len(valid)} of {len(urls)}).",
    }[verdict, bool(negated)]
    return Outcome(verdict, {
        "verdict": verdict, "explanation": explanation, "validUrls": valid, "invalidUrls": invalid, **shared,
    })  # fmt: skip


def _is_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def not_null(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    try:
        negated = truthy(parameters.get("not"))
        content, texts = subject.content
    except MissingText as missing_text:
        return missing_text_outcome(
            missing_text, "An error occurred while checking for null content.", error=str(missing_text)
        )
    empty = content in (None, UNDEFINED, []) or (isinstance(content, str) and not trim(content))
    for text in () if empty else texts:
        if truthy(text) and not isinstance(text, str):
            reason = "e.trim is not a function"
            data = {"explanation": "An error occurred while checking for null content.", "error": reason}
            return Outcome(False, data, CheckError(reason, "TypeError"))
        if text and trim(text):
            break
    else:
        empty = True
    verdict = empty if negated else not empty
    kind = type_of(content)
    return Outcome(verdict, {
        "isNull": empty, "contentType": kind, "textArrayLength": len(texts),
        "explanation": "Content is null, undefined, or empty." if empty else "Content exists and is not null.",
        "verdict": "passed" if verdict else "failed",
    })  # fmt: skip
