"""Validate the options of `client.batches.run`: an error names the option."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from .batch_forms import BatchForm, form_named
from .bulk_endpoints import ENDPOINTS, Endpoint
from .bulk_options import positive_count, positive_number
from .checkpoint import checkpoint_path

if TYPE_CHECKING:
    from typing import IO

    Upload = Callable[[IO[bytes], str], Any]


@dataclass(frozen=True)
class BatchSettings:
    """The options of one run, with defaults."""

    endpoint: Endpoint
    form: BatchForm
    form_given: bool
    url: str
    """The endpoint as the provider names it."""
    needs_model: bool
    checkpoint: str | None
    completion_window: str
    batch_fields: dict[str, Any]
    upload: Upload | None
    on_poll: Callable[[Any], object] | None
    max_wait: float | None
    poll_interval: float
    max_requests: int
    max_bytes: int
    retry_errors: bool
    raise_on_error: bool


def batch_settings(provider: str | None, **options: Any) -> BatchSettings:
    """Validate the options; raise TypeError or ValueError that names the option."""
    form = form_named(options["form"], provider)
    endpoint, url = _endpoint(options["endpoint"], form)
    for name in ("on_poll", "upload"):
        if options[name] is not None and not callable(options[name]):
            raise TypeError(f"{name}: expected a callable or None, got {type(options[name]).__name__}")
    if options["upload"] is not None and (form.inline or form.bucket):
        raise ValueError(f"upload: not allowed with form={form.name!r}, which has no input_blob")
    fields = options["batch_fields"]
    if fields is not None and not isinstance(fields, Mapping):
        raise TypeError(f"batch_fields: expected a mapping or None, got {type(fields).__name__}")
    fields = dict(cast("Mapping[str, Any]", fields or {}))
    if missing := [name for name in form.fields if not fields.get(name)]:
        raise ValueError(f"batch_fields: {', '.join(missing)} required with form={form.name!r}")
    window = options["completion_window"]
    if not isinstance(window, str) or not window:
        raise TypeError(f'completion_window: expected text such as "24h", got {window!r}')
    path = options["checkpoint"]
    return BatchSettings(
        endpoint=replace(endpoint, default_model=False),
        form=form,
        form_given=options["form"] is not None,
        url=url,
        needs_model=endpoint.default_model and not form.bucket,
        checkpoint=None if path is None else checkpoint_path(path),
        completion_window=window,
        batch_fields=fields,
        upload=options["upload"],
        on_poll=options["on_poll"],
        max_wait=positive_number("max_wait", options["max_wait"], least=0.0),
        poll_interval=positive_number("poll_interval", options["poll_interval"], least=0.0) or 0.0,
        max_requests=_limit("max_requests", options["max_requests"], form.max_requests),
        max_bytes=_limit("max_bytes", options["max_bytes"], form.max_bytes),
        retry_errors=bool(options["retry_errors"]),
        raise_on_error=bool(options["raise_on_error"]),
    )


def _limit(name: str, value: object, default: int) -> int:
    return default if value is None else positive_count(name, value)


def _endpoint(given: object, form: BatchForm) -> tuple[Endpoint, str]:
    """Return the endpoint and its URL: `given` may be a name, as in `client.bulk`, or the URL itself."""
    for name in form.endpoints:
        endpoint = ENDPOINTS[name]
        if given == name or (given is None and name == form.endpoint):
            return endpoint, f"{form.url_prefix}{endpoint.path}"
        if given in (endpoint.path, f"/v1{endpoint.path}"):
            return endpoint, str(given)
    expected = ", ".join(form.endpoints)
    raise ValueError(f"endpoint: expected one of {expected}, or its path, with form={form.name!r}; got {given!r}")
