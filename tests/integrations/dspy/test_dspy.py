"""DSPy with `createHeaders`: programs, streams, tools, structured output, usage, images, errors; sync and async."""

# DSPy's classes are built at run time; type checkers see little of them.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# mypy: disable-error-code="import-untyped, misc, no-any-return"

from __future__ import annotations

from typing import Any

import dspy
import pytest
from dspy.lm15 import AccessPolicy, ModelSupport, OpenAIChatCompat, ProviderDefinition, register_provider
from dspy.streaming import StreamListener, StreamResponse
from dspy.utils.exceptions import LMError

from portkey_ai import createHeaders
from tests.integrations.pages import Page
from tests.integrations.scripted import USAGE, ScriptedGateway, call

PAGE = Page("dspy")
# LiteLLM opens an event loop for synchronous calls, and leaves it.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
LIMA = "[[ ## answer ## ]]\nLima\n\n[[ ## completed ## ]]"


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


class Ask(dspy.Signature):
    question: str = dspy.InputField()
    tools: list[dspy.Tool] = dspy.InputField()
    calls: dspy.ToolCalls = dspy.OutputField()


class Count(dspy.Signature):
    question: str = dspy.InputField()
    numbers: list[int] = dspy.OutputField()


def lm_of(gateway: ScriptedGateway, **settings: Any) -> dspy.LM:
    return dspy.LM("openai/@openai-prod/gpt-4o", api_base=gateway.url, api_key="pk-secret", num_retries=0, **settings)


def declared(gateway: ScriptedGateway) -> dspy.LM:
    access = AccessPolicy(provider="portkey", base_url=gateway.url, env_keys=("PORTKEY_API_KEY",))
    supports = ModelSupport(function_calling=True, response_schema=True)
    register_provider(ProviderDefinition.chat(access, compat=OpenAIChatCompat()), supports=supports)
    return dspy.LM("portkey/@openai-prod/gpt-4o", num_retries=0)


# With extra headers DSPy sends through LiteLLM, without them by itself.
settings = pytest.mark.parametrize("settings", [{}, {"extra_headers": createHeaders(trace_id="t-1")}])


@settings
def test_text_and_usage(settings: dict[str, Any], gateway: ScriptedGateway) -> None:
    gateway.say(LIMA)
    with dspy.context(lm=lm_of(gateway, **settings), track_usage=True):
        result = dspy.Predict("question -> answer")(question="Capital of Peru?")
    assert result.answer == "Lima"
    (usage,) = result.get_lm_usage().values()
    assert usage["total_tokens"] == USAGE["total_tokens"]
    (sent,) = gateway.sent()
    assert sent.body["model"] == "@openai-prod/gpt-4o"
    assert sent.headers["authorization"] == "Bearer pk-secret"
    assert sent.headers.get("x-portkey-trace-id") == ("t-1" if settings else None)


@settings
async def test_async(settings: dict[str, Any], gateway: ScriptedGateway) -> None:
    gateway.say(LIMA)
    with dspy.context(lm=lm_of(gateway, **settings)):
        result = await dspy.Predict("question -> answer").acall(question="Capital of Peru?")
    assert result.answer == "Lima"
    assert len(gateway.sent()) == 1


async def test_stream(gateway: ScriptedGateway) -> None:
    gateway.say("[[ ## answer ## ]] one two three [[ ## completed ## ]]")
    with dspy.context(lm=lm_of(gateway)):
        listener = StreamListener(signature_field_name="answer")
        program: Any = dspy.streamify(dspy.Predict("question -> answer"), stream_listeners=[listener])
        pieces = [p.chunk async for p in program(question="Count") if isinstance(p, StreamResponse)]
    assert len([piece for piece in pieces if piece.strip()]) > 1
    assert "".join(pieces).split()[:3] == ["one", "two", "three"]
    assert gateway.sent()[0].body["stream"] is True


def test_two_tools_at_once(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("add", {"a": 2, "b": 3}, "call_a"), call("multiply", {"a": 2, "b": 3}, "call_b"))
    with dspy.context(lm=declared(gateway), adapter=dspy.ChatAdapter(use_native_function_calling=True)):
        result = dspy.Predict(Ask)(question="Both", tools=[dspy.Tool(add), dspy.Tool(multiply)])
    assert [tool_call.execute() for tool_call in result.calls.tool_calls] == [5, 6]
    (sent,) = gateway.sent()
    assert [tool["function"]["name"] for tool in sent.body["tools"]] == ["add", "multiply"]
    assert sent.headers["authorization"] == "Bearer pk-secret"


def test_structured_output(gateway: ScriptedGateway) -> None:
    gateway.say('{"numbers": [1, 2]}')
    with dspy.context(lm=declared(gateway), adapter=dspy.JSONAdapter()):
        assert dspy.Predict(Count)(question="Two numbers").numbers == [1, 2]
    assert gateway.sent()[0].body["response_format"]["type"] == "json_schema"


def test_image(gateway: ScriptedGateway) -> None:
    gateway.say(LIMA)
    with dspy.context(lm=lm_of(gateway)):
        dspy.Predict("picture: dspy.Image -> answer")(picture=dspy.Image("data:image/png;base64,iVBORw0KGgo="))
    assert "data:image/png;base64,iVBORw0KGgo=" in str(gateway.sent()[0].body["messages"])
    assert "image_url" in str(gateway.sent()[0].body["messages"])


@settings
def test_an_error_of_the_gateway_is_an_exception(settings: dict[str, Any], gateway: ScriptedGateway) -> None:
    gateway.fail(400, "no such model")
    lm = lm_of(gateway, **settings)
    with pytest.raises(LMError, match="no such model") as caught:
        lm("Hi")
    assert caught.value.status == 400
    assert "pk-secret" not in repr(caught.value)


def test_headers_of_one_call(gateway: ScriptedGateway) -> None:
    lm = lm_of(gateway, extra_headers=createHeaders(metadata={"team": "a"}))
    lm("Hi")
    lm("Hi", extra_headers=createHeaders(trace_id="t-1", metadata={"_user": "u-1"}))
    first, second = (sent.headers for sent in gateway.sent())
    assert (first.get("x-portkey-trace-id"), first["x-portkey-metadata"]) == (None, '{"team":"a"}')
    assert (second["x-portkey-trace-id"], second["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')


def test_the_key_is_not_saved(gateway: ScriptedGateway) -> None:
    for lm in (lm_of(gateway, extra_headers=createHeaders(config="pc-1")), declared(gateway)):
        lm("Hi")
        program = dspy.Predict("question -> answer")
        program.set_lm(lm)
        assert "@openai-prod/gpt-4o" in str(program.dump_state())
        assert "pk-secret" not in str(program.dump_state()) + repr(lm) + str(lm.history)


def test_docs_text(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(LIMA)
    PAGE.run(0)
    assert capsys.readouterr().out == "Lima\n"
    headers = gateway.sent()[0].headers
    assert (headers["authorization"], headers["x-portkey-metadata"]) == ("Bearer pk-secret", '{"team":"support"}')


def test_docs_trace(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(LIMA)
    PAGE.run(1)
    assert capsys.readouterr().out == "Lima\n"
    assert gateway.sent()[0].headers["x-portkey-trace-id"] == "t-1"


def test_docs_tools(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(None, call("weather", {"city": "Lima"}))
    PAGE.run(2)
    assert capsys.readouterr().out == "['sunny in Lima']\n"
    assert len(PAGE) == 3
