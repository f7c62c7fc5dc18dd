"""The option `http_client`: who closes the HTTP client, and classes in place of instances."""

from __future__ import annotations

import copy
import gc
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient, Portkey
from portkey_ai.testing import LocalGateway

from .support import MESSAGES, close, done

README = Path(__file__).parents[1] / "README.md"
OURS: dict[str, list[Any]] = {"sync": [DefaultHttpxClient], "async": [DefaultAsyncHttpxClient, DefaultAioHttpClient]}
OF_HTTPX: dict[str, Any] = {"sync": httpx.Client, "async": httpx.AsyncClient}
KINDS = [(kind, http) for kind, classes in OURS.items() for http in classes]


def make(kind: str, **options: Any) -> Any:
    return Portkey(api_key="pk", **options) if kind == "sync" else AsyncPortkey(api_key="pk", **options)


def create(http: Any) -> Any:
    if http is DefaultAioHttpClient:
        pytest.importorskip("httpx_aiohttp")
    return http()


async def close_http(http: Any) -> None:
    if isinstance(http, httpx.Client):
        http.close()
    else:
        await http.aclose()


@pytest.mark.parametrize(("kind", "class_"), KINDS)
async def test_a_client_of_this_package_is_closed(kind: str, class_: Any) -> None:
    http = create(class_)
    client = make(kind, http_client=http)
    assert not client.is_closed()
    await close(client)
    await close(client)
    assert http.is_closed
    assert client.is_closed()


@pytest.mark.parametrize(("kind", "class_"), KINDS)
async def test_copies_share_it_and_do_not_close_it(kind: str, class_: Any) -> None:
    http = create(class_)
    with LocalGateway() as gateway:
        client = make(kind, http_client=http, base_url=gateway.url, provider="openai")
        copies = [
            client.with_options(trace_id="t"),
            client.with_options(timeout=5),
            client.with_options(timeout=5).with_options(max_retries=0),
            client.with_options(http_client=http),
            client.with_options(http_client=None),
            copy.copy(client),
            copy.deepcopy(client),
        ]
        for each in copies:
            await done(each.chat.completions.create(model="m", messages=MESSAGES))
            await close(each)
            assert not http.is_closed
        await close(client)
    assert http.is_closed


@pytest.mark.parametrize(("kind", "class_"), KINDS)
async def test_it_is_closed_by_the_last_client_that_it_was_passed_to(kind: str, class_: Any) -> None:
    http = create(class_)
    first, second = make(kind, http_client=http), make(kind, http_client=http)
    await close(first)
    await close(first)
    assert not http.is_closed
    await close(second)
    assert http.is_closed


async def test_a_garbage_collected_client_no_longer_counts(kind: str) -> None:
    http = OURS[kind][0]()
    lost, client = make(kind, http_client=http), make(kind, http_client=http)
    del lost
    gc.collect()
    await close(client)
    assert http.is_closed


@pytest.mark.parametrize("own", [False, True])
async def test_a_copy_with_another_http_client_closes_that_one_only(kind: str, own: bool) -> None:
    http = (OF_HTTPX[kind] if own else OURS[kind][0])()
    client = make(kind)
    derived = client.with_options(http_client=http)
    further = derived.with_options(timeout=7)
    await close(further)
    assert not http.is_closed
    await close(derived)
    assert http.is_closed is not own
    assert not client.is_closed()
    await close(client)
    await close_http(http)


@pytest.mark.parametrize("class_", [httpx.Client, httpx.AsyncClient, *OURS["sync"], *OURS["async"]])
async def test_a_class_is_instantiated_and_closed(class_: Any) -> None:
    if class_ is DefaultAioHttpClient:
        pytest.importorskip("httpx_aiohttp")
    kind = "sync" if issubclass(class_, httpx.Client) else "async"
    with LocalGateway() as gateway:
        client = make(kind, http_client=class_, base_url=gateway.url, provider="openai")
        derived = client.with_options(timeout=5)
        await done(derived.chat.completions.create(model="m", messages=MESSAGES))
        await close(derived)
        assert not client.is_closed()
        copied = pickle.loads(pickle.dumps(client))
        await done(copied.chat.completions.create(model="m", messages=MESSAGES))
        await close(copied)
        assert (copied.is_closed(), client.is_closed()) == (True, False)
        await close(client)
    assert client.is_closed()
    assert derived.is_closed()


async def test_a_clients_own_class_for_one_copy(kind: str) -> None:
    client = make(kind)
    derived = client.with_options(http_client=OURS[kind][0])
    await close(derived)
    assert (derived.is_closed(), client.is_closed()) == (True, False)
    await close(client)


@pytest.mark.parametrize("wrong", [httpx.Client, httpx.AsyncClient, dict, 5])
def test_the_wrong_kind_is_named(kind: str, wrong: Any) -> None:
    if wrong is OF_HTTPX[kind]:
        return
    with pytest.raises(TypeError, match=r"^http_client: expected an httpx\.\w+ or its class, got (the class )?\w+$"):
        make(kind, http_client=wrong)


async def test_a_subclass_of_httpx_stays_open(kind: str) -> None:
    http = type("Own", (OF_HTTPX[kind],), {})()
    await close(make(kind, http_client=http))
    assert not http.is_closed
    await close_http(http)


@pytest.mark.slow
def test_the_recipe_of_the_readme_leaves_nothing_open() -> None:
    pytest.importorskip("httpx_aiohttp")
    snippets = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    (recipe,) = [snippet for snippet in snippets if "DefaultAioHttpClient" in snippet]
    for http in ("DefaultAioHttpClient()", "DefaultAioHttpClient"):
        with LocalGateway() as gateway:
            settings = {**os.environ, "PORTKEY_BASE_URL": gateway.url, "PORTKEY_API_KEY": "pk"}
            program = recipe.replace("DefaultAioHttpClient()", http)
            command = [sys.executable, "-W", "error", "-X", "dev", "-c", program]
            ended = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=60)
            assert (ended.returncode, ended.stdout) == (0, "100\n"), ended.stderr
            # With -X dev, asyncio also writes which steps were slow.
            assert [line for line in ended.stderr.splitlines() if not line.startswith("Executing <")] == []
            assert len(gateway.requests) == 100


async def test_the_client_that_created_the_http_client_closes_it(kind: str) -> None:
    """Also if its HTTP client was passed to another client."""
    first = make(kind, base_url="http://127.0.0.1:1/v1")
    second = make(kind, base_url="http://127.0.0.1:1/v1", http_client=first._http)
    await close(second)
    assert not first._http.is_closed
    second = make(kind, base_url="http://127.0.0.1:1/v1", http_client=first._http)
    await close(first)
    assert first._http.is_closed
    await close(second)
