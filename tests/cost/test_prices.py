"""Where prices come from, and costs that are not known."""

from __future__ import annotations

import copy
import json
import os
import pickle
import sys
import types
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import Cost, ModelPrice, NotFoundError, Portkey, Prices
from tests.support import COMPLETION, MESSAGES, AnyClient, Recorder, done

from .price_snapshot import LISTS

USAGE = {"prompt_tokens": 1_000, "completion_tokens": 100, "total_tokens": 1_100}
PRICES = {"openai/m": {"input": 1, "output": 10}}
EXPECTED = Decimal("0.002")


def answering(usage: Any = USAGE, *, provider: str | None = "openai", status: str = "MISS", **fields: Any) -> Recorder:
    """Return a transport whose model `m` reports `usage`."""
    headers = {"x-portkey-cache-status": status} | ({"x-portkey-provider": provider} if provider else {})
    return Recorder(lambda _: httpx.Response(200, headers=headers, json={**COMPLETION, "usage": usage, **fields}))


async def ask(client: AnyClient, model: str = "m") -> Any:
    return await done(client.chat.completions.create(model=model, messages=MESSAGES))


@pytest.fixture(autouse=True)
def without_genai_prices(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package may be installed; a None in its place raises ImportError."""
    monkeypatch.setitem(sys.modules, "genai_prices", None)
    monkeypatch.setitem(sys.modules, "genai_prices.data_snapshot", None)
    from portkey_ai.cost import genai_prices_list

    genai_prices_list._find.cache_clear()  # pyright: ignore[reportPrivateUsage]


async def test_no_prices_no_cost(kind: str) -> None:
    transport = answering()
    assert (await ask(transport.client(kind))).cost is None
    assert len(transport.requests) == 1  # none was sent for prices


async def test_own_prices(kind: str) -> None:
    transport = answering()
    client = transport.client(kind)
    answer = await ask(client.with_options(prices=PRICES))
    assert answer.cost == Cost(input=Decimal("0.001"), output=Decimal("0.001"), source="own prices")
    assert answer.cost.total == EXPECTED and str(answer.cost) == "$0.002 (own prices)"
    assert (await ask(client)).cost is None
    derived = client.with_options(prices=PRICES).with_options(trace_id="t")
    assert (await ask(derived)).cost.total == EXPECTED
    assert (await ask(derived.with_options(prices=None))).cost is None
    assert not any(name.startswith("x-portkey-price") for name in transport.last.headers)


@pytest.mark.parametrize(
    ("prices", "text"),
    [
        ({"m": {"input": -1}}, r"prices\['m'\]: input: expected a number of US dollars, 0 or more, got -1"),
        ({"m": {"input": "x"}}, "input: expected a number"),
        ({"m": {"inputs": 1}}, "unknown kind 'inputs'; the kinds are above, audio_input"),
        ({"m": {"pricing_config": {"pay_as_you_go": {"request_token": {"price": 0}}}}}, "no price above 0"),
        ({"m": {"above": {"9": {"input": True}}}}, r"prices\['m.above'\]: input"),
    ],
)
def test_own_prices_that_are_none(prices: Any, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        Portkey(api_key="k", prices=prices)


def test_own_prices_of_another_type() -> None:
    for wrong in (3, "prices.json", {"m": 2.5}):
        with pytest.raises(TypeError, match="prices"):
            Portkey(api_key="k", prices=wrong)  # type: ignore[arg-type]


async def test_a_kind_without_a_price_makes_the_cost_unknown(kind: str) -> None:
    details = {"prompt_tokens_details": {"cached_tokens": 10}}
    for usage in (
        {**USAGE, **details},
        {**USAGE, "prompt_tokens_details": {"audio_tokens": 1}},
        {**USAGE, "num_search_queries": 1},
    ):
        assert (await ask(answering(usage).client(kind, prices=PRICES))).cost is None
    assert (await ask(answering(service_tier="flex").client(kind, prices=PRICES))).cost is None
    assert (await ask(answering(service_tier="default").client(kind, prices=PRICES))).cost.total == EXPECTED
    assert (await ask(answering({**USAGE, "total_tokens": 1_200}).client(kind, prices=PRICES))).cost is None
    assert (await ask(answering(None).client(kind, prices=PRICES))).cost is None


async def test_flex_at_its_own_price(kind: str) -> None:
    prices = {"m": ModelPrice(input=1, output=10, modes={"flex": ModelPrice(input="0.5", output=5)})}
    assert (await ask(answering(service_tier="flex").client(kind, prices=prices))).cost.total == EXPECTED / 2


async def test_a_hit_in_the_cache_of_the_gateway(kind: str) -> None:
    for status in ("HIT", "SEMANTIC HIT"):
        cost = (await ask(answering(status=status).client(kind, prices=PRICES))).cost
        assert (cost.total, cost.saved, cost.source) == (0, EXPECTED, "gateway cache")
        cost = (await ask(answering(status=status).client(kind))).cost
        assert (cost.total, cost.saved) == (0, None)


async def test_the_provider(kind: str) -> None:
    """The header of the response decides, then the client's option; a slug says nothing."""
    assert (await ask(answering(provider="groq").client(kind, provider="openai", prices=PRICES))).cost is None
    assert (await ask(answering(provider=None).client(kind, provider="openai", prices=PRICES))).cost.total == EXPECTED
    one = await ask(answering(provider=None).client(kind, provider="@prod", prices=PRICES))
    assert one.cost.total == EXPECTED  # only one provider has the model
    two = answering(provider=None).client(kind, provider="@prod", prices={**PRICES, "azure-openai/m": {"input": 2}})
    assert (await ask(two)).cost is None


async def test_the_model(kind: str) -> None:
    """That of the response, else that of the request, without its slug."""
    client = answering(model="m-2025-01-01").client(kind, prices=PRICES)
    assert (await ask(client)).cost.total == EXPECTED
    assert (await ask(client, "@prod/m")).cost.total == EXPECTED
    assert (await ask(client, "m-mini")).cost is None


async def test_copies_and_pickles(kind: str) -> None:
    answer = await ask(answering().client(kind, prices=PRICES))
    before = answer.model_dump()
    for same in (copy.copy(answer), copy.deepcopy(answer), answer.model_copy(deep=True)):
        assert same.cost == answer.cost
    loaded = pickle.loads(pickle.dumps(answer))
    assert loaded == answer and loaded.cost is None and loaded.get_headers() == answer.get_headers()
    assert "portkey_ai.cost" not in pickle.dumps(answer).decode("latin-1")
    assert answer.model_dump() == before and "cost" not in before
    assert pickle.loads(pickle.dumps(answer.cost)) == answer.cost
    prices = Prices({"m": ModelPrice(input=1, above={5: ModelPrice(input=2)})})
    assert pickle.loads(pickle.dumps(prices)).find("m") == prices.find("m")


async def test_a_field_named_cost_is_still_that_field(kind: str) -> None:
    """OpenRouter reports `usage.cost`."""
    answer = await ask(answering({**USAGE, "cost": 0.25}, cost="field").client(kind, prices=PRICES))
    assert (answer.usage.cost, answer.cost) == (0.25, "field")
    assert not hasattr((await ask(answering().client(kind))).usage, "cost")


async def test_batch_prices(kind: str) -> None:
    transport = answering(
        {"prompt_tokens": 1_000, "completion_tokens": 100}, provider="anthropic", model="claude-sonnet-4-5-20250929"
    )
    client = transport.client(kind, prices={f"anthropic/{name}": entry for name, entry in LISTS["anthropic"].items()})
    answer = await ask(client)
    assert answer.cost.total == Decimal("0.0045")  # 1,000 x 3 + 100 x 15
    assert client.prices.cost(answer, batch=True).total == Decimal("0.00225")


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    own = {"openai/m": {"input": 0.1, "above": {"200000": {"input": 0.2}}}}
    path.write_text(json.dumps({**own, "cohere": LISTS["cohere"]}))
    prices = Prices.from_file(path)
    assert (prices.source, len(prices)) == ("file prices.json", 3)
    found = prices.find("m", "openai")
    assert found is not None and found.input == Decimal("0.1") and found.above[200_000].input == Decimal("0.2")
    assert prices.find("rerank-v3.5", "cohere") and not prices.find("default", "cohere")
    for text in ("[]", "{", '{"m": 1}', '{"m": {"x": 1}}'):
        path.write_text(text)
        with pytest.raises(ValueError, match=r"prices\.json"):
            Prices.from_file(path)


class Lists:
    """The servers of the public prices, and a model."""

    def __init__(self) -> None:
        self.paths: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, headers={"x-portkey-provider": "groq"}, json={**COMPLETION, "usage": USAGE})
        self.paths.append(f"{request.url.host}{request.url.path}")
        assert "x-portkey-api-key" not in request.headers
        if request.url.path == "/pricing/groq.json":
            rates = {"request_token": {"price": 0.0001}, "response_token": {"price": 0.001}}
            return httpx.Response(200, json={"m": {"pricing_config": {"pay_as_you_go": rates}}})
        if request.url.path == "/model-configs/pricing/openai/gpt-5":
            return httpx.Response(200, json=LISTS["openai"]["gpt-5"]["pricing_config"])
        return httpx.Response(404, json={"error": "Not found"})


async def test_refresh(kind: str) -> None:
    lists = Lists()
    client = Recorder(lists).client(kind)
    answer = await ask(client)
    derived = client.with_options(timeout=3)
    assert answer.cost is None and lists.paths == []
    await done(client.prices.refresh("groq", "openai/gpt-5"))
    assert lists.paths == ["configs.portkey.ai/pricing/groq.json", "api.portkey.ai/model-configs/pricing/openai/gpt-5"]
    for each in (
        answer,
        await ask(client),
        await ask(derived),
        await ask(client.with_options(prices={"x": {"input": 1}})),
    ):
        assert each.cost.total == EXPECTED and each.cost.source.startswith("catalogue 20")
    assert client.prices.find("gpt-5", "openai").cached_input == Decimal("0.125")
    assert (await ask(client.with_options(prices={"m": {"input": 0, "output": 0}}))).cost.total == 0
    assert len(lists.paths) == 2
    with pytest.raises(NotFoundError):
        await done(client.prices.refresh("unknown"))
    assert client.prices.find("m", "groq") is not None  # what was fetched before is kept


async def test_refresh_of_the_clients_provider(kind: str) -> None:
    lists = Lists()
    client = Recorder(lists).client(kind, provider="groq")
    await done(client.prices.refresh())
    assert lists.paths == ["configs.portkey.ai/pricing/groq.json"]
    for names, options in ((), {"provider": "@prod"}), (("@prod",), {}), (("",), {}):
        with pytest.raises(ValueError, match="names"):
            await done(client.with_options(**{"provider": None, **options}).prices.refresh(*names))


async def test_refresh_with_a_file_as_cache(kind: str, tmp_path: Path) -> None:
    lists = Lists()
    path = tmp_path / "folder" / "prices.json"
    await done(Recorder(lists).client(kind).prices.refresh("groq", cache=path))
    other = Recorder(lists).client(kind)
    await done(other.prices.refresh("groq", cache=path, ttl=60))
    assert len(lists.paths) == 1
    assert (await ask(other)).cost.total == EXPECTED
    await done(other.prices.refresh("groq", cache=path, ttl=0))
    assert len(lists.paths) == 2
    path.write_text("damaged")
    await done(other.prices.refresh("groq", cache=path))
    assert len(lists.paths) == 3 and json.loads(path.read_text())
    assert os.listdir(path.parent) == ["prices.json"]
    with pytest.raises(ValueError, match="ttl"):
        await done(other.prices.refresh("groq", ttl=-1))


async def test_refresh_with_a_cache_that_cannot_be_written(
    kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    client = Recorder(Lists()).client(kind)
    await done(client.prices.refresh("groq", cache=tmp_path / "file" / "prices.json"))
    assert (await ask(client)).cost.total == EXPECTED
    assert "the price cache cannot be written" in caplog.text


async def test_the_cache_folder_of_the_user(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    await done(Recorder(Lists()).client(kind).prices.refresh("groq", cache=True))
    assert list(tmp_path.rglob("portkey_ai/prices.json"))


class StandInPrice:
    """The prices of genai-prices' models: attributes, of which most are None."""

    def __init__(self, **prices: Any) -> None:
        self.__dict__ = prices


class Tiers:
    def __init__(self, base: str, start: int, price: str) -> None:
        self.base, self.tiers = Decimal(base), [types.SimpleNamespace(start=start, price=Decimal(price))]


async def test_genai_prices(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in with the API that versions 0.0.50 to 0.2.3 have in common, and the variants of the newer ones."""
    flex = types.SimpleNamespace(when={"service_tier": "flex"})

    class Model:
        price_variants = [flex]

        def get_prices(self, _when: object, context: object = None) -> StandInPrice:
            if context:
                return StandInPrice(input_mtok=Decimal("0.5"), output_mtok=Decimal(5))
            return StandInPrice(
                input_mtok=Tiers("1", 200_000, "2"),
                output_mtok=Tiers("10", 200_000, "20"),
                web_searches_kcount=Decimal(10),
            )

    class Snapshot:
        def find_provider_model(self, model: str, _provider: None, provider_id: str, _url: None) -> Any:
            if (provider_id, model) != ("aws", "m"):
                raise LookupError(model)
            return None, Model()

    package, data = types.ModuleType("genai_prices"), types.ModuleType("genai_prices.data_snapshot")
    package.__version__, data.get_snapshot = "0.9", Snapshot  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "genai_prices", package)
    monkeypatch.setitem(sys.modules, "genai_prices.data_snapshot", data)
    from portkey_ai.cost import genai_prices_list

    genai_prices_list._find.cache_clear()  # pyright: ignore[reportPrivateUsage]
    answer = await ask(answering(provider="bedrock").client(kind))
    assert answer.cost.total == EXPECTED and answer.cost.source == "genai-prices 0.9"
    flexible = await ask(answering(provider="bedrock", service_tier="flex").client(kind))
    assert flexible.cost.total == EXPECTED / 2
    long = {"prompt_tokens": 300_000, "completion_tokens": 100, "num_search_queries": 2}
    cost = (await ask(answering(long, provider="bedrock").client(kind))).cost
    assert (cost.input, cost.output, cost.tools) == (Decimal("0.6"), Decimal("0.002"), Decimal("0.02"))
    assert (await ask(answering(provider="groq").client(kind))).cost is None
    own = await ask(answering(provider="bedrock").client(kind, prices={"m": {"input": 0, "output": 1}}))
    assert own.cost.source == "own prices"
    genai_prices_list._find.cache_clear()  # pyright: ignore[reportPrivateUsage]


async def test_images_by_number(kind: str) -> None:
    body = {"created": 1, "size": "1024x1024", "quality": "hd", "data": [{"url": "u"}, {"url": "v"}]}
    transport = Recorder(lambda _: httpx.Response(200, headers={"x-portkey-provider": "openai"}, json=body))
    client = transport.client(kind, prices={"openai/dall-e-3": {"images": {"hd/1024x1024": "0.08"}}})
    answer = await done(client.images.generate(model="dall-e-3", prompt="a cat", n=2))
    assert answer.cost.image == answer.cost.total == Decimal("0.16")
    body["size"] = "256x256"
    assert (await done(client.images.generate(model="dall-e-3", prompt="a cat"))).cost is None
