"""`catchable_as_openai()` beside the real `openai` package, each time in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import portkey_ai

PRELUDE = """
    import asyncio, pickle, sys
    import httpx
    import portkey_ai
    from portkey_ai import AsyncPortkey, Portkey

    BODY = {"error": {"message": "slow down", "code": "c", "type": "t", "param": "p"}}
    HEADERS = {"x-portkey-trace-id": "t-1", "x-request-id": "r-1"}

    def respond(request):
        if request.url.path.endswith("/models"):
            raise httpx.ConnectError("refused", request=request)
        if request.url.path.endswith("/files"):
            raise httpx.ReadTimeout("slow", request=request)
        status = 446 if request.url.path.endswith("/embeddings") else 429
        return httpx.Response(status, headers=HEADERS, json={**BODY, "hook_results": {"before_request_hooks": []}})

    def sync_client():
        return Portkey(api_key="k", max_retries=0, http_client=httpx.Client(transport=httpx.MockTransport(respond)))

    def async_client():
        transport = httpx.MockTransport(respond)
        return AsyncPortkey(api_key="k", max_retries=0, http_client=httpx.AsyncClient(transport=transport))

    def caught(kind, call):
        try:
            answer = call()
            if hasattr(answer, "__await__"):
                async def main():
                    return await answer
                asyncio.run(main())
        except kind as error:
            return error
        raise SystemExit(f"{kind} caught nothing")

    def calls(client):
        return {
            "status": lambda: client.chat.completions.create(model="m", messages=[]),
            "own": lambda: client.configs.list(),
            "denied": lambda: client.embeddings.create(model="m", input="i"),
            "connection": lambda: client.models.list(),
            "timeout": lambda: client.files.list(),
        }
"""


def run(code: str) -> None:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(PRELUDE) + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=120,
        env={"PATH": ""},
        cwd=Path(portkey_ai.__file__).parents[1],
    )
    assert result.returncode == 0, result.stderr


def test_every_kind_is_caught() -> None:
    run("""
        before = [sync_client(), async_client()]
        plain = caught(portkey_ai.RateLimitError, calls(before[0])["status"])
        import openai
        assert not isinstance(plain, openai.OpenAIError)
        assert portkey_ai.catchable_as_openai() is True
        assert portkey_ai.catchable_as_openai() is True  # a second time changes nothing
        assert isinstance(plain, openai.RateLimitError)

        for client in [*before, sync_client(), async_client()]:
            ways = calls(client)
            for name, kinds in {
                "status": (openai.RateLimitError, openai.APIStatusError, openai.APIError, openai.OpenAIError),
                "own": (openai.RateLimitError, openai.APIStatusError, openai.APIError, openai.OpenAIError),
                "denied": (openai.APIStatusError, openai.APIError, portkey_ai.GuardrailDeniedError),
                "connection": (openai.APIConnectionError, openai.APIError, portkey_ai.APIConnectionError),
                "timeout": (openai.APITimeoutError, openai.APIConnectionError, portkey_ai.APITimeoutError),
            }.items():
                for kind in kinds:
                    error = caught(kind, ways[name])
                    assert isinstance(error, portkey_ai.PortkeyError)
                    assert not isinstance(error, openai.AuthenticationError)
    """)


def test_messages_attributes_and_pickles() -> None:
    run("""
        import openai
        calls_before = {name: caught(Exception, call) for name, call in calls(sync_client()).items()}
        assert portkey_ai.catchable_as_openai()
        for name, call in calls(sync_client()).items():
            before, after = calls_before[name], caught(openai.OpenAIError, call)
            for error in (after, pickle.loads(pickle.dumps(after)), pickle.loads(pickle.dumps(before))):
                assert type(error) is type(before)
                assert (str(error), error.args, error.message) == (str(before), before.args, before.message)
                assert error.body == before.body
                if name in ("status", "own", "denied"):
                    assert (error.status_code, error.request_id, error.trace_id) == (before.status_code, "r-1", "t-1")
                    assert (error.code, error.type, error.param) == ("c", "t", "p")
                    assert error.get_headers() == {"trace-id": "t-1"}
                if name == "denied":
                    assert error.hook_results == {"before_request_hooks": []}
        stream = portkey_ai.StreamInterruptedError(
            "cut", request=after.request, response=before.__dict__.get("response"), chunks=[1]
        )
        assert isinstance(stream, openai.APIConnectionError)
        assert (str(stream), stream.chunks) == ("cut", [1])
        assert str(portkey_ai.MissingAPIKeyError()).startswith("No Portkey API key")
        assert isinstance(portkey_ai.MissingAPIKeyError(), (ValueError, openai.OpenAIError))
    """)


def test_openais_own_errors_are_as_they_were() -> None:
    run("""
        import openai
        portkey_ai.catchable_as_openai()
        client = openai.OpenAI(
            api_key="k", max_retries=0, http_client=httpx.Client(transport=httpx.MockTransport(respond))
        )
        error = caught(openai.RateLimitError, lambda: client.chat.completions.create(model="m", messages=[]))
        assert not isinstance(error, portkey_ai.PortkeyError)
        assert BODY["error"]["message"] in error.message
        assert openai.RateLimitError.__mro__[1] is openai.APIStatusError
    """)


def test_without_openai_nothing_happens() -> None:
    run("""
        from portkey_ai.api_resources import exceptions
        bases = {kind: kind.__mro__ for kind in vars(exceptions).values() if isinstance(kind, type)}
        assert portkey_ai.catchable_as_openai() is False
        assert "openai" not in sys.modules
        assert all(kind.__mro__ == mro for kind, mro in bases.items())
        assert len(bases) > 20
        caught(portkey_ai.RateLimitError, calls(sync_client())["status"])
    """)
