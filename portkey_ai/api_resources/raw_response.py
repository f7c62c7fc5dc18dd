"""The raw answer that every generated method asks for; its `parse()` gives the model."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from portkey_ai._vendor.openai._legacy_response import LegacyAPIResponse
from portkey_ai._vendor.openai._models import BaseModel

from .decoding import decode_model, unexpected

_R = TypeVar("_R")


class RawResponse(LegacyAPIResponse[_R]):
    """OpenAI's, decoded by this package: quickly, and whatever the shape of the answer."""

    def _parse(self, *, to: Any = None) -> Any:
        model: Any = self._cast_to
        lenient = to is None and not self._stream and not getattr(self._client, "_strict_response_validation", False)
        if lenient and isinstance(model, type) and issubclass(model, BaseModel):
            return decode_model(self.http_response, model)
        try:
            return super()._parse(to=to)
        except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
            raise unexpected(self.http_response, to or model) from error
