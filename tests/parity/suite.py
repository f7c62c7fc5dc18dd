"""Which cases openai's tests have, read from their source, so that none can be left out unnoticed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PATHS = ("tests/api_resources", "tests/lib")
"""What runs, but for the files below."""

AZURE = "of AzureOpenAI, another client"
BEDROCK = "of BedrockOpenAI, another client"
VERTEX = "of OpenAI's client for Google Vertex AI"
EXAMPLE = "of a program in openai's `examples`"
HELPER = "of a helper in `openai.lib` around a client (tools, browser, transcripts), which no method of ours uses"
LEFT_OUT = {
    "tests/lib/live/test_audio_transcript_example.py": EXAMPLE,
    "tests/lib/live/test_transcript_grouper.py": HELPER,
    "tests/lib/live/test_transcript_grouper_lifecycle.py": HELPER,
    "tests/lib/live/test_transcript_grouping.py": HELPER,
    "tests/lib/responses/test_azure_responses_policy_regression.py": AZURE,
    "tests/lib/responses/test_refusal_normal_lifecycle.py": HELPER,
    "tests/lib/responses/test_websocket_accumulator.py": HELPER,
    "tests/lib/responses/test_websocket_accumulator_details.py": HELPER,
    "tests/lib/responses/test_websocket_accumulator_rich.py": HELPER,
    "tests/lib/responses/test_websocket_live.py": HELPER,
    "tests/lib/responses/test_websocket_session.py": HELPER,
    "tests/lib/responses/test_websocket_session_overflow.py": HELPER,
    "tests/lib/test_azure.py": AZURE,
    "tests/lib/test_azure_auth.py": AZURE,
    "tests/lib/test_azure_deployment_path.py": AZURE,
    "tests/lib/test_azure_provider_diagnostics.py": AZURE,
    "tests/lib/test_azure_redirects.py": AZURE,
    "tests/lib/test_azure_request_credentials.py": AZURE,
    "tests/lib/test_azure_websocket_redirects.py": AZURE,
    "tests/lib/test_bedrock.py": BEDROCK,
    "tests/lib/test_bedrock_auth_conformance.py": BEDROCK,
    "tests/lib/test_bedrock_credential_chain.py": BEDROCK,
    "tests/lib/test_bedrock_provider.py": BEDROCK,
    "tests/lib/test_bedrock_runtime.py": BEDROCK,
    "tests/lib/test_browser.py": HELPER,
    "tests/lib/test_browser_capabilities.py": HELPER,
    "tests/lib/test_browser_control.py": HELPER,
    "tests/lib/test_browser_files.py": HELPER,
    "tests/lib/test_browser_navigation.py": HELPER,
    "tests/lib/test_browser_registration.py": HELPER,
    "tests/lib/test_browser_sensitive.py": HELPER,
    "tests/lib/test_browser_zoom.py": HELPER,
    "tests/lib/test_computer.py": HELPER,
    "tests/lib/test_decisions_tool_runner.py": HELPER,
    "tests/lib/test_microphone.py": "of `openai.helpers`, which is not vendored",
    "tests/lib/test_old_api.py": "of the module-level `openai.ChatCompletion` of before 1.0, which is not vendored",
    "tests/lib/test_realtime_example_keepalive.py": EXAMPLE,
    "tests/lib/test_responses_input_file_history.py": HELPER,
    "tests/lib/test_responses_tool_runner.py": HELPER,
    "tests/lib/test_runner_eager_control.py": HELPER,
    "tests/lib/test_runner_idempotency.py": HELPER,
    "tests/lib/test_runner_server_tools.py": HELPER,
    "tests/lib/test_runner_typed_tools.py": HELPER,
    "tests/lib/test_vertex_live.py": VERTEX,
    "tests/lib/test_vertex_provider.py": VERTEX,
}


@dataclass
class Group:
    """The cases of one method, in every variant."""

    name: str
    functions: list[str] = field(default_factory=list[str])
    """Their node ids, without parameters."""


def files(folder: Path) -> list[str]:
    """The files of openai's tests below `folder` that run."""
    tests = (file for path in PATHS for file in folder.glob(f"{path}/**/test_*.py"))
    found = sorted(file.relative_to(folder).as_posix() for file in tests)
    assert set(LEFT_OUT) <= set(found), "a file that is left out does not exist"
    return [file for file in found if file not in LEFT_OUT]


def groups(folder: Path) -> list[Group]:
    """All cases below `folder`, by the method that they are about."""
    result: dict[str, Group] = {}
    for file in files(folder):
        for function in _functions(ast.parse((folder / file).read_text(encoding="utf-8"))):
            name = _method(file, function.rpartition("::")[2])
            group = result.setdefault(name, Group(name))
            group.functions.append(f"{file}::{function}")
    return list(result.values())


def _method(file: str, function: str) -> str:
    """`beta.threads.runs.create` for its cases; for those of openai's helpers the file's and the test's name."""
    *folders, module = file.removesuffix(".py").split("/")[1:]
    path = ".".join([*folders, module.removeprefix("test_")])
    name = function.removeprefix("test_")
    if path.startswith("api_resources."):
        path = path.removeprefix("api_resources.")
        name = re.sub(r"^(method|raw_response|streaming_response|path_params)_", "", name)
        name = re.sub(r"(_with_all_params)?(_overload_\d+)?$", "", name)
    return f"{path}.{name}"


def _functions(module: ast.Module) -> Iterator[str]:
    """Each test function's name, with its class."""
    for node in module.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
            yield node.name
        elif isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            for method in node.body:
                if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)) and method.name.startswith("test_"):
                    yield f"{node.name}::{method.name}"
