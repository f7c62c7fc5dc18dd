"""Which cases openai's tests have, read from their source, so that none can be left out unnoticed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PATHS = ("tests/api_resources", "tests/lib")
"""What runs, but for the files below."""

LEFT_OUT = {
    "tests/lib/test_azure.py": "of AzureOpenAI, another client",
    "tests/lib/test_bedrock.py": "of BedrockOpenAI, another client",
    "tests/lib/test_bedrock_auth_conformance.py": "of BedrockOpenAI's AWS signatures",
    "tests/lib/test_bedrock_credential_chain.py": "of BedrockOpenAI's AWS credentials",
    "tests/lib/test_bedrock_provider.py": "of BedrockOpenAI's provider",
    "tests/lib/test_old_api.py": "of the module-level `openai.ChatCompletion` of before 1.0, which is not vendored",
}


@dataclass
class Group:
    """The cases of one method, in every variant."""

    name: str
    functions: list[str] = field(default_factory=list[str])
    """Their node ids, without parameters."""
    cases: int = 0
    """How many they are with parameters."""


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
        for function, cases in _functions(ast.parse((folder / file).read_text(encoding="utf-8"))):
            name = _method(file, function.rpartition("::")[2])
            group = result.setdefault(name, Group(name))
            group.functions.append(f"{file}::{function}")
            group.cases += cases
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


def _functions(module: ast.Module) -> Iterator[tuple[str, int]]:
    """Each test function's name, with its class, and how often its parameters let it run."""
    for node in module.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
            yield node.name, _times(node, {})
        elif isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            marks = {
                target.id: statement.value
                for statement in node.body
                if isinstance(statement, ast.Assign)
                for target in statement.targets
                if isinstance(target, ast.Name)
            }
            for method in node.body:
                if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)) and method.name.startswith("test_"):
                    yield f"{node.name}::{method.name}", _times(method, marks)


def _times(function: ast.FunctionDef | ast.AsyncFunctionDef, marks: dict[str, ast.expr]) -> int:
    times = 1
    for decorator in function.decorator_list:
        mark = marks.get(decorator.id, decorator) if isinstance(decorator, ast.Name) else decorator
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.parametrize":
            values = mark.args[1]
            assert isinstance(values, ast.List), f"{function.name}: cannot count its parameters"
            times *= len(values.elts)
    return times
