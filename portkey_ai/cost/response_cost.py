"""Compute the cost of a response, of a stream, or of a usage."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.call_origin import origin_of

from .call_cost import Cost
from .price_book import find_price
from .token_usage import TokenUsage, fields_of, response_usage, token_usage, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from portkey_ai.api_resources.call_origin import CallOrigin

    from .model_price import ModelPrice

_FIRST_OPTION = ("config", "config.targets[0]")
CACHE_HITS = ("HIT", "SEMANTIC HIT")


def response_cost(response: Any, headers: Mapping[str, str] | None, *, batch: bool = False) -> Cost | None:
    """Return the cost of a decoded response with `headers`; None if it is not known."""
    usage = response_usage(response)
    if batch and usage is not None:
        usage = replace(usage, mode="batch")
    models = (value_of(response, "model"),)
    images = _images(response) if usage is None else None
    return _cost(usage, models, value_of(response, "provider"), headers, origin_of(headers), images=images)


def events_cost(events: Iterable[tuple[Any, bytes]], headers: Mapping[str, str]) -> Cost | None:
    """Return the cost of the stream with `events`; None if it is not known, or the stream has not ended."""
    usage, model = events_usage(events)
    return _cost(usage, (model,), None, headers, origin_of(headers))


def usage_cost(
    usage: TokenUsage | None, model: object, headers: Mapping[str, str], origin: CallOrigin | None, *, load: bool = True
) -> Cost | None:
    """Return the cost of a usage. With `load=False`, genai-prices is not imported."""
    return _cost(usage, (model,), None, headers, origin, load=load)


def _cost(
    usage: TokenUsage | None,
    models: tuple[object, ...],
    provider: object,
    headers: Mapping[str, str] | None,
    origin: CallOrigin | None,
    *,
    images: tuple[int, str] | None = None,
    load: bool = True,
) -> Cost | None:
    headers = {} if headers is None else headers
    cost = None
    if usage is not None or images is not None:
        asked = origin and origin.model
        if any(models) and headers.get("x-portkey-last-used-option-index", "config") not in _FIRST_OPTION:
            asked = None  # a fallback responded: perhaps with another model and another price than those of the request
        names = tuple(str(name) for name in (*models, asked) if name)
        id_ = headers.get("x-portkey-provider") or provider or (origin and origin.provider)
        id_ = None if not id_ or str(id_).startswith("@") else str(id_)  # only the gateway knows the provider of a slug
        books = origin.prices.books if origin is not None else ()
        found = find_price(books, id_, names, when=partial(_date, headers), load=load)
        if found is not None:
            price, source = found
            cost = price.cost(usage, source) if usage is not None else _images_cost(price, images, source)
    if headers.get("x-portkey-cache-status") in CACHE_HITS:
        return Cost(source="gateway cache", saved=None if cost is None else cost.total)
    return cost


def _date(headers: Mapping[str, str]) -> datetime | None:
    """Return the time at which the response was sent."""
    try:
        return parsedate_to_datetime(headers.get("date", ""))
    except (TypeError, ValueError):
        return None


def _images(response: Any) -> tuple[int, str] | None:
    """Return the number of images and their "quality/size", for a response without usage."""
    data, size = value_of(response, "data"), value_of(response, "size")
    if not isinstance(data, list) or not isinstance(size, str):
        return None
    return len(cast("list[object]", data)), f"{value_of(response, 'quality') or 'standard'}/{size}"


def _images_cost(price: ModelPrice, images: tuple[int, str] | None, source: str) -> Cost | None:
    rate = price.images.get(images[1]) if images is not None else None
    return None if images is None or rate is None else Cost(image=images[0] * Decimal(rate), source=source)


def events_usage(events: Iterable[tuple[Any, bytes]]) -> tuple[TokenUsage | None, object]:
    """Return the usage and the model that the events of a stream report.

    The events of the Responses API and Anthropic's `message_start` contain a response; `message_delta` adds to the
    usage of `message_start`.
    """
    usage: dict[str, Any] = {}
    model: object = None
    final: Any = None
    ended = True
    for _, data in events:
        if b'"usage"' not in data and (model is not None or b'"model"' not in data):
            continue
        try:
            event: Any = json.loads(data)
        except ValueError:
            continue
        inner = value_of(event, "response") or value_of(event, "message") or event
        model = value_of(inner, "model") or model
        reported = fields_of(value_of(inner, "usage"))
        if reported:
            usage.update({name: value for name, value in reported.items() if value is not None})
            final = inner
            ended = value_of(event, "type") != "message_start"  # its count of the output is only the first token
    if final is None:
        return None, model
    if isinstance(value_of(final, "output"), list):
        return response_usage(final), model
    tier = value_of(final, "service_tier")
    read = token_usage({"service_tier": tier, **usage} if tier else usage)
    return (read if ended or read is None else replace(read, unexplained=1)), model
