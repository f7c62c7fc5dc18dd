# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._types import NOT_GIVEN as NOT_GIVEN, Omit as Omit, NoneType as NoneType, NotGiven as NotGiven, Transport as Transport, ProxiesTypes as ProxiesTypes, omit as omit, not_given as not_given
    from ._utils import file_from_path as file_from_path
    from ._client import Client as Client, OpenAI as OpenAI, Stream as Stream, Timeout as Timeout, Transport as Transport, AsyncClient as AsyncClient, AsyncOpenAI as AsyncOpenAI, AsyncStream as AsyncStream, RequestOptions as RequestOptions
    from ._httpx2 import DefaultHttpx2Client as DefaultHttpx2Client, DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client, normalize_httpx_url as _normalize_httpx_url
    from ._models import BaseModel as BaseModel
    from ._version import __title__ as __title__, __version__ as __version__
    from ._response import APIResponse as APIResponse, AsyncAPIResponse as AsyncAPIResponse
    from ._constants import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT, DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES, DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from ._exceptions import APIError as APIError, OAuthError as OAuthError, OpenAIError as OpenAIError, ConflictError as ConflictError, NotFoundError as NotFoundError, APIStatusError as APIStatusError, RateLimitError as RateLimitError, APITimeoutError as APITimeoutError, BadRequestError as BadRequestError, APIConnectionError as APIConnectionError, AuthenticationError as AuthenticationError, InternalServerError as InternalServerError, PermissionDeniedError as PermissionDeniedError, LengthFinishReasonError as LengthFinishReasonError, WebSocketQueueFullError as WebSocketQueueFullError, UnprocessableEntityError as UnprocessableEntityError, APIResponseValidationError as APIResponseValidationError, InvalidWebhookSignatureError as InvalidWebhookSignatureError, ContentFilterFinishReasonError as ContentFilterFinishReasonError, WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from ._base_client import DefaultHttpxClient as DefaultHttpxClient, DefaultAioHttpClient as DefaultAioHttpClient, DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._utils._logs import setup_logging as _setup_logging
    from ._data_residency import DataResidency as DataResidency
    from ._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from .types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent, ReconnectingOverrides as ReconnectingOverrides
    from .lib import azure as _azure, bedrock as _bedrock, pydantic_function_tool as pydantic_function_tool, pydantic_responses_function_tool as pydantic_responses_function_tool
    from .version import VERSION as VERSION
    from .lib.azure import AzureOpenAI as AzureOpenAI, AsyncAzureOpenAI as AsyncAzureOpenAI
    from .lib.bedrock import BedrockOpenAI as BedrockOpenAI, AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from ._base_client import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT, DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
else:
    from ..._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.': 'types',
            '._types': 'NOT_GIVEN Omit NoneType NotGiven Transport ProxiesTypes omit not_given',
            '._utils': 'file_from_path',
            '._client': 'Client OpenAI Stream Timeout Transport AsyncClient AsyncOpenAI AsyncStream RequestOptions',
            '._httpx2': 'DefaultHttpx2Client DefaultAsyncHttpx2Client _normalize_httpx_url=normalize_httpx_url',
            '._models': 'BaseModel',
            '._version': '__title__ __version__',
            '._response': 'APIResponse AsyncAPIResponse',
            '._constants': 'DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES DEFAULT_CONNECTION_LIMITS',
            '._exceptions': 'APIError OAuthError OpenAIError ConflictError NotFoundError APIStatusError RateLimitError APITimeoutError BadRequestError APIConnectionError AuthenticationError InternalServerError PermissionDeniedError LengthFinishReasonError WebSocketQueueFullError UnprocessableEntityError APIResponseValidationError InvalidWebhookSignatureError ContentFilterFinishReasonError WebSocketConnectionClosedError',
            '._base_client': 'DefaultHttpxClient DefaultAioHttpClient DefaultAsyncHttpxClient DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES',
            '._utils._logs': '_setup_logging=setup_logging',
            '._data_residency': 'DataResidency',
            '._legacy_response': 'HttpxBinaryResponseContent',
            '.types.websocket_reconnection': 'ReconnectingEvent ReconnectingOverrides',
            '.lib': '_azure=azure _bedrock=bedrock pydantic_function_tool pydantic_responses_function_tool',
            '.version': 'VERSION',
            '.lib.azure': 'AzureOpenAI AsyncAzureOpenAI',
            '.lib.bedrock': 'BedrockOpenAI AsyncBedrockOpenAI',
        },
    )

__all__ = ['types', '__version__', '__title__', 'NoneType', 'Transport', 'ProxiesTypes', 'NotGiven', 'NOT_GIVEN', 'not_given', 'Omit', 'omit', 'OpenAIError', 'APIError', 'APIStatusError', 'APITimeoutError', 'APIConnectionError', 'APIResponseValidationError', 'BadRequestError', 'AuthenticationError', 'OAuthError', 'PermissionDeniedError', 'NotFoundError', 'ConflictError', 'UnprocessableEntityError', 'RateLimitError', 'InternalServerError', 'LengthFinishReasonError', 'ContentFilterFinishReasonError', 'InvalidWebhookSignatureError', 'Timeout', 'RequestOptions', 'DataResidency', 'Client', 'AsyncClient', 'Stream', 'AsyncStream', 'OpenAI', 'AsyncOpenAI', 'BedrockOpenAI', 'AsyncBedrockOpenAI', 'file_from_path', 'BaseModel', 'DEFAULT_TIMEOUT', 'DEFAULT_MAX_RETRIES', 'DEFAULT_CONNECTION_LIMITS', 'DefaultHttpxClient', 'DefaultAsyncHttpxClient', 'DefaultAioHttpClient', 'DefaultHttpx2Client', 'DefaultAsyncHttpx2Client', 'ReconnectingEvent', 'ReconnectingOverrides', 'WebSocketQueueFullError', 'WebSocketConnectionClosedError']
