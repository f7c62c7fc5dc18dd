"""The checks of a request's model, type and metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import (
    UNDEFINED,
    join_strings,
    to_string,
    trim,
    truthy,
    without_undefined,
)
from portkey_ai.testing.wire.local_responses import is_list, is_object

from .check_subject import CheckError, MissingText, Outcome, fields_of, missing_text_outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_subject import CheckSubject


def model_whitelist(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    models = parameters.get("models")
    negated = parameters.get("not") if truthy(parameters.get("not")) else False
    model = fields_of(subject.request).get("model")
    if not is_list(models) or not truthy(model):
        error = CheckError("Missing model in request" if is_list(models) else "Missing or invalid model whitelist")
        return Outcome(False, {
            "explanation": f"An error occurred while checking model whitelist: {error}", "not": negated,
            "requestedModel": model if truthy(model) else "No model specified",
            "allowedModels": models if truthy(models) else [],
        }, error)  # fmt: skip
    listed = model in models
    explanation = {
        (True, False): f'Model "{model}" is allowed.',
        (False, False): f'Model "{model}" is not in the allowed list.',
        (False, True): f'Model "{model}" is not in the allowed list as expected.',
        (True, True): f'Model "{model}" is in the allowed list when it should not be.',
    }[listed, bool(negated)]
    verdict = listed != bool(negated)
    return Outcome(verdict, {
        "verdict": verdict, "not": negated, "explanation": explanation, "requestedModel": model,
        "allowedModels": models,
    })  # fmt: skip


def model_rules(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    try:
        return _by_rules(subject, parameters.get("rules"), truthy(parameters.get("not")))
    except MissingText as missing_text:
        return missing_text_outcome(missing_text, f"An error occurred while checking model rules: {missing_text}")


def _by_rules(subject: CheckSubject, rules: Any, negated: bool) -> Outcome:
    model = fields_of(subject.request).get("model")
    allowed: list[str] = []
    matched: list[str] = []
    for name, models in fields_of(fields_of(rules).get("metadata")).items():
        value = subject.metadata.get(name)
        for one in value if is_list(value) else [] if value is None else [value]:
            if models is None and truthy(model):
                raise MissingText(to_string(one), None)
            listed = fields_of(models).get(to_string(one))
            if is_list(listed):
                matched.append(f"{name}:{to_string(one)}")
                allowed += [each for each in listed if isinstance(each, str) and each and each not in allowed]
    by_default = not allowed
    if by_default:
        defaults = fields_of(rules).get("defaults")
        allowed = [to_string(each) for each in defaults] if is_list(defaults) else []
    reason = "" if truthy(model) else "Missing model in request"
    reason = reason or ("" if is_object(rules) or is_list(rules) else "Missing rules configuration")
    reason = reason or ("" if allowed else "No allowed models resolved from rules")
    if reason:
        explanation = f"An error occurred while checking model rules: {reason}"
        return Outcome(False, {"explanation": explanation}, CheckError(reason))
    if (model in allowed) == negated:
        words = "is permitted by rules (in blocked list)." if negated else "is not allowed by rules."
        return Outcome(False, {"explanation": f'Model "{model}" {words}'})
    words = "is not permitted by rules (blocked list)." if negated else "is allowed by rules."
    source = f" (matched rules: {', '.join(matched)})" if matched else " (using default models)" if by_default else ""
    return Outcome(True, {"explanation": f'Model "{model}" {words}{source}'})


def _listed(value: Any) -> list[str]:
    if is_list(value):
        return value
    return [trim(name) for name in value.split(",")] if isinstance(value, str) and value else []


def _first(*values: Any) -> Any:
    """Return the first truthy value, or the last value: JavaScript's `||`."""
    return next((value for value in values if truthy(value)), values[-1])


def allowed_request_types(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    metadata, kind = subject.metadata, subject.request_type
    allowed = _listed(parameters.get("allowedTypes")) or _listed(metadata.get("supported_endpoints"))
    blocked = _listed(parameters.get("blockedTypes")) or _listed(metadata.get("blocked_endpoints"))
    both = [name for name in allowed if name in blocked]
    if both:
        names = join_strings(both)
        error = CheckError(
            f"Conflict detected: The following types appear in both allowedTypes and blockedTypes: {names}. "
            "Please remove them from one list."
        )
        return Outcome(False, {
            "explanation": f"An error occurred while checking allowed request types: {error}",
            "currentRequestType": kind,
            "allowedTypes": _first(parameters.get("allowedTypes"), metadata.get("supported_endpoints"), []),
            "blockedTypes": _first(parameters.get("blockedTypes"), metadata.get("blocked_endpoints"), []),
        }, error)  # fmt: skip
    mode = {(False, False): "unrestricted", (False, True): "blocklist", (True, False): "allowlist"}.get(
        (bool(allowed), bool(blocked)), "combined"
    )
    verdict = kind not in blocked and (not allowed or kind in allowed)
    names = join_strings(name for name in allowed if name not in blocked)
    listed = join_strings(allowed)
    explanation = {
        "unrestricted": "is allowed (no restrictions configured).",
        "blocklist": "is allowed (not in blocklist)." if verdict else "is blocked.",
        "allowlist": "is allowed." if verdict else f"is not allowed. Allowed types are: {listed}",
        "combined": "is allowed (in allowlist and not blocked)."
        if verdict
        else "is explicitly blocked."
        if kind in blocked
        else f"is not in the allowed list. Allowed types (excluding blocked): {names}",
    }[mode]
    named = truthy(_first(metadata.get("supported_endpoints"), metadata.get("blocked_endpoints")))
    given = truthy(_first(parameters.get("allowedTypes"), parameters.get("blockedTypes")))
    return Outcome(verdict, without_undefined({
        "currentRequestType": kind, "verdict": verdict, "explanation": f'Request type "{kind}" {explanation}',
        "allowedTypes": allowed or (["all"] if mode == "unrestricted" else UNDEFINED),
        "blockedTypes": blocked or UNDEFINED, "mode": mode,
        "source": "parameters" if given else "metadata" if named else "default",
    }))  # fmt: skip


def required_metadata_keys(subject: CheckSubject, parameters: Mapping[str, Any]) -> Outcome:
    if subject.event != "beforeRequestHook":
        return Outcome(True, None, CheckError("This plugin only works for before_request_hooks", name=None))
    try:
        keys, operator = parameters.get("metadataKeys"), parameters.get("operator")
    except MissingText as missing_text:
        return Outcome(True, None, CheckError(str(missing_text), "TypeError"))
    reason = ""
    if not is_list(keys) or not keys:
        reason = "metadataKeys must be an array and not empty"
    elif not all(isinstance(key, str) for key in keys):
        reason = "metadataKeys must be an array of strings"
    elif operator not in ("all", "any", "none"):
        reason = "operator must be one of: all, any, none"
    if reason or not is_list(keys):
        return Outcome(True, None, CheckError(reason, name=None))
    found = [key for key in keys if key in subject.metadata]
    missing = [key for key in keys if key not in subject.metadata]
    verdict = {"any": bool(found), "all": not missing, "none": not found}[str(operator)]
    words = {
        ("any", True): "At least one metadata key was found.", ("any", False): "No metadata keys were found.",
        ("all", True): "All metadata keys were found.", ("all", False): "Some metadata keys were missing.",
        ("none", True): "No metadata keys were found.", ("none", False): "Some metadata keys were found.",
    }[str(operator), verdict]  # fmt: skip
    return Outcome(verdict, {
        "explanation": f"Check {'passed' if verdict else 'failed'} for '{operator}' metadata keys. {words}",
        "missing_metadata_keys": missing, "found_metadata_keys": found, "operator": operator,
    })  # fmt: skip
