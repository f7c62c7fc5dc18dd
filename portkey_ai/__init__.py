"""Python client for the Portkey AI Gateway.

    from portkey_ai import Portkey

    client = Portkey(provider="@openai-prod")  # the API key comes from PORTKEY_API_KEY
    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])

Each name below is imported from its home when it is first used, so importing this package costs next to nothing.
"""

import os
from typing import TYPE_CHECKING

from ._lazy import import_everything, lazy_exports
from .version import VERSION as VERSION
from .version import __version__ as __version__

if TYPE_CHECKING:
    from ._vendor.openai._base_client import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._vendor.openai._base_client import DefaultHttpxClient as DefaultHttpxClient
    from ._vendor.openai._client import Timeout as Timeout
    from ._vendor.openai._types import NOT_GIVEN as NOT_GIVEN
    from ._vendor.openai._types import NotGiven as NotGiven
    from ._vendor.openai._types import Omit as Omit
    from ._vendor.openai._types import not_given as not_given
    from ._vendor.openai._types import omit as omit
    from .api_resources.apis.chat_complete import AsyncChatCompletion as AsyncChatCompletion
    from .api_resources.apis.chat_complete import AsyncChatCompletionsMessages as AsyncChatCompletionsMessages
    from .api_resources.apis.chat_complete import ChatCompletion as ChatCompletion
    from .api_resources.apis.chat_complete import ChatCompletionsMessages as ChatCompletionsMessages
    from .api_resources.apis.complete import AsyncCompletion as AsyncCompletion
    from .api_resources.apis.complete import Completion as Completion
    from .api_resources.apis.embeddings import AsyncEmbeddings as AsyncEmbeddings
    from .api_resources.apis.embeddings import Embeddings as Embeddings
    from .api_resources.apis.models import AsyncModels as AsyncModels
    from .api_resources.apis.models import Models as Models
    from .api_resources.client import AsyncPortkey as AsyncPortkey
    from .api_resources.client import Portkey as Portkey
    from .api_resources.exceptions import APIConnectionError as APIConnectionError
    from .api_resources.exceptions import APIError as APIError
    from .api_resources.exceptions import APIResponseValidationError as APIResponseValidationError
    from .api_resources.exceptions import APIStatusError as APIStatusError
    from .api_resources.exceptions import APITimeoutError as APITimeoutError
    from .api_resources.exceptions import AuthenticationError as AuthenticationError
    from .api_resources.exceptions import BadRequestError as BadRequestError
    from .api_resources.exceptions import ConflictError as ConflictError
    from .api_resources.exceptions import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .api_resources.exceptions import InternalServerError as InternalServerError
    from .api_resources.exceptions import LengthFinishReasonError as LengthFinishReasonError
    from .api_resources.exceptions import MissingAPIKeyError as MissingAPIKeyError
    from .api_resources.exceptions import NotFoundError as NotFoundError
    from .api_resources.exceptions import PermissionDeniedError as PermissionDeniedError
    from .api_resources.exceptions import PortkeyError as PortkeyError
    from .api_resources.exceptions import RateLimitError as RateLimitError
    from .api_resources.exceptions import UnprocessableEntityError as UnprocessableEntityError
    from .api_resources.gateway_response import GatewayInfo as GatewayInfo
    from .api_resources.gateway_response import GatewayResponse as GatewayResponse
    from .api_resources.global_constants import PORTKEY_BASE_URL as PORTKEY_BASE_URL
    from .api_resources.global_constants import PORTKEY_GATEWAY_URL as PORTKEY_GATEWAY_URL
    from .api_resources.options import createHeaders as createHeaders
    from .api_resources.streaming import AsyncStream as AsyncStream
    from .api_resources.streaming import Stream as Stream

# tests/test_exports.py holds this table against the block above.
_EXPORTS = {
    "._vendor.openai._base_client": "DefaultAsyncHttpxClient DefaultHttpxClient",
    "._vendor.openai._client": "Timeout",
    "._vendor.openai._types": "NOT_GIVEN NotGiven Omit not_given omit",
    ".api_resources.apis.chat_complete": (
        "AsyncChatCompletion AsyncChatCompletionsMessages ChatCompletion ChatCompletionsMessages"
    ),
    ".api_resources.apis.complete": "AsyncCompletion Completion",
    ".api_resources.apis.embeddings": "AsyncEmbeddings Embeddings",
    ".api_resources.apis.models": "AsyncModels Models",
    ".api_resources.client": "AsyncPortkey Portkey",
    ".api_resources.exceptions": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError "
        "BadRequestError ConflictError ContentFilterFinishReasonError InternalServerError LengthFinishReasonError "
        "MissingAPIKeyError NotFoundError PermissionDeniedError PortkeyError RateLimitError UnprocessableEntityError"
    ),
    ".api_resources.gateway_response": "GatewayInfo GatewayResponse",
    ".api_resources.global_constants": "PORTKEY_BASE_URL PORTKEY_GATEWAY_URL",
    ".api_resources.options": "createHeaders",
    ".api_resources.streaming": "AsyncStream Stream",
}

if not TYPE_CHECKING:  # a type checker takes a module with __getattr__ to have every name
    __getattr__, __dir__ = lazy_exports(__name__, _EXPORTS)
__all__: list[str] = ["VERSION", "__version__"]  # pyright: ignore[reportUnsupportedDunderAll]
__all__ += [name for names in _EXPORTS.values() for name in names.split()]

if os.environ.get("PORTKEY_EAGER_IMPORT") == "1":
    import_everything("portkey_ai._vendor.openai", "portkey_ai.api_resources")
