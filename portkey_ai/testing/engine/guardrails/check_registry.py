"""The supported checks by id, and which checks need a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import count_checks, json_checks, mutators, request_checks, text_checks

if TYPE_CHECKING:
    from .check_subject import Check

CHECKS: dict[str, Check] = {
    "default.regexMatch": text_checks.regex_match,
    "default.sentenceCount": count_checks.sentence_count,
    "default.wordCount": count_checks.word_count,
    "default.characterCount": count_checks.character_count,
    "default.jsonSchema": json_checks.json_schema,
    "default.jsonKeys": json_checks.json_keys,
    "default.contains": text_checks.contains,
    "default.validUrls": text_checks.valid_urls,
    "default.containsCode": text_checks.contains_code,
    "default.alluppercase": text_checks.all_uppercase,
    "default.alllowercase": text_checks.all_lowercase,
    "default.endsWith": text_checks.ends_with,
    "default.modelWhitelist": request_checks.model_whitelist,
    "default.modelRules": request_checks.model_rules,
    "default.requiredMetadataKeys": request_checks.required_metadata_keys,
    "default.addPrefix": mutators.add_prefix,
    "default.regexReplace": mutators.regex_replace,
    "default.allowedRequestTypes": request_checks.allowed_request_types,
    "default.notNull": text_checks.not_null,
}

PORTKEY_NAMES = {"default.isAllLowerCase": "default.alllowercase"}
"""The checks that the Portkey API and the gateway name differently."""

_ONLINE_PROVIDERS = {
    *("portkey", "qualifire", "aporia", "sydelabs", "pillar", "patronus", "mistral", "pangea", "promptfoo", "bedrock"),
    *("acuvity", "lasso", "exa", "azure", "promptsecurity", "panw-prisma-airs", "walledai", "javelin"),
    *("f5-guardrails", "crowdstrike-aidr"),
}


def needs_network(check_id: str) -> bool:
    """Return whether the gateway would call another service for the check."""
    return check_id in ("default.webhook", "default.log", "default.jwt") or check_id.split(".")[0] in _ONLINE_PROVIDERS
