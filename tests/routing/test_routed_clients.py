"""What arrives at a gateway: from a route's clients, and from `Portkey(router=...)`."""

from __future__ import annotations

import gc
import pickle
import threading
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, ModelRegistry, Portkey, Route, Router, RoutingError
from portkey_ai.routing import ModelNotAllowed, NoRoute
from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse
from tests.support import MESSAGES, AnyClient, close, done, read

MODES: list[tuple[str, dict[str, Any], str, dict[str, str]]] = [
    ("gpt-4", {"config": "pc-1"}, "gpt-4", {"x-portkey-config": "pc-1"}),
    ("gpt-4", {"virtual_key": "vk-1"}, "gpt-4", {"x-portkey-virtual-key": "vk-1"}),
    ("@prod/gpt-4", {}, "@prod/gpt-4", {}),
    ("portkey/@prod/gpt-4", {}, "@prod/gpt-4", {}),
    ("gpt-4", {"provider": "@prod"}, "gpt-4", {"x-portkey-provider": "@prod"}),
    ("portkey/anthropic/claude-3", {}, "claude-3",
     {"x-portkey-provider": "anthropic", "authorization": "Bearer sk-a"}),
    ("haiku", {}, "claude-3-haiku", {"x-portkey-provider": "anthropic", "authorization": "Bearer sk-a"}),
]  # fmt: skip


@pytest.fixture
def router(gateway: LocalGateway) -> Router:
    return Router(
        api_key="pk",
        base_url=gateway.url,
        configs={"gpt": "pc-gpt"},
        provider_keys={"anthropic": "sk-a"},
        registry=ModelRegistry([{"model_name": "claude-3-haiku", "aliases": ["haiku"]}]),
        environ={},
    )


def made(kind: str, **options: Any) -> AnyClient:
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


def client_of(route: Route, kind: str, **options: Any) -> AnyClient:
    return route.client(**options) if kind == "sync" else route.async_client(**options)


def sent(gateway: LocalGateway) -> dict[str, str]:
    """The headers of the last request that say something about its way."""
    about_us = ("package-version", "runtime", "runtime-version", "strict-open-ai-compliance")
    ours = {name: value for name, value in gateway.requests[-1].headers.items() if name.startswith("x-portkey-")}
    ours = {name: value for name, value in ours.items() if name.removeprefix("x-portkey-") not in about_us}
    if "authorization" in gateway.requests[-1].headers:
        ours["authorization"] = gateway.requests[-1].headers["authorization"]
    return ours


@pytest.mark.parametrize(("model", "arguments", "wire", "headers"), MODES)
async def test_exact_headers_of_each_mode(
    gateway: LocalGateway, router: Router, kind: str, model: str, arguments: Any, wire: str, headers: Any
) -> None:
    route = router.route(model, **arguments)
    client = client_of(route, kind)
    await done(client.chat.completions.create(model=route.model, messages=MESSAGES))
    assert sent(gateway) == {"x-portkey-api-key": "pk", **headers}
    assert gateway.requests[-1].body["model"] == wire
    await close(client)


@pytest.mark.parametrize(("model", "arguments", "wire", "headers"), MODES)
async def test_a_client_with_a_router_sends_the_same(
    gateway: LocalGateway, router: Router, kind: str, model: str, arguments: Any, wire: str, headers: Any
) -> None:
    client = made(kind, router=router)
    derived = client.with_options(**arguments)
    await done(derived.chat.completions.create(model=model, messages=MESSAGES))
    assert sent(gateway) == {"x-portkey-api-key": "pk", **headers}
    assert gateway.requests[-1].body["model"] == wire
    await close(client)


@pytest.mark.parametrize(("model", "arguments", "wire", "headers"), MODES)
async def test_one_client_for_many_routes_by_extra_headers(
    gateway: LocalGateway, router: Router, kind: str, model: str, arguments: Any, wire: str, headers: Any
) -> None:
    client = made(kind, base_url=gateway.url)
    route = router.route(model, **arguments)
    await done(client.chat.completions.create(model=wire, messages=MESSAGES, extra_headers=route.request_headers))
    assert sent(gateway) == {"x-portkey-api-key": "pk", **headers}
    await close(client)


async def test_every_kind_of_call_is_routed(gateway: LocalGateway, router: Router, kind: str) -> None:
    client = made(kind, router=router)
    calls: list[Any] = [
        lambda: client.chat.completions.create(model="haiku", messages=MESSAGES),
        lambda: client.chat.completions.with_raw_response.create(model="haiku", messages=MESSAGES),
        lambda: client.completions.create(model="haiku", prompt="x"),
        lambda: client.embeddings.create(model="haiku", input="x"),
        lambda: client.chat.completions.create(messages=MESSAGES, extra_body={"model": "haiku"}),
        lambda: client.post("/chat/completions", model="haiku", messages=MESSAGES),
        lambda: client.openai_client.with_options(timeout=5).embeddings.create(model="haiku", input="x"),
    ]
    for call in calls:
        await done(call())
        assert gateway.requests[-1].body["model"] == "claude-3-haiku"
        assert sent(gateway)["x-portkey-provider"] == "anthropic"
        assert sent(gateway)["authorization"] == "Bearer sk-a"
    chunks = await read(await done(client.chat.completions.create(model="haiku", messages=MESSAGES, stream=True)))
    assert chunks and sent(gateway)["x-portkey-provider"] == "anthropic"
    await close(client)


async def test_the_calls_own_headers_win(gateway: LocalGateway, router: Router, kind: str) -> None:
    client = made(kind, router=router, trace_id="t-client")
    await done(
        client.chat.completions.create(model="haiku", messages=MESSAGES, extra_headers={"x-portkey-config": "pc-own"})
    )
    assert sent(gateway) == {
        "x-portkey-api-key": "pk", "x-portkey-config": "pc-own", "x-portkey-trace-id": "t-client",
    }  # fmt: skip
    assert gateway.requests[-1].body["model"] == "claude-3-haiku"
    await done(
        client.chat.completions.create(model="haiku", messages=MESSAGES, extra_headers={"X-Portkey-Trace-Id": "t-own"})
    )
    assert sent(gateway)["x-portkey-trace-id"] == "t-own"
    await close(client)


async def test_the_target_of_the_client_is_not_mixed_with_another(
    gateway: LocalGateway, router: Router, kind: str
) -> None:
    client = made(kind, router=router, provider="anthropic")
    await done(client.chat.completions.create(model="gpt-4", messages=MESSAGES))
    assert sent(gateway) == {"x-portkey-api-key": "pk", "x-portkey-config": "pc-gpt"}
    await done(client.chat.completions.create(model="other", messages=MESSAGES))
    assert sent(gateway)["x-portkey-provider"] == "anthropic"
    await close(client)


async def test_requests_without_a_model_are_left_alone(gateway: LocalGateway, router: Router, kind: str) -> None:
    client = made(kind, router=router)
    await done(client.models.list())
    assert sent(gateway) == {"x-portkey-api-key": "pk"}
    with pytest.raises(NoRoute, match="without a model"):
        await done(client.chat.completions.create(messages=MESSAGES))
    await done(client.with_options(config="pc-1").chat.completions.create(messages=MESSAGES))
    assert (sent(gateway)["x-portkey-config"], gateway.requests[-1].body["model"]) == ("pc-1", "portkey-default")
    await close(client)


async def test_the_portkey_api_is_not_routed(gateway: LocalGateway, router: Router, kind: str) -> None:
    client = made(kind, router=router)
    await done(client.configs.create(name="c", config={"model": "haiku"}))
    assert gateway.requests[-1].body["config"] == {"model": "haiku"}
    assert sent(gateway) == {"x-portkey-api-key": "pk"}
    await close(client)


async def test_the_allow_list_holds_for_every_request(gateway: LocalGateway, kind: str) -> None:
    limited = Router(
        api_key="pk", base_url=gateway.url, configs={"": "pc"}, allowed_models=["gpt-4"], environ={}
    )  # fmt: skip
    client = made(kind, router=limited)
    await done(client.chat.completions.create(model="gpt-4", messages=MESSAGES))
    for headers in ({}, {"x-portkey-provider": "openai"}):
        with pytest.raises(ModelNotAllowed):
            await done(client.chat.completions.create(model="gpt-5", messages=MESSAGES, extra_headers=headers))
    assert len(gateway.requests) == 1
    await close(client)


def test_requests_that_bypass_the_router_raise(router: Router) -> None:
    pytest.importorskip("openai")
    with Portkey(router=router) as client, pytest.raises(RoutingError, match=r"router\.route\(model\)\.client\(\)"):
        client.as_openai()
    with Portkey(router=router, provider="@p") as client:
        assert client.as_openai().default_headers["x-portkey-provider"] == "@p"


def test_a_router_must_be_one() -> None:
    options: Any = {"router": "gpt"}
    with pytest.raises(ValueError, match="router: expected a Router, got str"):
        Portkey(api_key="pk", **options)


async def test_the_clients_own_key_and_url_are_enough(gateway: LocalGateway, kind: str) -> None:
    client = made(kind, api_key="pk-own", base_url=gateway.url, router=Router(configs={"": "pc"}, environ={}))
    await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert sent(gateway) == {"x-portkey-api-key": "pk-own", "x-portkey-config": "pc"}
    await close(client)
    client = made(kind, base_url=gateway.url, router=Router(configs={"": "pc"}, environ={}))
    await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert sent(gateway) == {"x-portkey-config": "pc"}
    await close(client)


class Counting(LocalGateway):
    """Knows how many connections there were: each has a thread of its own."""

    def __init__(self) -> None:
        self.threads: set[str] = set()
        super().__init__()

    def respond(self, request: RecordedRequest) -> LocalResponse:
        self.threads.add(threading.current_thread().name)
        return super().respond(request)


async def test_clients_of_a_routers_routes_share_their_connections(kind: str) -> None:
    with Counting() as gateway:
        router = Router(api_key="pk", base_url=gateway.url, configs={"claude": "pc-claude", "": "pc"}, environ={})
        for model, config in (("gpt", "pc"), ("claude", "pc-claude"), ("gpt", "pc"), ("claude", "pc-claude")):
            client = client_of(router.route(model), kind)
            await done(client.chat.completions.create(model=model, messages=MESSAGES))
            assert sent(gateway)["x-portkey-config"] == config
            await close(client)  # and the others go on
    assert len(gateway.threads) == 1


async def test_a_routes_client_outlives_router_and_route(gateway: LocalGateway, kind: str) -> None:
    client = client_of(Router(api_key="pk", base_url=gateway.url, configs={"": "pc"}, environ={}).route("m"), kind)
    gc.collect()
    for _ in range(2):
        await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert sent(gateway)["x-portkey-config"] == "pc"


async def test_a_routes_client_can_be_pickled(gateway: LocalGateway, router: Router, kind: str) -> None:
    client = pickle.loads(pickle.dumps(client_of(router.route("haiku"), kind)))
    await done(client.chat.completions.create(model="claude-3-haiku", messages=MESSAGES))
    assert sent(gateway)["authorization"] == "Bearer sk-a"
    await close(client)


async def test_options_of_a_routes_client(gateway: LocalGateway, router: Router, kind: str) -> None:
    http: Any = httpx.Client() if kind == "sync" else httpx.AsyncClient()
    route = router.route("haiku", custom_headers={"x-own": "1"})
    client = client_of(route, kind, http_client=http, trace_id="t-1", default_headers={"x-more": "2"})
    await done(client.chat.completions.create(model=route.model, messages=MESSAGES))
    assert sent(gateway)["x-portkey-trace-id"] == "t-1"
    headers = gateway.requests[-1].headers
    assert (headers["x-own"], headers["x-more"]) == ("1", "2")
    await close(client)
    assert not http.is_closed
    await done(http.close() if kind == "sync" else http.aclose())


async def test_a_placeholder_of_the_environment_is_not_sent(
    gateway: LocalGateway, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORTKEY_API_KEY", "your_portkey_api_key_here")
    monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
    router = Router.from_env()
    for client in (client_of(router.route("@p/m"), kind), made(kind, router=router)):
        await done(client.chat.completions.create(model="@p/m", messages=MESSAGES))
        assert sent(gateway) == {}
        await close(client)


def test_openai_kwargs_make_a_real_openai_client(gateway: LocalGateway, router: Router) -> None:
    openai = pytest.importorskip("openai")
    for model, key in (("haiku", "sk-a"), ("gpt-4", "portkey")):
        route = router.route(model)
        with openai.OpenAI(**route.openai_kwargs()) as client:
            client.chat.completions.create(model=route.model, messages=MESSAGES)
        assert gateway.requests[-1].headers["authorization"] == f"Bearer {key}"
        assert sent(gateway) == {**route.headers, "authorization": f"Bearer {key}"}
