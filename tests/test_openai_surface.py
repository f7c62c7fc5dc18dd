"""What the generated surface must have beside single requests: audio, sentinels, helpers, types, batches."""

from __future__ import annotations

import inspect
import io
import json
import subprocess
import sys
import wave
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import Portkey, pydantic_function_tool
from portkey_ai._vendor.openai.types.audio import Transcription

from .support import COMPLETION, MESSAGES, Recorder, done, read
from .test_wrappers import METHODS, method


def sound(seconds: float = 0.25) -> bytes:
    """A wave file of silence."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\0\0" * int(8000 * seconds))
    return buffer.getvalue()


def named(content: bytes) -> io.BytesIO:
    stream = io.BytesIO(content)
    stream.name = "nowhere.wav"
    return stream


class TestAudio:
    @pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # of translations
    @pytest.mark.parametrize("resource", ["transcriptions", "translations"])
    @pytest.mark.parametrize("form", ["path", "bytes", "stream", "named stream", "pair", "triple", "open file"])
    async def test_every_form_of_file(self, kind: str, tmp_path: Path, resource: str, form: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, json={"text": "hello"}))
        path = tmp_path / "a.wav"
        path.write_bytes(sound())
        with path.open("rb") as opened:
            file: Any = {
                "path": path,
                "bytes": sound(),
                "stream": io.BytesIO(sound()),
                "named stream": named(sound()),
                "pair": ("a.wav", sound()),
                "triple": ("a.wav", io.BytesIO(sound()), "audio/wav"),
                "open file": opened,
            }[form]
            audio = getattr(recorder.client(kind).audio, resource)
            answer = await done(audio.create(file=file, model="whisper-1"))
        assert answer.text == "hello"
        assert recorder.last.headers["x-portkey-audio-file-duration"] == "250"
        assert sound() in recorder.last.content

    @pytest.mark.parametrize("content", [b"", b"RIFF????WAVE", b"not audio at all"])
    async def test_files_that_cannot_be_measured(self, kind: str, content: bytes) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, json={"text": "hello"}))
        client = recorder.client(kind)
        await done(client.audio.transcriptions.create(file=("a.mp3", content), model="m"))
        assert "x-portkey-audio-file-duration" not in recorder.last.headers

    async def test_duration_can_be_turned_off(self, kind: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, json={"text": "hello"}))
        client = recorder.client(kind, calculate_audio_duration=False)
        await done(client.audio.transcriptions.create(file=("a.wav", sound()), model="m"))
        assert "x-portkey-audio-file-duration" not in recorder.last.headers

    @pytest.mark.parametrize("response_format", ["text", "srt", "vtt"])
    async def test_formats_that_are_not_json(self, kind: str, response_format: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, text="hello\n", headers={"content-type": "text/plain"}))
        audio = recorder.client(kind).audio.transcriptions
        answer = await done(audio.create(file=("a.wav", b"x"), model="m", response_format=response_format))
        assert answer == "hello\n"

    async def test_speech(self, kind: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, content=b"ID3...", headers={"content-type": "audio/mpeg"}))
        answer = await done(recorder.client(kind).audio.speech.create(model="m", voice="alloy", input="hi"))
        assert answer.content == b"ID3..."

    def test_verbose(self) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, json={"text": "hello", "duration": 1.5, "segments": []}))
        client: Portkey = recorder.client("sync")
        plain = client.audio.transcriptions.create(file=b"x", model="m")
        assert isinstance(plain, Transcription)
        verbose = client.audio.transcriptions.create(file=b"x", model="m", response_format="verbose_json")
        assert verbose.duration == 1.5


class TestSentinels:
    def test_of_another_openai_package(self, tmp_path: Path) -> None:
        """They count as not given in parameters, and the package is not imported for that."""
        package = tmp_path / "openai"
        package.mkdir()
        (package / "__init__.py").write_text("from ._types import NOT_GIVEN, omit\n")
        (package / "_types.py").write_text(
            "class NotGiven:\n    def __bool__(self): return False\nclass Omit:\n    def __bool__(self): return False\n"
            "NOT_GIVEN, omit = NotGiven(), Omit()\n"
        )
        code = f"""
import sys; sys.path.insert(0, {str(tmp_path)!r})
import httpx, json, openai
from portkey_ai import Portkey
def respond(request):
    assert json.loads(request.content) == {{"messages": [], "model": "m"}}, request.content
    assert request.extensions["timeout"]["read"] == 600
    return httpx.Response(200, json={{}})
client = Portkey(api_key="k", trace_id=openai.omit, http_client=httpx.Client(transport=httpx.MockTransport(respond)))
client.with_options(metadata=openai.NOT_GIVEN).chat.completions.create(
    messages=[], model="m", temperature=openai.NOT_GIVEN, tools=openai.omit, stream=openai.omit,
    response_format=openai.omit, timeout=openai.NOT_GIVEN, unknown=openai.omit,
)
"""
        subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=Path(__file__).parents[1])


class TestHelpers:
    async def test_tools(self, kind: str, recorder: Recorder) -> None:
        from pydantic import BaseModel

        class Weather(BaseModel):
            city: str

        tool = pydantic_function_tool(Weather)
        await done(recorder.client(kind).chat.completions.create(messages=MESSAGES, tools=[tool]))
        assert recorder.body["tools"][0]["function"]["name"] == "Weather"

    async def test_parse(self, kind: str) -> None:
        from pydantic import BaseModel

        class Weather(BaseModel):
            city: str

        message = {"role": "assistant", "content": '{"city": "Paris"}'}
        body = {**COMPLETION, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
        recorder = Recorder(lambda _: httpx.Response(200, headers={"x-portkey-provider": "p"}, json=body))
        for completions in (recorder.client(kind).chat.completions, recorder.client(kind).beta.chat.completions):
            answer = await done(completions.parse(messages=MESSAGES, response_format=Weather))
            assert answer.choices[0].message.parsed == Weather(city="Paris")
            assert answer.get_headers() == {"provider": "p"}

    async def test_published_names_for_streams(self, kind: str, recorder: Recorder) -> None:
        completions = recorder.client(kind).chat.completions
        assert (await done(completions.normal_create(messages=MESSAGES))).choices[0].message.content == "Hi"
        assert len(await read(await done(completions.stream_create(messages=MESSAGES)))) == 2
        assert recorder.body["stream"] is True

    async def test_poll(self, kind: str) -> None:
        states = ["in_progress", "completed"]
        recorder = Recorder(
            lambda _: httpx.Response(
                200,
                headers={"openai-poll-after-ms": "1"},
                json={"id": "b", "file_counts": {"in_progress": len(states) - 1}, "status": states.pop(0)},
            )
        )
        batches = recorder.client(kind).vector_stores.file_batches
        answer = await done(batches.poll("vsfb_1", vector_store_id="vs_1", poll_interval_ms=1))
        assert answer.status == "completed"
        assert len(recorder.requests) == 2

    async def test_pages_follow_each_other(self, kind: str) -> None:
        def respond(request: httpx.Request) -> httpx.Response:
            after = request.url.params.get("after")
            items = [{"id": "c"}] if after else [{"id": "a"}, {"id": "b"}]
            headers = {"x-portkey-trace-id": after or "first"}
            return httpx.Response(200, headers=headers, json={"data": items, "has_more": not after})

        recorder = Recorder(respond)
        files = recorder.client(kind).files
        assert [file.id for file in await read(files.list())] == ["a", "b", "c"]
        page = await done(files.list())
        assert page.get_headers() == {"trace-id": "first"}
        assert (await done(page.get_next_page())).get_headers() == {"trace-id": "b"}

    async def test_batch_output(self, kind: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, content=b'{"a":1}\n{"a":2}\n'))
        output = await done(recorder.client(kind).batches.output("b/1"))
        assert output.text.splitlines() == ['{"a":1}', '{"a":2}']
        assert recorder.last.url.raw_path == b"/v1/batches/b%2F1/output"

    async def test_of_the_whole_client(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind)
        raw = await done(client.with_raw_response.chat.completions.create(model="m", messages=MESSAGES))
        assert raw.parse().get_headers()["provider"] == "openai"

    async def test_webhooks(self, kind: str, recorder: Recorder) -> None:
        from portkey_ai.api_resources.exceptions import InvalidWebhookSignatureError

        client = recorder.client(kind, webhook_secret="whsec_c2VjcmV0")
        headers = {"webhook-signature": "v1,x", "webhook-timestamp": "1", "webhook-id": "w"}
        with pytest.raises(InvalidWebhookSignatureError):
            client.webhooks.verify_signature(json.dumps({}), headers)


async def test_the_secret_of_a_webhook_endpoint_is_not_printed(kind: str) -> None:
    body = {"id": "w", "object": "webhook_endpoint", "signing_secret": "whsec_private", "name": "n", "url": "u"}
    recorder = Recorder(lambda _: httpx.Response(200, json=body))
    endpoint = await done(recorder.client(kind).webhooks.rotate_secret("w"))
    assert endpoint.signing_secret == "whsec_private"
    assert "private" not in f"{endpoint} {endpoint!r}"
    assert '"id": "w"' in str(endpoint)


@pytest.mark.parametrize("path", METHODS)
def test_no_result_is_any(kind: str, path: str, recorder: Recorder) -> None:
    function = method(recorder.client(kind), path)
    result = str(inspect.signature(function).return_annotation)
    # The overloads of `parse` name the class; the method that has them all cannot.
    known = ("AnyStr", "ParsedResponse[Any]") if path == "responses.parse" else ("AnyStr",)
    for name in known:
        result = result.replace(name, "")
    assert "Any" not in result, result
    assert result != "<class 'inspect._empty'>"
    assert inspect.getdoc(function)
