"""What every response of the gateway has beside its own fields: headers, access by key, a readable form."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from pydantic import BaseModel

from portkey_ai._public_modules import exported, publish

from .global_constants import PORTKEY_HEADER_PREFIX
from .hook_results import HOOK_RESULTS, HookResults, hook_results
from .nested_containers import flattened, unflattened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Headers
    from pandas import DataFrame  # pyright: ignore[reportMissingTypeStubs]
    from typing_extensions import Self

    from portkey_ai.cost.call_cost import Cost

_Default = TypeVar("_Default")
# Not all responses: others have a field `cost`, and so may the models of a user.
_WITH_COST = {
    "ChatCompletion", "Completion", "CreateEmbeddingResponse", "ImagesResponse", "Message", "PromptCompletion",
    "RerankResponse", "Response", "Transcription", "TranscriptionDiarized", "TranscriptionVerbose", "Translation",
    "TranslationVerbose",
}  # fmt: skip
"""The responses of model calls, which have `cost`."""
_SHORT_INTEGER = re.compile(r"-?[0-9]{1,9}")


def gateway_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return the `x-portkey-*` headers among `headers`, without the prefix, in lower case."""
    prefix_length = len(PORTKEY_HEADER_PREFIX)
    return {
        name.lower()[prefix_length:]: value
        for name, value in (headers or {}).items()
        if name.lower().startswith(PORTKEY_HEADER_PREFIX)
    }


@exported
@dataclass(frozen=True)
class GatewayInfo:
    """The gateway's headers of one response. A field is None if the gateway did not send the header."""

    trace_id: str | None
    """The trace that this request belongs to."""
    provider: str | None
    """The provider that responded, for example "openai"."""
    cache_status: str | None
    """HIT, SEMANTIC HIT, MISS, SEMANTIC MISS, REFRESH or DISABLED."""
    retry_count: int | None
    """Number of retries the gateway made; -1 if all of them failed."""
    option_index: str | None
    """Path of the config's target that responded, for example "config.targets[1]"."""

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> Self:
        """Read the result of `gateway_headers(...)`."""
        retries = headers.get("retry-attempt-count", "")
        return cls(
            trace_id=headers.get("trace-id") or None,
            provider=headers.get("provider") or None,
            cache_status=headers.get("cache-status") or None,
            retry_count=int(retries) if _SHORT_INTEGER.fullmatch(retries) else None,
            option_index=headers.get("last-used-option-index") or None,
        )


class HeaderCarrier:
    """Mixin for objects that have the headers of the HTTP response they were made from."""

    def _http_headers(self) -> Mapping[str, str] | None:
        raise NotImplementedError

    def get_headers(self) -> dict[str, str]:
        """Return the gateway's headers of this response, without the `x-portkey-` prefix.

        For example `{"provider": "openai", "last-used-option-index": "config.targets[1]", ...}`; empty for a model
        inside a response.
        """
        return gateway_headers(self._http_headers())

    @property
    def gateway(self) -> GatewayInfo:
        """The gateway's headers of this response, typed."""
        return GatewayInfo.from_headers(self.get_headers())


class PageTable:
    """Mixin for pages of lists."""

    __slots__ = ()

    def to_pandas(self) -> DataFrame:
        """Return the items of this page as a data frame: a row for each item, a column for each field.

        Times are in UTC, objects inside an item stay objects. Further pages are not requested. Needs the extra
        `analytics`, else raises ImportError.
        """
        from .tables.data_frames import frame_of, page_items

        return frame_of(page_items(self))


class GatewayResponse(HeaderCarrier, BaseModel):
    """Base of every model that is decoded from a response of the gateway."""

    # Slots and not entries of `__dict__`: `vars(response)` holds the fields only, no Set-Cookie header.
    # The vendored client sets `_request_id`.
    __slots__ = ("_headers", "_request_id")
    __kept_slots__: ClassVar[tuple[str, ...]] = ("_headers", "_request_id")
    """The slots that a copy and a pickle have too."""

    if TYPE_CHECKING:
        # A property: type checkers would make a plain attribute a parameter of the constructor.
        @property
        def _headers(self) -> Headers: ...

        @property
        def cost(self) -> Cost | None:
            """What the call costs, in US dollars; None if it is not known."""

        def to_json(self, *, warnings: bool = False) -> str: ...

    else:
        # A response may have values of another type than declared: pydantic would warn of each.

        @wraps(BaseModel.model_dump)
        def model_dump(self, **options):
            return super().model_dump(**{"warnings": False, **options})

        @wraps(BaseModel.model_dump_json)
        def model_dump_json(self, **options):
            return super().model_dump_json(**{"warnings": False, **options})

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if cls.__name__ in _WITH_COST and cls.__module__.startswith("portkey_ai."):
            setattr(cls, "cost", property(_cost))  # noqa: B010 - to type checkers, it is declared above
        publish(cls)

    def _http_headers(self) -> Headers | None:
        headers: Headers | None = slot_value(self, "_headers")
        return headers

    @property
    def hook_results(self) -> HookResults | None:
        """Results of the guardrails; None if none ran, or the gateway did not send them."""
        return hook_results((self.__pydantic_extra__ or {}).get(HOOK_RESULTS))

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the declared fields that the response has; the unknown fields are in `model_extra`."""
        # pydantic-core adds unknown fields to this set, lenient decoding does not. No copy: a program may change it.
        extra = self.__pydantic_extra__
        if extra and not self.__pydantic_fields_set__.isdisjoint(extra):
            object.__setattr__(self, "__pydantic_fields_set__", self.__pydantic_fields_set__ - extra.keys())
        return self.__pydantic_fields_set__

    def _field_name(self, key: str) -> str | None:
        """Return the declared field whose name, or name in the API, is `key`."""
        fields = type(self).model_fields
        if key in fields:
            return key
        return next((name for name, field in fields.items() if field.alias == key), None)

    def __getitem__(self, key: str) -> Any:
        """Return the field `key`, as attribute access does; raise KeyError if it is neither declared nor sent."""
        extra = self.__pydantic_extra__ or {}
        if key in extra:  # an attribute of this name may be a method, or pydantic's `model_config`
            return extra[key]
        name = self._field_name(key)
        if name is None:
            raise KeyError(key)
        return self.__dict__.get(name)

    def __contains__(self, key: object) -> bool:
        """Whether the response has the field `key`; for another object than a name, whether iteration gives it."""
        if isinstance(key, str):
            name = self._field_name(key)
            return name in self.__pydantic_fields_set__ or key in (self.__pydantic_extra__ or {})
        return any(item is key or item == key for item in self)

    @overload
    def get(self, key: str) -> Any: ...
    @overload
    def get(self, key: str, default: _Default) -> Any | _Default: ...
    def get(self, key: str, default: object = None) -> Any:
        """Return the field `key` if the response has it, else `default`."""
        extra = self.__pydantic_extra__ or {}
        if key in extra:
            return extra[key]
        name = self._field_name(key)
        return self.__dict__.get(name) if name in self.__pydantic_fields_set__ else default

    def __str__(self) -> str:
        secrets = {name for name, field in type(self).model_fields.items() if not field.repr}
        # The signing secret of a webhook endpoint, say, is not shown.
        shown = self.model_copy(update=dict.fromkeys(secrets, "...")) if secrets else self
        try:
            return shown.to_json(warnings=False)
        except (ValueError, TypeError, RecursionError):  # lone surrogates, deep nesting, objects that are not JSON
            return _readable(shown)

    def __repr__(self) -> str:
        try:
            text = super().__repr__()
        except (ValueError, RecursionError):  # integers of more digits than Python prints, deep nesting
            text = f"{type(self).__name__}({_readable(self)})"
        return text.encode("utf-8", "backslashreplace").decode()  # lone surrogates in names of unknown fields

    def _repr_html_(self) -> str | None:
        """Return what a notebook shows: of responses, configs and pages; None for what it shows as Python does."""
        from .tables.html_and_markdown import html_of

        return html_of(self)

    def _repr_markdown_(self) -> str | None:
        """Return the same as Markdown."""
        from .tables.html_and_markdown import markdown_of

        return markdown_of(self)

    def __copy__(self) -> Self:
        copied: Self = _copy_slots(self, super().__copy__())
        return copied

    def copy(self, *, deep: bool = False, **options: Any) -> Self:
        """Return a copy; pydantic deprecates this method: use `model_copy`."""
        copied: Self = _copy_slots(self, super().copy(**options))  # pyright: ignore[reportDeprecated]
        return deepcopy(copied) if deep else copied

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        copied = type(self).__new__(type(self))
        copied.__setstate__(deepcopy(self.__getstate__(), memo))
        return copied

    def __reduce__(self) -> tuple[Any, ...]:
        # pickle finds no `SyncPage[Model]` by its name.
        generic = type(self).__pydantic_generic_metadata__
        return _new_instance, (generic["origin"] or type(self), generic["args"]), self.__getstate__()

    def __getstate__(self) -> dict[Any, Any]:
        state = super().__getstate__()
        private = state["__pydantic_private__"]
        if private and "_client" in private:  # a page of the vendored client
            from .decoding.paging import without_client

            state["__pydantic_private__"] = without_client(private)
        state.update((name, flattened(state[name])) for name in _FIELDS)
        return {**state, **_slots_of(self)}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        state.update((name, unflattened(state[name])) for name in _FIELDS)
        fields = dict(state["__dict__"])
        kept = self.__kept_slots__
        older_slots = {name: fields.pop(name) for name in kept if name in fields}  # pickles of earlier releases
        for name, value in {**older_slots, **state}.items():
            if name in kept:
                object.__setattr__(self, name, value)
        super().__setstate__({**state, "__dict__": fields})


def _cost(response: GatewayResponse) -> Cost | None:
    """What the call costs, in US dollars; None if it is not known."""
    extra = response.__pydantic_extra__ or {}
    if "cost" in extra:  # a field of the response
        field: Any = extra["cost"]
        return field  # type: ignore[no-any-return]
    from portkey_ai.cost.response_cost import response_cost

    return response_cost(response, slot_value(response, "_headers"))


_FIELDS = ("__dict__", "__pydantic_extra__")
_UNSET = object()


def slot_value(model: BaseModel, name: str, default: object = None) -> Any:
    """Return the value of a slot; pydantic would look for an unset attribute among the unknown fields."""
    try:
        return getattr(type(model), name).__get__(model)
    except AttributeError:
        return default


def _slots_of(model: GatewayResponse) -> dict[str, Any]:
    """Return the slots that are set."""
    values = {name: slot_value(model, name, _UNSET) for name in model.__kept_slots__}  # pyright: ignore[reportPrivateUsage]
    return {name: value for name, value in values.items() if value is not _UNSET}


def _copy_slots(model: GatewayResponse, copied: Any) -> Any:
    for name, value in _slots_of(model).items():
        object.__setattr__(copied, name, value)
    return copied


def _new_instance(type_: Any, arguments: tuple[Any, ...]) -> Any:
    type_ = type_[arguments] if arguments else type_
    return type_.__new__(type_)


def _readable(model: BaseModel) -> str:
    from .decoding.readable_json import readable_json

    return readable_json(model)
