"""What we change in the vendored OpenAI client, each with its reason; scripts/vendor.py applies the list.

An entry is one change with one reason, in one file or by one rule in all files. Before you add one: what an override in
our classes, a mixin or an argument can do needs no change here.
"""

import re

from scripts.patching import Customization, DeferredImport, Patch

CUSTOMIZATIONS: list[Patch] = [
    # Models
    Customization(
        "_models.py",
        "Every model carries the response headers of the gateway and can be read like a mapping (`GatewayResponse`).",
        "class BaseModel(pydantic.BaseModel):\n",
        "class BaseModel(GatewayResponse, pydantic.BaseModel):\n",
        needs="from portkey_ai.api_resources.gateway_response import GatewayResponse",
    ),
    Customization(
        "_models.py",
        "`str()` of a model is the readable JSON that `GatewayResponse` makes; the removed method would hide it.",
        "    @override\n"
        "    def __str__(self) -> str:\n"
        "        # mypy complains about an invalid self arg\n"
        "        return f\"{self.__repr_name__()}({self.__repr_str__(', ')})\"  # type: ignore[misc]\n\n",
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
        "A model of the user may have a field of type `X | None`: Python cannot hold a weak reference to such a union, "
        "which the cache of discriminators needs.",
        "    cached = DISCRIMINATOR_CACHE.get(union)\n",
        "    if not hasattr(union, '__weakref__'):\n"
        "        union = cast(type, Union[get_args(union)])\n"
        "    cached = DISCRIMINATOR_CACHE.get(union)\n",
    ),
    Customization(
        "_models.py",
        "The schema of a model that contains itself, and with pydantic 2.0 of every model, is among the definitions. "
        "If it is not found there, an event that lacks a field is decoded as an event of another type.",
        """    if schema["type"] == "definitions":
        schema = schema["schema"]

    if schema["type"] != "model":
        return None

    schema = cast("ModelSchema", schema)
""",
        """    if schema["type"] == "definitions":
        definitions = {definition.get("ref"): definition for definition in schema["definitions"]}
        schema = schema["schema"]
        schema = definitions.get(schema.get("schema_ref"), schema)

    if schema["type"] != "model":
        return None

    schema = cast("ModelSchema", schema)
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
        r"""    plain = as_it_is(data, expected_type)
    if plain is not None:
        return cast(_T, plain)
\g<0>""",
        2,
        needs="from portkey_ai.api_resources.requests.plain_json import as_it_is",
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
        "_files.py",
        "A file may be given as a path of type `str`, or as a bytearray.",
        "isinstance(obj, bytes) or",
        "isinstance(obj, (bytes, bytearray, str)) or",
    ),
    Customization(
        "_types.py",
        "A file may be given as a path of type `str`, or as a bytearray.",
        "    FileContent = Union[IO[bytes], bytes, ",
        "    FileContent = Union[IO[bytes], bytes, bytearray, str, ",
        2,
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
            file,
            f"`parse()` returns a response without {what.partition('.')[2]}, as some providers send it, instead of "
            "raising an error.",
            f"in {what}:\n",
            f"in {what} or []:\n",
        )
        for file, what in [
            ("lib/_parsing/_completions.py", "chat_completion.choices"),
            ("lib/_parsing/_responses.py", "response.output"),
        ]
    ],
    Customization(
        "lib/_parsing/_responses.py",
        "`parse()` takes a response with null, or text, among its items and parts.",
        "    output_list: List[ParsedResponseOutputItem[TextFormatT]] = []\n",
        "    response = parseable(response)\n    output_list: List[ParsedResponseOutputItem[TextFormatT]] = []\n",
        needs="from portkey_ai.api_resources.decoding.response_text import parseable",
    ),
    Customization(
        "lib/_parsing/_completions.py",
        "Calls of custom tools are kept.",
        re.compile(
            r"^( +)# warn user that custom tool calls are not callable here\n +log\.warning\(\n(?:.*\n)*?\1\)$", re.M
        ),
        r"\1tool_calls.append(tool_call)",
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
        "lib/_parsing/_responses.py",
        "A message without text has nothing to parse, as in chat completions.",
        re.compile(r'"parsed": (parse_text\(item\.text, .*\)),$', re.MULTILINE),
        r'"parsed": \1 if item.text else None,',
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
        "    schema = strict_schema(schema, model)\n    return _ensure_strict_json_schema(schema, path=(), root=schema)\n",
        needs="from portkey_ai.api_resources.requests.strict_schema import strict_schema",
    ),
    Customization(
        "lib/_parsing/_completions.py",
        "The name of a generic model has brackets, which OpenAI refuses.",
        "name = response_format.__name__",
        "name = schema_name(response_format.__name__)",
        2,
        needs="from portkey_ai.api_resources.requests.strict_schema import schema_name",
    ),
    Customization(
        "lib/_tools.py",
        "The name of a generic model has brackets, which OpenAI refuses.",
        "name or model.__name__",
        "name or schema_name(model.__name__)",
        needs="from portkey_ai.api_resources.requests.strict_schema import schema_name",
    ),
    # Streams
    Customization(
        "lib/streaming/responses/_responses.py",
        "The events and the final response come from our `ResponseStreamState`: it takes the events of any provider, "
        "in any order and incomplete.",
        "        self._state = ResponseStreamState(text_format=text_format, input_tools=input_tools)\n",
        """        from portkey_ai.api_resources.streaming.response_stream_state import ResponseStreamState

        self._state = ResponseStreamState(raw_stream, text_format=text_format, input_tools=input_tools)
""",
        2,
    ),
    Customization(
        "lib/streaming/**/*.py",
        "`close()` ends the iteration at once, as that of our streams does.",
        re.compile(r"\bself\._response\.a?close\(\)$", re.MULTILINE),
        "self._raw_stream.close()",
        4,
    ),
    Customization(
        "lib/streaming/responses/_responses.py",
        "`get_final_response` returns an incomplete response too, and raises the error of one that failed.",
        """\
        response = self._state._completed_response
        if not response:
            raise RuntimeError("Didn't receive a `response.completed` event.")

        return response
""",
        """\
        return self._state.final_response()
""",
        2,
    ),
    Customization(
        "lib/streaming/responses/_responses.py",
        "Events without a number are returned after `starting_after` too.",
        "if self._starting_after is None or event.sequence_number > self._starting_after:",
        "if self._starting_after is None or self._state.is_after(event, self._starting_after):",
        2,
    ),
    Customization(
        "lib/streaming/chat/_completions.py",
        "What `stream()` returns is an iterator of JSON texts too, as in the published package (`ChunkTexts`).",
        re.compile(r"^class (Async|)ChatCompletionStreamManager\(Generic", re.MULTILINE),
        r"class \1ChatCompletionStreamManager(\1ChunkTexts, Generic",
        2,
        needs="from portkey_ai.api_resources.streaming.chunk_texts import AsyncChunkTexts, ChunkTexts",
    ),
    Customization(
        "lib/streaming/**/*.py",
        "Errors of the helpers themselves are `HelperError`, with the error as cause; those of the user's code stay.",
        re.compile(
            r"^( +)(events_to_fire = self\._state\.handle_\w+\(sse_event\)|"
            r"return self\._state\.get_final_completion\(\)|(?:await )?self\._emit_sse_event\(event\))$",
            re.MULTILINE,
        ),
        r"\1with helper_errors():\n\1    \2",
        8,
        needs="from portkey_ai.api_resources.errors.helper_errors import helper_errors",
    ),
    Customization(
        "lib/streaming/responses/_responses.py",
        "The same, for the final response.",
        "        return self._state.final_response()\n",
        "        with helper_errors():\n            return self._state.final_response()\n",
        2,
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
        "**/*files.py",
        "`wait_for_processing` raises an error of this package when it gives up.",
        re.compile(r'\braise RuntimeError\((\s+f"Giving up)'),
        r"raise WaitTimeoutError(\1",
        2,
        needs="from portkey_ai.api_resources.exceptions import WaitTimeoutError",
    ),
    Customization(
        "resources/**/*.py",
        "A polling interval that is not a number is ignored.",
        "poll_interval_ms = int(from_header)",
        "poll_interval_ms = poll_interval(from_header)",
        None,
        needs="from portkey_ai.api_resources.errors.helper_errors import poll_interval",
    ),
    Customization(
        "resources/embeddings.py",
        "The numbers are decoded by our `decode_embeddings`: without looking for numpy at each embedding, and without "
        "an error when the response has no embeddings.",
        """\
            if not obj.data:
                raise ValueError("No embedding data received")

            for embedding in obj.data:
                data = cast(object, embedding.embedding)
                if not isinstance(data, str):
                    continue
                if not has_numpy():
                    # use array for base64 optimisation
                    embedding.embedding = array.array("f", base64.b64decode(data)).tolist()
                else:
                    embedding.embedding = np.frombuffer(  # type: ignore[no-untyped-call]
                        base64.b64decode(data), dtype="float32"
                    ).tolist()

            return obj
""",
        """\
            return decode_embeddings(obj)
""",
        2,
        needs="from portkey_ai.api_resources.decoding.embedding_values import decode_embeddings",
    ),
    # Websockets
    Customization(
        "resources/**/*.py",
        "Websockets are opened by our `connect`: the handshake has a time limit, its failures are errors of this "
        "package, and without websockets the error names our extra.",
        re.compile(r"\bfrom websockets\.(a?sync)(?:io)?\.client import connect$", re.MULTILINE),
        r"from portkey_ai.api_resources._\1.websocket_connect import connect",
        None,
    ),
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
    DeferredImport(
        "_base_client.py",
        "distro",
        "distro is imported on first use: only OpenAI's platform headers need it, which are not sent.",
    ),
    DeferredImport(
        "resources/chat/completions/completions.py",
        "....lib.streaming.chat",
        "The helpers of `stream()` are imported on first use: they took a tenth of the time to start.",
    ),
    Customization(
        "_base_client.py",
        "`DefaultAioHttpClient` is ours and imported on first use: aiohttp, where it is installed, took half of the "
        "time to start.",
        re.compile(
            r"^if sys\.version_info < \(3, 10\):\n\n    class _DefaultAioHttpClient.*?(?=^if TYPE_CHECKING:$)"
            r"(.*?)^    DefaultAioHttpClient = _DefaultAioHttpClient\n",
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
        "_base_client.py",
        "Request options are not logged: they hold keys and prompts. The client logs requests itself, without them.",
        """        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "Request options: %s",
                model_dump(
                    options,
                    exclude_unset=True,
                    # Pydantic v1 can't dump every type we support in content, so we exclude it for now.
                    exclude={
                        "content",
                    }
                    if PYDANTIC_V1
                    else {},
                ),
            )
""",
        "",
    ),
    Customization(
        "**/*.py",
        "The loggers are named `portkey_ai.openai...`: those named `openai...` belong to an installed openai package.",
        re.compile(r'\bgetLogger\("openai\b'),
        'getLogger("portkey_ai.openai',
        None,
    ),
    Customization(
        "resources/**/*.py",
        "The log of a websocket shows no query, connection option or message: they may hold secrets and prompts.",
        re.compile(
            r'\blog\.debug\(f?"(Received Web[sS]ocket message|Connecting to|Connection options):? %s", .*\)$', re.M
        ),
        r'log.debug("\1 (not shown)")',
        None,
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
    "_module_client.py": "The module-level client (`openai.chat...`) belongs to an installed openai package.",
    "helpers": "Microphone and speaker need numpy and a sound device, and no client.",
    "lib/_old_api.py": "It holds nothing but messages about the API before openai 1.0.",
}
"""Files and folders removed, each with its reason."""
