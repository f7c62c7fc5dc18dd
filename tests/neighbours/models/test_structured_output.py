"""Libraries that return objects of a class: Instructor, Outlines, Ragas."""

from __future__ import annotations

from typing import Any

import instructor
import outlines
import pytest
from instructor.core import ClientError
from pydantic import BaseModel
from ragas.llms import llm_factory

from tests.integrations.pages import Page
from tests.integrations.scripted import ScriptedGateway, call
from tests.neighbours.objects import MESSAGES, make

row = pytest.mark.row
LIMA = {"name": "Lima"}


class City(BaseModel):
    name: str


@row("instructor", kind="framework", client="refused: `ClientError`")
@pytest.mark.usefixtures("gateway")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_instructor_refuses_a_client(kind: str) -> None:
    with pytest.raises(ClientError, match="must be an instance of one of: OpenAI, AsyncOpenAI"):
        instructor.from_openai(make("client", kind))


@row("instructor", as_openai="yes")
async def test_instructor_takes_as_openai(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("City", LIMA))
    client = instructor.from_openai(make("as_openai", "sync"))
    assert client.create(model="m", messages=MESSAGES, response_model=City).name == "Lima"
    gateway.say(None, call("City", LIMA))
    client = instructor.from_openai(make("as_openai", "async"))
    assert (await client.create(model="m", messages=MESSAGES, response_model=City)).name == "Lima"


@row("instructor", adapter="`instructor.patch(create=client.chat.completions.create)`")
async def test_instructor_patches_the_method_of_a_client(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("City", LIMA))
    create: Any = instructor.patch(create=make("client", "sync").chat.completions.create)
    city = create(model="m", messages=MESSAGES, response_model=City)
    assert (city.name, city._raw_response.usage.total_tokens) == ("Lima", 18)
    gateway.say(None, call("City", LIMA))
    create = instructor.patch(create=make("client", "async").chat.completions.create)
    assert (await create(model="m", messages=MESSAGES, response_model=City)).name == "Lima"


@row("outlines", kind="framework", client="refused: `ValueError`")
@pytest.mark.usefixtures("gateway")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_outlines_refuses_a_client(kind: str) -> None:
    with pytest.raises(ValueError, match="Invalid client type"):
        outlines.from_openai(make("client", kind), "m")


@row("outlines", as_openai="yes")
async def test_outlines_takes_as_openai(gateway: ScriptedGateway) -> None:
    gateway.say('{"name": "Lima"}')
    assert outlines.from_openai(make("as_openai", "sync"), "m")("Which city?", City) == '{"name": "Lima"}'
    gateway.say('{"name": "Lima"}')
    assert await outlines.from_openai(make("as_openai", "async"), "m")("Which city?", City) == '{"name": "Lima"}'
    assert gateway.sent()[0].body["response_format"]["type"] == "json_schema"


@row("ragas", kind="framework", client="refused: `ValueError`")
@pytest.mark.usefixtures("gateway")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_ragas_refuses_a_client(kind: str) -> None:
    with pytest.raises(ValueError, match="valid openai client"):
        llm_factory("gpt-4o", client=make("client", kind))


@row("ragas", as_openai="yes")
async def test_ragas_takes_as_openai(gateway: ScriptedGateway) -> None:
    gateway.say('{"name": "Lima"}')
    llm: Any = llm_factory("gpt-4o", client=make("as_openai", "sync"))
    assert llm.generate("Which city?", City).name == "Lima"
    gateway.say('{"name": "Lima"}')
    llm = llm_factory("gpt-4o", client=make("as_openai", "async"))
    assert (await llm.agenerate("Which city?", City)).name == "Lima"


def test_docs(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(None, call("City", LIMA))
    Page("which-object").run(2)
    assert capsys.readouterr().out == "Lima\n"
