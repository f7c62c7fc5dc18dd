"""Generate the wrappers over the vendored resources, and the clients' typed surface: `make generate`, `make check`.

usage: generate_wrappers.py [--check]
"""

import ast
import copy
import sys
from pathlib import Path
from textwrap import indent

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from portkey_ai.api_resources.options import OPTIONS, Option
from scripts.generated import HEADER, ROOT, formatted, settle
from scripts.vendored import Function, Method, Resource, client_resources, find_class, imports, read_resource

APIS = ROOT / "portkey_ai/api_resources/apis"
SURFACE = ROOT / "portkey_ai/api_resources/surface.py"
SCRIPT = "scripts/generate_wrappers.py"

# Path on the client -> our module in apis/ and our class in it (the published package's names).
RESOURCES = {
    "chat": ("chat_complete", "ChatCompletion"),
    "chat.completions": ("chat_complete", "Completions"),
    "chat.completions.messages": ("chat_complete", "ChatCompletionsMessages"),
    "completions": ("complete", "Completion"),
    "embeddings": ("embeddings", "Embeddings"),
    "models": ("models", "Models"),
}

# Where `model` may be left out: the gateway's config or the provider's default decides.
DEFAULT_MODEL = {
    ("chat.completions", "create"),
    ("chat.completions", "parse"),
    ("chat.completions", "stream"),
    ("completions", "create"),
    ("embeddings", "create"),
}

PRAGMAS = """\
# ruff: noqa: E501, UP006, UP007, UP035, UP045
# mypy: disable-error-code="no-any-return,call-overload,arg-type,return-value,valid-type,misc"
# pyright: basic, reportArgumentType=false, reportCallIssue=false, reportReturnType=false
"""


RAW_WAYS = (
    (
        "with_raw_response",
        "WithRawResponse",
        "The same methods, giving the HTTP response; `.parse()` gives the model.",
    ),
    ("with_streaming_response", "WithStreamingResponse", "The same, for use in `with`; the body is not read yet."),
)


class Module:
    """One generated module: collects the names its annotations need, and text."""

    def __init__(self, classes: set[str]) -> None:
        self.classes = classes
        self.typing: dict[str, str] = {}
        self.runtime: dict[str, str] = {}
        self.text: list[str] = []

    def use(self, name: str, vendored: str, *, runtime: bool = False) -> str:
        """Import `name` as the vendored module has it; what to call it here."""
        if name in imports(vendored):
            origin, there = imports(vendored)[name]
        else:
            try:
                origin, there = f".{find_class(vendored, name)[0]}", name
            except KeyError:
                return name  # a builtin
        if there in ("Stream", "AsyncStream") and origin == "._streaming":
            origin = "portkey_ai.api_resources.streaming"
        elif origin.startswith("."):
            origin = f"portkey_ai._vendor.openai{origin if origin != '.' else ''}"
        statement = f"from {origin} import {there}" if origin else f"import {there}"
        shown = name
        taken = {**self.typing, **self.runtime}.get(name)
        if name in self.classes or taken not in (None, _renamed(statement, name)):
            shown = f"OpenAI{name}"
        (self.runtime if runtime else self.typing)[shown] = _renamed(statement, shown)
        return shown

    def annotation(self, node: ast.expr, vendored: str) -> str:
        module = self

        class Rename(ast.NodeTransformer):
            def visit_Name(self, node: ast.Name) -> ast.Name:
                return ast.Name(module.use(node.id, vendored))

        return ast.unparse(Rename().visit(copy.deepcopy(node)))

    def source(self, header: str, documentation: str) -> str:
        runtime = sorted(set(self.runtime.values()))
        typing = sorted(set(self.typing.values()) - set(runtime))
        return "\n".join([
            header + PRAGMAS + f'"""{documentation}"""\n',
            "from __future__ import annotations\n",
            "from functools import cached_property",
            "from typing import TYPE_CHECKING, Any, overload\n",
            *runtime,
            "from .api_resource import APIResource, AsyncAPIResource, with_extra\n",
            "if TYPE_CHECKING:",
            *(indent(line, "    ") for line in typing),
            "\n",
            *self.text,
        ])  # fmt: skip


def _renamed(statement: str, name: str) -> str:
    return (
        statement
        if statement.endswith(f" import {name}") or statement == f"import {name}"
        else f"{statement} as {name}"
    )


def signature(module: Module, resource: Resource, function: Function, *, model: bool, extra: bool) -> str:
    """The parameters and result of `function`, as they read in `module`."""
    arguments = function.args
    parts = ["self"]
    positional = arguments.args[1:]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    for star, group, values in (("", positional, defaults), ("*", arguments.kwonlyargs, arguments.kw_defaults)):
        if star and group:
            parts.append(star)
        for argument, value in zip(group, values, strict=True):
            text = argument.arg
            if argument.annotation:
                text += f": {module.annotation(argument.annotation, resource.module)}"
            if argument.arg == "model" and model:
                text += ' = "portkey-default"'
            elif value is not None:
                for name in ast.walk(value):
                    if isinstance(name, ast.Name):
                        module.use(name.id, resource.module, runtime=True)
                text += f" = {ast.unparse(value)}"
            parts.append(text)
    if extra:
        parts.append("**kwargs: Any")
    result = module.annotation(function.returns, resource.module) if function.returns else "None"
    return f"({', '.join(parts)}) -> {result}"


def method_source(module: Module, resource: Resource, path: str, method: Method) -> str:
    model = (path, method.name) in DEFAULT_MODEL
    extra = "extra_body" in method.parameters and not method.calls("_get", "_get_api_list", "_delete")
    is_async = isinstance(method.implementation, ast.AsyncFunctionDef)
    define = "async def" if is_async else "def"

    lines: list[str] = []
    for function in method.overloads:
        text = signature(module, resource, function, model=model, extra=extra)
        lines += ["@overload", f"{define} {method.name}{text}: ..."]
    text = signature(module, resource, method.implementation, model=model, extra=extra)
    lines.append(f"{define} {method.name}{text}:")
    documentation = method.documentation
    if extra:
        documentation += "\n\nOther keywords become fields of the request's body."
    lines.append(indent(f'"""{documentation.strip()}\n"""' if documentation else '""""""', "    "))

    keyword_only = {argument.arg for argument in method.implementation.args.kwonlyargs}
    values = [
        f"{name}={name}" if name in keyword_only else name
        for name in method.parameters
        if not (extra and name == "extra_body")
    ]
    if extra:
        values.append("extra_body=with_extra(extra_body, kwargs)")
    arguments = ", ".join(values)
    if method.name in resource.raw and (is_async or not _is_async_class(resource)):
        call = f"self.with_raw_response.{method.name}({arguments})"
        lines.append(f"    return {f'(await {call})' if is_async else call}.parse()")
    else:
        lines.append(f"    return {'await ' if is_async else ''}self._resource.{method.name}({arguments})")
    return "\n".join(lines)


def _is_async_class(resource: Resource) -> bool:
    return resource.node.name.startswith("Async")


def class_source(module: Module, resource: Resource, path: str, name: str) -> str:
    base = "AsyncAPIResource" if _is_async_class(resource) else "APIResource"
    prefix = "Async" if _is_async_class(resource) else ""
    vendored = resource.node.name
    parts = [f'"""{(resource.documentation or f"`client.{path}`.").strip()}"""']
    parts.append(accessor("_resource", module.use(vendored, resource.module), f"self._client.openai_client.{path}"))
    for child in resource.children:
        if f"{path}.{child}" in RESOURCES:
            _, child_name = RESOURCES[f"{path}.{child}"]
            parts.append(accessor(child, prefix + child_name, f"{prefix}{child_name}(self._client)"))
    for way, suffix, what in (
        (
            "with_raw_response",
            "WithRawResponse",
            "The same methods, giving the HTTP response; its `.parse()` gives the result.",
        ),
        ("with_streaming_response", "WithStreamingResponse", "The same, for use in `with`; the body is not read yet."),
    ):
        parts.append(accessor(way, module.use(f"{vendored}{suffix}", resource.module), f"self._resource.{way}", what))
    parts += [method_source(module, resource, path, method) for method in resource.methods.values()]
    return f"class {name}({base}):\n" + indent("\n\n".join(parts), "    ") + "\n\n"


def accessor(name: str, result: str, value: str, documentation: str = "") -> str:
    doc = f'    """{documentation}"""\n' if documentation else ""
    return f"@cached_property\ndef {name}(self) -> {result}:\n{doc}    return {value}"


def vendored_resource(path: str, client: str) -> Resource:
    """The vendored resource at `path` of `OpenAI` or `AsyncOpenAI`."""
    first, *rest = path.split(".")
    resource = read_resource("_client", client_resources(client)[first])
    for step in rest:
        resource = read_resource(resource.module, resource.children[step])
    return resource


def wrappers() -> dict[Path, str]:
    files: dict[Path, str] = {}
    for module_name in dict.fromkeys(module for module, _ in RESOURCES.values()):
        mine = {path: name for path, (module, name) in RESOURCES.items() if module == module_name}
        module = Module({prefix + name for name in mine.values() for prefix in ("", "Async")})
        for client, prefix in (("OpenAI", ""), ("AsyncOpenAI", "Async")):
            for path, name in mine.items():
                module.text.append(class_source(module, vendored_resource(path, client), path, prefix + name))
        file = APIS / f"{module_name}.py"
        header = HEADER.format(script=SCRIPT, source="portkey_ai/_vendor/openai")
        documentation = ", ".join(f"`client.{path}`" for path in mine) + "."
        files[file] = formatted(module.source(header, documentation), file)
    return files


def option_lines(options: tuple[Option, ...], async_: bool, *, keep: bool) -> list[str]:
    """The options as parameters; with `keep`, one that is not given stays as it is."""
    client = "httpx.AsyncClient" if async_ else "httpx.Client"
    lines: list[str] = []
    for option in options:
        annotation = option.type_text.format(httpx_client=client)
        if keep and "NotGiven" not in annotation:
            annotation += " | NotGiven"
        lines.append(f"{option.name}: {annotation} = {'not_given' if keep else option.default}")
    return lines


def surface_class(async_: bool) -> str:
    prefix = "Async" if async_ else ""
    names = ", ".join(f"{option.name}={option.name}" for option in OPTIONS)
    documented = "\n".join(f"  {option.name}: {option.doc}\n" for option in OPTIONS)
    attributes = "\n".join(
        f"    {option.name}: {option.type_text.format(httpx_client=f'httpx.{prefix}Client')}"
        for option in OPTIONS if option.name != "base_url"
    )  # fmt: skip
    accessors = [
        f"@cached_property\ndef {path}(self) -> {prefix}{name}:\n"
        f"    from .apis.{module} import {prefix}{name}\n\n    return {prefix}{name}(self)  # type: ignore[arg-type]"
        for path, (module, name) in RESOURCES.items() if "." not in path
    ]  # fmt: skip
    return f'''
class {prefix}Surface(ClientBase):
    """The options and resources of `{prefix}Portkey`."""

    if TYPE_CHECKING:
{indent(attributes, "    ")}

    def __init__(self, *, {", ".join(option_lines(OPTIONS, async_, keep=False))}, **kwargs: object) -> None:
        """Make a client; it connects when it is first used.

        Args:
{indent(documented, "        ")}
          kwargs: Any other keyword `foo_bar=` becomes the header `x-portkey-foo-bar`; `Authorization=` is sent as is.
        """
        self._configure(dict({names}, **kwargs))

    def copy(self, *, {", ".join(option_lines(OPTIONS, async_, keep=True))}, **kwargs: object) -> Self:
        """Derive a client that differs in the given options and shares this one's connections.

        None (or "", {{}}, False) takes an option back or turns it off; what is not given stays as it is.
        The keywords are those of the constructor.
        """
        return self._derive(dict({names}, **kwargs))

    with_options = copy

{indent(chr(10).join(accessors), "    ")}
'''


def surface() -> dict[Path, str]:
    resource_imports = "\n".join(
        f"    from .apis.{module} import {name}, Async{name}"
        for path, (module, name) in RESOURCES.items() if "." not in path
    )  # fmt: skip
    header = HEADER.format(script=SCRIPT, source="portkey_ai/api_resources/options.py, portkey_ai/_vendor/openai")
    source = f'''{header}# ruff: noqa: E501
"""The options and resources of the clients, spelled out for people, editors and type checkers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import NotGiven, Omit, not_given
from .client_base import ClientBase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx
    from typing_extensions import Self

{resource_imports}

{surface_class(False)}

{surface_class(True)}
'''
    return {SURFACE: formatted(source, SURFACE)}


def main() -> int:
    return settle({**wrappers(), **surface()}, check="--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
