"""The raw response that every generated method requests; its `parse()` returns the model."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import ValidationError

from portkey_ai._public_modules import exported_as_type
from portkey_ai._vendor.openai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from portkey_ai._vendor.openai._models import BaseModel

from .model_decoding import attach_headers, decode_model, invalid_body_error, is_subclass

__all__ = ["HttpxBinaryResponseContent", "LegacyAPIResponse", "RawResponse"]

_R = TypeVar("_R")

# Steps after the decoding (`chat.completions.parse`, embeddings) raise these for a response of unexpected shape.
_UNEXPECTED_SHAPE = (AssertionError, AttributeError, TypeError, LookupError, ValueError, RuntimeError)


exported_as_type(HttpxBinaryResponseContent)
exported_as_type(LegacyAPIResponse)


@exported_as_type
class RawResponse(LegacyAPIResponse[_R]):
    """OpenAI's raw response, but decoded by this package: leniently if the response has an unexpected shape."""

    def parse(self, *, to: Any = None) -> Any:
        return attach_headers(self._parsed(to), self.http_response)

    def _parsed(self, to: Any) -> Any:
        if to is not None:
            return super().parse(to=to)
        try:
            return super().parse()
        except ValidationError:  # the model's output does not match the user's `response_format`
            raise
        except _UNEXPECTED_SHAPE as error:
            raise invalid_body_error(self.http_response, self._cast_to) from error

    def _parse(self, *, to: Any = None) -> Any:
        model: Any = self._cast_to
        lenient = to is None and not self._stream and not getattr(self._client, "_strict_response_validation", False)
        if lenient and is_subclass(model, BaseModel):
            return decode_model(self.http_response, model)
        try:
            return super()._parse(to=to)
        except (ValueError, RecursionError) as error:  # not JSON
            raise invalid_body_error(self.http_response, to or model) from error
