# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownLambdaType=false, reportPrivateUsage=false
# JSON of any shape has no type.
"""A response is the same whether it is decoded leniently, as a program's first ones are, or fast, as later ones are."""

from __future__ import annotations

import copy
import inspect
import json
import math
import pickle
import threading
import time
from typing import Any

import httpx
import pytest

from portkey_ai import BaseModel
from portkey_ai._vendor.openai.types import CreateEmbeddingResponse, FileObject, ModerationCreateResponse
from portkey_ai._vendor.openai.types.chat import ChatCompletion, ChatCompletionChunk
from portkey_ai._vendor.openai.types.realtime import RealtimeAudioConfigOutput
from portkey_ai._vendor.openai.types.responses import Response
from portkey_ai.api_resources.decoding import model_decoding
from portkey_ai.api_resources.decoding.model_decoding import FastDecoder, decode_as, decode_model
from portkey_ai.api_resources.decoding.relaxed_schema import relaxed_validator
from portkey_ai.api_resources.types.api_keys_type import ApiKeyListResponse
from portkey_ai.api_resources.types.generation_type import PromptCompletion, PromptCompletionChunk
from portkey_ai.api_resources.types.rerank_type import RerankResponse

from .parity.examples import example
from .support import COMPLETION, MESSAGES, Recorder, done

TYPES: list[type[BaseModel]] = [
    *(ChatCompletion, ChatCompletionChunk, CreateEmbeddingResponse, FileObject, ModerationCreateResponse, Response),
    *(ApiKeyListResponse, PromptCompletion, PromptCompletionChunk, RerankResponse),
    RealtimeAudioConfigOutput,
]
BODY = json.dumps(COMPLETION).encode()
ODD_VALUES = [None, {"odd": None}, [], [None, {}, {"type": "x"}], -0.0, 5, "5", True, 2**53, 1e300, "\u2028"]
ODD_BODIES = [
    b"{}",
    b'{"id": 1, "id": "twice"}',
    b'{"x": NaN, "y": Infinity, "z": -Infinity}',
    b'{"x": 1e400, "y": -0, "z": 1E2}',
    b'{"x": "\\ud83d\\ude00", "y": "\\u0000"}',
    b' \n{"x": 0.1e-7, "": {"": []}}\t',
    b'{"_headers": 5, "model_config": 1}',
    b'{"data": null, "choices": null, "pages": null, "results": null, "success": null}',
]


def bodies(type_: type[BaseModel]) -> list[bytes]:
    """Bodies of all kinds: complete, with unknown fields, with one field absent, null or of another type."""
    full = example(type_)
    for tool in full.get("tools") or []:
        tool.pop("async", None)  # the alias of `async_`: decoded leniently, as RealtimeAudioConfigOutput is
    values: list[Any] = [full, {**full, "unknown": {"a": [1, None]}, "_request_id": "x"}]
    for field in full:
        values.append({name: value for name, value in full.items() if name != field})
        values += [{**full, field: value} for value in ODD_VALUES]
    for inner in ("choices", "output", "data", "results"):  # one level deeper
        for item in full.get(inner) or [] if isinstance(full.get(inner), list) else []:
            if isinstance(item, dict):
                values.append({**full, inner: [{**item, "unknown": 1}]})
                values += [{**full, inner: [{**item, field: odd}]} for field in item for odd in ODD_VALUES[:4]]
    return [json.dumps(value).encode() for value in values] + ODD_BODIES


def is_same(one: Any, other: Any) -> bool:
    """Equal, of the same types, in the same order, at every depth."""
    if type(one) is not type(other):
        return False
    if isinstance(one, BaseModel):
        fields = is_same(dict(one.__dict__), dict(other.__dict__)) and is_same(one.model_extra, other.model_extra)
        return fields and one.model_fields_set == other.model_fields_set
    if isinstance(one, dict):
        return list(one) == list(other) and all(is_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, float):
        return math.copysign(1, one) == math.copysign(1, other) and (one == other or math.isnan(one))
    return bool(one == other)


def public_view(model: BaseModel) -> dict[str, Any]:
    """What a program can see of a model."""
    keys = [*type(model).model_fields, *(model.model_extra or {})]
    return {
        "fields set": model.model_fields_set,
        "extra": model.model_extra,
        "dump": model.model_dump(warnings=False),
        "dump of what was sent": model.model_dump(exclude_unset=True, by_alias=True, warnings=False),
        "repr": repr(model),
        "str": str(model),
        "items": {key: repr(model[key]) for key in keys},
        "get": {key: repr(model.get(key, "default")) for key in keys},
        "vars": repr(vars(model)),
    }


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning")
@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.__name__)
def test_fast_and_lenient_decoding_give_the_same(type_: type[BaseModel], monkeypatch: pytest.MonkeyPatch) -> None:
    decode = decode_model if "_vendor" in inspect.getfile(type_) else decode_as
    validator = relaxed_validator(type_)
    assert validator is not None
    fast_uses = 0
    monkeypatch.setattr(model_decoding, "fast_decoder", lambda _: None)
    for body in bodies(type_):
        response = httpx.Response(200, content=body, request=httpx.Request("GET", "https://gateway.test/v1/x"))
        try:
            fast = validator.validate_json(body, strict=True)
        except ValueError:
            continue
        fast_uses += 1
        lenient = decode(response, type_)
        for one, other in ((fast, lenient), (pickle.loads(pickle.dumps(fast)), copy.deepcopy(lenient))):
            assert is_same(one, other), body
            assert public_view(one) == public_view(other) or b"NaN" in body, body
            assert one == other or b"NaN" in body, body
    assert fast_uses > 5


async def test_every_response_of_a_program_has_the_same_fields_set(kind: str) -> None:
    body = {**COMPLETION, "unknown": 1, "system_fingerprint": None}
    client = Recorder(lambda _: httpx.Response(200, json=body)).client(kind)
    responses = [await done(client.chat.completions.create(model="m", messages=MESSAGES)) for _ in range(6)]
    assert {frozenset(response.model_fields_set) for response in responses} == {frozenset({*body} - {"unknown"})}
    assert all(response.model_extra == {"unknown": 1} for response in responses)
    assert all(response == responses[0] for response in responses)


async def test_fields_set_can_be_changed(kind: str) -> None:
    body = {**COMPLETION, "unknown": 1}
    client = Recorder(lambda _: httpx.Response(200, json=body)).client(kind)
    for _ in range(6):  # the later ones are decoded fast
        response = await done(client.chat.completions.create(model="m", messages=MESSAGES))
        response.model_fields_set.discard("model")
        response.model_fields_set.update({"service_tier"})
        assert response.model_fields_set == {*body, "service_tier"} - {"unknown", "model"}
        sent = response.to_dict()
        assert (sent.get("model"), sent.get("service_tier", "unset"), sent["unknown"]) == (None, None, 1)


async def test_null_is_the_default_in_every_response(kind: str) -> None:
    client = Recorder(lambda _: httpx.Response(200, json={"data": None})).client(kind)
    found = [(await done(client.prompts.partials.list())).data for _ in range(5)]
    assert found == [[]] * 5
    assert len({id(items) for items in found}) == 5, "each response has a list of its own"


def test_sparse_models_below_any_field_name_are_decoded_fast() -> None:
    """Fields called `function` and `metadata` are relaxed like others."""
    call = {"id": "c", "type": "function", "function": {"name": "f"}}
    message = {"role": "assistant", "tool_calls": [call]}
    decoder = FastDecoder(ChatCompletion)
    body = json.dumps({**COMPLETION, "choices": [{"message": message, "finish_reason": "stop"}]}).encode()
    decoded = [decoder(body) for _ in range(3)][-1]
    assert decoded is not None
    assert decoded.choices[0].message.tool_calls[0].function.arguments is None


def test_a_decoder_whose_third_use_was_lost_becomes_fast() -> None:
    """Two threads may count past the use that builds the validator."""
    decoder = FastDecoder(ChatCompletion)
    decoder._calls = decoder._BUILD_AT_CALL  # pyright: ignore[reportPrivateUsage]
    assert decoder(BODY) is not None or decoder(BODY) is not None


def test_many_threads_build_a_validator_once(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[int] = []

    def slowly(type_: Any) -> Any:
        built.append(threading.get_ident())
        time.sleep(0.02)
        return relaxed_validator(type_)

    monkeypatch.setattr(model_decoding, "relaxed_validator", slowly)
    decoder = FastDecoder(ChatCompletion)
    start = threading.Barrier(16)

    def use() -> None:
        start.wait()
        for _ in range(5):
            decoder(BODY)

    threads = [threading.Thread(target=use) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert decoder(BODY) is not None
    assert len(built) < 4


def test_an_interrupted_build_is_done_by_another_use(monkeypatch: pytest.MonkeyPatch) -> None:

    def interrupted(_: Any) -> Any:
        raise KeyboardInterrupt

    decoder = FastDecoder(ChatCompletion)
    assert (decoder(BODY), decoder(BODY)) == (None, None)
    monkeypatch.setattr(model_decoding, "relaxed_validator", interrupted)
    with pytest.raises(KeyboardInterrupt):
        decoder(BODY)
    monkeypatch.setattr(model_decoding, "relaxed_validator", relaxed_validator)
    assert decoder(BODY) is not None
