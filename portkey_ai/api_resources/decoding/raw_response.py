"""The raw answer that every generated method asks for; its `parse()` gives the model."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import ValidationError

from portkey_ai._vendor.openai._legacy_response import LegacyAPIResponse
from portkey_ai._vendor.openai._models import BaseModel

from .model_decoding import decode_model, unexpected

_R = TypeVar("_R")

# What a step after the decoding (`chat.completions.parse`, embeddings) raises for an answer of an odd shape.
_ODD_SHAPE = (AttributeError, TypeError, LookupError, ValueError, RecursionError)


class RawResponse(LegacyAPIResponse[_R]):
    """OpenAI's, decoded by this package: quickly, and whatever the shape of the answer."""

    def parse(self, *, to: Any = None) -> Any:
        if to is not None:
            return super().parse(to=to)
        try:
            return super().parse()
        except ValidationError:  # the model did not keep to the user's own `response_format`
            raise
        except _ODD_SHAPE as error:
            raise unexpected(self.http_response, self._cast_to) from error

    def _parse(self, *, to: Any = None) -> Any:
        model: Any = self._cast_to
        lenient = to is None and not self._stream and not getattr(self._client, "_strict_response_validation", False)
        if lenient and isinstance(model, type) and issubclass(model, BaseModel):
            return decode_model(self.http_response, model)
        try:
            return super()._parse(to=to)
        except (ValueError, RecursionError) as error:  # no JSON
            raise unexpected(self.http_response, to or model) from error
