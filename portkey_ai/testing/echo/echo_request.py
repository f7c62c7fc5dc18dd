"""A request to an echo model, with validated access to the fields of its body."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

from .multipart_body import UploadedFile, read_form
from .provider_errors import ProviderError, invalid, missing

if TYPE_CHECKING:
    from collections.abc import Callable

    from portkey_ai.testing.scheduled_response import ScheduledResponse
    from portkey_ai.testing.wire.local_responses import LocalResponse
    from portkey_ai.testing.wire.provider_call import ProviderCall

    from .echo_state import EchoState


@dataclass(frozen=True)
class EchoRequest:
    """One call of an echo model. `ids` are the variable parts of its path."""

    call: ProviderCall
    state: EchoState
    ids: tuple[str, ...]
    scheduled: ScheduledResponse | None
    send: Callable[[ProviderCall], LocalResponse]
    """Sends a request of a batch to an echo model of the same gateway."""

    @cached_property
    def body(self) -> dict[str, Any]:
        """The fields of a JSON object or of a form."""
        body: Any = self.call.body
        if is_object(body):
            return body
        if not body:
            return {}
        content_type = self.call.headers.get("content-type", "")
        if not isinstance(body, bytes) or not content_type.startswith("multipart/form-data"):
            raise ProviderError(400, "expected a JSON object or a form as the body")
        try:
            return read_form(content_type, body)
        except ValueError as error:
            raise ProviderError(400, f"invalid multipart/form-data body: {error}") from error

    @property
    def model(self) -> str:
        """The model; "echo" if the request names none, since a saved config may set it."""
        return self.call.model or str(self.body.get("model") or "echo")

    def required(self, name: str) -> Any:
        """Return a field. Raises ProviderError (400) if it is missing, null or an empty text."""
        value = self.body.get(name)
        if value is None or value == "":
            raise missing(name)
        return value

    def string(self, name: str) -> str:
        value = self.required(name)
        if not isinstance(value, str):
            raise invalid(name, "a string", value)
        return value

    def integer(self, name: str, default: int, minimum: int = 1, maximum: int = 1_000_000_000) -> int:
        """Return a whole number, which forms send as text."""
        value = self.body.get(name)
        if value is None:
            return default
        if isinstance(value, str) and value.isdigit():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not minimum <= value <= maximum:
            raise invalid(name, f"an integer from {minimum} to {maximum}", value)
        return value

    def one_of(self, name: str, values: tuple[str, ...], default: str = "") -> str:
        """Return a field that must be one of `values`. Without a default it is required."""
        value = self.body.get(name)
        if value is None and default:
            return default
        value = self.required(name)
        if value not in values:
            raise invalid(name, " or ".join(map(repr, values)), value)
        return str(value)

    def file(self, name: str) -> UploadedFile:
        """Return a file of a form; the first file if the field has several."""
        value = self.required(name)
        if is_list(value) and value:
            value = value[0]
        if not isinstance(value, UploadedFile):
            raise invalid(name, "a file of a form", value)
        return value

    def objects(self, name: str, minimum: int = 0) -> list[dict[str, Any]]:
        """Return a required list of objects."""
        value = self.required(name)
        if not is_list(value) or not all(map(is_object, value)):
            raise invalid(name, "a list of objects", value)
        if len(value) < minimum:
            raise invalid(name, "a list that is not empty", value)
        return value

    def optional_objects(self, name: str) -> list[dict[str, Any]]:
        return self.objects(name) if self.body.get(name) else []

    def option(self, name: str) -> dict[str, Any]:
        """Return an optional object."""
        value = self.body.get(name)
        if value is None:
            return {}
        if not is_object(value):
            raise invalid(name, "an object", value)
        return value

    def flag(self, name: str) -> bool:
        """Return an optional boolean, which forms send as text."""
        value = self.body.get(name)
        if isinstance(self.call.body, bytes):
            value = {"true": True, "false": False}.get(str(value).lower(), value)
        if value is not None and not isinstance(value, bool):
            raise invalid(name, "a boolean", value)
        return bool(value)
