"""Generate the wrappers over the vendored resources, and the clients' typed surface: `make generate`, `make check`.

usage: generate_wrappers.py [--check]
"""

import ast
import copy
import re
import sys
from pathlib import Path
from textwrap import indent

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from portkey_ai.api_resources.settings.option_table import OPTIONS, Option
from scripts import polling_methods
from scripts.exports import DOCUMENTATION, EXPORTS
from scripts.exports import RESOURCES as EXPORTED_RESOURCES
from scripts.generated import HEADER, ROOT, formatted, settle
from scripts.published_types import MODULES as PUBLISHED
from scripts.resource_documentation import RESOURCES as DOCUMENTED
from scripts.resource_documentation import method_documentation
from scripts.vendored import Function, Method, Resource, all_resources, find_class, imports, module_tree

APIS = ROOT / "portkey_ai/api_resources/apis"
TYPES = ROOT / "portkey_ai/api_resources/types"
SURFACE = ROOT / "portkey_ai/api_resources/surface.py"
SCRIPT = "scripts/generate_wrappers.py"

# Path on the client -> module in apis/ and class, where portkey-ai 2.3.4 has its own names. Other paths are in the
# module of their parent, and the class is named after the path.
NAMES = {
    "audio": ("audio", "Audio"),
    "audio.speech": ("audio", "Speech"),
    "audio.transcriptions": ("audio", "Transcriptions"),
    "audio.translations": ("audio", "Translations"),
    "admin.organization": ("organization", "Organization"),
    "beta": ("beta", "Beta"),
    "beta.agents": ("beta_agents", "BetaAgents"),
    "beta.assistants": ("assistants", "Assistants"),
    "beta.chat": ("beta_chat", "BetaChat"),
    "beta.chat.completions": ("beta_chat", "BetaCompletions"),
    "beta.chatkit": ("chatkit", "ChatKit"),
    "beta.realtime": ("beta_realtime", "BetaRealtime"),
    "beta.realtime.sessions": ("beta_realtime", "BetaSessions"),
    "beta.realtime.transcription_sessions": ("beta_realtime", "BetaTranscriptionSessions"),
    "beta.responses": ("beta_responses", "BetaResponses"),
    "beta.threads": ("threads", "Threads"),
    "beta.threads.messages": ("threads", "Messages"),
    "beta.threads.runs": ("threads", "Runs"),
    "beta.threads.runs.steps": ("threads", "Steps"),
    "chat": ("chat_complete", "ChatCompletion"),
    "chat.completions": ("chat_complete", "Completions"),
    "chat.completions.messages": ("chat_complete", "ChatCompletionsMessages"),
    "completions": ("complete", "Completion"),
    "containers.files.content": ("containers", "Content"),
    "evals.runs.output_items": ("evals", "OutputItems"),
    "files": ("main_files", "MainFiles"),
    "fine_tuning.alpha": ("fine_tuning", "Alpha"),
    "fine_tuning.alpha.graders": ("fine_tuning", "Graders"),
    "fine_tuning.checkpoints.permissions": ("fine_tuning", "Permissions"),
    "fine_tuning.jobs": ("fine_tuning", "Jobs"),
    "fine_tuning.jobs.checkpoints": ("fine_tuning", "Checkpoints"),
    "realtime": ("main_realtime", "MainRealtime"),
    "realtime.calls": ("main_realtime", "Calls"),
    "realtime.client_secrets": ("main_realtime", "ClientSecrets"),
    "responses.input_items": ("responses", "InputItems"),
    "responses.input_tokens": ("responses", "InputTokens"),
    "uploads.parts": ("uploads", "Parts"),
    "vector_stores.file_batches": ("vector_stores", "VectorFileBatches"),
    "vector_stores.files": ("vector_stores", "VectorFiles"),
}

# Attributes of the clients that are written by hand, each with its module and class in apis/.
HAND_WRITTEN = {
    "admin": ("admin", "Admin"),
    "analytics": ("analytics", "Analytics"),
    "api_keys": ("api_keys", "ApiKeys"),
    "audit_logs": ("audit_logs", "AuditLogs"),
    "collections": ("collections", "Collections"),
    "configs": ("configs", "Configs"),
    "feedback": ("feedback", "Feedback"),
    "generations": ("generation", "Generations"),
    "guardrails": ("guardrails", "Guardrails"),
    "integrations": ("integrations", "Integrations"),
    "labels": ("labels", "Labels"),
    "logs": ("logs", "Logs"),
    "mcp_integrations": ("mcp_integrations", "McpIntegrations"),
    "mcp_registry": ("mcp_registry", "McpRegistry"),
    "mcp_servers": ("mcp_servers", "McpServers"),
    "messages": ("messages", "AnthropicMessages"),
    "model_configs": ("model_configs", "ModelConfigs"),
    "ocr": ("ocr", "Ocr"),
    "policies": ("policies", "Policies"),
    "prices": ("prices", "ClientPrices"),
    "prompts": ("generation", "Prompts"),
    "providers": ("providers", "Providers"),
    "rerank": ("rerank", "Rerank"),
    "scim": ("scim", "Scim"),
    "secret_references": ("secret_references", "SecretReferences"),
    "virtual_keys": ("virtual_keys", "VirtualKeys"),
    "workspace_exclusions": ("workspace_exclusions", "WorkspaceExclusions"),
}

# Methods that do not require `model`: the gateway's config or the provider sets it.
DEFAULT_MODEL = {
    ("beta.assistants", "create"),
    ("beta.chat.completions", "create"),
    ("beta.chat.completions", "parse"),
    ("beta.chat.completions", "stream"),
    ("beta.realtime.sessions", "create"),
    ("chat.completions", "create"),
    ("chat.completions", "parse"),
    ("chat.completions", "stream"),
    ("completions", "create"),
    ("embeddings", "create"),
}

# Changes to a vendored method: the expression that replaces an argument.
ARGUMENTS = {
    ("audio.transcriptions", "create", "extra_headers"): "with_duration(self._client, file, extra_headers)",
    ("audio.translations", "create", "extra_headers"): "with_duration(self._client, file, extra_headers)",
}


# Methods that report the progress of an upload: the parameter that is the file.
PROGRESS = {
    ("containers.files", "create"): "file",
    ("files", "create"): "file",
    ("uploads", "upload_file_chunked"): "file",
    ("uploads.parts", "create"): "data",
}

# The two names that portkey-ai 2.3.4 has for a method with a `stream` parameter: without and with it.
TWO_NAMES = {
    ("chat.completions", "create"): ("normal_create", "stream_create"),
    ("completions", "create"): ("normal_create", "stream_create"),
    ("beta.threads", "create_and_run"): ("normal_create_and_run", "stream_create_and_run"),
    ("beta.threads.runs", "create"): ("normal_create", "stream_create"),
}

# Keyword-only parameters that programs give by position.
BY_POSITION = {("files", "create"): ("file", "purpose")}

# Parameters that OpenAI requires and other providers do not have: batches of Azure and Anthropic need no file.
OPTIONAL = {("batches", "create"): ("completion_window", "endpoint", "input_file_id")}

# Another name that programs give for a required parameter.
SYNONYMS = {"fine_tuning_job_id": "job_id"}

# Hand-written methods of a generated class: the module and the base class.
BESIDES = {"audio.speech": ("speech_events", "SpeechEvents"), "batches": ("batch_output", "BatchOutput")}

# Methods that return events for one value of a parameter: the parameter, that value, the other ones, and the event.
EVENTS = {("audio.speech", "create"): ("stream_format", '"sse"', '"audio"', "SpeechEvent")}


def name_of(path: str) -> tuple[str, str]:
    """Return the module in apis/ and the class of the resource at `path`."""
    if path in NAMES:
        return NAMES[path]
    parent, _, last = path.rpartition(".")
    camel = "".join(word.capitalize() for word in last.split("_"))
    if not parent:
        return last, camel
    module, owner = name_of(parent)
    return module, owner + camel


RESOURCES = {path: name_of(path) for path in all_resources("OpenAI") if path != "admin"}


# What `with_options` takes beside the options, as OpenAI's clients have it.
REPLACING = (
    "set_default_headers: Mapping[str, str] | NotGiven = not_given",
    "set_default_query: Mapping[str, object] | NotGiven = not_given",
)

TOP_LEVEL = {path: name for path, name in RESOURCES.items() if "." not in path} | HAND_WRITTEN

PRAGMAS = """\
# ruff: noqa: B006, E501, UP006, UP007, UP035, UP045
# mypy: disable-error-code="no-any-return,call-overload,arg-type,return-value,valid-type,misc,assignment,type-var"
# pyright: basic, reportArgumentType=false, reportCallIssue=false, reportReturnType=false
"""


# Links to a package index in the vendored docstrings; only the name is kept.
PACKAGE_LINK = re.compile(r"\[([^\]]+)\]\(https://pypi\.\S+?\)")

# The line about `timeout` in a vendored docstring, and what is added after it.
TIMEOUT = "timeout: Override the client-level default timeout for this request, in seconds"
RETRIES = "\n\n  max_retries: Override the client-level number of retries for this request"

PROGRESS_LINES = """

  progress: Called with the bytes that were sent and with those of the file (None if not known);
      True for a bar, which needs the extra `progress`"""

RAW_ACCESSORS = (
    (
        "with_raw_response",
        "WithRawResponse",
        "The same methods, returning the HTTP response; `.parse()` returns the model.",
    ),
    (
        "with_streaming_response",
        "WithStreamingResponse",
        "The same methods, for use in `with`; the body is not read in advance.",
    ),
)


class Module:
    """A generated module: its text, and the imports that its annotations need."""

    def __init__(self, classes: set[str]) -> None:
        self.classes = classes
        self.typing: dict[str, str] = {}
        self.runtime: dict[str, str] = {}
        self.text: list[str] = []

    def use(self, name: str, vendored: str, *, runtime: bool = False) -> str:
        """Import `name` as in the vendored module. Returns its name in the generated module."""
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
        here = "".join(part.capitalize() for part in origin.rpartition("resources.")[2].split("."))
        for shown in (name, f"OpenAI{name}", f"OpenAI{here}{name}"):
            taken = {**self.typing, **self.runtime}.get(shown)
            if shown not in self.classes and taken in (None, _renamed(statement, shown)):
                break
        else:
            raise SystemExit(f"no name left for {name} of {origin}")
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
            "from typing import TYPE_CHECKING, Any, overload\n",
            *runtime,
            "from portkey_ai._vendor.openai._compat import cached_property",
            "from portkey_ai.api_resources.requests.audio_duration import with_duration\n",
            "from portkey_ai.api_resources.requests.method_arguments import "
            "async_raw_response, lower_case, raw_response, undeprecated, with_extra, with_retries",
            "from portkey_ai.api_resources.resource_base import APIResource, AsyncAPIResource",
            "from portkey_ai.api_resources.resource_property import resource_property\n",
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


def signature(
    module: Module,
    resource: Resource,
    function: Function,
    *,
    model: bool,
    extra: bool,
    by_position: tuple[str, ...] = (),
    optional: tuple[str, ...] = (),
    progress: bool = False,
) -> str:
    """Return the signature of `function` for `module`."""
    arguments = function.args
    parts = ["self"]
    positional = [*arguments.args[1:], *(each for each in arguments.kwonlyargs if each.arg in by_position)]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    others = [
        both for both in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if both[0].arg not in by_position
    ]
    retries: list[str] = []  # keyword-only also where `timeout` is positional: the others keep their places
    for star, group in (("", list(zip(positional, defaults, strict=True))), ("*", others)):
        if star and (group or retries):
            parts += [star, *retries]
        for argument, value in group:
            text = argument.arg
            if argument.annotation:
                text += f": {module.annotation(argument.annotation, resource.module)}"
            if argument.arg in optional:
                module.use("omit", resource.module, runtime=True)
                module.use("Omit", resource.module)
                text += " | Omit = omit"
            if argument.arg == "model" and model:
                text += ' = "portkey-default"'
            elif value is not None:
                for name in ast.walk(value):
                    if isinstance(name, ast.Name):
                        module.use(name.id, resource.module, runtime=True)
                text += f" = {ast.unparse(value)}"
            parts.append(text)
            if argument.arg == "timeout" and value is not None:
                (parts if star else retries).append(f"max_retries: int | NotGiven = {ast.unparse(value)}")
    if progress:
        module.typing["Progress"] = "from portkey_ai.api_resources.requests.progress import Progress"
        parts.append("progress: Progress | None = None")
    if extra:
        parts.append("**kwargs: Any")
    result = module.annotation(function.returns, resource.module) if function.returns else "None"
    return f"({', '.join(parts)}) -> {result}"


def polling_source(module: Module, resource: Resource, path: str, method: Method) -> str:
    """Return a method that polls or uploads and polls, with all options of a call."""
    function = polling_methods.complete(resource, method)
    fields = polling_methods.takes_fields(path, method)
    is_async = isinstance(function, ast.AsyncFunctionDef)
    package, prefix = ("_async", "async_") if is_async else ("_sync", "")
    for name in ("Polling", "uploading"):
        module.runtime[name] = f"from portkey_ai.api_resources.requests.polling import {name}"
    module.runtime[f"{prefix}poll_until_done"] = _renamed(
        f"from portkey_ai.api_resources.{package}.poll_loop import poll_until_done", f"{prefix}poll_until_done"
    )
    module.runtime["partial"] = "from functools import partial"
    text = signature(module, resource, function, model=False, extra=fields)
    lines = [f"@{decorator}" for decorator in decorators(module, resource, function)]
    lines.append(f"{'async def' if is_async else 'def'} {method.name}{text}:")
    text = method_documentation(path, method, polling_methods.documentation(path, method, function))
    lines.append(indent(docstring(text), "    "))
    lines += [f"    {line}" for line in polling_methods.body(path, method, function)]
    return "\n".join(lines)


def method_source(module: Module, resource: Resource, path: str, method: Method) -> str:
    if (path, method.name) in polling_methods.POLLING:
        return polling_source(module, resource, path, method)
    model = (path, method.name) in DEFAULT_MODEL
    extra = method.sends_body
    is_async = isinstance(method.implementation, ast.AsyncFunctionDef)
    define = "async def" if is_async else "def"

    lines: list[str] = []
    if (path, method.name) in EVENTS:
        lines += event_overloads(module, resource, path, method)
    by_position, optional = (table.get((path, method.name), ()) for table in (BY_POSITION, OPTIONAL))
    progress = PROGRESS.get((path, method.name))
    for function in [*method.overloads, method.implementation]:
        text = signature(
            module,
            resource,
            function,
            model=model,
            extra=extra,
            by_position=by_position,
            optional=optional,
            progress=progress is not None,
        )
        if (path, method.name) in EVENTS:
            text += " | " + event_stream(module, resource, path, method)
        lines += [f"@{decorator}" for decorator in decorators(module, resource, function)]
        for name in [name for name in method.parameters if name in SYNONYMS]:
            module.runtime["also_named"] = "from portkey_ai.api_resources.requests.method_arguments import also_named"
            lines.append(f'@also_named({SYNONYMS[name]}="{name}")')
        lines.append(f"{define} {method.name}{text}:{'' if function is method.implementation else ' ...'}")
    documentation = method_documentation(path, method, method.documentation.replace(TIMEOUT, TIMEOUT + RETRIES))
    for name in [name for name in method.parameters if name in SYNONYMS]:
        documentation += f"\n\n`{SYNONYMS[name]}` is another name of `{name}`."
    if progress is not None:
        documentation += PROGRESS_LINES
    if extra:
        documentation += "\n\nOther keywords become fields of the request body."
    if documentation:
        lines.append(indent(docstring(documentation), "    "))

    keyword_only = {argument.arg for argument in method.implementation.args.kwonlyargs}
    values = {name: ARGUMENTS.get((path, method.name, name), name) for name in method.parameters}
    if extra:
        values["extra_body"] = "with_extra(extra_body, kwargs)"
    if "timeout" in values:
        # A statement of its own, so that the frame of the method holds the masked headers only.
        lines.append("    extra_headers = with_retries(extra_headers, max_retries)")
    if method.name == "connect":
        lines.append("    extra_headers = lower_case(extra_headers)")
    plain = f"self._resource.{method.name}"
    if progress is not None:
        wrapper = "with_progress" if extra else "reporting_parts"
        module.runtime[wrapper] = f"from portkey_ai.api_resources.requests.upload_progress import {wrapper}"
        if extra:
            values[progress] = f"with_progress({progress}, progress)"
        else:
            plain = f"reporting_parts(self._resource, progress, {progress}, bytes).{method.name}"
    arguments = ", ".join(f"{name}={value}" if name in keyword_only else value for name, value in values.items())
    if (path, method.name) in EVENTS:
        parameter, value, *_ = EVENTS[path, method.name]
        named = ", ".join(f"{name}={value}" for name, value in values.items())
        lines += [
            f"    if {parameter} == {value}:",
            f"        return {'await ' if is_async else ''}self._events({named})",
        ]
    if any("deprecated" in text for text in decorators(module, resource, method.implementation)):
        plain = f"undeprecated({plain})"
    raw = f"{'async_' if is_async else ''}raw_response({plain})"
    if method.name in resource.raw and (is_async or not _is_async_class(resource)):
        lines.append(f"    return {f'(await {raw}({arguments}))' if is_async else f'{raw}({arguments})'}.parse()")
    else:
        lines.append(f"    return {'await ' if is_async else ''}{plain}({arguments})")
    if (path, method.name) in TWO_NAMES:
        plain, streaming = TWO_NAMES[path, method.name]
        stream = method.overloads[1].returns
        result = module.annotation(stream, resource.module) if stream else "object"
        lines += [
            "",
            f"{plain} = {method.name}",
            "",
            f"{define} {streaming}(self, **kwargs: Any) -> {result}:",
            f'    """`{method.name}` with `stream=True`."""',
            f"    return {'await ' if is_async else ''}self.{method.name}(**{{**kwargs, 'stream': True}})",
        ]
    return "\n".join(lines)


def event_stream(module: Module, resource: Resource, path: str, method: Method) -> str:
    """Return the type of the stream of a method in EVENTS, and import it for type checkers."""
    event = EVENTS[path, method.name][3]
    stream = "AsyncStream" if _is_async_class(resource) else "Stream"
    module.typing[stream] = f"from portkey_ai.api_resources.streaming import {stream}"
    module.typing[event] = f"from portkey_ai.api_resources.types.{path.rpartition('.')[2]}_type import {event}"
    return f"{stream}[{event}]"


def event_overloads(module: Module, resource: Resource, path: str, method: Method) -> list[str]:
    """Return the overloads of a method in EVENTS: without events, and with them."""
    parameter, value, others, _ = EVENTS[path, method.name]
    text = signature(module, resource, method.implementation, model=False, extra=method.sends_body)
    before, given, after = text.partition(f"{parameter}: Literal[{value}, {others}] | Omit = omit".replace('"', "'"))
    if not given:
        raise SystemExit(f"{path}.{method.name}: {parameter} has other values than expected")
    define = "async def" if _is_async_class(resource) else "def"
    plain = f"{before}{parameter}: Literal[{others}] | Omit = omit{after}"
    parameters = f"{before}{parameter}: Literal[{value}]{after}".rpartition(" -> ")[0]
    events = f"{parameters} -> {event_stream(module, resource, path, method)}"
    return [line for each in (plain, events) for line in ("@overload", f"{define} {method.name}{each}: ...")]


def docstring(text: str) -> str:
    """Return `text` as a docstring literal, raw if it has backslashes."""
    text = PACKAGE_LINK.sub(r"\1", text.strip())
    return f'{"r" if chr(92) in text else ""}"""{text}{chr(10) if chr(10) in text else ""}"""'


def decorators(module: Module, resource: Resource, function: Function) -> list[str]:
    """Return the decorators that matter to a caller: overloads and deprecations."""
    texts: list[str] = []
    for decorator in function.decorator_list:
        text = ast.unparse(decorator)
        if "deprecated" in text:
            module.use(text.partition("(")[0].partition(".")[0], resource.module, runtime=True)
            texts.append(text)
        elif text == "overload":
            texts.append(text)
    return list(dict.fromkeys(texts))


def _is_async_class(resource: Resource) -> bool:
    return resource.node.name.startswith("Async")


def class_source(module: Module, resource: Resource, path: str, name: str) -> str:
    base = "AsyncAPIResource" if _is_async_class(resource) else "APIResource"
    prefix = "Async" if _is_async_class(resource) else ""
    vendored = resource.node.name
    parts = [docstring(DOCUMENTED[path])]
    parts.append(accessor("_resource", module.use(vendored, resource.module), f"self._client.openai_client.{path}"))
    for child in resource.children:
        home, child_name = RESOURCES[f"{path}.{child}"]
        elsewhere = None
        if home != RESOURCES[path][0]:
            elsewhere = f"from portkey_ai.api_resources.apis.{home} import {prefix}{child_name}"
            module.typing[f"{prefix}{child_name}"] = elsewhere
        value = f"{prefix}{child_name}(self._client)"
        parts.append(accessor(child, prefix + child_name, value, DOCUMENTED[f"{path}.{child}"], first=elsewhere))
    for way, suffix, what in RAW_ACCESSORS if resource.sends else ():
        parts.append(accessor(way, module.use(f"{vendored}{suffix}", resource.module), f"self._resource.{way}", what))
    parts += [method_source(module, resource, path, method) for method in resource.methods.values()]
    if path in BESIDES:
        home, beside = BESIDES[path]
        package = "_async" if prefix else "_sync"
        base = prefix + beside
        module.runtime[base] = f"from portkey_ai.api_resources.{package}.{home} import {base}"
    return f"class {name}({base}):\n" + indent("\n\n".join(parts), "    ") + "\n\n"


def accessor(name: str, result: str, value: str, documentation: str = "", first: str | None = None) -> str:
    """Return a property for a resource or for its forms; `first` is a statement before its `return`."""
    is_resource = name != "_resource" and not name.startswith("with_")
    kind = "resource_property" if is_resource else "cached_property"
    kind = "OptionResource" if name in {option.name for option in OPTIONS} else kind
    lines = [docstring(documentation)] if documentation else []
    lines += [first] if first else []
    return f"@{kind}\ndef {name}(self) -> {result}:\n{indent(chr(10).join([*lines, f'return {value}']), '    ')}"


def wrappers() -> dict[Path, str]:
    files: dict[Path, str] = {}
    vendored = {client: all_resources(client) for client in ("OpenAI", "AsyncOpenAI")}
    for module_name in dict.fromkeys(module for module, _ in RESOURCES.values()):
        mine = {path: name for path, (module, name) in RESOURCES.items() if module == module_name}
        module = Module({prefix + name for name in mine.values() for prefix in ("", "Async")})
        for client, prefix in (("OpenAI", ""), ("AsyncOpenAI", "Async")):
            for path, name in mine.items():
                module.text.append(class_source(module, vendored[client][path], path, prefix + name))
        file = APIS / f"{module_name}.py"
        header = HEADER.format(script=SCRIPT, source="portkey_ai/_vendor/openai")
        documentation = ", ".join(f"`client.{path}`" for path in mine) + "."
        files[file] = formatted(module.source(header, documentation), file)
    return files


def annotation_of(option: Option, async_: bool) -> str:
    """The type of an option, for one of the two clients."""
    key = "Callable[[], str | Awaitable[str]]" if async_ else "Callable[[], str]"
    return option.type_text.format(httpx_client="httpx.AsyncClient" if async_ else "httpx.Client", api_key_callable=key)


def option_lines(options: tuple[Option, ...], async_: bool, *, keep: bool) -> list[str]:
    """Return the options as parameters; with `keep`, an option that is not given is unchanged."""
    lines: list[str] = []
    for option in options:
        annotation = annotation_of(option, async_)
        if keep and "NotGiven" not in annotation:
            annotation += " | NotGiven"
        lines.append(f"{option.name}: {annotation} = {'not_given' if keep else option.default}")
    return lines


def hand_written_documentation(module: str, name: str) -> str:
    """Return the first paragraph of the docstring of a hand-written resource."""
    tree = ast.parse((APIS.parent / f"_async/apis/{module}.py").read_text(encoding="utf-8"))
    (node,) = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == f"Async{name}"]
    return (ast.get_docstring(node) or "").partition("\n\n")[0]


def surface_class(async_: bool) -> str:
    prefix = "Async" if async_ else ""
    names = ", ".join(f'"{option.name}": {option.name}' for option in OPTIONS)
    replacing = ", ".join(f'"{name}": {name}' for name in (line.partition(":")[0] for line in REPLACING))
    documented = "\n".join(f"  {option.name}: {option.doc}\n" for option in OPTIONS)
    attributes = "\n".join(
        f"    {option.name}: {annotation_of(option, async_)}"
        for option in OPTIONS if option.name not in ("base_url", "prices")
    )  # fmt: skip
    accessors = [
        accessor(
            path,
            prefix + name,
            f"{prefix}{name}(self)  # type: ignore[arg-type]",
            DOCUMENTED[path] if path in DOCUMENTED else hand_written_documentation(module, name),
            first=f"from .apis.{module} import {prefix}{name}",
        )
        for path, (module, name) in TOP_LEVEL.items()
    ]
    return f'''
class {prefix}Surface(ClientBase):
    """The options and resources of `{prefix}Portkey`."""

    if TYPE_CHECKING:
{indent(attributes, "    ")}

    @hides_arguments
    def __init__(self, *, {", ".join(option_lines(OPTIONS, async_, keep=False))}, **kwargs: object) -> None:
        """Create a client. It connects on first use.

        Args:
{indent(documented, "        ")}
          kwargs: Any other keyword `foo_bar=` becomes the header `x-portkey-foo-bar`; `Authorization=` is sent as is.
        """
        self._configure({{{names}, **kwargs}})

    @hides_arguments
    def copy(self, *, {", ".join([*option_lines(OPTIONS, async_, keep=True), *REPLACING])}, **kwargs: object) -> Self:
        """Derive a client that differs in the given options and shares this one's connections.

        None, "" and {{}} unset an option, False turns it off; an option that is not given is unchanged. The keywords
        are those of the constructor. `default_headers` and `default_query` are merged into the client's, `omit` removes
        an entry; `set_default_headers` and `set_default_query` replace them.
        """
        return self._derive({{{names}, {replacing}, **kwargs}})

    with_options = copy

    @classmethod
    @hides_arguments
    def from_env(cls, *, {", ".join(option_lines(OPTIONS, async_, keep=True))}, **kwargs: object) -> Self:
        """Create a client with options from environment variables; those that are given win.

        Reads PORTKEY_CONFIG (a slug, or JSON), PORTKEY_PROVIDER, PORTKEY_VIRTUAL_KEY, PORTKEY_TRACE_ID and
        PORTKEY_METADATA (a JSON object) beside the variables that every client reads. Raises ValueError, which names
        the variable, if it is invalid.
        """
        return cls(**options_from_environment({{{names}, **kwargs}}))

{indent(chr(10).join(accessors), "    ")}
'''


def surface() -> dict[Path, str]:
    resource_imports = "\n".join(
        f"    from .apis.{module} import {name}, Async{name}" for module, name in TOP_LEVEL.values()
    )
    header = HEADER.format(
        script=SCRIPT, source="portkey_ai/api_resources/settings/option_table.py, portkey_ai/_vendor/openai"
    )
    source = f'''{header}# ruff: noqa: E501
"""The options and resources of the clients, with full signatures for readers, editors and type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import NotGiven, Omit, not_given
from portkey_ai.api_resources.settings.environment import options_from_environment
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from .client_base import ClientBase, OptionResource
from .resource_property import resource_property

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx
    from typing_extensions import Self

    from portkey_ai.cost.model_price import ModelPrice
    from portkey_ai.cost.price_book import Prices
    from portkey_ai.gateway_config import GatewayConfig
    from portkey_ai.routing.router import Router

{resource_imports}

{surface_class(False)}

{surface_class(True)}
'''
    return {SURFACE: formatted(source, SURFACE)}


def exports() -> dict[Path, str]:
    """Return `portkey_ai/__init__.py`: the exports, for the run time and for type checkers."""
    table = dict(EXPORTS)
    for module, names in EXPORTED_RESOURCES.items():
        twins = [f"{prefix}{name}" for name in names.split() for prefix in ("Async", "")]
        table[f"api_resources.apis.{module}"] = " ".join(sorted(twins))
    rows = "".join(f"{'.' + module!r}: {names!r},\n" for module, names in sorted(table.items()))
    typed = "\n".join(
        f"    from .{module.rstrip('.')} import {name} as {name}"
        for module, names in table.items()
        for name in names.split()
    )
    path = ROOT / "portkey_ai/__init__.py"
    source = f"""{HEADER.format(script=SCRIPT, source="scripts/exports.py")}# ruff: noqa: E501
{DOCUMENTATION}

import os

from ._lazy import import_everything, lazy_exports
from .version import VERSION as VERSION
from .version import __version__ as __version__

# Type checkers take it as True. `False` would be enough for them, but jedi would not look into the block; importing
# `typing` would take longer than all the rest.
TYPE_CHECKING = bool()  # noqa: UP018
if TYPE_CHECKING:
{typed}
else:  # to a type checker, a module with __getattr__ has every name
    __getattr__, __dir__ = lazy_exports(__name__, {{{rows}}})

__all__ = {sorted(["VERSION", "__version__", *" ".join(table.values()).split()])!r}

if os.environ.get("PORTKEY_EAGER_IMPORT") == "1":
    import_everything("portkey_ai._vendor.openai", "portkey_ai.api_resources")
"""
    return {path: formatted(source, path)}


def published_types() -> dict[Path, str]:
    """Return the type modules of portkey-ai 2.3.4: its names for vendored types, imported on first use."""
    files: dict[Path, str] = {}
    for module, (places, names, renamed) in PUBLISHED.items():
        homes = {name: f"types.{_place(places.split(), name)}:{name}" for name in names.split()} | renamed
        table: dict[str, list[str]] = {}
        typed: list[str] = []
        for shown, home in sorted(homes.items()):
            origin, _, name = home.partition(":")
            table.setdefault(f"portkey_ai._vendor.openai.{origin}", []).append(
                shown if shown == name else f"{shown}={name}"
            )
            typed.append(f"    from portkey_ai._vendor.openai.{origin} import {name} as {shown}")
        rows = "".join(f"{origin!r}: {' '.join(entries)!r},\n" for origin, entries in table.items())
        path = TYPES / f"{module}.py"
        newline = "\n"
        source = f'''{HEADER.format(script=SCRIPT, source="scripts/published_types.py")}# ruff: noqa: E501
"""The names that portkey-ai 2.3.4 has for vendored types."""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
{newline.join(typed)}
else:
    __getattr__, __dir__ = lazy_exports(__name__, {{{rows}}})

__all__ = {sorted(homes)!r}  # pyright: ignore[reportUnsupportedDunderAll]
'''
        files[path] = formatted(source, path)
    return files


def _place(places: list[str], name: str) -> str:
    """Return the first of the vendored modules `places` that defines `name`."""
    for place in places:
        for node in module_tree(f"types.{place}").body:
            assigned = [
                ast.unparse(target) for target in getattr(node, "targets", [getattr(node, "target", None)]) if target
            ]
            if name == getattr(node, "name", None) or name in assigned:
                return place
    raise SystemExit(f"published_types.py: {name} is in none of {', '.join(places)}")


def main() -> int:
    return settle({**wrappers(), **surface(), **published_types(), **exports()}, check="--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
