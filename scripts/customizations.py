"""What we change in the vendored OpenAI client, each with its reason; scripts/vendor.py applies the list.

An entry is one change with one reason, in one file or by one rule in all files. Before you add one: what an override in
our classes, a mixin or an argument can do needs no change here.
"""

import re

from scripts.patching import Customization, DeferredImports, Patch

CHAT_STREAMS = """\
from portkey_ai.api_resources._async.chat_streams import (
    AsyncChatCompletionStream as AsyncChatCompletionStream,
    AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
)
from portkey_ai.api_resources._sync.chat_streams import (
    ChatCompletionStream as ChatCompletionStream,
    ChatCompletionStreamManager as ChatCompletionStreamManager,
)
from portkey_ai.api_resources.streaming.chat_stream_state import (
    ChatCompletionStreamState as ChatCompletionStreamState,
)
"""
RESPONSE_STREAMS = """\
from portkey_ai.api_resources._async.response_streams import (
    AsyncResponseStream as AsyncResponseStream,
    AsyncResponseStreamManager as AsyncResponseStreamManager,
)
from portkey_ai.api_resources._sync.response_streams import (
    ResponseStream as ResponseStream,
    ResponseStreamManager as ResponseStreamManager,
)
from portkey_ai.api_resources.streaming.response_stream_state import (
    ResponseStreamState as ResponseStreamState,
)

from ._events import ResponseStreamEvent as ResponseStreamEvent
"""

CUSTOMIZATIONS: list[Patch] = [
    # Models
    Customization(
        "_*.py",
        "Every model carries the response headers of the gateway and can be read like a mapping (`GatewayResponse`); "
        "pages of lists have `to_pandas()` (`PageTable`).",
        re.compile(r"^class (BaseModel|BasePage)\((?=pydantic|GenericModel)", re.MULTILINE),
        r"class \1(\1Methods, ",
        2,
        needs="from portkey_ai.api_resources.gateway_response import GatewayResponse as BaseModelMethods\n"
        "from portkey_ai.api_resources.gateway_response import PageTable as BasePageMethods",
    ),
    Customization(
        "_models.py",
        "`str()` of a model is the readable JSON that `GatewayResponse` makes; the removed method would hide it.",
        "    @override\n"
        "    def __str__(self) -> str:\n"
        "        return f\"{self.__repr_name__()}({self.__repr_str__(', ')})\"\n\n",
        "",
    ),
    Customization(
        "_models.py",
        "`to_dict` and `to_json` do not warn about values of another type than declared, which any provider may send.",
        "        warnings: bool = True,\n",
        "        warnings: bool = False,\n",
        2,
    ),
    Customization(
        "_models.py",
        "The schema of a model that contains itself is among the definitions. If it is not found there, an event that "
        "lacks a field is decoded as an event of another type.",
        """    if schema["type"] == "definitions":
        schema = schema["schema"]
""",
        """    if schema["type"] == "definitions":
        definitions = {definition.get("ref"): definition for definition in schema["definitions"]}
        schema = schema["schema"]
        schema = definitions.get(schema.get("schema_ref"), schema)
""",
    ),
    Customization(
        "_models.py",
        "An integer that is too large for a float stays an integer instead of raising OverflowError.",
        "            coerced = float(value)\n",
        "            try:\n"
        "                coerced = float(value)\n"
        "            except OverflowError:\n"
        "                return value\n",
    ),
    Customization(
        "_models.py",
        "The options of a request are created without pydantic's general code, and their repr shows no header and no "
        "body (`RequestOptionsBase`).",
        "class FinalRequestOptions(pydantic.BaseModel):\n",
        "class FinalRequestOptions(RequestOptionsBase):\n",
        needs="from portkey_ai.api_resources.requests.request_options_base import RequestOptionsBase",
    ),
    # Streams
    *[
        Customization(
            f"lib/streaming/{file}.py",
            f"The streams of {method} are ours ({ours}): they take what any provider sends, in any order and "
            "incomplete.",
            re.compile(r"\A.*\Z", re.DOTALL),
            content,
        )
        for file, method, ours, content in [
            ("chat/_completions", "`chat.completions.stream()`", "`chat_streams.py`", CHAT_STREAMS),
            ("responses/_responses", "`responses.stream()`", "`response_streams.py`", RESPONSE_STREAMS),
        ]
    ],
    # Errors
    Customization(
        "_exceptions.py",
        "Every error carries the response headers of the gateway and can be pickled (`ErrorDetails`).",
        "class OpenAIError(Exception):\n",
        "class OpenAIError(ErrorDetails):\n",
        needs="from portkey_ai.api_resources.errors.error_base import ErrorDetails",
    ),
    Customization(
        "_exceptions.py",
        "`body=` is optional, as in the published package: users create errors in their tests.",
        "    def __init__(self, message: str, request: httpx.Request, *, body: object | None) -> None:\n",
        "    def __init__(self, message: str, request: httpx.Request, *, body: object | None = None) -> None:\n",
    ),
    Customization(
        "_exceptions.py",
        "Errors with a response take `request=` too, as in the published package.",
        "    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:\n"
        "        super().__init__(message, response.request, body=body)\n",
        "    def __init__(\n"
        "        self, message: str, *, response: httpx.Response, body: object | None, "
        "request: httpx.Request | None = None\n"
        "    ) -> None:\n"
        "        super().__init__(message, request or response.request, body=body)\n",
    ),
    Customization(
        "_exceptions.py",
        "Connection errors take the request as first positional argument, as in the published package.",
        '    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:\n',
        '    def __init__(self, request: httpx.Request, message: str = "Connection error.") -> None:\n',
    ),
    Customization(
        "_exceptions.py",
        "`InvalidWebhookSignatureError` is a subclass of `OpenAIError`, so that one `except` catches all errors.",
        "class InvalidWebhookSignatureError(ValueError):\n",
        "class InvalidWebhookSignatureError(OpenAIError, ValueError):\n",
    ),
    # Sentinels and parameters
    Customization(
        "_types.py",
        "The sentinels `omit` and `not_given` of an installed openai package count as ours, and `omit` has a repr "
        "(`Sentinel`).",
        re.compile(r"^class (NotGiven|Omit):$", re.MULTILINE),
        r"class \1(Sentinel):",
        2,
        needs="from portkey_ai.api_resources.requests.sentinels import Sentinel",
    ),
    Customization(
        "_utils/_utils.py",
        "`is_given` runs for every parameter of every call: comparing the name of the type is faster than two "
        "`isinstance` calls.",
        "    return not isinstance(obj, NotGiven) and not isinstance(obj, Omit)\n",
        '    if type(obj).__name__ not in ("NotGiven", "Omit"):\n'
        "        return True\n"
        "    return not isinstance(obj, NotGiven) and not isinstance(obj, Omit)\n",
    ),
    Customization(
        "_utils/_transform.py",
        "Parameters that are JSON already are sent unchanged if their type renames and formats nothing: walking "
        "through all messages takes about 18% of the time of a call.",
        re.compile(r"^    transformed = (await _async|)_transform_recursive\(data, annotation=.*$", re.MULTILINE),
        r"""    plain = untransformed(data, expected_type)
    if plain is not None:
        return cast(_T, plain)
\g<0>""",
        2,
        needs="from portkey_ai.api_resources.requests.plain_json import untransformed",
    ),
    Customization(
        "_utils/_transform.py",
        "A message of a response can be sent back: without the fields that only responses have. Models of the user are "
        "sent with their defaults.",
        re.compile(r'\bmodel_dump\(data, exclude_unset=True, mode="json".*\)$', re.MULTILINE),
        "model_fields(data)",
        2,
        needs="from portkey_ai.api_resources.requests.json_values import model_fields",
    ),
    Customization(
        "_utils/_json.py",
        "Dates, decimals, enums, dataclasses and models in a body are sent as JSON.",
        """        if isinstance(o, datetime):
            return o.isoformat()
        if isinstance(o, pydantic.BaseModel):
            return model_dump(o, exclude_unset=True, mode="json", by_alias=True)
        return super().default(o)
""",
        """        return json_value(o)
""",
        needs="from portkey_ai.api_resources.requests.json_values import json_value",
    ),
    Customization(
        "_*s.py",
        "Paths of type `str` and bytearrays count as files.",
        re.compile(r"\bbytes(, PathLike|\) or isinstance\(obj, io\.IOBase)"),
        r"bytes | bytearray | str\1",
        3,
    ),
    Customization(
        "_files.py",
        "Bytes are sent with the content type that the first of them show (`file_input`).",
        re.compile(
            r"^((?:async )?def (?:_async)?_transform_file\(file: FileTypes\) -> HttpxFileTypes:\n)", re.MULTILINE
        ),
        r"\1    file = file_input(file)\n",
        2,
        needs="from portkey_ai.api_resources.requests.file_inputs import file_input",
    ),
    Customization(
        "_response.py",
        "A response that is written to a file takes `progress` and reports it.",
        re.compile(
            r"(def (?:stream|write)_to_file\(\n        self,\n        file: str \| os\.PathLike\[str\],\n)"
            r"(?:        \*,\n)?(        chunk_size: int \| None = None,\n)?(    \) -> None:\n.*?)"
            r"for data in (self\.iter_bytes\(\w*\)):",
            re.DOTALL,
        ),
        r"\1        *,\n\2        progress: Callable[[int, int | None], object] | bool | None = None,\n"
        r"\3for data in self._reported(\4, progress) if progress else \4:",
        4,
    ),
    Customization(
        "_base_client.py",
        "`extra_query` and `extra_body` that are not mappings are refused by an error that names the parameter.",
        """\
    options: RequestOptions = {}
    if extra_headers is not None:
""",
        """\
    options: RequestOptions = {}
    validate_mapping("extra_query", extra_query)
    validate_mapping("extra_body", extra_body)
    if extra_headers is not None:
""",
        needs="from portkey_ai.api_resources.settings.validation import validate_mapping",
    ),
    # Responses
    *[
        Customization(
            f"lib/_parsing/{file}.py",
            f"`parse()` takes {what} of any provider (our `{function}`).",
            re.compile(rf"^def {function}\(.*?(?=^def )", re.MULTILINE | re.DOTALL),
            f"from portkey_ai.api_resources.decoding.{module} import {function}  # noqa: E402\n\n\n",
        )
        for file, what, function, module in [
            ("_completions", "the choices and tool calls", "parse_chat_completion", "parsed_completion"),
            ("_responses", "the items and texts", "parse_response", "parsed_response"),
        ]
    ],
    Customization(
        "lib/**/*.py",
        "The name of a generic model has brackets, which OpenAI refuses.",
        re.compile(r"\b(response_format|model)\.__name__"),
        r"schema_name(\1.__name__)",
        None,
        needs="from portkey_ai.api_resources.requests.strict_schema import schema_name",
    ),
    Customization(
        "types/chat/parsed_chat_completion.py",
        "A call of a custom tool among the calls of a message is decoded and dumped as what it is.",
        re.compile(r"^    tool_calls: Optional\[List\[ParsedFunctionToolCall\]\] = None.*\n", re.MULTILINE),
        r"""    if TYPE_CHECKING:
    \g<0>    else:
        tool_calls: Optional[
            List[
                Annotated[
                    Union[ParsedFunctionToolCall, ChatCompletionMessageCustomToolCall],
                    PropertyInfo(discriminator="type"),
                ]
            ]
        ] = None
""",
        needs="from typing import TYPE_CHECKING, Annotated, Union\n\nfrom ..._utils import PropertyInfo\n"
        "from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall",
    ),
    Customization(
        "lib/_parsing/_completions.py",
        "`parse()` takes custom tools.",
        re.compile(r'^( +)raise ValueError\(\n +f"Currently only `function` tool types.*\n +\)$', re.M),
        r"\1continue",
    ),
    Customization(
        "types/responses/response.py",
        "`output_text` never raises: the items of a response may be null or have no content.",
        re.compile(
            r"^        texts: [Ll]ist\[str\] = \[\]\n(?:        .*\n|\n)*?        return \"\"\.join\(texts\)$",
            re.MULTILINE,
        ),
        "        from portkey_ai.api_resources.decoding.response_text import output_text\n\n"
        "        return output_text(self)",
    ),
    Customization(
        "lib/_pydantic.py",
        "Schemas have the form that strict mode takes, or an error names the model and the field (`strict_schema`).",
        "    return _ensure_strict_json_schema(schema, path=(), root=schema)\n",
        "    schema = strict_schema(schema, model)\n"
        "    return _ensure_strict_json_schema(schema, path=(), root=schema)\n",
        needs="from portkey_ai.api_resources.requests.strict_schema import strict_schema",
    ),
    Customization(
        "lib/streaming/_assistants.py",
        "Errors of the helpers themselves are `HelperError`, with the error as cause; those of the user's code stay.",
        re.compile(r"^( +)((?:await )?self\._emit_sse_event\(event\))$", re.MULTILINE),
        r"\1with convert_helper_errors():\n\1    \2",
        2,
        needs="from portkey_ai.api_resources.errors.helper_errors import convert_helper_errors",
    ),
    Customization(
        "lib/streaming/_assistants.py",
        "An assistant's stream that has ended without a result raises an error of this package.",
        re.compile(r"\braise RuntimeError\("),
        "raise HelperError(",
        None,
        needs="from portkey_ai.api_resources.exceptions import HelperError",
    ),
    Customization(
        "lib/_parsing/_embeddings.py",
        "The numbers are decoded by our `decode_embeddings`: without looking for numpy, and without an error when the "
        "response has no embeddings.",
        re.compile(r"^    if not obj\.data:\n.*?^    return obj\n", re.MULTILINE | re.DOTALL),
        "    return decode_embeddings(obj)\n",
        needs="from portkey_ai.api_resources.decoding.embedding_values import decode_embeddings",
    ),
    # Websockets
    *[
        Customization(
            "**/*.py",
            f"Websockets of {clients} clients are opened by our `connect`: the handshake has a time limit, its "
            "failures are errors of this package, and without websockets the error names our extra.",
            re.compile(rf"^( +)from {theirs} connect$", re.MULTILINE),
            rf"\1from portkey_ai.api_resources.{ours}.websocket_connect import connect",
            None,
        )
        for clients, theirs, ours in [
            ("sync", r"websockets\.sync\.client import", "_sync"),
            ("async", r"\.+lib\._websocket import _WebSocketConnect as", "_async"),
        ]
    ],
    Customization(
        "types/websocket_connection_options.py",
        "The time limit of the handshake can be set.",
        "    # limits\n",
        "    open_timeout: float | None\n"
        '    """Seconds for the handshake; None waits forever. Default: 10."""\n\n'
        "    # limits\n",
    ),
    Customization(
        "resources/beta/realtime/realtime.py",
        "The scheme is `ws` if the base URL has `http`, as for the other websockets.",
        'self.__client._base_url.copy_with(scheme="wss")',
        'self.__client._base_url.copy_with(scheme="ws" if self.__client._base_url.scheme == "http" else "wss")',
        2,
    ),
    # Start-up
    DeferredImports(
        "resources/chat/completions/completions.py",
        (
            ".messages",
            "....lib._chat_completion_resources",
            "....lib._parsing",
            "....pagination",
            "....types.chat.parsed_chat_completion",
            "....lib.streaming.chat",
        ),
        "The helpers of `parse()` and `stream()`, their types, pages and stored messages are imported on first use: "
        "they took a seventh of the time to start.",
    ),
    Customization(
        "resources/chat/completions/completions.py",
        "The helpers are not imported a second time, as a module.",
        re.compile(r"^from \.+ import openai\n(?:.*___vendorize__\d.*\n)+", re.MULTILINE),
        "",
    ),
    Customization(
        "resources/chat/completions/completions.py",
        "A response format that is no class needs no helper.",
        "    return openai.lib._chat_completion_resources.validate_response_format(response_format)\n",
        "    if isinstance(response_format, type):\n"
        "        from ....lib._chat_completion_resources import validate_response_format\n\n"
        "        validate_response_format(response_format)\n",
    ),
    Customization(
        "_base_client.py",
        "`DefaultAioHttpClient` is ours and imported on first use: aiohttp, where it is installed, took half of the "
        "time to start.",
        re.compile(
            r"^_DefaultAioHttpClient: type.*?(?=^if TYPE_CHECKING:$)(.*?)^    DefaultAioHttpClient = "
            r"_DefaultAioHttpClient\n",
            re.MULTILINE | re.DOTALL,
        ),
        r"""def __getattr__(name: str) -> Any:
    if name != "DefaultAioHttpClient":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from portkey_ai.api_resources.transport.aiohttp_client import DefaultAioHttpClient

    return DefaultAioHttpClient


\1""",
    ),
    # Logs
    Customization(
        "**/*.py",
        "The loggers are named `portkey_ai.openai...`: those named `openai...` belong to an installed openai package.",
        re.compile(r'\bgetLogger\("openai\b'),
        'getLogger("portkey_ai.openai',
        None,
    ),
    # Crash reports
    Customization(
        "_*response.py",
        "Crash reports show the variables of each frame: the headers of a call are masked where they enter.",
        '{**(cast(Any, kwargs.get("extra_headers")) or {})}',
        'call_headers(kwargs.get("extra_headers"))',
        10,
        needs="from portkey_ai.api_resources.requests.call_headers import call_headers",
    ),
    Customization(
        "resources/**/*.py",
        "Crash reports do not show the URL of a websocket: its query may hold a key.",
        re.compile(r"^    ((?:async )?def _connect_ws\()", re.M),
        r"    @hides_arguments\n    \1",
        None,
        needs="from portkey_ai.api_resources.settings.frame_locals import hides_arguments",
    ),
    Customization(
        "lib/beta/agents/_stream.py",
        "Type checkers alone import the dispatchers: else `lib.streaming.agents` cannot be imported first.",
        "from ...streaming.agents._dispatch import ToolDispatcher, AsyncToolDispatcher\n",
        "from typing import TYPE_CHECKING\n\n"
        "if TYPE_CHECKING:\n"
        "    from ...streaming.agents._dispatch import ToolDispatcher, AsyncToolDispatcher\n",
    ),
    # Another openai package
    Customization(
        "_utils/_resources_proxy.py",
        "The resources are imported relatively: their absolute name stands for an installed openai package.",
        'importlib.import_module("openai.resources")',
        'importlib.import_module("..resources", __package__)',
    ),
]
"""Besides these, `__init__.py` files become lazy: see `scripts/lazify.py`."""

DROPPED = {
    "_vendor": "Its aiohttp transport is for httpx2; for httpx it is in the extra `aiohttp`.",
    "_module_client.py": "The module-level client (`openai.chat...`) belongs to an installed openai package.",
    "helpers": "Microphone and speaker need numpy and a sound device, and no client.",
    "lib/_module_runtime.py": "It holds the settings of the module-level client.",
    "lib/_old_api.py": "It holds nothing but messages about the API before openai 1.0.",
}
"""Files and folders removed, each with its reason."""
