"""Cassettes: no form of a request or a response carries a secret into the file."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from portkey_ai import APIError
from portkey_ai.testing import Cassette
from portkey_ai.testing.cassettes.secret_masking import mask_text

from .support import close, done, read
from .test_cassettes import EVENT_STREAM, Chunks, Upstream, ask, client_of, path

__all__ = ["path"]  # a fixture

KEY = "/".join(("cAnArY900", "zQ7+kLmN4pRs9=="))
FIELDS = json.dumps({"key": KEY, "client_secret": {"value": KEY}})


def decoded(path: Path) -> str:
    """Return the text of a cassette with its base64 texts decoded."""
    written = path.read_text()
    joined = re.sub(r"\s+", "", written)
    binary = re.findall(r"[A-Za-z0-9+/]{24,}={0,2}", joined)
    return written + joined + "".join(base64.b64decode(text + "==").decode("latin-1") for text in binary)


async def record(kind: str, path: Path, response: httpx.Response, **options: Any) -> str:
    options = {"api_key": "pk-another-key-1", "max_retries": 0, **options}
    is_stream = response.headers.get("content-type") == "text/event-stream"
    with Cassette(path) as cassette:
        client = client_of(kind, cassette, Upstream(lambda _: response), **options)
        try:
            await read(await done(ask(client, stream=True))) if is_stream else await done(ask(client))
        except APIError:
            pass
        await close(client)
    return decoded(path)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "event", ["data: {}", ": comment|data: {}", "data:{}", "\ufeffdata: {}", 'data: {"a": 1,|data:  "key": KEY|data: }']
)
async def test_every_form_of_an_event(kind: str, path: Path, event: str, end: str) -> None:
    text = event.replace("{}", FIELDS).replace("KEY", f'"{KEY}"').replace("|", end) + end * 2 + "data: [DONE]" + end * 2
    response = httpx.Response(200, headers=EVENT_STREAM, stream=Chunks([text.encode()]))
    assert "cAnArY" not in await record(kind, path, response)


@pytest.mark.parametrize(
    "texts",
    [
        ("It is ", KEY[:8], KEY[8:15], KEY[15:] + ".", " Bye"),
        ("It is ", "sk-cAnA", "rY900zQ7kLm", "N4pRs9.", " Bye"),
        ("It is ", '{"api_', 'key": "cAnA', 'rY900zQ7"}', " Bye"),
    ],
)
@pytest.mark.parametrize("place", ["content", "arguments"])
async def test_a_key_in_several_events_of_a_stream(kind: str, path: Path, texts: Any, place: str) -> None:
    def chunk(index: int, text: str) -> bytes:
        delta: Any = {"content": text}
        if place == "arguments":
            delta = {"tool_calls": [{"index": 0, "function": {"arguments": text}}]}
        choice = {"index": index, "delta": delta, "finish_reason": None}
        content = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
        return f"data: {json.dumps(content)}\n\n".encode()

    pieces: list[bytes | Exception] = []
    for text in texts:  # two choices at the same time
        pieces += [chunk(0, text), chunk(1, "shown ")]
    pieces.append(b"data: [DONE]\n\n")
    written = await record(kind, path, httpx.Response(200, headers=EVENT_STREAM, stream=Chunks(pieces)), api_key=KEY)
    for part in ("cAnA", "rY900", "zQ7", "N4pRs9"):
        assert part not in written
    with Cassette(path, "none") as cassette:
        chunks = await read(await done(ask(client_of(kind, cassette), stream=True)))
    if place == "content":
        said = [
            "".join(one.choices[0].delta.content for one in chunks if one.choices[0].index == index) for index in (0, 1)
        ]
        assert said[0].startswith("It is ") and "***" in said[0] and said[0].endswith(" Bye")
        assert said[1] == "shown " * 5


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "application/octet-stream"])
@pytest.mark.parametrize(
    "body",
    [
        f"{FIELDS}\n{FIELDS}\n",
        f"\ufeff{FIELDS}",
        f'{{"key": "{KEY}"}} and more',
        "[" * 3000 + f'{{"key": "{KEY}"}}' + "]" * 3000,
        f'{{"a": NaN, "key": "{KEY}"}}',
        json.dumps(FIELDS),
        f"Authorization: Token {KEY}",
        f"'x-api-key': '{KEY}'",
        f"openai_token={KEY}",
    ],
)
async def test_every_form_of_a_body(kind: str, path: Path, body: str, content_type: str) -> None:
    response = httpx.Response(200, headers={"content-type": content_type}, content=body.encode())
    assert "cAnArY" not in await record(kind, path, response)


async def test_a_text_that_is_not_utf_8(kind: str, path: Path) -> None:
    content = f'{{"city": "Besançon", "key": "{KEY}"}}'.encode("latin-1")
    written = await record(kind, path, httpx.Response(200, headers={"content-type": "text/plain"}, content=content))
    assert "cAnArY" not in written
    assert "Besançon" in written


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "br, gzip"])
async def test_compressed_bodies(kind: str, path: Path, coding: str) -> None:
    import gzip

    brotli = pytest.importorskip("brotli")
    content = FIELDS.encode()
    for name in coding.split(", "):
        content = brotli.compress(content) if name == "br" else gzip.compress(content)
    response = httpx.Response(200, headers={"content-encoding": coding}, stream=Chunks([content]))
    written = await record(kind, path, response)
    assert "cAnArY" not in written
    assert "client_secret" in written


@pytest.mark.parametrize(
    "name", ["x-token", "x-csrf-token", "x-portkey-key", "x-api-key", "authorization", "x-amz-security-token"]
)
async def test_headers_of_responses(kind: str, path: Path, name: str) -> None:
    assert "cAnArY" not in await record(kind, path, httpx.Response(200, headers={name: KEY}, json={}))


@pytest.mark.parametrize(
    "part",
    [
        quote(KEY, safe=""),
        f"{KEY[:6]}*****{KEY[-4:]}",
        f"{KEY[:9]}...",
        f"...{KEY[-10:]}",
        f"{KEY[:9]}\u2022\u2022\u2022{KEY[-3:]}",
        "sk-cAnAr*****9pRs",
        "sk-cAnA...9pRs",
    ],
)
async def test_a_part_of_a_key_in_an_error(kind: str, path: Path, part: str) -> None:
    error = {"error": {"message": f"Incorrect API key provided: {part} (see the docs)"}}
    written = await record(kind, path, httpx.Response(401, json=error), api_key=KEY)
    assert "cAnA" not in written
    assert KEY[-8:] not in written
    assert "provided: *** (see the docs)" in written


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": "Basic " + base64.b64encode(f"{KEY}:".encode()).decode()},
        {"x-portkey-config": json.dumps(json.dumps({"targets": [{"api_key": KEY}]}))},
        {"x-portkey-config": json.dumps({"targets": [{"snowflake_jwt": KEY}]})},
        {"x-portkey-vertex-service-account-json": json.dumps({"private_key_id": KEY, "project_id": "p"})},
    ],
)
async def test_headers_of_requests(kind: str, path: Path, headers: dict[str, str]) -> None:
    error = {"error": {"message": f"You sent {KEY}"}}
    written = await record(kind, path, httpx.Response(401, json=error), default_headers=headers)
    assert "cAnArY" not in written


@pytest.mark.parametrize("name", ["x-portkey-config", "x-portkey-custom-host"])
async def test_keys_in_a_header_that_is_matched(kind: str, path: Path, name: str) -> None:
    host = "https://user:cAnArY900zQ7kLm@upstream.test/v1"
    config = {"strategy": {"mode": "single"}, "targets": [{"provider": "openai", "api_key": "cAnArY900zQ7kLm"}]}
    answer = httpx.Response(401, json={"error": {"message": "You sent cAnArY900zQ7kLm"}})
    with Cassette(path, match_on=(name,)) as cassette:
        options: dict[str, Any] = {"config": config} if name == "x-portkey-config" else {"custom_host": host}
        client = client_of(kind, cassette, Upstream(lambda _: answer), max_retries=0, **options)
        with pytest.raises(APIError):
            await done(ask(client))
    assert "cAnArY" not in path.read_text()


def test_json_in_a_form_is_masked_also_where_the_response_repeats_it(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    with Cassette(path) as cassette:
        transport = cassette.transport(Upstream(lambda _: httpx.Response(200, text=f"You sent {KEY}")))
        with httpx.Client(transport=transport) as http:
            http.post("http://gateway.test/v1/x", data={"a": json.dumps({"api_key": KEY})}, params={"b": FIELDS})
    assert "cAnArY" not in path.read_text()


def test_a_secret_that_contains_another_is_masked_the_same_in_every_process() -> None:
    code = """
        from portkey_ai.testing.cassettes.secret_masking import mask_text
        print(mask_text("say Bearer abcdefgh12345 or abcdefgh", {"abcdefgh", "abcdefgh12345", "Bearer abcdefgh12345"}))
    """
    for seed in range(6):
        command = [sys.executable, "-c", code.replace("\n        ", "\n")]
        result = subprocess.run(command, env={"PYTHONHASHSEED": str(seed)}, capture_output=True, text=True, check=True)
        assert result.stdout == "say *** or ***\n"


@pytest.mark.parametrize(
    "key",
    [
        *("gsk_", "xai-", "pplx-", "nvapi-", "r8_", "csk-", "tgp_v1_", "lsv2_pt_", "jina_", "ya29.", "SG.", "fw_"),
        *("https://hooks.slack.com/services/", "https://discord.com/api/webhooks/1/"),
    ],
)
def test_keys_of_well_known_formats(key: str) -> None:
    masked = mask_text(f"The key is {key}cAnArY{'a1B2c3D4' * 5}.")
    assert "cAnArY" not in masked
    assert masked.startswith("The key is ")


@pytest.mark.parametrize(
    "text",
    [
        "jina-embeddings-v2-base-code, xai-grok-2-vision-1212, pplx-70b-online, gsk_model",
        "https://docs.slack.com/messaging/webhooks",
        "Wait... the token is in sorted(rows, key='name') *** and **bold** text",
        '{"type": "text", "text": "keys begin with sk-..."}',
        "token: a word; key = value",
        'print({"key": "customer_identifier", "value": 3})',
        "authorization: the process of giving permission",
        '"a quoted text"',
        "data: [1, 2]\ndata: {not JSON}\n",
        "max_tokens: 1000000, temperature: 0.5",
    ],
)
def test_ordinary_texts_are_kept(text: str) -> None:
    assert mask_text(text, {KEY, "Bearer " + KEY}) == text


@pytest.mark.parametrize(
    "name",
    [
        *("api_key", "apiKey", "x-api-key", "aws_secret_access_key", "awsAccessKeyId", "azure_ad_token", "passwd"),
        *("oracle_key_passphrase", "snowflake_jwt", "connection_string", "vertex_service_account_json", "id_token"),
        *("azureAdToken", "azureADToken", "AZURE_AD_TOKEN", "x-portkey-azure-ad-token", "oidcIdToken", "idtoken"),
        *("ocp-apim-subscription-key", "Proxy-Authorization", "Set-Cookie", "secret_key", "refreshToken", "password"),
    ],
)
def test_names_of_secrets_are_the_same_for_cassettes_logs_and_configs(name: str) -> None:
    from portkey_ai.cli.config_secrets import is_secret
    from portkey_ai.integrations._credentials import is_credential
    from portkey_ai.testing.cassettes.secret_masking import is_secret_name

    assert (is_secret(name, "a value"), is_credential(name), is_secret_name(name)) == (True, True, True)


@pytest.mark.parametrize("name", ["pad_token", "padToken", "PAD_TOKEN", "valid_token", "thread_token", "bos_token"])
def test_names_that_only_end_with_the_letters_of_a_secret(name: str) -> None:
    from portkey_ai.integrations._credentials import is_credential
    from portkey_ai.testing.cassettes.secret_masking import is_secret_name

    assert (is_credential(name), is_secret_name(name)) == (False, False)


@pytest.mark.parametrize("name", ["model", "max_tokens", "user", "cache_key", "public_key", "token_type", "id"])
def test_names_of_other_fields(name: str) -> None:
    from portkey_ai.cli.config_secrets import is_secret
    from portkey_ai.integrations._credentials import is_credential
    from portkey_ai.testing.cassettes.secret_masking import is_secret_name

    assert (is_secret(name, "a value"), is_credential(name), is_secret_name(name)) == (False, False, False)
