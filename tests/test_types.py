"""`portkey_ai.types`: the public names of all types, the modules that classes name, what is loaded when."""

from __future__ import annotations

import base64
import dataclasses
import importlib
import inspect
import json
import pickle
import pkgutil
import subprocess
import sys
import threading
import traceback
import typing
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pydantic
import pytest

import portkey_ai
import portkey_ai._vendor.openai.types as vendored
import portkey_ai.api_resources.types as portkey_types
import portkey_ai.types
from portkey_ai import Portkey, RateLimitError
from portkey_ai._public_modules import public_name
from portkey_ai.types import chat
from scripts import generate_types

from .earlier_pickles import PICKLES
from .support import MESSAGES, Recorder, done, read

ROOT = Path(__file__).parents[1]


def vendored_modules() -> list[str]:
    found = [module.name for module in pkgutil.walk_packages(vendored.__path__, f"{vendored.__name__}.")]
    return [vendored.__name__, *found]


def own_classes(module: ModuleType) -> Iterator[type]:
    """Yield the classes that a module of types defines."""
    file = module.__file__
    for value in list(vars(module).values()):
        if isinstance(value, type) and value.__module__.startswith("portkey_ai.") and inspect.getfile(value) == file:
            yield value


@pytest.mark.slow
def test_every_vendored_name_has_the_same_public_name() -> None:
    names = 0
    for internal in vendored_modules():
        module, public = importlib.import_module(internal), internal.replace(vendored.__name__, "portkey_ai.types")
        twin = importlib.import_module(public)
        is_package = hasattr(module, "__path__")
        exported = generate_types.exports_of(internal.partition("openai.")[2]) if is_package else {}
        for name in list(exported) or getattr(module, "__all__", []):
            if not name.startswith("_") and hasattr(module, name):
                assert getattr(twin, name) is getattr(module, name), f"{public}.{name}"
                names += 1
    assert names > 4500


def test_every_name_of_the_portkey_api_is_in_the_package() -> None:
    for public, names in generate_types.portkey_modules().items():
        twin = importlib.import_module(public)
        for name in names:
            if name != "Number":  # two modules have one
                assert getattr(portkey_ai.types, name) is getattr(twin, name), f"{public}.{name}"
    assert portkey_ai.types.ConfigGetResponse.__module__ == "portkey_ai.types.configs"


def test_every_exported_name_is_there() -> None:
    for package in generate_types.packages().values():
        module = importlib.import_module(package)
        assert set(module.__all__) <= set(dir(module)), package
        for name in module.__all__:
            assert getattr(module, name) is not None, f"{package}.{name}"


def test_names_of_both_are_openais() -> None:
    assert portkey_ai.types.FileObject is vendored.FileObject
    taken = set(generate_types.exports_of("types"))
    both = {name for names in generate_types.portkey_modules().values() for name in names} & taken
    for name in both:
        assert getattr(portkey_ai.types, name) is getattr(vendored, name)


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="no_such_type"):
        chat.no_such_type  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ModuleNotFoundError, match=r"portkey_ai\.types\.chat\.no_such_module"):
        importlib.import_module("portkey_ai.types.chat.no_such_module")
    with pytest.raises(ModuleNotFoundError, match="embeddings"):  # of portkey-ai 2.3.4, not public here
        importlib.import_module("portkey_ai.types.embeddings")
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        importlib.import_module("portkey_ai.types.no_such_package.x")


@pytest.mark.slow
def test_classes_name_their_public_module() -> None:
    """And can be found there: by pickle, by `typing.get_type_hints`, by pydantic and by `inspect.getsource`."""
    models = 0
    internals = [
        *vendored_modules(),
        *(f"{portkey_types.__name__}.{path.name}" for path in pkgutil.iter_modules(portkey_types.__path__)),
    ]
    for internal in internals:
        module = importlib.import_module(internal)
        for kind in own_classes(module):
            if issubclass(kind, pydantic.BaseModel):
                assert kind.__module__ == public_name(internal), kind
                assert pickle.loads(pickle.dumps(kind)) is kind
                typing.get_type_hints(kind)
                if models % 20 == 0:  # all of them would take half a minute
                    kind.model_rebuild(force=True)
                models += 1
    assert models > 1000


def test_sources_are_found() -> None:
    kinds: list[type[Any]] = [
        chat.ChatCompletion,
        chat.ChatCompletionUserMessageParam,
        portkey_ai.types.ConfigDetail,
        portkey_ai.types.SyncCursorPage,
    ]
    for kind in kinds:
        assert inspect.getsource(kind).startswith(f"class {kind.__name__}(")


def test_parameter_types_of_the_public_modules() -> None:
    from portkey_ai.types.chat import ChatCompletionUserMessageParam
    from portkey_ai.types.chat.chat_completion_chunk import ChoiceDelta

    assert ChatCompletionUserMessageParam.__module__ == "portkey_ai.types.chat.chat_completion_user_message_param"
    assert set(typing.get_type_hints(ChatCompletionUserMessageParam)) == {"content", "role", "name"}
    adapter = pydantic.TypeAdapter(ChatCompletionUserMessageParam)
    assert adapter.validate_python({"role": "user", "content": "Hi"}) == {"role": "user", "content": "Hi"}
    assert repr(ChoiceDelta) == "<class 'portkey_ai.types.chat.chat_completion_chunk.ChoiceDelta'>"


def test_models_as_fields_of_a_users_model() -> None:
    from portkey_ai.types.shared import CompoundFilter

    class Search(pydantic.BaseModel):
        filter: CompoundFilter  # refers to itself by a string

    nested = {"type": "or", "filters": [{"type": "eq", "key": "a", "value": "b"}]}
    search = Search.model_validate({"filter": {"type": "and", "filters": [nested]}})
    assert isinstance(search.filter, CompoundFilter)
    assert Search.model_json_schema()["properties"]["filter"]


@pytest.mark.parametrize(
    "name",
    [
        "Portkey",
        "AsyncPortkey",
        "Stream",
        "AsyncStream",
        "GatewayInfo",
        "RateLimitError",
        "PollTimeoutError",
        "NoRoute",
    ],
)
def test_exported_classes_name_the_package(name: str) -> None:
    assert repr(getattr(portkey_ai, name)) == f"<class 'portkey_ai.{name}'>"


def test_hints_of_exported_classes() -> None:
    hints = typing.get_type_hints(RateLimitError)
    assert hints["response"] is httpx.Response
    assert [field.name for field in dataclasses.fields(portkey_ai.GatewayInfo)][0] == "trace_id"
    assert typing.get_type_hints(portkey_ai.GatewayInfo)["retry_count"] == (int | None)


def test_tracebacks() -> None:
    request = httpx.Request("GET", "https://gateway.test/v1/models")
    error = RateLimitError("slow down", response=httpx.Response(429, request=request), body=None)
    assert traceback.format_exception_only(type(error), error)[0].startswith("portkey_ai.RateLimitError: slow down")


async def test_what_a_client_returns(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind)
    completions = client.chat.completions
    completion = await done(completions.create(model="m", messages=MESSAGES))
    assert type(completion).__module__ == "portkey_ai.types.chat.chat_completion"
    assert isinstance(completion, chat.ChatCompletion)
    chunks = await read(await done(completions.create(model="m", messages=MESSAGES, stream=True)))
    assert type(chunks[0]).__module__ == "portkey_ai.types.chat.chat_completion_chunk"
    raw: object = await done(completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert isinstance(raw, portkey_ai.types.LegacyAPIResponse)
    assert repr(portkey_ai.types.RawResponse) == "<class 'portkey_ai.types.RawResponse'>"
    if kind == "sync":
        with completions.with_streaming_response.create(model="m", messages=MESSAGES) as response:
            assert isinstance(response, portkey_ai.types.APIResponse)
    else:
        async with completions.with_streaming_response.create(model="m", messages=MESSAGES) as response:
            assert isinstance(response, portkey_ai.types.AsyncAPIResponse)
    kinds: list[type[Any]] = [portkey_ai.types.APIResponse, portkey_ai.types.AsyncAPIResponse]
    assert [repr(kind) for kind in kinds] == [f"<class 'portkey_ai.types.{kind.__name__}'>" for kind in kinds]


def test_subclasses_of_a_user_keep_their_module() -> None:
    class Mine(chat.ChatCompletion):
        pass

    assert Mine.__module__ == __name__


# Pickles


def earlier(name: str) -> Any:
    return pickle.loads(zlib.decompress(base64.b64decode(PICKLES[name])))


def test_pickles_of_earlier_releases_are_loaded() -> None:
    assert b"_vendor.openai.types" in zlib.decompress(base64.b64decode(PICKLES["completion"]))
    completion = earlier("completion")
    assert type(completion) is chat.ChatCompletion
    assert completion.choices[0].message.content == "Hi"
    assert completion["extra"] == 1
    assert type(earlier("configs")) is portkey_ai.types.ConfigListResponse
    assert earlier("page").data[0].id == "file-1"
    assert isinstance(earlier("error"), RateLimitError)
    assert type(earlier("client")) is Portkey
    assert earlier("class").__name__ == "Choice"


def test_pickles_are_loaded_by_another_process(tmp_path: Path) -> None:
    for name in ("completion", "configs", "page", "error"):
        (tmp_path / name).write_bytes(pickle.dumps(earlier(name)))
    assert b"portkey_ai.types.chat.chat_completion" in (tmp_path / "completion").read_bytes()
    code = (
        "import pathlib, pickle, sys\n"
        "for name in ('completion', 'configs', 'page', 'error'):\n"
        "    print(type(pickle.loads(pathlib.Path(sys.argv[1], name).read_bytes())).__module__)\n"
    )
    command = [sys.executable, "-W", "error", "-c", code, str(tmp_path)]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert printed[:2] == ["portkey_ai.types.chat.chat_completion", "portkey_ai.types.configs"]
    assert printed[3] == "portkey_ai"


def test_a_thread_that_imports_the_public_name_waits_for_the_internal_module(tmp_path: Path) -> None:
    """A module whose first class is defined is not complete yet."""
    internal = "portkey_ai._vendor.openai.types.slow_type"
    (tmp_path / "slow_type.py").write_text(
        "import threading\nfrom portkey_ai import BaseModel\nfrom tests import test_types\n"
        "class First(BaseModel): ...\n"
        "test_types.begun.set(); test_types.go_on.wait(10)\n"
        "class Second(BaseModel): ...\n"
    )
    vendored.__path__.append(str(tmp_path))
    found: list[object] = []

    def import_second() -> None:
        begun.wait(10)
        found.append(importlib.import_module("portkey_ai.types.slow_type").Second)

    threads = [
        threading.Thread(target=importlib.import_module, args=[internal]),
        threading.Thread(target=import_second),
    ]
    try:
        for thread in threads:
            thread.start()
        begun.wait(10)
        threads[1].join(0.1)
        assert found == []
        go_on.set()
        for thread in threads:
            thread.join(10)
        assert [repr(value) for value in found] == ["<class 'portkey_ai.types.slow_type.Second'>"]
    finally:
        vendored.__path__.remove(str(tmp_path))
        for name in (internal, "portkey_ai.types.slow_type"):
            sys.modules.pop(name, None)


begun, go_on = threading.Event(), threading.Event()


# Laziness


def loaded(code: str) -> set[str]:
    """Return the modules that a fresh process has loaded after `code`."""
    command = [sys.executable, "-W", "error", "-c", f"{code}\nimport json, sys; print(json.dumps(list(sys.modules)))"]
    return set(json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout))


@pytest.mark.slow
def test_nothing_is_loaded_early() -> None:
    before = loaded("import portkey_ai")
    assert not {name for name in before if name.startswith(("portkey_ai.types", "portkey_ai._public", "pydantic"))}
    package = loaded("import portkey_ai.types, portkey_ai.types.chat, portkey_ai.types.responses")
    assert not {
        name for name in package if name.startswith(("portkey_ai._vendor", "portkey_ai.api_resources", "pydantic"))
    }
    one = loaded("from portkey_ai.types.chat import ChatCompletion")
    assert "portkey_ai._vendor.openai.types.chat.chat_completion" in one
    assert "portkey_ai._vendor.openai.types.chat.chat_completion_chunk" not in one
    assert not {name for name in one if name.startswith("portkey_ai._vendor.openai.resources")}


def test_a_call_does_not_load_the_package_of_types() -> None:
    assert "portkey_ai.types" not in loaded(
        "from portkey_ai import Portkey; Portkey(api_key='k').chat.completions.create"
    )


# The generator


def test_the_generator_notices_a_clash_of_modules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "chat_type.py").write_text("class Chat: ...\n")
    monkeypatch.setattr(generate_types, "ROOT", tmp_path)
    monkeypatch.setattr(generate_types, "PORTKEY_TYPES", tmp_path)
    with pytest.raises(SystemExit, match=r"chat_type\.py: the vendored types have a module .*\.chat too"):
        generate_types.portkey_modules()


def test_files_of_removed_types_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, gone = tmp_path / "kept.py", tmp_path / "gone.py"
    for path in (kept, gone):
        path.touch()
    monkeypatch.setattr(generate_types, "TYPES", tmp_path)
    assert generate_types.stale({kept}) == [gone]
