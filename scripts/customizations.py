"""What we change in the vendored OpenAI client, each with its reason; scripts/vendor.py applies the list."""

import ast
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Customization:
    """Replace `old` by `new` in `file` (relative to the vendored package); `old` must occur exactly `times` times."""

    file: str
    reason: str
    old: str
    new: str
    times: int = 1

    def apply(self, package: Path) -> None:
        path = package / self.file
        source = path.read_text(encoding="utf-8")
        found = source.count(self.old)
        if found != self.times:
            raise SystemExit(f"{self.file}: expected {self.times} x {self.old!r}, found {found} ({self.reason})")
        path.write_text(source.replace(self.old, self.new), encoding="utf-8")


@dataclass(frozen=True)
class MethodCustomization:
    """Replace the whole of one method (`Class.method`) in `file`."""

    file: str
    reason: str
    method: str
    new: str

    def apply(self, package: Path) -> None:
        path = package / self.file
        source = path.read_text(encoding="utf-8")
        lines = source.splitlines(keepends=True)
        owner, _, name = self.method.partition(".")
        for node in ast.parse(source).body:
            if isinstance(node, ast.ClassDef) and node.name == owner:
                for item in node.body:
                    if isinstance(item, ast.FunctionDef) and item.name == name:
                        lines[item.lineno - 1 : item.end_lineno] = [self.new]
                        path.write_text("".join(lines), encoding="utf-8")
                        return
        raise SystemExit(f"{self.file}: no method {self.method} ({self.reason})")


CUSTOMIZATIONS: list[Customization | MethodCustomization] = [
    Customization(
        "_constants.py",
        "The gateway retries by itself; the client adds one try, for failures on the way to the gateway.",
        "DEFAULT_MAX_RETRIES = 2",
        "DEFAULT_MAX_RETRIES = 1",
    ),
    MethodCustomization(
        "_base_client.py",
        "The gateway's retry rule instead of OpenAI's list of status codes: an answer that bears a mark of the "
        "gateway was retried there as its config says; only what failed on the way is worth another try.",
        "BaseClient._should_retry",
        """\
    def _should_retry(self, response: httpx.Response) -> bool:
        marks = ("x-portkey-trace-id", "x-portkey-request-id", "x-portkey-gateway-exception")
        return response.status_code >= 500 and not any(mark in response.headers for mark in marks)
""",
    ),
    Customization(
        "_models.py",
        "Every model carries the gateway's headers and reads like a mapping.",
        "class BaseModel(pydantic.BaseModel):\n",
        "class BaseModel(GatewayResponse, pydantic.BaseModel):\n",
    ),
    Customization(
        "_models.py",
        "Import of that mixin.",
        "from ._constants import RAW_RESPONSE_HEADER\n",
        "from ._constants import RAW_RESPONSE_HEADER\nfrom ...api_resources.gateway_response import GatewayResponse\n",
    ),
    Customization(
        "_exceptions.py",
        "Every error carries the gateway's headers and can be pickled.",
        "class OpenAIError(Exception):\n",
        "class OpenAIError(ErrorDetails):\n",
    ),
    Customization(
        "_exceptions.py",
        "Import of that mixin.",
        "from ._models import construct_type\n",
        "from ._models import construct_type\nfrom ...api_resources.errors.error_base import ErrorDetails\n",
    ),
    Customization(
        "_types.py",
        "Tools that record the arguments of a call tell by these words which were not given; `help()` shows them.",
        "        return False\n\n\nomit = Omit()\n",
        "        return False\n\n"
        "    def __repr__(self) -> str:\n"
        '        return "<openai.Omit object>"\n\n\n'
        "omit = Omit()\n",
    ),
    Customization(
        "_exceptions.py",
        "The published package's errors are made with `request=` too, and without `body=`: users' tests make them.",
        "    def __init__(self, message: str, request: httpx.Request, *, body: object | None) -> None:\n",
        "    def __init__(self, message: str, request: httpx.Request, *, body: object | None = None) -> None:\n",
    ),
    Customization(
        "_exceptions.py",
        "The same, for errors that have a response.",
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
        "The same, for errors that have none: the request may come first.",
        '    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:\n',
        '    def __init__(self, request: httpx.Request, message: str = "Connection error.") -> None:\n',
    ),
    Customization(
        "_exceptions.py",
        "It is in the tree of all the others: what catches the root catches it.",
        "class InvalidWebhookSignatureError(ValueError):\n",
        "class InvalidWebhookSignatureError(OpenAIError, ValueError):\n",
    ),
    Customization(
        "_models.py",
        "A user's own model may have `X | None`: such a union takes no weak reference, which its cache wants.",
        "    cached = DISCRIMINATOR_CACHE.get(union)\n",
        "    if not hasattr(union, '__weakref__'):\n"
        "        union = cast(type, Union[get_args(union)])\n"
        "    cached = DISCRIMINATOR_CACHE.get(union)\n",
    ),
    Customization(
        "_models.py",
        "The schema of a model that contains itself, and of any with pydantic 2.0, stands among the definitions: "
        "without it an event of another kind is made of one that lacks a field.",
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
        "A whole number that is too great for a float stays one.",
        "            coerced = float(value)\n",
        "            try:\n"
        "                coerced = float(value)\n"
        "            except OverflowError:\n"
        "                return value\n",
    ),
    Customization(
        "_models.py",
        "`str()` of a response is the readable JSON that the mixin prints.",
        "    @override\n"
        "    def __str__(self) -> str:\n"
        "        # mypy complains about an invalid self arg\n"
        "        return f\"{self.__repr_name__()}({self.__repr_str__(', ')})\"  # type: ignore[misc]\n\n",
        "",
    ),
    *[
        Customization(
            file,
            "What a helper such as `parse()` makes of an answer carries its headers too.",
            "            add_request_id(parsed, self.request_id)\n",
            "            add_request_id(parsed, self.request_id)\n"
            "            attach_headers(parsed, self.http_response)\n",
            times,
        )
        for file, times in [("_legacy_response.py", 1), ("_response.py", 2)]
    ],
    *[
        Customization(
            file,
            "Import for that.",
            "from ._exceptions import",
            "from ...api_resources.decoding.model_decoding import attach_headers\nfrom ._exceptions import",
        )
        for file in ("_legacy_response.py", "_response.py")
    ],
    *[
        Customization(
            "_response.py",
            "A body that breaks off while it is read bit by bit raises an error of this package.",
            old,
            new,
        )
        for kind, await_, a in [("sync", "", ""), ("async", "await ", "a")]
        for old, new in [
            (
                f"return {await_}self.http_response.{a}read()",
                f"return {await_}_{kind}_reading.body(self.http_response)",
            ),
            *[
                (
                    f"for chunk in self.http_response.{a}{call}:",
                    f"for chunk in _{kind}_reading.pieces(self.http_response, self.http_response.{a}{call}):",
                )
                for call in ("iter_bytes(chunk_size)", "iter_text(chunk_size)", "iter_lines()")
            ],
        ]
    ],
    Customization(
        "_response.py",
        "Imports for that.",
        "from ...api_resources.decoding.model_decoding import attach_headers\n",
        "from ...api_resources._async import body_reading as _async_reading\n"
        "from ...api_resources._sync import body_reading as _sync_reading\n"
        "from ...api_resources.decoding.model_decoding import attach_headers\n",
    ),
    *[
        Customization(
            file,
            "A sentinel of the user's own openai package counts as one: users pass `openai.omit` too.",
            old,
            new,
        )
        for file, old, new in [
            (
                "_types.py",
                "# Sentinel class used until PEP 0661 is accepted\nclass NotGiven:\n",
                "class Sentinel(type):\n"
                "    def __instancecheck__(cls, instance: object) -> bool:\n"
                "        kind = type(instance)\n"
                "        if issubclass(kind, cls):\n"
                "            return True\n"
                '        return kind.__name__ == cls.__name__ and kind.__module__.split(".")[0] == "openai"\n\n\n'
                "# Sentinel class used until PEP 0661 is accepted\nclass NotGiven(metaclass=Sentinel):\n",
            ),
            ("_types.py", "class Omit:\n", "class Omit(metaclass=Sentinel):\n"),
            (
                "_utils/_utils.py",
                "    return not isinstance(obj, NotGiven) and not isinstance(obj, Omit)\n",
                "    # By name first: this runs for every parameter of every call.\n"
                '    if type(obj).__name__ not in ("NotGiven", "Omit"):\n'
                "        return True\n"
                "    return not isinstance(obj, NotGiven) and not isinstance(obj, Omit)\n",
            ),
        ]
    ],
    *[
        Customization(
            file,
            "`parse()` gives back an answer of another provider that has no choices or output, instead of failing.",
            f"in {what}:\n",
            f"in {what} or []:\n",
        )
        for file, what in [
            ("lib/_parsing/_completions.py", "chat_completion.choices"),
            ("lib/_parsing/_responses.py", "response.output"),
        ]
    ],
    *[
        Customization(
            file,
            "A websocket's handshake has a limit in time, and errors of this package.",
            f"from websockets.{side}.client import connect\n",
            f"from {'.' * (file.count('/') + 3)}api_resources.{ours}.websocket_connect import connect\n",
        )
        for file in (
            "resources/realtime/realtime.py",
            "resources/responses/responses.py",
            "resources/beta/realtime/realtime.py",
            "resources/beta/responses/responses.py",
        )
        for side, ours in (("asyncio", "_async"), ("sync", "_sync"))
    ],
    Customization(
        "resources/beta/realtime/realtime.py",
        "`ws` for a gateway without TLS, as the other websockets have it.",
        'self.__client._base_url.copy_with(scheme="wss")',
        'self.__client._base_url.copy_with(scheme="ws" if self.__client._base_url.scheme == "http" else "wss")',
        2,
    ),
    Customization(
        "types/websocket_connection_options.py",
        "That limit can be set.",
        "    # limits\n",
        "    open_timeout: float | None\n"
        '    """Seconds for the handshake; None waits forever. Default: 10."""\n\n'
        "    # limits\n",
    ),
    *[
        Customization(
            "_utils/_transform.py",
            "Parameters that are JSON already are sent as they are, when no name or format in their type is to be "
            "changed: the walk over every message is some 18% of a call.",
            f"""\
    transformed = {wait}_{name}transform_recursive(data, annotation=cast(type, expected_type))
""",
            f"""\
    plain = as_it_is(data, expected_type)
    if plain is not None:
        return cast(_T, plain)
    transformed = {wait}_{name}transform_recursive(data, annotation=cast(type, expected_type))
""",
        )
        for name, wait in (("", ""), ("async_", "await "))
    ],
    Customization(
        "_utils/_transform.py",
        "Import for that.",
        "from ._typing import (\n",
        "from ....api_resources.requests.plain_json import as_it_is\nfrom ._typing import (\n",
    ),
    Customization(
        "_base_client.py",
        "What is no mapping is refused by its name.",
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
    ),
    Customization(
        "_base_client.py",
        "Import for that.",
        "from ._utils._json import openapi_dumps\n",
        "from ._utils._json import openapi_dumps\nfrom ...api_resources.settings.validation import validate_mapping\n",
    ),
    MethodCustomization(
        "_models.py",
        "The same object without pydantic's generality, at a tenth of the cost: every call makes one.",
        "FinalRequestOptions.construct",
        """\
    def construct(  # type: ignore
        cls,
        _fields_set: set[str] | None = None,
        **values: Unpack[FinalRequestOptionsInput],
    ) -> FinalRequestOptions:
        given = {key: strip_not_given(value) for key, value in values.items()}
        options = cls.__new__(cls)
        object.__setattr__(options, "__dict__", {**_no_request_options(), **given})
        object.__setattr__(options, "__pydantic_fields_set__", set(given))
        object.__setattr__(options, "__pydantic_extra__", None)
        object.__setattr__(options, "__pydantic_private__", None)
        return options
""",
    ),
    Customization(
        "_models.py",
        "For that: what an option is that was not given.",
        "@final\nclass FinalRequestOptions(pydantic.BaseModel):\n",
        "@lru_cache(maxsize=1)\n"
        "def _no_request_options() -> dict[str, Any]:\n"
        "    fields = FinalRequestOptions.model_fields\n"
        "    return {name: field.default for name, field in fields.items() if not field.is_required()}\n\n\n"
        "@final\nclass FinalRequestOptions(pydantic.BaseModel):\n",
    ),
    Customization(
        "_models.py",
        "What validates these options is built by the first who needs it, which no call does.",
        "        model_config: ClassVar[ConfigDict] = ConfigDict(arbitrary_types_allowed=True)\n",
        "        model_config: ClassVar[ConfigDict] = ConfigDict(arbitrary_types_allowed=True, defer_build=True)\n",
    ),
    Customization(
        "_models.py",
        "The headers and the body are nobody's business: keys and prompts must not get into logs.",
        "    def get_max_retries(self, max_retries: int) -> int:\n",
        "    def __repr_args__(self) -> Any:\n"
        "        yield 'method', self.method\n"
        "        yield 'url', self.url\n\n"
        "    def get_max_retries(self, max_retries: int) -> int:\n",
    ),
    Customization(
        "_base_client.py",
        "Would write keys and prompts into the log; the gateway's transport writes what may be written.",
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
        "resources/chat/completions/completions.py",
        "The helpers of `stream()` are a tenth of a program's start: they are imported by the first who asks for them.",
        "from ....lib.streaming.chat import ChatCompletionStreamManager, AsyncChatCompletionStreamManager\n",
        "",
    ),
    *[
        Customization(
            "resources/chat/completions/completions.py",
            "Import for that.",
            f"        return {prefix}ChatCompletionStreamManager(\n",
            f"        from ....lib.streaming.chat import {prefix}ChatCompletionStreamManager\n\n"
            f"        return {prefix}ChatCompletionStreamManager(\n",
        )
        for prefix in ("", "Async")
    ],
    Customization(
        "resources/chat/completions/completions.py",
        "Types for that.",
        "\n__all__ = [",
        "\nif TYPE_CHECKING:\n"
        "    from ....lib.streaming.chat import ChatCompletionStreamManager, AsyncChatCompletionStreamManager\n"
        "\n__all__ = [",
    ),
    Customization(
        "resources/chat/completions/completions.py",
        "Types for that.",
        "from typing import Dict,",
        "from typing import TYPE_CHECKING, Dict,",
    ),
    Customization(
        "_base_client.py",
        "Asked only by who wants OpenAI's platform headers, which do not go to the gateway.",
        "import distro\n",
        "",
    ),
    Customization(
        "_base_client.py",
        "Import for that.",
        "        distro_id = distro.id()\n",
        "        import distro\n\n        distro_id = distro.id()\n",
    ),
    Customization(
        "resources/embeddings.py",
        "Without numpy, which was looked for anew for each of the embeddings: the numbers are the same.",
        """                if not has_numpy():
                    # use array for base64 optimisation
                    embedding.embedding = array.array("f", base64.b64decode(data)).tolist()
                else:
                    embedding.embedding = np.frombuffer(  # type: ignore[no-untyped-call]
                        base64.b64decode(data), dtype="float32"
                    ).tolist()
""",
        """                embedding.embedding = floats(data)
""",
        2,
    ),
    Customization(
        "resources/embeddings.py",
        "An answer without embeddings is an answer too.",
        """                raise ValueError("No embedding data received")
""",
        """                return obj
""",
        2,
    ),
    Customization(
        "resources/embeddings.py",
        "Import for that.",
        "from .._extras import numpy as np, has_numpy\n",
        "from ....api_resources.decoding.embedding_values import floats\n",
    ),
    Customization(
        "_base_client.py",
        "Half of a program's start where aiohttp is installed: it is imported by the first who asks for this client.",
        """if sys.version_info < (3, 10):

    class _DefaultAioHttpClient(httpx.AsyncClient):
        def __init__(self, **_kwargs: Any) -> None:
            raise RuntimeError("The aiohttp client requires Python 3.10 or later")
else:
    try:
        import httpx_aiohttp
    except ImportError:

        class _DefaultAioHttpClient(httpx.AsyncClient):
            def __init__(self, **_kwargs: Any) -> None:
                raise RuntimeError(
                    "To use the aiohttp client you must have installed the package with the `aiohttp` extra"
                )
    else:

        class _DefaultAioHttpClient(httpx_aiohttp.HttpxAiohttpClient):  # type: ignore
            def __init__(self, **kwargs: Any) -> None:
                kwargs.setdefault("timeout", DEFAULT_TIMEOUT)
                kwargs.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
                kwargs.setdefault("follow_redirects", True)

                super().__init__(**kwargs)


""",
        """def __getattr__(name: str) -> Any:
    if name != "DefaultAioHttpClient":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ...api_resources.transport.aiohttp_client import DefaultAioHttpClient

    return DefaultAioHttpClient


""",
    ),
    Customization(
        "_base_client.py",
        "Removed for that.",
        "    DefaultAioHttpClient = _DefaultAioHttpClient\n",
        "",
    ),
    Customization(
        "_base_client.py",
        "Only method and path of what is tried again: a query may have secrets.",
        'log.info("Retrying request to %s in %f seconds", options.url, timeout)',
        'log.info("%s %s: trying again in %.3f s", options.method.upper(), httpx.URL(options.url).path, timeout)',
        2,
    ),
    Customization(
        "_utils/_resources_proxy.py",
        "The string named the *user's* openai package when there is one.",
        'importlib.import_module("openai.resources")',
        'importlib.import_module("..resources", __package__)',
    ),
    Customization(
        "_utils/_logs.py",
        "A logger of our own: the one called `openai` belongs to the user's openai package.",
        'logging.getLogger("openai")',
        'logging.getLogger("portkey_ai.openai")',
    ),
    *[
        Customization(
            file,
            "A logger of our own, as above.",
            f'logging.getLogger("openai.{name}")',
            f'logging.getLogger("portkey_ai.openai.{name}")',
        )
        for file, name in [
            ("resources/audio/translations.py", "audio.transcriptions"),
            ("resources/audio/transcriptions.py", "audio.transcriptions"),
            ("lib/_parsing/_completions.py", "lib.parsing"),
        ]
    ],
]
"""The rest of the changes is mechanical: `__init__.py` files become lazy, see `scripts/lazify.py`."""

DROPPED = {
    "_module_client.py": "The module-level client (`openai.chat...`) belongs to the user's own openai package.",
    "helpers": "Microphone and speaker: need numpy and a sound device, and no client.",
    "lib/_old_api.py": "Tells about the API before openai 1.0.",
}
"""Files and folders removed, each with its reason."""
