"""Model clients of frameworks that take a client of `openai`: Semantic Kernel, AutoGen."""

from __future__ import annotations

from typing import Any

import pytest
from autogen_core.models import ModelInfo, UserMessage
from autogen_ext.models.openai import BaseOpenAIChatCompletionClient
from pydantic import ValidationError
from semantic_kernel.connectors.ai.open_ai import OpenAIChatCompletion, OpenAIChatPromptExecutionSettings
from semantic_kernel.contents import ChatHistory

from tests.integrations.scripted import USAGE, ScriptedGateway
from tests.neighbours.objects import make

row = pytest.mark.row


@row("semantic-kernel", kind="framework", client="refused: `ValidationError`")
@pytest.mark.usefixtures("gateway")
def test_semantic_kernel_refuses_a_client() -> None:
    with pytest.raises(ValidationError, match="OpenAIConfigBase"):
        OpenAIChatCompletion(ai_model_id="m", async_client=make("client", "async"))


@row("semantic-kernel", as_openai="yes")
async def test_semantic_kernel_takes_as_openai(gateway: ScriptedGateway) -> None:
    service = OpenAIChatCompletion(ai_model_id="m", async_client=make("as_openai", "async"))
    history, settings = ChatHistory(), OpenAIChatPromptExecutionSettings()
    history.add_user_message("Hi")
    gateway.say("Hello")
    message: Any = await service.get_chat_message_content(history, settings)
    assert (str(message), message.metadata["usage"].prompt_tokens) == ("Hello", USAGE["prompt_tokens"])
    gateway.say("a b")
    assert "".join([str(each) async for each in service.get_streaming_chat_message_content(history, settings)]) == "a b"


@row("autogen-ext", kind="framework", client="yes", as_openai="yes")
async def test_autogen(what: str, gateway: ScriptedGateway) -> None:
    info = ModelInfo(vision=True, function_calling=True, json_output=True, structured_output=True, family="gpt-4o")
    client = BaseOpenAIChatCompletionClient(make(what, "async"), create_args={"model": "m"}, model_info=info)
    question = [UserMessage(content="Hi", source="user")]
    gateway.say("Hello")
    result = await client.create(question)
    assert (result.content, result.usage.prompt_tokens) == ("Hello", USAGE["prompt_tokens"])
    gateway.say("a b")
    assert [each async for each in client.create_stream(question)][:2] == ["a ", "b"]
