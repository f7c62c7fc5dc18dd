"""The vendored methods that poll: what each calls, so that our wrappers can call it with all options.

generate_wrappers.py writes them: the vendored ones know no `max_retries`, most have no limit and no other options.
"""

import ast
import copy
from dataclasses import dataclass

from scripts.vendored import Function, Method, Resource


@dataclass(frozen=True)
class Poll:
    """A method that waits for an object: what it is, and the call that retrieves it."""

    kind: str
    """The kind of object, one of those in portkey_ai/api_resources/requests/polling.py."""
    retrieve: str
    """The method that retrieves it, and its arguments."""
    first: str = ""
    """The method that is called before; its result is `created`."""
    fixed: str = ""
    """Further arguments of that method."""


@dataclass(frozen=True)
class Upload:
    """A method that uploads a file and then calls the method `then` with its id."""

    then: str


_FILE = "self.retrieve, file_id, vector_store_id=vector_store_id"
_RUN = "self.retrieve, created.id, thread_id=thread_id"

POLLING: dict[tuple[str, str], Poll | Upload] = {
    ("files", "wait_for_processing"): Poll("file", "self.retrieve, id"),
    ("vector_stores.files", "poll"): Poll("vector store file", _FILE),
    ("vector_stores.files", "create_and_poll"): Poll("vector store file", _FILE, "create"),
    ("vector_stores.files", "upload"): Upload("create"),
    ("vector_stores.files", "upload_and_poll"): Upload("create_and_poll"),
    ("vector_stores.file_batches", "poll"): Poll(
        "vector store file batch", "self.retrieve, batch_id, vector_store_id=vector_store_id"
    ),
    ("vector_stores.file_batches", "create_and_poll"): Poll(
        "vector store file batch", "self.retrieve, created.id, vector_store_id=vector_store_id", "create"
    ),
    ("vector_stores.file_batches", "upload_and_poll"): Upload("many"),
    ("videos", "poll"): Poll("video", "self.retrieve, video_id"),
    ("videos", "create_and_poll"): Poll("video", "self.retrieve, created.id", "create"),
    ("beta.threads.runs", "poll"): Poll("run", "self.retrieve, run_id, thread_id=thread_id"),
    ("beta.threads.runs", "create_and_poll"): Poll("run", _RUN, "create", "stream=False"),
    ("beta.threads.runs", "submit_tool_outputs_and_poll"): Poll("run", _RUN, "submit_tool_outputs", "stream=False"),
    ("beta.threads", "create_and_run_poll"): Poll(
        "run", "self.runs.retrieve, created.id, thread_id=created.thread_id", "create_and_run", "stream=False"
    ),
}

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
_INTERVALS = ("poll_interval", "poll_interval_ms")
_LIMIT = "max_wait_seconds"
_LIMIT_DOCUMENTATION = """

`max_wait_seconds` limits the polling: `PollTimeoutError`, whose `last_object` is the object as last received, is
raised when this number of seconds is over. The server goes on. A request that was sent may end later."""
_EVERY_REQUEST = "\n\nThe options apply to each request"
_ONE_REQUEST = """; `extra_body` and other keywords, which become fields of the body, to the
one that starts the processing"""


def complete(resource: Resource, method: Method) -> Function:
    """Return the definition of the method with all options of a call, and with a limit if it polls."""
    function = copy.deepcopy(method.implementation)
    arguments = function.args
    known = method.parameters
    if _LIMIT not in known and any(name in known for name in _INTERVALS):
        _append(arguments, ast.arg(_LIMIT, _expression("float | Omit")), _expression("omit"))
    for name in OPTIONS:
        if name not in known:
            argument, default = _option(resource, name)
            _append(arguments, argument, default)
    return function


def _append(arguments: ast.arguments, argument: ast.arg, default: ast.expr | None) -> None:
    arguments.kwonlyargs.append(argument)
    arguments.kw_defaults.append(default)


def _option(resource: Resource, name: str) -> tuple[ast.arg, ast.expr | None]:
    """Return the parameter `name` as another method of the resource has it."""
    for method in resource.methods.values():
        arguments = method.implementation.args
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            if argument.arg == name:
                return copy.deepcopy(argument), copy.deepcopy(default)
    raise SystemExit(f"polling_methods.py: no method of {resource.node.name} has {name}")


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def body(path: str, method: Method, function: Function) -> list[str]:
    """Return the statements of our method; `function` is its definition as `complete` returns it."""
    helper = POLLING[path, method.name]
    wait, prefix = ("await ", "async_") if isinstance(function, ast.AsyncFunctionDef) else ("", "")
    parameters = [argument.arg for argument in [*function.args.args[1:], *function.args.kwonlyargs]]
    polling = _passed([name for name in parameters if name in (*_INTERVALS, _LIMIT)])
    fields = [name for name in parameters if name not in (*_INTERVALS, _LIMIT, *OPTIONS)]
    every = f"{_passed(['extra_headers', 'extra_query', 'timeout'])}, max_retries=max_retries"
    if isinstance(helper, Upload):
        return _upload(method, helper, fields, polling, every, wait)
    lines = [f"polling = Polling({helper.kind!r}, {polling})"]
    counted = "polling"
    if helper.first:
        arguments = ", ".join(filter(None, [_passed(fields), helper.fixed, every, "extra_body=extra_body", "**kwargs"]))
        lines.append(f"created = {wait}undeprecated(self.{helper.first})({arguments})")
        counted = "polling.started(created)"
    target, _, arguments = helper.retrieve.partition(", ")
    options = every if helper.first else f"{every}, extra_body=extra_body"
    retrieve = f"partial(undeprecated({target}), {arguments}, {options})"
    loop = f"{prefix}poll_until_done({retrieve}, {counted}, self._resource._sleep)"
    return [*lines, f"return {wait}{loop}"]


def _upload(method: Method, helper: Upload, fields: list[str], polling: str, every: str, wait: str) -> list[str]:
    if helper.then == "many":
        known = ", ".join(
            f"{name}={name}" if name in [argument.arg for argument in method.implementation.args.kwonlyargs] else name
            for name in method.parameters
        )
        return [
            f"resource = uploading(self, dict({polling}), dict({every}), dict(extra_body=extra_body, **kwargs))",
            f"return {wait}type(self._resource).{method.name}(resource, {known})",
        ]
    rest = _passed([name for name in fields if name != "file"])
    arguments = ", ".join(filter(None, ["file_id=uploaded.id", rest, polling, every, "extra_body=extra_body"]))
    return [
        *([f"Polling('vector store file', {polling})"] if polling else []),
        f"uploaded = {wait}self._client.files.create(file=file, purpose='assistants', {every})",
        f"return {wait}undeprecated(self.{helper.then})({arguments}, **kwargs)",
    ]


def _passed(names: list[str]) -> str:
    return ", ".join(f"{name}={name}" for name in names)


def documentation(path: str, method: Method, function: Function) -> str:
    polls = _LIMIT in [argument.arg for argument in function.args.kwonlyargs]
    ending = _ONE_REQUEST if takes_fields(path, method) else ""
    return f"{method.documentation}{_LIMIT_DOCUMENTATION if polls else ''}{_EVERY_REQUEST}{ending}."


def takes_fields(path: str, method: Method) -> bool:
    """Return whether other keywords of the method become fields of a body."""
    helper = POLLING[path, method.name]
    return isinstance(helper, Upload) or bool(helper.first)
