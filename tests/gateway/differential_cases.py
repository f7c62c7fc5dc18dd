"""The requests of the differential test. `UPSTREAM` in a config stands for the address of the provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

UPSTREAM = "http://upstream/v1"
MESSAGES = [{"role": "user", "content": "Hello there"}]
DIRECT = {"x-portkey-provider": "openai", "x-portkey-custom-host": UPSTREAM, "authorization": "Bearer sk-test"}
BODIES: dict[str, dict[str, Any]] = {
    "/chat/completions": {"messages": MESSAGES},
    "/completions": {"prompt": "Hello there"},
    "/embeddings": {"input": "Hello there"},
    "/images/generations": {"prompt": "A boat"},
    "/audio/speech": {"input": "Hello there", "voice": "alloy"},
    "/responses": {"input": "Hello there"},
}


@dataclass(frozen=True)
class Case:
    """A request. `content` replaces `body`; a config without a provider is sent together with the headers."""

    name: str
    body: Any = None
    config: Any = None
    path: str = "/chat/completions"
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=lambda: dict(DIRECT))
    content: bytes | None = None

    @property
    def group(self) -> str:
        return self.name.split(":")[0]


def chat(model: str = "ok", **fields: Any) -> dict[str, Any]:
    return {"model": model, "messages": MESSAGES, **fields}


def say(content: Any, model: str = "ok", **fields: Any) -> dict[str, Any]:
    return chat(model, messages=[{"role": "user", "content": content}], **fields)


def upload(model: str) -> bytes:
    """Return a form with a model and a file."""
    head = b"--limit\r\nContent-Disposition: form-data; name="
    file = head + b'"file"; filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n--limit--\r\n'
    return head + b'"model"\r\n\r\n' + model.encode() + b"\r\n" + file


def target(model: str | None = None, /, **options: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"provider": "openai", "api_key": "sk-t", "custom_host": UPSTREAM, **options}
    return {**made, "override_params": {"model": model, **options.get("override_params", {})}} if model else made


def by_config(
    name: str, config: Any, body: Any = None, *, headers: Mapping[str, str] | None = None, **options: Any
) -> Case:
    """Return a case that is defined by its config alone."""
    return Case(name, body or chat(), config, headers=headers or {}, **options)


def routes() -> Iterator[Case]:
    for path, fields in BODIES.items():
        for model in ("ok", "ok-201", "fail-400", "fail-401", "fail-429", "fail-500"):
            yield Case(f"routes:{path} {model}", {"model": model, **fields}, path=path)
    for model in (
        "fail-403",
        "fail-404",
        "fail-408",
        "fail-409",
        "fail-412",
        "fail-422",
        "fail-502",
        "fail-503",
        "fail-529",
    ):
        yield Case(f"routes:chat {model}", chat(model))
    for shape in ("html", "text", "empty", "broken", "bare", "string", "detail", "extra", "list", "number"):
        yield Case(f"routes:chat error {shape}", chat(f"fail-500-{shape}"))
    for shape in ("html", "string", "detail", "broken"):
        yield Case(f"routes:embeddings error {shape}", {"model": f"fail-400-{shape}", "input": "a"}, path="/embeddings")
    for model in (
        "html",
        "text",
        "not-json",
        "json-list",
        "json-null",
        "octets",
        "picture",
        "sound",
        "as-stream",
        "tools",
        "drop",
    ):
        yield Case(f"routes:chat response {model}", chat(model))
    for model in ("html", "not-json", "octets", "drop"):
        yield Case(f"routes:embeddings response {model}", {"model": model, "input": "a"}, path="/embeddings")
    yield Case("routes:chat response 204", chat("ok-204"))
    yield Case("routes:chat trace id", chat(), headers={**DIRECT, "x-portkey-trace-id": "trace-1"})
    yield Case("routes:chat metadata that is no JSON", chat(), headers={**DIRECT, "x-portkey-metadata": "{"})
    for method, path in (
        ("GET", "/models"),
        ("GET", "/models/m"),
        ("POST", "/moderations"),
        ("DELETE", "/conversations/c"),
    ):
        body = {"model": "ok", "input": "a"} if method == "POST" else None
        yield Case(f"routes:passed on {method} {path}", body, path=path, method=method)
    yield Case("routes:passed on error", {"model": "fail-429", "input": "a"}, path="/moderations")
    yield Case("routes:passed on html", {"model": "html", "input": "a"}, path="/moderations")
    yield Case("routes:passed on override", {"model": "a", "input": "a"}, target("b"), "/moderations", headers={})
    form = {**DIRECT, "content-type": "multipart/form-data; boundary=limit"}
    for path in ("/audio/transcriptions", "/audio/translations"):
        for model in ("ok", "text", "fail-400", "fail-503-html"):
            yield Case(f"routes:{path} {model}", content=upload(model), path=path, headers=form)
    yield Case("routes:image edit", content=upload("ok"), path="/images/edits", headers=form)
    yield Case("routes:image edit that fails", content=upload("fail-400"), path="/images/edits", headers=form)
    yield Case("routes:responses retrieve", path="/responses/resp_1", method="GET")
    yield Case("routes:responses delete", path="/responses/resp_1", method="DELETE")
    yield Case("routes:responses input items", path="/responses/resp_1/input_items", method="GET")


def streams() -> Iterator[Case]:
    for strict in (None, "true", "false"):
        headers = {**DIRECT, "x-portkey-strict-open-ai-compliance": strict} if strict else DIRECT
        yield Case(f"streams:chat strict {strict}", chat(stream=True), headers=headers)
    for model in (
        "cut",
        "say-unicode",
        "say-empty",
        "fail-400",
        "fail-500",
        "fail-429",
        "fail-500-html",
        "ok-201",
        "html",
    ):
        yield Case(f"streams:chat {model}", chat(model, stream=True))
    yield Case("streams:chat JSON in place of events", chat("stream-as-json", stream=True))
    yield Case("streams:completions", {"model": "ok", "prompt": "Hi", "stream": True}, path="/completions")
    yield Case("streams:responses", {"model": "ok", "input": "Hi", "stream": True}, path="/responses")
    speech = {"model": "ok", "input": "Hi", "voice": "alloy", "stream_format": "sse"}
    yield Case("streams:speech", speech, path="/audio/speech")
    yield Case("streams:saved response", path="/responses/resp_1?stream=true", method="GET")
    yield Case("streams:passed on", {"model": "ok", "stream": True}, path="/moderations")
    yield Case("streams:stream is not true", chat(stream="yes"))
    guarded = {"default.wordCount": {"minWords": 1, "maxWords": 5}}
    failing = {"default.wordCount": {"minWords": 50, "maxWords": 60}}
    for is_strict in (True, False):
        for check, word in ((guarded, "passes"), (failing, "fails")):
            for deny in (True, False):
                name = f"streams:guardrail that {word}, deny {deny}, strict {is_strict}"
                config = target(input_guardrails=[{**check, "deny": deny}], strict_open_ai_compliance=is_strict)
                yield by_config(name, config, chat(stream=True))
    output = {"default.regexMatch": {"rule": "echo"}}
    for is_strict in (True, False):
        config = target(output_guardrails=[output], strict_open_ai_compliance=is_strict)
        yield by_config(f"streams:output guardrail, strict {is_strict}", config, chat(stream=True))
    missing = target(output_guardrails=[{"default.contains": {"operator": "all", "words": ["echo"]}, "deny": True}])
    yield by_config("streams:output guardrail of words", missing, chat(stream=True))
    nested = {
        "strategy": {"mode": "single"},
        "targets": [target(input_guardrails=[failing])],
        "strict_open_ai_compliance": False,
    }
    yield by_config("streams:strict compliance is not inherited", nested, chat(stream=True))
    completion = target(input_guardrails=[failing], strict_open_ai_compliance=False)
    body = {"model": "ok", "prompt": "Hi", "stream": True}
    yield by_config("streams:guardrail of completions", completion, body, path="/completions")
    fallback = {"strategy": {"mode": "fallback"}, "targets": [target("fail-503"), target("second")]}
    yield by_config("streams:fallback", fallback, chat(stream=True))


def strategies() -> Iterator[Case]:
    def fallback(*targets: Any, **strategy: Any) -> dict[str, Any]:
        return {"strategy": {"mode": "fallback", **strategy}, "targets": list(targets)}

    def balanced(*weights: float | None) -> dict[str, Any]:
        listed = [target(f"m{n}", **({} if w is None else {"weight": w})) for n, w in enumerate(weights)]
        return {"strategy": {"mode": "loadbalance"}, "targets": listed}

    single = {"strategy": {"mode": "single"}, "targets": [target("one"), target("two")]}
    yield by_config("strategies:single", single)
    yield by_config("strategies:no strategy but targets", {**target(), "targets": [target("one")]})
    for codes in (None, [], [429], [500], [429, 500], [200], [246]):
        strategy = {} if codes is None else {"on_status_codes": codes}
        for first in ("fail-429", "fail-500", "one"):
            yield by_config(
                f"strategies:fallback on {codes} after {first}", fallback(target(first), target("two"), **strategy)
            )
    yield by_config(
        "strategies:fallback, all fail", fallback(target("fail-500"), target("fail-503"), target("fail-429"))
    )
    yield by_config("strategies:fallback after a dropped connection", fallback(target("drop"), target("two")))
    yield by_config("strategies:fallback after 201", fallback(target("ok-201"), target("two")))
    yield by_config("strategies:fallback after broken JSON", fallback(target("not-json"), target("two")))
    yield by_config("strategies:fallback with one target", fallback(target("fail-500")))
    yield by_config(
        "strategies:fallback of embeddings",
        fallback(target("fail-500"), target("e")),
        {"input": "a"},
        path="/embeddings",
    )
    yield by_config(
        "strategies:on_status_codes of a target", fallback(target("fail-500", on_status_codes=[429]), target("two"))
    )
    for weights in ((0, 1), (1, 0), (0, 0, 2), (0, None)):
        yield by_config(f"strategies:loadbalance {weights}", balanced(*weights))
    yield by_config("strategies:single without targets", {"strategy": {"mode": "single"}, "targets": []})
    yield Case(
        "strategies:strategy and no targets", chat(), {"strategy": {"mode": "fallback"}, "retry": {"attempts": 0}}
    )
    inner = fallback(target("fail-500"), target("fail-429"))
    yield by_config("strategies:nested", fallback(inner, balanced(0, 1)))
    yield by_config("strategies:nested, the first is enough", fallback(balanced(0, 1), target("two")))
    deep = {
        "strategy": {"mode": "single"},
        "targets": [fallback(target("fail-500"), fallback(target("fail-503"), target("x")))],
    }
    yield by_config("strategies:nested three deep", deep)
    chosen: dict[str, Any] = {
        "mode": "conditional",
        "conditions": [{"query": {"metadata.plan": "paid"}, "then": "big"}],
        "default": "small",
    }
    named: dict[str, Any] = {"strategy": chosen, "targets": [{**inner, "name": "big"}, target("s", name="small")]}
    headers = {"x-portkey-metadata": '{"plan": "paid"}'}
    yield by_config("strategies:fallback in conditional", fallback(named, target("last")), headers=headers)
    yield by_config("strategies:conditional in fallback, default", fallback(named, target("last")))
    unresolved = {**named, "strategy": {**chosen, "default": "nobody"}}
    yield by_config("strategies:conditional in fallback, no target", fallback(target("fail-500"), unresolved))
    yield by_config(
        "strategies:parameters are inherited", {**single, "override_params": {"model": "root", "temperature": 0}}
    )
    bare = {"provider": "openai", "api_key": "k"}
    inherit = {
        "strategy": {"mode": "single"},
        "targets": [bare],
        "custom_host": UPSTREAM,
        "override_params": {"model": "root"},
    }
    yield by_config("strategies:host and parameters are inherited", inherit)
    yield by_config(
        "strategies:timeout is inherited", {**inherit, "override_params": {"model": "slow-1"}, "request_timeout": 100}
    )
    yield by_config(
        "strategies:forward headers are inherited",
        {**inherit, "override_params": {"model": "headers"}, "forward_headers": ["x-custom-a"]},
        headers={"x-custom-a": "a", "x-custom-b": "b"},
    )
    guard = [{"default.contains": {"operator": "all", "words": ["nothing"]}}]
    yield by_config("strategies:guardrails are inherited", {**inherit, "input_guardrails": guard})
    own = {**inherit, "targets": [target(input_guardrails=[{"default.wordCount": {"minWords": 1, "maxWords": 9}}])]}
    yield by_config("strategies:own guardrails replace inherited ones", {**own, "input_guardrails": guard})
    for text in (DIRECT, {**DIRECT, "x-portkey-forward-headers": "X-Custom-A, x-custom-b"}):
        yield Case(
            f"strategies:forward headers {len(text)}",
            chat("headers"),
            headers={**text, "x-custom-a": "a", "x-custom-b": "b"},
        )
    yield by_config("strategies:key of a target", target("headers"))
    yield by_config(
        "strategies:camel case keys",
        {"provider": "openai", "api_key": "k", "customHost": UPSTREAM, "overrideParams": {"model": "c"}},
    )
    yield by_config(
        "strategies:misspelt keys are ignored", {**target("m"), "overide_params": {"model": "n"}, "retires": 3}
    )
    yield Case(
        "strategies:config beside a provider", chat(), {"retry": {"attempts": 0}, "override_params": {"model": "b"}}
    )
    yield Case(
        "strategies:config with a provider beside another",
        chat(),
        target("mine"),
        headers={"x-portkey-provider": "anthropic"},
    )
    yield Case(
        "strategies:target without a provider",
        chat(),
        {"strategy": {"mode": "single"}, "targets": [{"retry": {"attempts": 0}}]},
    )
    yield Case(
        "strategies:conditional of completions",
        {"prompt": "a"},
        {"strategy": {"mode": "conditional", "conditions": []}, "targets": [target()]},
        path="/completions",
    )


METADATA = '{"plan": "paid", "age": "30", "n": 5, "yes": true, "none": null, "list": [1], "empty": ""}'
QUERIES: list[Any] = [
    {"metadata.plan": "paid"}, {"metadata.plan": "free"}, {"metadata.n": 5}, {"metadata.n": "5"},
    {"metadata.yes": True},
    {"metadata.none": None}, {"metadata.missing": None}, {"metadata.plan": {"$eq": "paid"}},
    {"metadata.plan": {"$eq": "free"}}, {"metadata.none": {"$eq": None}}, {"metadata.plan": {"$ne": "free"}},
    {"metadata.plan": {"$ne": "paid"}}, {"metadata.missing": {"$ne": "x"}}, {"metadata.age": {"$gt": 29}},
    {"metadata.age": {"$gt": 30}}, {"metadata.age": {"$gte": 30}}, {"metadata.age": {"$gte": "30.5"}},
    {"metadata.age": {"$lt": "31 years"}}, {"metadata.age": {"$lt": 30}}, {"metadata.age": {"$lte": 30}},
    {"metadata.plan": {"$lt": 3}}, {"metadata.missing": {"$gte": 0}}, {"metadata.n": {"$gt": 1, "$lt": 9}},
    {"metadata.n": {"$gt": 1, "$lt": 3}}, {"metadata.plan": {"$in": ["free", "paid"]}}, {"metadata.plan": {"$in": []}},
    {"metadata.plan": {"$in": "paid"}}, {"metadata.n": {"$in": [5.0]}}, {"metadata.n": {"$in": ["5"]}},
    {"metadata.plan": {"$nin": ["free"]}}, {"metadata.plan": {"$nin": ["paid"]}}, {"metadata.missing": {"$nin": ["x"]}},
    {"metadata.plan": {"$nin": "x"}}, {"metadata.plan": {"$regex": "^pa"}}, {"metadata.plan": {"$regex": "PA"}},
    {"metadata.plan": {"$regex": "("}}, {"metadata.missing": {"$regex": "undef"}}, {"metadata.n": {"$regex": "5"}},
    {"metadata.plan": {"$regex": "x|paid$", "$eq": "no"}}, {"metadata.plan": {"$eq": "no", "$regex": "paid"}},
    {"metadata.plan": {"$like": "p"}}, {"metadata.plan": ["paid"]}, {"metadata.list": [1]}, {"metadata.plan": {}}, {},
    {"params.model": "ok"}, {"params.model": {"$regex": "^o"}}, {"params.stream": True},
    {"params.temperature": {"$lte": 0.5}},
    {"params.messages": {"$regex": "object"}}, {"url.pathname": "/v1/chat/completions"},
    {"url.pathname": {"$regex": "chat"}},
    {"url.host": "x"}, {"other.key": 1}, {"metadata": "x"}, {"metadata.plan.more": "paid"},
    {"params.missing": {"$eq": None}},
    {"$and": [{"metadata.plan": "paid"}, {"metadata.n": 5}]}, {"$and": [{"metadata.plan": "paid"}, {"metadata.n": 6}]},
    {"$and": []}, {"$or": [{"metadata.plan": "x"}, {"metadata.n": 5}]}, {"$or": [{"metadata.plan": "x"}]}, {"$or": []},
    {"$or": [{"$and": [{"metadata.n": 5}, {"params.model": "ok"}]}]},
    {"$or": [{"metadata.n": 5}], "metadata.plan": "no"},
    {"metadata.plan": "paid", "$or": [{"metadata.n": 6}]}, {"$or": {"metadata.plan": "paid"}}, {"metadata.empty": ""},
]  # fmt: skip


def conditions() -> Iterator[Case]:
    def routed(query: Any, **strategy: Any) -> dict[str, Any]:
        listed = [{"query": query, "then": "yes"}, {"query": {"metadata.never": "x"}, "then": "never"}]
        chosen = {"mode": "conditional", "conditions": listed, "default": "no", **strategy}
        return {"strategy": chosen, "targets": [target("no", name="no"), target("yes", name="yes")]}

    headers = {"x-portkey-metadata": METADATA}
    for number, query in enumerate(QUERIES):
        yield by_config(f"conditions:{number:02} {query}", routed(query), chat(temperature=0.5), headers=headers)
    yield by_config("conditions:no metadata", routed({"metadata.plan": "paid"}))
    yield by_config("conditions:unknown target", routed({}, conditions=[{"query": {}, "then": "nobody"}]))
    yield by_config("conditions:unknown default", routed({}, conditions=[], default="nobody"))
    for default in ("", None):
        strategy: dict[str, Any] = {"mode": "conditional", "conditions": list[Any]()}
        if default is not None:
            strategy["default"] = default
        yield by_config(f"conditions:default {default!r}", {"strategy": strategy, "targets": [target(name="a")]})
    yield by_config(
        "conditions:no conditions", {"strategy": {"mode": "conditional", "default": "a"}, "targets": [target(name="a")]}
    )
    yield by_config(
        "conditions:no targets", {"strategy": {"mode": "conditional", "conditions": [], "default": "a"}, "targets": []}
    )


def retries() -> Iterator[Case]:
    def flaky(count: int, status: int, tag: str, **retry: Any) -> Case:
        name = f"retries:{count} times {status} {retry}"
        return by_config(name, target(f"flaky-{count}-{status}-{tag}", retry=retry))

    yield flaky(1, 500, "a", attempts=1)
    yield flaky(2, 503, "b", attempts=2)
    yield flaky(1, 429, "c", attempts=1)
    yield flaky(9, 500, "d", attempts=1)
    yield flaky(1, 400, "e", attempts=1)
    yield flaky(1, 400, "f", attempts=1, on_status_codes=[400])
    yield flaky(1, 500, "g", attempts=1, on_status_codes=[400])
    yield flaky(1, 500, "h", attempts=0)
    yield flaky(1, 500, "i", attempts=0, on_status_codes=[500])
    yield flaky(1, 500, "j", attempts=1, on_status_codes=[])
    yield by_config("retries:dropped connection", target("drop", retry={"attempts": 1}))
    yield by_config(
        "retries:dropped connection, other codes", target("drop", retry={"attempts": 1, "on_status_codes": [429]})
    )
    yield by_config("retries:error in HTML", target("fail-502-html", retry={"attempts": 1}))
    yield by_config("retries:success is retried", target("ok", retry={"attempts": 1, "on_status_codes": [200]}))
    two = {"strategy": {"mode": "fallback"}, "targets": [target("flaky-9-500-k", retry={"attempts": 1}), target("two")]}
    yield by_config("retries:then fallback", two)
    inherited = {
        "strategy": {"mode": "fallback"},
        "targets": [target("flaky-1-500-l"), target("two")],
        "retry": {"attempts": 1},
    }
    yield by_config("retries:inherited", inherited)
    failing = {"default.contains": {"operator": "all", "words": ["nothing"]}}
    for status, deny in ((446, True), (246, False)):
        retry = {"attempts": 1, "on_status_codes": [status]}
        yield by_config(
            f"retries:output guardrail, {status}", target(output_guardrails=[{**failing, "deny": deny}], retry=retry)
        )
        yield by_config(
            f"retries:input guardrail, {status}", target(input_guardrails=[{**failing, "deny": deny}], retry=retry)
        )
    yield by_config(
        "retries:Retry-After", target("fail-429-after", retry={"attempts": 1, "use_retry_after_header": True})
    )
    yield by_config("retries:request timeout", target("slow-1", request_timeout=100))
    yield by_config("retries:request timeout that is long enough", target("slow-0.05", request_timeout=2000))
    yield Case(
        "retries:request timeout in the header", chat("slow-1"), headers={**DIRECT, "x-portkey-request-timeout": "100"}
    )
    yield Case(
        "retries:request timeout that is no number",
        chat("slow-0.05"),
        headers={**DIRECT, "x-portkey-request-timeout": "soon"},
    )
    yield by_config(
        "retries:header before config",
        target("slow-1", request_timeout=9000),
        headers={"x-portkey-request-timeout": "100"},
    )
    yield by_config("retries:request timeout of a stream", target("slow-1", request_timeout=100), chat(stream=True))
    timeouts = [target("slow-1", request_timeout=100), target("two")]
    yield by_config("retries:request timeout and fallback", {"strategy": {"mode": "fallback"}, "targets": timeouts})
    yield by_config("retries:request timeout and retry", target("slow-1", request_timeout=100, retry={"attempts": 1}))
    coded = target("slow-1", request_timeout=100, retry={"attempts": 1, "on_status_codes": [408]})
    yield by_config("retries:request timeout that is retried", coded)
    guarded = target("slow-1", request_timeout=100, input_guardrails=[failing])
    yield by_config("retries:request timeout and guardrail", guarded)
    yield by_config(
        "retries:request timeout of embeddings",
        target("slow-1", request_timeout=100),
        {"input": "a"},
        path="/embeddings",
    )
