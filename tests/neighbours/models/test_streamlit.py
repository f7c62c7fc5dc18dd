"""Streamlit: `st.write_stream` knows chunks of `openai` by the name of their class."""

from __future__ import annotations

import pytest
from streamlit import type_util
from streamlit.testing.v1 import AppTest

from portkey_ai.types.chat import ChatCompletionChunk
from tests.integrations.pages import Page
from tests.integrations.scripted import ScriptedGateway

row = pytest.mark.row
APP = """
import streamlit as st
from tests.neighbours.objects import MESSAGES, make

stream = make({what!r}, "sync").chat.completions.create(model="m", messages=MESSAGES, stream=True)
st.session_state.written = st.write_stream(stream)
"""
PAGE = Page("which-object")


def written(gateway: ScriptedGateway, what: str) -> object:
    gateway.say("Hello there")
    app = AppTest.from_string(APP.format(what=what), default_timeout=60).run()
    assert not app.exception
    return app.session_state.written


@row("streamlit", kind="framework", client="no: shows the chunks as objects")
def test_chunks_of_a_client_are_shown_as_objects(gateway: ScriptedGateway) -> None:
    assert written(gateway, "client") != "Hello there"
    assert ChatCompletionChunk.__module__ == "portkey_ai.types.chat.chat_completion_chunk"
    assert not type_util.is_openai_chunk(ChatCompletionChunk.construct())


@row("streamlit", as_openai="yes")
def test_chunks_of_as_openai_are_text(gateway: ScriptedGateway) -> None:
    assert written(gateway, "as_openai") == "Hello there"


@row("streamlit", adapter="`st.write_stream` of the texts, see below")
def test_texts_of_a_stream(gateway: ScriptedGateway) -> None:
    gateway.say("Hello there")
    app = AppTest.from_string(PAGE[3], default_timeout=60).run()
    assert not app.exception
    assert [element.value for element in app.markdown] == ["Hello there"]
    assert len(PAGE) == 4
