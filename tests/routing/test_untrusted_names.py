"""Names of models and providers from untrusted requests: they reach no secret and pass no allow-list by a trick."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from portkey_ai import AsyncPortkey, ModelRegistry, Portkey, Router, RoutingError, provider_api_key
from portkey_ai.routing import ModelNotAllowed, ModelNotFound, ProviderNotAllowed
from portkey_ai.routing.provider_names import key_variables
from portkey_ai.testing import LocalGateway
from tests.lenient_gateway import LenientGateway
from tests.support import MESSAGES, AnyClient, close, done

# Secrets of the operator that are no keys of providers at the gateway.
CANARIES = {
    name: f"canary-{number}"
    for number, name in enumerate(
        """
        STRIPE_API_KEY STRIPE_KEY SECRET_KEY DJANGO_SECRET_KEY AWS_SECRET_ACCESS_KEY DATABASE_URL GITHUB_TOKEN
        SENTRY_API_KEY TWILIO_API_KEY OPEN_AI_API_KEY PORTKEY_API_KEY_OLD PORTKEY_KEY PORTKEY_ADMIN_API_KEY API_KEY KEY
        _API_KEY __API_KEY PROVIDER_API_KEY PROVIDER__API_KEY A_B_API_KEY S_API_KEY PROD_API_KEY ACME_API_KEY
        PROVIDER_SECRET_KEY PROVIDER_SIGNING_KEY PROVIDER_STRIPE_KEY PROVIDER_KEY GITHUB_API_KEY GITHUB_KEY
        QDRANT_API_KEY MILVUS_API_KEY ORACLE_KEY LAMBDA_KEY MODAL_KEY CORTEX_API_KEY SAGEMAKER_KEY TRITON_API_KEY
        """.split()
    )
}
# Keys that are meant for requests to providers.
PROVIDER_KEYS = {
    "OPENAI_API_KEY": "key-of-openai",
    "PROVIDER_TOGETHER_AI_API_KEY": "key-of-together",
    "PROVIDER_ACME_API_KEY": "key-of-acme",
}
HOSTILE = [
    "stripe", "STRIPE", "Stripe", " stripe ", "stripe.", ".stripe", "str.ipe", "secret", "django-secret",
    "django.secret", "aws-secret-access", "github", "sentry", "twilio", "open-ai", "open.ai", "portkey", "PORTKEY",
    "portkey-admin", "provider", "api", "-", "--", ".", "..", "../stripe", "stripe/..", "..%2fstripe", "stripe\n",
    "stri\npe", "openai\r\nx-evil: 1", "openai\x00", "\u017ftripe", "\uff53tripe", "open\u0430i", "opena\u0131",
    "\u200bstripe", "s", "a.b", "a_b", "prod", "@stripe", "@prod", "openai-api", "openai_api", "openai.api", "acme",
    "signing", "qdrant", "Milvus", "oracle", "lambda", "modal", "cortex", "sagemaker", "triton", "openai/../stripe",
    "%73tripe", "stripe%00", "sTrIpE", "provider-stripe", "provider_stripe", "provider.secret", "portkey/stripe",
    "portkey//stripe", "/stripe", "//stripe", "stripe//", "stri\u212ape", "\u017f", "{stripe}", "${STRIPE_API_KEY}",
    "acme-api", "together-ai-api", "together..ai", "openai:x", "*", "o*", "stripe?", "", " ", "\ufeff@prod",
]  # fmt: skip


@pytest.fixture
def gateway() -> Iterator[LocalGateway]:
    with LenientGateway() as gateway:
        yield gateway


def made(kind: str, **options: Any) -> AnyClient:
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


def environment(gateway: LocalGateway | None = None) -> dict[str, str]:
    url = gateway.url if gateway else "http://gateway"
    return {**CANARIES, **PROVIDER_KEYS, "PORTKEY_API_KEY": "pk", "PORTKEY_BASE_URL": url}


def names(provider: str) -> list[str]:
    return [f"portkey/{provider}/m", f"portkey/{provider}/gpt-4o", f"portkey/{provider}/@prod/m", f"{provider}/m"]


def check_headers(headers: dict[str, str]) -> None:
    text = repr(headers)
    assert "canary" not in text
    assert "x-evil" not in headers
    for key, provider in (
        ("key-of-openai", "openai"), ("key-of-together", "together-ai"), ("key-of-acme", "acme"),
    ):  # fmt: skip
        if key in text:
            assert headers["x-portkey-provider"] == provider


@pytest.mark.parametrize("provider", HOSTILE)
def test_no_other_secret_is_in_the_headers_of_a_route(provider: str) -> None:
    router = Router.from_env(environment())
    calls: list[tuple[str | None, str | None]] = [(name, None) for name in names(provider)]
    calls += [("m", provider), ("gpt-4o", provider), (None, provider)]
    for model, argument in calls:
        try:
            route = router.route(model, provider=argument)
        except RoutingError as error:
            assert "canary" not in f"{error!r} {vars(error)}"
        else:
            check_headers(route.request_headers)
            check_headers({**route.headers, "Authorization": route.openai_kwargs()["api_key"]})


@pytest.mark.parametrize("provider", HOSTILE)
async def test_no_other_secret_is_sent_by_a_client_with_a_router(
    gateway: LocalGateway, kind: str, provider: str
) -> None:
    client = made(kind, router=Router.from_env(environment(gateway)))
    for model in names(provider):
        calls: list[Any] = [
            lambda model=model: client.chat.completions.create(model=model, messages=MESSAGES),
            lambda model=model: client.chat.completions.create(messages=MESSAGES, extra_body={"model": model}),
            lambda model=model: client.post("/embeddings", model=model, input="x"),
        ]
        for call in calls:
            try:
                await done(call())
            except RoutingError:
                continue
    for request in gateway.requests:
        check_headers(dict(request.headers))
    await close(client)


@pytest.mark.parametrize("provider", HOSTILE)
def test_no_other_secret_is_found_by_provider_api_key(provider: str) -> None:
    assert provider_api_key(provider, CANARIES) is None
    own = {"acme": "key-of-acme"}
    assert provider_api_key(provider, PROVIDER_KEYS) == own.get(provider)


@pytest.mark.parametrize("name", ["OpenAI", " openai ", "OPENAI"])
def test_spellings_of_a_known_provider_find_its_key(name: str) -> None:
    route = Router.from_env(environment()).route(f"portkey/{name}/m")
    assert (route.authorization, route.headers["x-portkey-provider"]) == ("Bearer key-of-openai", "openai")


@pytest.mark.parametrize("name", ["together_ai", "Together.AI", "together-ai", "together"])
def test_dots_and_underscores_of_a_known_provider_are_hyphens(name: str) -> None:
    route = Router.from_env(environment()).route("m", provider=name)
    assert (route.authorization, route.headers["x-portkey-provider"]) == ("Bearer key-of-together", "together-ai")


def test_an_unknown_provider_needs_a_variable_that_begins_with_provider() -> None:
    assert key_variables("stripe") == ("PROVIDER_STRIPE_API_KEY",)
    assert key_variables("acme-api") == ("PROVIDER_ACME_API_API_KEY",)
    assert key_variables("qdrant") == ("PROVIDER_QDRANT_API_KEY", "PROVIDER_QDRANT_KEY")
    for variable in key_variables("stripe"):
        assert Router.from_env({**environment(), variable: "sk"}).route("portkey/stripe/m").authorization == "Bearer sk"
    assert (
        Router(provider_keys={"Acme": "sk"}, base_url="http://g", environ={}).route("m", provider="aCME").provider_key
    )


def test_a_router_keeps_no_other_secret() -> None:
    router = Router.from_env(environment())
    assert b"canary" not in pickle.dumps(router)
    assert (
        router.route("gpt-4o")
        == copy.deepcopy(router).route("gpt-4o")
        == pickle.loads(pickle.dumps(router)).route("gpt-4o")
    )


def test_the_environment_is_read_at_construction_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    for router in (Router.from_env(), Router()):
        for name in ("PORTKEY_API_KEY", "PORTKEY_BASE_URL", "OPENAI_API_KEY"):
            monkeypatch.setenv(name, "http://changed")
        route = router.route("gpt-4o")
        assert (route.api_key, route.base_url, route.provider_key) == ("pk", "http://gateway/v1", "key-of-openai")
        for name, value in environment().items():
            monkeypatch.setenv(name, value)


REGISTRY = ModelRegistry(
    [
        {"model_name": "gpt-4o", "aliases": ["gpt"]},
        {"model_name": "claude-3-haiku", "aliases": ["haiku"], "provider": "bedrock"},
        {"model_name": "@prod/gpt-5", "aliases": ["prod5"]},
        {"model_name": "mini", "provider": "@prod"},
    ]
)

ALLOWED: list[tuple[str, str, bool]] = [
    # allow-list, model's name, whether it passes
    ("gpt-*", "gpt-4o", True),
    ("gpt-*", "portkey/gpt-4o", True),
    ("gpt-*", "portkey/openai/gpt-4o", True),  # where the family sends it anyway
    ("gpt-*", "portkey/OpenAI/gpt-4o", True),
    ("gpt-*", "portkey/stripe/gpt-4o", False),
    ("gpt-*", "portkey/openrouter/gpt-4o", False),
    ("gpt-*", "@evil/gpt-4o", False),
    ("gpt-*", "portkey/@evil/gpt-4o", False),
    ("gpt-*", "portkey//@evil/gpt-4o", False),
    ("gpt-*", "portkey/gpt-x/evil", False),
    ("gpt-*", "portkey/stripe/gpt", False),
    ("gpt", "portkey/stripe/gpt", False),
    ("gpt", "gpt-4o", True),
    ("mistral-*", "portkey/mistral-ai/other", False),
    ("mistral-*", "portkey/mistral/mistral-large", True),
    ("*gpt-4o", "portkey/stripe/gpt-4o", False),
    ("*gpt-4o", "@evil/gpt-4o", False),
    ("*", "portkey/stripe/gpt-4o", True),
    ("*/gpt-4o", "portkey/stripe/gpt-4o", True),
    ("openai/gpt-4o", "portkey/openai/gpt-4o", True),
    ("openai/gpt-4o", "gpt-4o", True),
    ("openai/gpt-4o", "portkey/stripe/openai/gpt-4o", False),
    ("portkey/openai/gpt-4o", "portkey/openai/gpt-4o", True),
    ("portkey/openai/gpt-4o", "portkey/openrouter/gpt-4o", False),
    ("portkey/openrouter/openai/gpt-4o", "portkey/openrouter/openai/gpt-4o", True),
    ("portkey/openrouter/openai/gpt-4o", "openai/gpt-4o", False),
    ("portkey/openrouter/*", "gpt-4o", False),
    ("gemini/*", "portkey/google-ai/x", True),
    ("google/*", "portkey/gemini/x", True),
    ("claude-*", "claude-3-haiku", True),
    ("claude-*", "portkey/bedrock/claude-3-haiku", True),
    ("claude-*", "portkey/bedrock/haiku", True),
    ("claude-*", "portkey/anthropic/claude-3-haiku", False),
    ("haiku", "portkey/bedrock/claude-3-haiku", True),
    ("@prod/*", "@prod/gpt-4o", True),
    ("@prod/*", "prod5", True),
    ("prod5", "@prod/gpt-5", True),
    ("gpt-*", "prod5", False),
    ("mini", "@prod/mini", True),
    ("mini", "@evil/mini", False),
    ("zai-org/GLM-4.5", "zai-org/GLM-4.5", True),
]


@pytest.mark.parametrize(("allowed", "model", "passes"), ALLOWED)
def test_the_allow_list_covers_the_provider_in_a_name(allowed: str, model: str, passes: bool) -> None:
    router = Router(base_url="http://g", configs={"": "pc"}, registry=REGISTRY, allowed_models=[allowed], environ={})
    assert router.is_allowed(model) is passes
    if passes:
        assert router.route(model)
    else:
        with pytest.raises(ModelNotAllowed):
            router.route(model)


@pytest.mark.parametrize(
    ("provider", "passes"), [("openai", True), (" OpenAI ", True), ("stripe", False), ("@evil", False), (None, True)]
)
async def test_the_allow_list_covers_provider_as_an_argument(
    gateway: LocalGateway, kind: str, provider: Any, passes: bool
) -> None:
    router = Router(base_url=gateway.url, configs={"": "pc"}, allowed_models=["gpt-*"], environ={})
    client = made(kind, router=router)
    header = {"x-portkey-provider": provider.strip()} if provider else {}
    calls: list[Any] = [
        lambda: router.route("gpt-4o", provider=provider),
        lambda: client.with_options(provider=provider).chat.completions.create(model="gpt-4o", messages=MESSAGES),
        lambda: client.chat.completions.create(model="gpt-4o", messages=MESSAGES, extra_headers=header),
    ]
    for call in calls:
        if passes:
            await done(call())
        else:
            with pytest.raises(ModelNotAllowed):
                await done(call())
    assert len(gateway.requests) == (2 if passes else 0)
    await close(client)


@pytest.mark.parametrize(
    ("model", "passes"),
    [
        ("gpt-4o", True), ("gpt", True), ("portkey/openai/gpt-4o", True), ("portkey/stripe/gpt-4o", False),
        ("portkey/stripe/gpt", False), ("@evil/gpt-4o", False), ("@prod/gpt-5", True), ("prod5", True),
        ("portkey/bedrock/haiku", True), ("portkey/anthropic/haiku", False), ("gpt-5", False),
        ("portkey//@evil/gpt-4o", False),
    ],
)  # fmt: skip
def test_strict_covers_the_provider_in_a_name(model: str, passes: bool) -> None:
    router = Router(base_url="http://g", configs={"": "pc"}, registry=REGISTRY, strict=True, environ={})
    if passes:
        assert router.route(model)
    else:
        with pytest.raises(ModelNotFound):
            router.route(model)


def test_strict_covers_provider_as_an_argument() -> None:
    router = Router(base_url="http://g", configs={"": "pc"}, registry=REGISTRY, strict=True, environ={})
    assert router.route("haiku", provider="bedrock")
    with pytest.raises(ModelNotFound, match="'portkey/stripe/haiku'"):
        router.route("haiku", provider="stripe")


@pytest.mark.parametrize(
    ("providers", "model", "arguments", "passes"),
    [
        (["openai"], "gpt-4o", {}, True),
        (["openai"], "portkey/openai/gpt-4o", {}, True),
        (["OpenAI"], "portkey/openai/gpt-4o", {}, True),
        (["openai"], "portkey/together/gpt-4o", {}, False),
        (["together"], "portkey/together-ai/gpt-4o", {}, True),
        (["together-*"], "m", {"provider": "together"}, True),
        (["openai"], "m", {"provider": "together"}, False),
        (["openai"], "m", {"provider": "@prod"}, False),
        (["openai"], "@prod/m", {}, False),
        (["openai"], "prod5", {}, False),
        (["*-prod"], "@my-prod/m", {}, False),
        (["@*"], "@my-prod/m", {}, True),
        (["@my-*"], "portkey/@my-prod/m", {}, True),
        (["@my-*"], "m", {"provider": "@my-prod"}, True),
        (["@my-*"], "m", {"provider": "my-prod"}, False),
        (["@my-*"], "gpt-4o", {}, False),  # the family's provider
        (["*"], "@my-prod/m", {}, True),
        ([], "portkey/openai/m", {}, False),
        ("openai, together-ai", "portkey/together-ai/m", {}, True),
        (["openai"], "@prod/m", {"config": "pc"}, False),
        (["openai"], "portkey/together-ai/m", {"virtual_key": "vk"}, False),
        (["@my-*"], "gpt-4o", {"config": "pc"}, True),  # no provider is named, and the config decides
    ],
)
def test_only_allowed_providers_are_used(providers: Any, model: str, arguments: Any, passes: bool) -> None:
    router = Router.from_env(environment(), registry=REGISTRY, providers=providers)
    if passes:
        assert router.route(model, **arguments)
    else:
        with pytest.raises(
            ProviderNotAllowed, match="is not allowed by PORTKEY_ALLOWED_PROVIDERS. Allowed: "
        ) as caught:
            router.route(model, **arguments)
        again = pickle.loads(pickle.dumps(caught.value))
        assert vars(again) == vars(caught.value)
        assert "canary" not in str(again)


async def test_a_client_uses_only_allowed_providers(gateway: LocalGateway, kind: str) -> None:
    environ = {**environment(gateway), "PORTKEY_ALLOWED_PROVIDERS": "openai, @my-*"}
    client = made(kind, router=Router.from_env(environ))
    for model in ("gpt-4o", "portkey/openai/m", "@my-prod/m"):
        await done(client.chat.completions.create(model=model, messages=MESSAGES))
    sent = len(gateway.requests)
    refused: list[Any] = [
        lambda: client.chat.completions.create(model="portkey/acme/m", messages=MESSAGES),
        lambda: client.chat.completions.create(model="@prod/m", messages=MESSAGES),
        lambda: client.with_options(provider="acme").chat.completions.create(model="m", messages=MESSAGES),
        lambda: client.chat.completions.create(
            model="gpt-4o", messages=MESSAGES, extra_headers={"X-Portkey-Provider": "acme"}
        ),
        lambda: client.chat.completions.create(
            model="portkey/openai/m", messages=MESSAGES, extra_headers={"x-portkey-provider": "@prod"}
        ),
        lambda: client.chat.completions.create(messages=MESSAGES, extra_headers={"x-portkey-provider": "acme"}),
    ]
    for call in refused:
        with pytest.raises(ProviderNotAllowed):
            await done(call())
    assert len(gateway.requests) == sent
    await close(client)


def test_blank_allowed_providers_in_the_environment_allow_all() -> None:
    for value in ("", " , "):
        assert Router.from_env({**environment(), "PORTKEY_ALLOWED_PROVIDERS": value}).route("portkey/acme/m")
    environ = {**environment(), "PORTKEY_ALLOWED_PROVIDERS": "openai"}
    assert Router.from_env(environ, providers=["acme"]).route("portkey/acme/m")


def test_a_list_of_models_follows_the_allowed_providers() -> None:
    router = Router(base_url="http://g", registry=REGISTRY, providers=["openai", "bedrock"], environ={})
    assert router.models() == ["gpt-4o", "claude-3-haiku", "mini"]
    assert not router.is_allowed("@prod/x") and router.is_allowed("portkey/openai/x")


@pytest.mark.parametrize("model", ["portkey/openai/@evil/m", "portkey/openai/ @evil/m", "portkey/openai/prod5"])
def test_a_name_has_one_provider(model: str) -> None:
    with pytest.raises(RoutingError, match="expected one provider, found 'openai' and"):
        Router.from_env(environment(), registry=REGISTRY).route(model)


def test_an_alias_of_a_model_at_a_saved_provider_sends_no_key() -> None:
    route = Router.from_env(environment(), registry=REGISTRY).route("prod5")
    assert (route.mode, route.model, route.authorization) == ("slug", "@prod/gpt-5", None)


@pytest.mark.parametrize("model", ["gpt-4o\nx", "gpt\x1b[31m", "gpt\u200b-4o", "portkey/open\tai/m"])
def test_control_characters_in_names_are_refused(model: str) -> None:
    with pytest.raises(RoutingError, match="expected printable characters only"):
        Router.from_env(environment()).route(model)


def test_an_invalid_default_provider_is_refused_at_construction() -> None:
    with pytest.raises(RoutingError, match=r"^provider \(PORTKEY_PROVIDER\): expected letters"):
        Router.from_env({"PORTKEY_PROVIDER": "open ai"})


NO_TEXT: list[Any] = [
    ["gpt-4o"], {"name": "gpt-4o"}, 5, True, b"gpt-4o", {"provider": "stripe", "custom_host": "http://evil"},
]  # fmt: skip


@pytest.mark.parametrize("value", NO_TEXT)
async def test_names_that_are_no_text_are_refused(gateway: LocalGateway, kind: str, value: Any) -> None:
    router = Router.from_env(environment(gateway))
    client = made(kind, router=router)
    calls: list[Any] = [
        lambda: router.route(value),
        lambda: router.route("gpt-4o", provider=value),
        lambda: router.resolve(value),
        lambda: router.resolve("gpt-4o", provider=value),
        lambda: client.chat.completions.create(messages=MESSAGES, extra_body={"model": value}),
        lambda: client.post("/chat/completions", body={"model": value, "messages": []}),
    ]
    for call in calls:
        with pytest.raises(RoutingError, match=f"expected a string, got {type(value).__name__}"):
            await done(call())
    assert gateway.requests == []
    await close(client)


@pytest.mark.parametrize("limit", [{"allowed_models": ["gpt-*"]}, {"strict": True, "registry": REGISTRY}])
async def test_the_name_of_no_model_does_not_pass_a_limit(gateway: LocalGateway, kind: str, limit: Any) -> None:
    """`portkey-default` is what methods send without a model; a caller may name it too."""
    options: dict[str, Any] = {"base_url": gateway.url, "configs": {"": "pc"}, "environ": {}}
    client = made(kind, router=Router(**options, **limit))
    with pytest.raises((ModelNotAllowed, ModelNotFound)):
        await done(client.chat.completions.create(model="portkey-default", messages=MESSAGES))
    assert gateway.requests == []
    await close(client)
    client = made(kind, router=Router(**options, allowed_models=["gpt-*", "portkey-default"]))
    await done(client.chat.completions.create(messages=MESSAGES))
    assert gateway.requests[-1].headers["x-portkey-config"] == "pc"
    await close(client)


async def test_what_a_caller_can_put_into_a_body_changes_no_header(gateway: LocalGateway, kind: str) -> None:
    """Names of headers and options as fields of the body, where a service passes the caller's JSON on."""
    client = made(kind, router=Router.from_env(environment(gateway)))
    fields: dict[str, Any] = {
        "x-portkey-provider": "stripe", "provider_key": "x", "custom_host": "http://evil", "authorization": "x",
        "Model": "portkey/acme/m", "headers": {"x-evil": "1"}, "models": ["portkey/acme/m"],
    }  # fmt: skip
    await done(client.chat.completions.create(model="gpt-4o", messages=MESSAGES, extra_body=fields))
    headers = dict(gateway.requests[-1].headers)
    check_headers(headers)
    assert headers["x-portkey-provider"] == "openai" and "x-portkey-custom-host" not in headers
    await close(client)
