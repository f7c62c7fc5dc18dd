"""The requests of the differential test with unusual types and texts: patterns, schemas, options, bodies."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .differential_cases import DIRECT, Case, by_config, chat, say, target

SPACED = "a\u3000b\u2003c\xa0d\ufeffe\u200bf\x85g\x1ch"
BALLOONS = "Up 🎈🎈 and away, naïve café"
# Pattern, text.
PATTERNS = [
    (r"H{,3}", "Hello"), (r"x{,3}|l{2}", "Hello x{,3}"), (r"a{2", "a{2"), (r"{", "a{"), (r"l{2,1}", "Hello"),
    (r"{2}", "Hello"), (r"a**", "Hello"), (r"l++", "Hello"), (r"l*+", "Hello"), (r"(?<=H)*e", "Hello"),
    (r"(?=H)*e", "Hello"), (r"(?P<n>H)", "Hello"), (r"(?i)h", "Hello"), (r"(?i:h)", "Hello"), (r"(?#c)H", "Hello"),
    (r"(?>H)", "Hello"), (r"(?(1)a|b)", "Hello"), (r"(?", "Hello"), (r"(?<1>a)", "Hello"),
    (r"(?<n>a)(?<n>b)", "Hello"), (r"(?<n>l)\k<n>", "Hello"), (r"(?<n>l)\k<m>", "Hello"), (r"(?<n>l)\k", "Hello"),
    (r"\k<n>", "k<n>"), (r"(l)\1", "Hello"), (r"\1(l)", "Hello"), (r"(x)?\1H", "Hello"), (r"\2", "a\x02b"),
    (r"\8", "8"), (r"\012", "a\nb"), (r"\0", "a\0b"), (r"\cJ", "a\nb"), (r"\c", "\\c"), (r"\x4", "x4"),
    (r"\u12", "u12"), (r"\u0048", "Hello"), (r"\u{48}", "u{48}"), (r"\p{L}", "p{L}"), (r"\A", "A"), (r"\z", "z"),
    (r"\h\e\Q", "heQ"), (r"\B", ""), (r"\B.", "Hello"), (r"\bé", "é a"), (r"[a-\d]+", "a-1"), (r"[\w-]+", "a-b"),
    (r"[b-a]", "a"), (r"[[a&&b||c]+", "[a&"), (r"[]", "a"), (r"[^]", "a"), (r"[\b]", "a\bb"), (r"[^\S]", SPACED),
    (r"\s+\S", SPACED), (r"\S+$", SPACED), (r"a.b", "a\u2028b"), (r"$", "a\n"), (r"\w+$", "Grüße"), (r"\d", "１"),
    (r".{4}", BALLOONS), (r"🎈+", BALLOONS), (r"[🎈]", BALLOONS), (r"(a{99999999999})?H", "Hello"),
    (r"(((H)))", "Hello"), (r"a|", "Hello"), ("\\", "Hello"), (r"(?<a>x)?H", "Hello"),
]  # fmt: skip
REPLACED = [
    ("/l/g", "<$&>"), ("/(l)(o)?/g", "$2$1$10$3"), ("/(?<n>l)/g", "$<n>$<m>"), ("/l/g", "$<n>"), ("/l/g", "$$$`$'$0"),
    ("/x*/g", "-"), ("/É/gi", "E"), ("/l/x", "*"), ("🎈", "é"), ("l", "\\1\\n"), ("/$/", "!"), ("/l/gg", "*"),
]  # fmt: skip
DOCUMENT = '```json\n{"name": "Ada", "age": 36, "tags": ["a", "a"], "a": {"b": null}}\n```'
SCHEMAS: list[Any] = [
    True, False, [], {}, {"type": "bogus"}, {"type": "array"}, {"const": {"a": 1.0}}, {"enum": [{"a": 1.0}]},
    {"properties": {"age": {"multipleOf": 0.1}}}, {"properties": {"age": {"type": "integer", "exclusiveMaximum": 36}}},
    {"properties": {"tags": {"uniqueItems": True}}}, {"properties": {"tags": {"prefixItems": [{}], "items": False}}},
    {"properties": {"a": {"properties": {"b": {"type": "string"}}, "additionalProperties": False}}},
    {"properties": {"name": {"minLength": 4}}}, {"not": {}}, {"anyOf": []}, {"$ref": "#"}, {"required": "name"},
    {"minProperties": 9}, {"allOf": [{"required": ["z"]}, {"type": "array"}]}, {"minimum": "a"},
]  # fmt: skip
TEXTS = [
    SPACED,
    BALLOONS,
    "日本語のテキスト。二番目です。",
    "مرحبا بالعالم. كيف حالك؟",
    "🎈" * 60,
    "é" * 101,
    "ß ǅ İ K ſ",
    "...",
    "\ufeff",
]
# Check, parameters, text. None: the check has no parameters.
CHECKS: list[tuple[str, Any, Any]] = [
    ("jsonKeys", {"keys": [1, "0", "length"], "operator": "any"}, "```[5, 6]```"),
    ("jsonKeys", {"keys": ["length", "1"], "operator": "all"}, '```"ab"```'),
    ("jsonKeys", {"keys": ["a"], "operator": "none"}, "```null```"),
    ("jsonKeys", {"keys": [1, None], "operator": "all"}, "{}"),
    ("jsonKeys", {"keys": ["x"], "operator": "any"}, '{"x": NaN}'),
    ("contains", {"words": [5, None, ["H"]], "operator": "any"}, "Hello 5"), ("contains", None, "Hello"),
    ("endsWith", {"suffix": 5}, "Hello 5."), ("endsWith", {"suffix": "🎈"}, "Hello 🎈"), ("endsWith", None, "Hello"),
    ("containsCode", {"format": ["a"]}, "```py\nx\n```"), ("containsCode", {"format": "SQL", "not": "x"}, "no code"),
    ("notNull", {}, 5), ("notNull", {}, {"a": 1}), ("notNull", {}, True), ("notNull", {}, "\ufeff"),
    ("notNull", None, "a"),
    ("notNull", {}, ["x"]), ("notNull", {}, [{"type": "text", "text": 5}]),
    ("wordCount", {"minWords": 1, "maxWords": 2}, 5),
    ("wordCount", {"minWords": 1.0, "maxWords": 2}, True), ("wordCount", {"minWords": 0, "maxWords": 1e21}, "a"),
    ("sentenceCount", {"minSentences": 5e-7, "maxSentences": 1e21}, "One."), ("sentenceCount", None, "One."),
    ("characterCount", {"minCharacters": 1, "maxCharacters": 10}, {"a": 1}), ("alluppercase", None, "A"),
    ("regexMatch", {"rule": 5, "failOnError": []}, "15"), ("regexMatch", {"rule": ["a", "b"]}, "a,b"),
    ("regexMatch", None, "a"), ("jsonSchema", {"schema": "x"}, "{}"), ("jsonSchema", None, "{}"),
    ("modelWhitelist", None, "a"), ("modelWhitelist", {"models": {}}, "a"), ("modelRules", None, "a"),
    ("modelRules", {"rules": {"metadata": {"plan": None}}}, "a"), ("modelRules", {"rules": []}, "a"),
    ("modelRules", {"rules": {"metadata": {"n": {"5": ["ok", 1, ""]}, "list": {"1": ["x"]}}}}, "a"),
    ("allowedRequestTypes", {"allowedTypes": []}, "a"),
    ("allowedRequestTypes", {"blockedTypes": " chatComplete ,"}, "a"),
    ("allowedRequestTypes", {"allowedTypes": [None, 1]}, "a"), ("allowedRequestTypes", None, "a"),
    ("allowedRequestTypes", {"allowedTypes": ["a", 1], "blockedTypes": ["a", 1]}, "a"),
    ("requiredMetadataKeys", None, "a"), ("requiredMetadataKeys", {"metadataKeys": "plan", "operator": "all"}, "a"),
]  # fmt: skip
# Status and body of the provider's response.
RESPONSES = [
    "200-5", '200-"t"', "200-true", "200-false", "200-0", "200-[]", "200-{}", "200-NaN", '200-{"choices": []}',
    '200-{"choices": [{}]}', '200-{"choices": null}', '200-{"choices": [null]}', '200-{"choices": {"0": 1}}',
    '200-{"choices": [{"message": {"content": [{"type": "text", "text": "a b"}]}}]}',
    '200-{"choices": [{"message": {"content": 5}}]}', '400-{"error": null}', '400-{"error": []}',
    '400-{"error": {"message": {"a": 1}}}', '400-{"error": {"message": null, "code": 5}}', "500-null", "503-[1]",
]  # fmt: skip
MESSAGES: list[Any] = [
    None, "x", 5, {"a": 1}, [None], ["x"], [5], [[]], [{}], [{"role": "user"}], [{"role": "user", "content": {"a": 1}}],
    [{"role": "user", "content": [None]}], [{"role": "user", "content": ["x", 5]}],
    [{"role": "user", "content": [{"type": "text", "text": ["a"]}]}], [None, {"role": "user", "content": "a"}],
]  # fmt: skip
# Options of a target with a wrong type, in camel case, which the gateway does not validate.
OPTIONS: list[dict[str, Any]] = [
    *({"overrideParams": value} for value in (None, 5, "ab", ["a"])),
    *({"inputGuardrails": value} for value in ("x", 5, {"a": 1}, [5], [["a"]], [None])),
    *({"output_mutators": value} for value in ("x", 5, True)),
    {"afterRequestHooks": [5, None]},
    {"input_guardrails": [{"notNull": None}]}, {"input_guardrails": [{"notNull": {"id": 5}}]},
    {"input_guardrails": [{"": {}}]}, {"forwardHeaders": 5}, {"forwardHeaders": [5]},
    {"retry": {"attempts": 1, "onStatusCodes": 5}},
    {"before_request_hooks": [{"type": "guardrail", "id": "g", "checks": [None]}]},
    {"before_request_hooks": [{"type": "guardrail", "id": "g", "checks": [{"id": 5}], "deny": True}]},
    {"before_request_hooks": [{"type": "guardrail", "id": "g", "checks": {"a": 1}}]},
    {"before_request_hooks": [{"type": "x", "checks": [None]}]},
]  # fmt: skip


QUERIES: list[Any] = [None, "x", 5, [], ["x"], {"$or": ["x"]}, {"$or": [5]}, {"$and": [None]}, {"$or": [[]]}]
STREAMS: list[Any] = ["x", 1, [], "true", None]
CODES: list[Any] = [5, "500", {}, None, 0, False]


def _check(check: str, parameters: Any) -> dict[str, Any]:
    given = {} if parameters is None else {"parameters": parameters}
    return {"type": "guardrail", "id": "g", "checks": [{"id": f"default.{check}", **given}]}


def unusual() -> Iterator[Case]:
    metadata = {"x-portkey-metadata": '{"plan": "paid", "n": 5, "list": [1]}'}
    counts = [
        _check("wordCount", {"minWords": 2, "maxWords": 3}),
        _check("characterCount", {"minCharacters": 9, "maxCharacters": 10}),
        _check("sentenceCount", {"minSentences": 1, "maxSentences": 2}),
        _check("alluppercase", {}),
    ]
    for number, (pattern, text) in enumerate(PATTERNS):
        config = target(before_request_hooks=[_check("regexMatch", {"rule": pattern})])
        yield by_config(f"patterns:{number:02} {pattern}", config, say(text))
    for pattern, new in REPLACED:
        change = {"default.regexReplace": {"rule": pattern, "redactText": new}}
        yield by_config(
            f"patterns:{pattern} replaced by {new}", {**target(), "input_mutators": [change]}, say("Hello é🎈")
        )
    for schema in SCHEMAS:
        config = target(before_request_hooks=[_check("jsonSchema", {"schema": schema})])
        yield by_config(f"schemas:{json.dumps(schema)}", config, say(DOCUMENT))
    for number, text in enumerate(TEXTS):
        yield by_config(f"texts:in another script {number}", target(before_request_hooks=counts), say(text))
    for number, (check, parameters, text) in enumerate(CHECKS):
        config = target(before_request_hooks=[_check(check, parameters)])
        yield by_config(f"guardrails:unusual {number:02} {check} {parameters}", config, say(text), headers=metadata)
    prefix = {**target("ok"), "input_mutators": [{"addPrefix": {"prefix": "P: "}}]}
    for number, messages in enumerate(MESSAGES):
        body = {"model": "ok", "messages": messages}
        yield Case(f"routes:messages {number} {messages}", body)
        yield by_config(f"texts:messages {number} {messages}", target(before_request_hooks=counts[:2]), body)
        yield by_config(f"mutators:prefix of messages {number} {messages}", prefix, body)
    for number, response in enumerate(RESPONSES):
        config = target(f"raw-{response}", output_guardrails=[{"notNull": {}, "deny": True}])
        for path, field in (("/chat/completions", "messages"), ("/completions", "prompt"), ("/responses", "input")):
            yield Case(
                f"routes:{path} response {number} {response}", {"model": f"raw-{response}", field: []}, path=path
            )
        yield by_config(f"hooks:response {number} {response}", config)
    yield from _messages()
    yield from _options()
    yield from _strategies()


def _messages() -> Iterator[Case]:
    """Requests for Anthropic's messages."""

    def message(name: str, config: Mapping[str, Any] | None = None, /, path: str = "/messages", **fields: Any) -> Case:
        body = {"model": "ok", "max_tokens": 5, "messages": chat()["messages"], **fields}
        options = {**target(), **(config or {}), "provider": "anthropic"}
        return by_config(f"messages:{name}", options, body, path=path, headers={})

    for model in ("ok", "ok-201", "fail-400", "fail-401", "fail-408", "fail-429", "fail-500", "html", "text", "drop"):
        yield message(model, model=model)
    for shape in ("html", "text", "empty", "broken", "bare", "string", "detail", "extra", "list", "number"):
        yield message(f"error {shape}", model=f"fail-500-{shape}")
    bodies = ("null", "5", "[]", "{}", '{"content": []}', '{"model": "m", "content": null}', '{"model": "m"}')
    for number, body in enumerate((*bodies, '{"error": {"message": "m"}}', '{"model": "m", "content": [null]}')):
        model = f"raw-200-{body}"
        yield message(f"response {number} {body}", model=model)
        yield message(f"guarded response {number} {body}", {"output_guardrails": [{"notNull": {}}]}, model=model)
    words = {"default.wordCount": {"minWords": 1, "maxWords": 2}}
    for side in ("input", "output"):
        for limits in ({"minWords": 1, "maxWords": 2}, {"minWords": 7, "maxWords": 9}):
            for deny in (True, False):
                hook = {"default.wordCount": limits, "deny": deny}
                yield message(f"{side} guardrail {limits}, deny {deny}", {f"{side}_guardrails": [hook]})
    for model in ("say-json", "say-empty", "say-unicode", "say-code"):
        checks = {
            "jsonKeys": {"keys": ["name"], "operator": "all"},
            "containsCode": {"format": "Python"},
            "notNull": {},
        }
        yield message(f"texts of {model}", {"output_guardrails": [{**checks, **words}]}, model=model)
    for mutators in ({"addPrefix": {"prefix": "P: "}}, {"regexReplace": {"rule": "e", "redactText": "*"}}):
        for side in ("input", "output"):
            yield message(f"{side} mutator {mutators}", {f"{side}_mutators": [mutators]})
    yield message("prefix of the system", {"input_mutators": [{"addPrefix": {"prefix": "P", "applyToRole": "system"}}]})
    yield message("count tokens", {"input_guardrails": [words]}, path="/messages/count_tokens")
    for strict in (True, False):
        options = {"input_guardrails": [words], "strict_open_ai_compliance": strict}
        yield message(f"stream with a guardrail, strict {strict}", options, stream=True)
    yield message("stream that fails", stream=True, model="fail-429")


def _options() -> Iterator[Case]:
    fails = {"default.contains": {"operator": "all", "words": ["nothing"]}}
    passes = {"default.contains": {"operator": "none", "words": ["nothing"]}}
    for options in OPTIONS:
        yield by_config(f"refusals:option {options}", {**target(), **options})
    for value in ("null", "0", '""', "false", "5", '"x"', "{}", "[5]", "[null]"):
        yield Case(
            f"hooks:default guardrails {value}", chat(), headers={**DIRECT, "x-portkey-default-input-guardrails": value}
        )
    denying = [
        _check("wordCount", {"minWords": 1, "maxWords": 9}),
        {**_check("endsWith", {"suffix": "x"}), "deny": True},
    ]
    order = target(before_request_hooks=[*denying, {**_check("addPrefix", {"prefix": "a"}), "type": "mutator"}])
    yield by_config("hooks:order of the results of a denied request", order)
    body = {"model": "m", "input": "a"}
    yield by_config("hooks:a denied request of embeddings with a mutator", order, body, path="/embeddings")
    unknown: list[Any] = [{"nothing": {}}, {**passes, "sequential": True}, {"nothing": {}, "sequential": True}]
    yield by_config("hooks:order of unknown checks", target(input_guardrails=unknown))
    text = target("text", output_guardrails=[fails])
    yield by_config(
        "hooks:output guardrail that fails on a response of text", text, {"prompt": "a"}, path="/completions"
    )
    for given in ("x", [1], {"a": 1}, 5, None):
        feedback = {"feedback": {"value": 1, "metadata": given}}
        yield by_config(
            f"hooks:feedback with metadata {given}", target(input_guardrails=[{**passes, "on_success": feedback}])
        )
    yield by_config("hooks:feedback of a text", target(input_guardrails=[{**passes, "on_success": {"feedback": "x"}}]))
    late = [{"role": "user", "content": [{"type": "image_url"}, {"type": "text", "text": "a"}]}]
    prefix = {**target("ok"), "input_mutators": [{"addPrefix": {"prefix": "P: "}}]}
    yield by_config("mutators:prefix before a picture", prefix, chat(messages=late))
    two = [{"regexReplace": {"rule": "e", "redactText": "*"}}]
    seen = {**target("ok", output_guardrails=[{"notNull": {}, "regexMatch": {"rule": "^.c"}, "sequential": True}])}
    yield by_config(
        "mutators:completion seen by other hooks",
        {**seen, "output_mutators": two},
        {"prompt": "a"},
        path="/completions",
    )
    yield Case("routes:response without a content type", chat("no-type"))
    yield Case("routes:embeddings without a content type", {"model": "no-type", "input": "a"}, path="/embeddings")
    for timeout in ("-1", "5000abc", "6000.5", "1e4", "0", ""):
        yield Case(
            f"retries:request timeout {timeout!r}",
            chat("slow-0.05"),
            headers={**DIRECT, "x-portkey-request-timeout": timeout},
        )
    for value in STREAMS:
        yield Case(f"streams:stream {value!r}", chat(stream=value))


def _strategies() -> Iterator[Case]:
    listed = [target("a", name="a"), target("b", name="b"), target("second", name="a")]
    for query in QUERIES:
        chosen: dict[str, Any] = {
            "mode": "conditional",
            "conditions": [{"query": {"$and": [query]}, "then": "a"}],
            "default": "b",
        }
        yield by_config(f"conditions:query {query}", {"strategy": chosen, "targets": listed})
    for metadata in ('"paid"', "[5]", "5", "null", "true", '[["a"]]'):
        query = {"$or": [{"metadata.0": {"$in": ["p", 5]}}, {"metadata.length": {"$gt": 3}}]}
        chosen = {"mode": "conditional", "conditions": [{"query": query, "then": "a"}], "default": "b"}
        headers = {"x-portkey-metadata": metadata}
        yield by_config(f"conditions:metadata {metadata}", {"strategy": chosen, "targets": listed}, headers=headers)
    for codes in CODES:
        strategy = {"mode": "fallback", "onStatusCodes": codes}
        targets = [target("fail-500"), target("two"), target("three")]
        yield by_config(f"strategies:fallback on the codes {codes!r}", {"strategy": strategy, "targets": targets})
    for weights in ((-1, 2), (2, -1), (0.0, 0.5), (0, 1e300)):
        targets = [target(f"m{number}", weight=weight) for number, weight in enumerate(weights)]
        yield by_config(f"strategies:loadbalance {weights}", {"strategy": {"mode": "loadbalance"}, "targets": targets})
    deep = target("deep")
    for _ in range(60):
        deep = {"strategy": {"mode": "single"}, "targets": [deep]}
    yield by_config("strategies:nested sixty deep", deep)
