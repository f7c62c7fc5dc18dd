"""The requests of the differential test that have guardrails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .differential_cases import DIRECT, Case, by_config, chat, say, target

LONG = "Lorem ipsum dolor sit amet. " * 8
UNICODE = "Grüße an 🎈 alle! " * 9
FENCED = 'Look: ```json\n{"name": "Ada", "age": 36, "tags": ["a", "a"]}\n```'
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["name", "city"],
    "properties": {
        "name": {"type": "string", "maxLength": 2},
        "age": {"type": "integer", "minimum": 40, "multipleOf": 5},
    },
}


def _schema(**keywords: Any) -> dict[str, Any]:
    return {"schema": keywords}


# Check, parameters, text of the request.
CHECKS: list[tuple[str, dict[str, Any], Any]] = [
    ("regexMatch", {"rule": "H(.)(?<rest>l+)"}, "Hello there"),
    ("regexMatch", {"rule": "^zzz"}, "Hello there"),
    ("regexMatch", {"rule": "^zzz", "not": True}, "Hello there"),
    ("regexMatch", {"rule": "Hello", "not": True}, "Hello there"),
    ("regexMatch", {"rule": r"\d+$"}, "a 12\n"),
    ("regexMatch", {"rule": r"[\w.]+@[^\s]+"}, f"mail ada@example.com {UNICODE}"),
    ("regexMatch", {"rule": r"(x)?alle"}, UNICODE),
    ("regexMatch", {"rule": "("}, "Hello"),
    ("regexMatch", {"rule": "[a"}, "Hello"),
    ("regexMatch", {"rule": "*"}, "Hello"),
    ("regexMatch", {"rule": ")"}, "Hello"),
    ("regexMatch", {}, "Hello"),
    ("regexMatch", {"rule": "x"}, ""),
    ("regexMatch", {"rule": "x", "failOnError": True}, ""),
    ("sentenceCount", {"minSentences": 1, "maxSentences": 2}, "One. Two!"),
    ("sentenceCount", {"minSentences": 3, "maxSentences": 4}, "One. Two!"),
    ("sentenceCount", {"minSentences": 3, "maxSentences": 4, "not": True}, "One. Two!"),
    ("sentenceCount", {"minSentences": 1, "maxSentences": 4, "not": True}, "One. Two!"),
    ("sentenceCount", {"minSentences": "1", "maxSentences": 4}, LONG),
    ("sentenceCount", {"minSentences": 0, "maxSentences": 0}, ""),
    ("wordCount", {"minWords": 1, "maxWords": 3}, " one two\nthree "),
    ("wordCount", {"minWords": 10, "maxWords": 20}, "one two"),
    ("wordCount", {"minWords": 10, "maxWords": 20, "not": True}, "one two"),
    ("wordCount", {"minWords": 1, "maxWords": 20, "not": True}, LONG),
    ("wordCount", {"minWords": 1.5, "maxWords": 20}, "one"),
    ("wordCount", {"maxWords": 20}, "one"),
    ("wordCount", {"minWords": 1, "maxWords": 20}, " "),
    ("characterCount", {"minCharacters": 1, "maxCharacters": 20}, "Hello"),
    ("characterCount", {"minCharacters": 1, "maxCharacters": 2}, "Hello"),
    ("characterCount", {"minCharacters": 1, "maxCharacters": 2, "not": True}, "Hello"),
    ("characterCount", {"minCharacters": 1, "maxCharacters": 20, "not": True}, "Hello"),
    ("characterCount", {"minCharacters": 1, "maxCharacters": 2}, UNICODE),
    ("characterCount", {}, "Hello"),
    *((("contains", {"words": words, "operator": operator}, "Hello there"))
      for operator in ("any", "all", "none") for words in (["Hello", "x"], ["Hello"], ["x"])),
    ("contains", {"words": ["Hello"]}, "Hello there"),
    ("contains", {"operator": "any"}, "Hello there"),
    ("contains", {"words": "Hello", "operator": "any"}, "Hello there"),
    ("endsWith", {"suffix": "there"}, "Hello there"),
    ("endsWith", {"suffix": "there"}, "Hello there."),
    ("endsWith", {"suffix": "x"}, "Hello there"),
    ("endsWith", {"suffix": "x", "not": True}, "Hello there"),
    ("endsWith", {"suffix": "there", "not": True}, "Hello there"),
    ("endsWith", {"suffix": ""}, "Hello there"),
    ("endsWith", {"suffix": "x"}, ""),
    ("alluppercase", {}, "LOUD 1!"),
    ("alluppercase", {}, "Loud"),
    ("alluppercase", {"not": True}, "Loud"),
    ("alluppercase", {"not": True}, "LOUD"),
    ("alluppercase", {}, ""),
    ("alllowercase", {}, "quiet é"),
    ("alllowercase", {}, "Quiet"),
    ("alllowercase", {"not": True}, "Quiet"),
    ("alllowercase", {"not": True}, "quiet"),
    ("alllowercase", {}, ""),
    ("containsCode", {"format": "Python"}, "```python\nx = 1\n```"),
    ("containsCode", {"format": "SQL"}, "```python\nx = 1\n```"),
    ("containsCode", {"format": "SQL", "not": True}, "```py\nx = 1\n``` ```zig\n1\n```"),
    ("containsCode", {"format": "Python", "not": True}, "```py\nx = 1\n```"),
    ("containsCode", {"format": "SQL"}, "no code"),
    ("containsCode", {"format": "SQL", "not": True}, "no code"),
    ("containsCode", {}, "no code"),
    ("containsCode", {"format": "SQL"}, ""),
    ("notNull", {}, "Hello"),
    ("notNull", {}, " "),
    ("notNull", {"not": True}, "Hello"),
    ("notNull", {}, None),
    ("notNull", {}, []),
    ("notNull", {}, [{"type": "text", "text": "a"}, {"type": "text", "text": ""}]),
    ("validUrls", {}, "no URLs"),
    ("validUrls", {}, ""),
    ("validUrls", {}, "see http://127.0.0.1:1/nothing"),
    ("modelWhitelist", {"models": ["ok", "x"]}, "Hello"),
    ("modelWhitelist", {"models": ["x"]}, "Hello"),
    ("modelWhitelist", {"models": ["x"], "not": True}, "Hello"),
    ("modelWhitelist", {"models": ["ok"], "not": True}, "Hello"),
    ("modelWhitelist", {"models": "ok"}, "Hello"),
    ("modelRules", {"rules": {"defaults": ["ok"]}}, "Hello"),
    ("modelRules", {"rules": {"defaults": ["x"]}}, "Hello"),
    ("modelRules", {"rules": {"metadata": {"plan": {"paid": ["ok"]}}}}, "Hello"),
    ("modelRules", {"rules": {"defaults": ["x"]}, "not": True}, "Hello"),
    ("modelRules", {"rules": {}}, "Hello"),
    ("modelRules", {}, "Hello"),
    ("allowedRequestTypes", {}, "Hello"),
    ("allowedRequestTypes", {"allowedTypes": ["chatComplete"]}, "Hello"),
    ("allowedRequestTypes", {"allowedTypes": "embed, complete"}, "Hello"),
    ("allowedRequestTypes", {"blockedTypes": ["chatComplete"]}, "Hello"),
    ("allowedRequestTypes", {"blockedTypes": ["embed"]}, "Hello"),
    ("allowedRequestTypes", {"allowedTypes": ["chatComplete"], "blockedTypes": ["embed"]}, "Hello"),
    ("allowedRequestTypes", {"allowedTypes": ["complete"], "blockedTypes": ["embed"]}, "Hello"),
    ("allowedRequestTypes", {"allowedTypes": ["complete"], "blockedTypes": ["chatComplete"]}, "Hello"),
    ("allowedRequestTypes", {"allowedTypes": ["embed"], "blockedTypes": ["embed"]}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": ["plan"], "operator": "all"}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": ["plan", "x"], "operator": "all"}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": ["plan", "x"], "operator": "any"}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": ["x"], "operator": "any"}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": ["x"], "operator": "none"}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": ["plan"], "operator": "none"}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": ["plan"], "operator": "some"}, "Hello"),
    ("requiredMetadataKeys", {"metadataKeys": [1], "operator": "any"}, "Hello"),
    ("requiredMetadataKeys", {}, "Hello"),
    ("jsonKeys", {"keys": ["name", "x"], "operator": "any"}, FENCED),
    ("jsonKeys", {"keys": ["name", "x"], "operator": "all"}, FENCED),
    ("jsonKeys", {"keys": ["name", "age"], "operator": "all"}, FENCED),
    ("jsonKeys", {"keys": ["x"], "operator": "none"}, FENCED),
    ("jsonKeys", {"keys": ["name"], "operator": "none"}, FENCED),
    ("jsonKeys", {"keys": ["x"], "operator": "any"}, 'bare {"a": 1} {"b": 2}'),
    ("jsonKeys", {"keys": ["b"], "operator": "any"}, 'bare {"a": 1} {"b": 2}'),
    ("jsonKeys", {"keys": ["a"], "operator": "any"}, "no JSON"),
    ("jsonKeys", {"keys": ["a"], "operator": "any"}, "{broken}"),
    ("jsonKeys", {"keys": [], "operator": "any"}, FENCED),
    ("jsonKeys", {"keys": ["a"], "operator": "some"}, FENCED),
    ("jsonKeys", {"keys": ["a"], "operator": "any"}, ""),
    ("jsonSchema", {"schema": SCHEMA}, FENCED),
    ("jsonSchema", {"schema": SCHEMA, "not": True}, FENCED),
    ("jsonSchema", _schema(type="object"), FENCED),
    ("jsonSchema", {**_schema(type="object"), "not": True}, FENCED),
    ("jsonSchema", _schema(type=["string", "null"]), FENCED),
    ("jsonSchema", _schema(properties={"tags": {"items": {"enum": ["b"]}, "maxItems": 1, "minItems": 3}}), FENCED),
    ("jsonSchema", _schema(properties={"name": {"pattern": "^x", "const": "Bob"}}, additionalProperties=False), FENCED),
    ("jsonSchema", _schema(properties={"age": {"maximum": 3, "exclusiveMinimum": 36, "type": "string"}}), FENCED),
    ("jsonSchema", _schema(properties={"tags": {"minItems": 3, "prefixItems": [{"type": "number"}]}}), FENCED),
    ("jsonSchema", _schema(anyOf=[{"required": ["x"]}, {"minProperties": 9}]), FENCED),
    ("jsonSchema", _schema(allOf=[{"required": ["x"]}, {"maxProperties": 1}]), FENCED),
    ("jsonSchema", _schema(oneOf=[{"required": ["name"]}, {"type": "object"}]), FENCED),
    ("jsonSchema", {"schema": {"not": {"type": "object"}}}, FENCED),
    ("jsonSchema", {"schema": {"$ref": "#/$defs/a", "$defs": {"a": {"required": ["x"]}}}}, FENCED),
    ("jsonSchema", _schema(type="object"), "no JSON"),
    ("jsonSchema", _schema(type="object"), "{broken}"),
    ("jsonSchema", {}, FENCED),
    ("nothing", {}, "Hello"),
]  # fmt: skip


def guardrails() -> Iterator[Case]:
    headers = {"x-portkey-metadata": '{"plan": "paid"}'}
    for number, (check, parameters, text) in enumerate(CHECKS):
        config = target(before_request_hooks=[_hook(f"default.{check}", parameters)])
        name = f"guardrails:{number:03} {check} {parameters} on {str(text)[:20]!r}"
        yield by_config(name, config, say(text), headers=headers)
    yield from _hooks()
    yield from _texts()
    yield from _mutators()


def _hook(check: str, parameters: Any, kind: str = "guardrail", /, **options: Any) -> dict[str, Any]:
    return {"type": kind, "id": "g", "checks": [{"id": check, "parameters": parameters}], **options}


FAILS = {"default.contains": {"operator": "all", "words": ["nothing"]}}
PASSES = {"default.contains": {"operator": "none", "words": ["nothing"]}}


def _hooks() -> Iterator[Case]:
    for side in ("input", "output"):
        for check, word in ((PASSES, "passes"), (FAILS, "fails")):
            for deny in (True, False, None):
                shorthand = check if deny is None else {**check, "deny": deny}
                yield by_config(f"hooks:{side} {word}, deny {deny}", target(**{f"{side}_guardrails": [shorthand]}))
    for event in ("before", "after"):
        for deny in (True, False):
            hook = _hook("default.contains", FAILS["default.contains"], deny=deny)
            yield by_config(f"hooks:{event}_request_hooks, deny {deny}", target(**{f"{event}_request_hooks": [hook]}))
        yield by_config(
            f"hooks:{event} of a failed provider",
            target("fail-500", **{f"{event}_request_hooks": [_hook("default.notNull", {})]}),
        )
        yield by_config(
            f"hooks:{event} asynchronous",
            target(**{f"{event}_request_hooks": [_hook("default.notNull", {}, **{"async": True})]}),
        )
        yield by_config(
            f"hooks:{event} of embeddings",
            target(**{f"{event}_request_hooks": [_hook("default.notNull", {})]}),
            {"model": "m", "input": "a"},
            path="/embeddings",
        )
        yield by_config(
            f"hooks:{event} of speech",
            target(**{f"{event}_request_hooks": [_hook("default.notNull", {})]}),
            {"model": "m", "input": "a"},
            path="/audio/speech",
        )
        yield by_config(
            f"hooks:{event} of completions",
            target(**{f"{event}_request_hooks": [_hook("default.notNull", {})]}),
            {"model": "m", "prompt": "a"},
            path="/completions",
        )
        yield by_config(
            f"hooks:{event} of a passed-on request",
            target(**{f"{event}_request_hooks": [_hook("default.notNull", {})]}),
            {"model": "m"},
            path="/moderations",
        )
    feedback = {
        "on_success": {"feedback": {"value": 5, "weight": 1, "metadata": {"a": "b"}}},
        "on_fail": {"feedback": {"value": -5, "weight": 1}},
    }
    for check in (PASSES, FAILS):
        yield by_config(
            f"hooks:feedback {check['default.contains']['operator']}", target(input_guardrails=[{**check, **feedback}])
        )
    several = {
        "default.notNull": {},
        "wordCount": {"minWords": 9, "maxWords": 10},
        "x": {"id": "default.endsWith", "suffix": "e"},
    }
    yield by_config("hooks:several checks", target(input_guardrails=[several, FAILS], output_guardrails=[several]))
    yield by_config("hooks:sequential", target(input_guardrails=[{**several, "sequential": True}]))
    yield by_config(
        "hooks:switched off check", target(input_guardrails=[{"default.notNull": {"is_enabled": False}, **PASSES}])
    )
    yield by_config("hooks:no checks", target(before_request_hooks=[{"type": "guardrail", "id": "g"}]))
    yield by_config("hooks:no type", target(before_request_hooks=[{"id": "g", "checks": []}]))
    yield by_config("hooks:own id", target(input_guardrails=[{**PASSES, "id": "mine"}]))
    yield by_config(
        "hooks:an error that fails",
        target(input_guardrails=[{"default.regexMatch": {"failOnError": True}, "deny": True}]),
    )
    yield by_config(
        "hooks:an error that does not fail", target(input_guardrails=[{"default.regexMatch": {}, "deny": True}])
    )
    for side in ("input", "output"):
        default = {f"x-portkey-default-{side}-guardrails": json.dumps([FAILS])}
        yield Case(f"hooks:default {side}", chat(), headers={**DIRECT, **default})
        yield by_config(f"hooks:default {side} beside own", target(**{f"{side}_guardrails": [PASSES]}), headers=default)
        yield Case(
            f"hooks:default {side} that is no JSON",
            chat(),
            headers={**DIRECT, f"x-portkey-default-{side}-guardrails": "["},
        )
        nested = {"strategy": {"mode": "single"}, "targets": [target()]}
        yield by_config(f"hooks:default {side} of a nested target", nested, headers=default)
    denying = target(input_guardrails=[{**FAILS, "deny": True}])
    for codes in ([446], [500], None):
        strategy = {"mode": "fallback"} | ({"on_status_codes": codes} if codes else {})
        yield by_config(
            f"hooks:deny and fallback on {codes}", {"strategy": strategy, "targets": [denying, target("two")]}
        )
    telling = target(input_guardrails=[FAILS])
    yield by_config(
        "hooks:246 and fallback",
        {"strategy": {"mode": "fallback", "on_status_codes": [246]}, "targets": [telling, target("two")]},
    )
    for model in ("fail-408", "fail-429", "ok-201", "html", "tools", "not-json", "json-list", "drop"):
        yield by_config(f"hooks:response {model}", target(model, input_guardrails=[FAILS], output_guardrails=[PASSES]))
    yield by_config("hooks:saved guardrail", target(input_guardrails=["pg-1"]))
    yield by_config("hooks:check that needs a network", target(input_guardrails=[{"portkey.pii": {}}]))


def _texts() -> Iterator[Case]:
    words = {"default.wordCount": {"minWords": 1, "maxWords": 2}}
    parts = [
        {"type": "text", "text": "one two"},
        {"type": "image_url", "image_url": {"url": "x"}},
        {"type": "text", "text": "three"},
    ]
    yield by_config("texts:parts", target(input_guardrails=[words]), say(parts))
    yield by_config(
        "texts:prompts", target(input_guardrails=[words]), {"model": "m", "prompt": ["a b", "c"]}, path="/completions"
    )
    yield by_config(
        "texts:inputs", target(input_guardrails=[words]), {"model": "m", "input": ["a b", "c"]}, path="/embeddings"
    )
    yield by_config("texts:no messages", target(input_guardrails=[words]), {"model": "m"})
    yield by_config("texts:messages empty", target(input_guardrails=[words]), {"model": "m", "messages": []})
    for name in ("json", "bare", "code", "upper", "lower", "mixed", "long", "unicode", "empty"):
        checks = {
            "jsonKeys": {"keys": ["name"], "operator": "all"}, "jsonSchema": {"schema": {"required": ["name", "x"]}},
            "containsCode": {"format": "Python"}, "alluppercase": {}, "alllowercase": {}, "notNull": {},
            "sentenceCount": {"minSentences": 2, "maxSentences": 9},
            "characterCount": {"minCharacters": 30, "maxCharacters": 99},
            "requiredMetadataKeys": {"metadataKeys": ["a"], "operator": "all"}, "modelWhitelist": {"models": ["x"]},
        }  # fmt: skip
        yield by_config(f"texts:response {name}", target(f"say-{name}", output_guardrails=[checks]))


def _mutators() -> Iterator[Case]:
    prefix = {"default.addPrefix": {"prefix": "Please: "}}
    for options in ({}, {"applyToRole": "system"}, {"addToExisting": False}, {"onlyIfEmpty": True}, {"prefix": ""}):
        mutator = {"default.addPrefix": {**prefix["default.addPrefix"], **options}}
        yield by_config(f"mutators:prefix {options}", {**target(), "input_mutators": [mutator]})
    yield by_config(
        "mutators:prefix of completions",
        {**target(), "input_mutators": [prefix]},
        {"model": "m", "prompt": "a"},
        path="/completions",
    )
    yield by_config(
        "mutators:prefix of embeddings",
        {**target(), "input_mutators": [prefix]},
        {"model": "m", "input": "a"},
        path="/embeddings",
    )
    for rule, text in (("e", "*"), ("/E/gi", "*"), ("(l+)", "<$1>"), ("zzz", "*"), ("(", "*"), ("", "*")):
        change = {"default.regexReplace": {"rule": rule, "redactText": text}}
        yield by_config(f"mutators:replace {rule!r} in the request", {**target(), "input_mutators": [change]})
        yield by_config(f"mutators:replace {rule!r} in the response", {**target(), "output_mutators": [change]})
    detect = {"default.regexReplace": {"rule": "Hello", "failOnDetection": True}}
    yield by_config("mutators:detection", target(input_guardrails=[{**detect, "deny": True}]))
    both = {**target(input_guardrails=[{"default.regexMatch": {"rule": "^Please"}}]), "input_mutators": [prefix]}
    yield by_config("mutators:beside a guardrail", both)
    hooks = [
        _hook("default.regexReplace", {"rule": "Hello", "redactText": "Bye"}, "mutator"),
        _hook("default.regexMatch", {"rule": "Bye"}),
    ]
    yield by_config("mutators:before a guardrail", target(before_request_hooks=hooks))
    two = [
        {"id": "default.addPrefix", "parameters": {"prefix": "A"}},
        {"id": "default.addPrefix", "parameters": {"prefix": "B"}},
    ]
    yield by_config(
        "mutators:two in turn", target(before_request_hooks=[{"type": "mutator", "id": "m", "checks": two}])
    )
    sequential = [*two, {"id": "default.regexMatch", "parameters": {"rule": "^BA"}}]
    yield by_config(
        "mutators:in a sequential guardrail",
        target(before_request_hooks=[{"type": "guardrail", "id": "s", "sequential": True, "checks": sequential}]),
    )
