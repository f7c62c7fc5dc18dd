# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# JSON of any shape has no type.
"""Parameters that are JSON already are what the vendored walk over them would have made."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portkey_ai import not_given, omit
from portkey_ai._vendor.openai._utils import _transform  # pyright: ignore[reportPrivateUsage]
from portkey_ai._vendor.openai.types import embedding_create_params, image_edit_params
from portkey_ai._vendor.openai.types.chat import completion_create_params
from portkey_ai._vendor.openai.types.fine_tuning import job_create_params
from portkey_ai._vendor.openai.types.responses import response_create_params
from portkey_ai.api_resources.requests.plain_json import untransformed

from .strategies import JSON

TYPES: list[Any] = [
    completion_create_params.CompletionCreateParamsNonStreaming,
    completion_create_params.CompletionCreateParamsStreaming,
    response_create_params.ResponseCreateParamsNonStreaming,
    embedding_create_params.EmbeddingCreateParams,
    image_edit_params.ImageEditParamsNonStreaming,
    job_create_params.JobCreateParams,
]
NAMES = st.sampled_from(
    ["messages", "model", "input", "tools", "content", "role", "type", "metadata", "method", "image"]
)
ODD = st.sampled_from([omit, not_given, (1, 2), {3}, b"x", datetime.date(2020, 1, 2), ({"role": "user"},)])
VALUES = st.recursive(
    JSON | ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("type_", TYPES)
@given(data=st.dictionaries(NAMES | st.text(max_size=4), VALUES, max_size=5))
def test_the_same(type_: Any, data: dict[str, Any]) -> None:
    ours = untransformed(data, type_)
    if ours is not None:
        assert ours == _transform._transform_recursive(data, annotation=type_)  # pyright: ignore[reportPrivateUsage]
        assert not any(value is omit or value is not_given for value in ours.values())


def test_it_is_used() -> None:
    """The property would hold of a function that always declines."""
    said = {"model": "m", "messages": [{"role": "user", "content": [{"type": "text", "text": "x"}]}], "stop": omit}
    chat = completion_create_params.CompletionCreateParamsNonStreaming
    assert untransformed(said, chat) == {name: value for name, value in said.items() if name != "stop"}
    assert untransformed({**said, "messages": ({},)}, chat) is None
