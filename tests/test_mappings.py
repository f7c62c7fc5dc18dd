"""JSON objects of the Portkey API that are read as mappings."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import httpx
import pytest

from portkey_ai.api_resources.decoding.attribute_dict import AttributeDict, with_attributes
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.user_invite_type import WorkspaceDefaults
from tests.support import Recorder, done

WORKSPACE = {"id": "w", "defaults": {"metadata": {"team": "a"}, "is_default": 1}, "usage_limits": [{"type": "cost"}]}
RENDER = {"success": True, "data": {"model": "m", "messages": [{"role": "user", "content": "Hi"}], "max_tokens": 5}}
GENERIC = {"id": "g", "object": {"list": [{"name": "a"}], "name": "b"}, "items": [1], "none": None}


def client_for(kind: str, body: object) -> tuple[Any, Recorder]:
    recorder = Recorder(lambda _: httpx.Response(200, json=body))
    return recorder.client(kind), recorder


async def test_object_inside_a_response_reads_like_a_dict(kind: str) -> None:
    client, _ = client_for(kind, WORKSPACE)
    workspace = await done(client.admin.workspaces.retrieve(workspace_id="w"))
    defaults = workspace.defaults
    assert list(defaults) == list(defaults.keys()) == ["metadata", "is_default"]
    assert dict(defaults) == {**defaults} == dict(defaults.items()) == WORKSPACE["defaults"]
    assert list(defaults.values()) == [{"team": "a"}, 1]
    assert len(defaults) == 2
    assert "metadata" in defaults
    assert "object" not in defaults  # a field that the response lacks
    assert defaults.metadata == defaults["metadata"] == {"team": "a"}
    assert bool(defaults)
    assert not WorkspaceDefaults.construct()
    assert "id" in workspace
    assert "slug" not in workspace


async def test_rendered_prompt_is_the_arguments_of_a_completion(kind: str) -> None:
    client, recorder = client_for(kind, RENDER)
    rendered = await done(client.prompts.render(prompt_id="p"))
    await done(client.chat.completions.create(**rendered.data))
    assert json.loads(recorder.requests[-1].content) == RENDER["data"]
    assert dict(rendered.data) == RENDER["data"]
    assert len(rendered.data) == 3


async def test_generic_response_reads_nested_objects_by_attribute_and_by_item(kind: str) -> None:
    client, _ = client_for(kind, GENERIC)
    response = await done(client.post("/own", body={}))
    assert response.object.list[0].name == response["object"]["list"][0]["name"] == "a"
    assert response.object.get("name") == "b"
    assert {**response} == GENERIC
    assert "object" in response
    assert "success" not in response
    assert list(response.items()) == list(GENERIC.items())
    assert response["items"] == [1]
    assert json.loads(str(response)) == response.to_dict() == GENERIC
    with pytest.raises(AttributeError, match="absent"):
        _ = response.object.absent
    for twin in (copy.deepcopy(response), pickle.loads(pickle.dumps(response))):
        assert twin == response
        assert twin.object.list[0].name == "a"
    assert bool(GenericResponse.construct())


def test_deep_objects_have_attributes_too() -> None:
    deep: dict[str, Any] = {}
    for _ in range(10_000):
        deep = {"inner": [deep]}
    found = with_attributes(deep)
    for _ in range(10_000):
        found = found.inner[0]
    assert isinstance(found, AttributeDict)
    assert found == {}
