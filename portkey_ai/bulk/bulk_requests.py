"""Convert an item of the input to a request that can be sent, or raise an error that names what is invalid."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.requests.json_body import json_bytes

if TYPE_CHECKING:
    from .bulk_endpoints import Endpoint

DEFAULT_MODEL = "portkey-default"
"""Set as the model of a body without one, as by the methods of the client: the gateway's config replaces it."""
CHARACTERS_PER_TOKEN = 4


@dataclass
class Job:
    """A request that was read and has no result yet."""

    index: int
    request: Any
    """The item as it was given."""
    body: dict[str, Any]
    options: dict[str, Any]
    """Options of the client for this request."""
    key: str | None = None
    hash: str | None = None
    """Hash of the request; None without a checkpoint."""
    tokens: int = 0
    """Tokens that were taken from the limit for the current attempt."""
    attempts: int = 0
    sent: float = 0.0
    """The time when the last attempt was sent, in seconds of the run's clock."""


def read_request(item: object, index: int, endpoint: Endpoint) -> Job:
    """Return the request that `item` describes; raise TypeError or ValueError that names the field if it is invalid."""
    if not isinstance(item, Mapping):
        raise TypeError(f"requests: item {index}: expected a mapping, got {type(item).__name__}")
    body = dict(cast("Mapping[str, Any]", item))
    key = body.pop("key", None)
    options = body.pop("portkey", None)
    if key is not None and (isinstance(key, bool) or not isinstance(key, (str, int)) or key == ""):
        raise TypeError(f"key: expected a non-empty string or a whole number, got {key!r}")
    if options is not None and not isinstance(options, Mapping):
        raise TypeError(f"portkey: expected a mapping of options of the client, got {type(options).__name__}")
    if body.get("stream"):
        raise ValueError("stream: not allowed in a bulk request; leave it out")
    missing = [name for name in endpoint.required if body.get(name) is None]
    if missing:
        raise ValueError(f"{', '.join(missing)}: required by the endpoint {endpoint.name}, but missing in item {index}")
    if endpoint.default_model:
        body.setdefault("model", DEFAULT_MODEL)
    job = Job(index, item, body, dict(cast("Mapping[str, Any]", options or {})))
    job.key = None if key is None else str(key)
    return job


def own_key(item: object) -> str | None:
    """Return the key of an item; the rest of the item may be invalid."""
    key: object = cast("Mapping[str, object]", item).get("key") if isinstance(item, Mapping) else None
    return str(key) if isinstance(key, (str, int)) and key != "" else None


def request_hash(job: Job, endpoint: Endpoint) -> str:
    """Return the SHA-256 of the canonical JSON of endpoint, body and options.

    Raises TypeError or ValueError, naming the field, for a value that JSON cannot hold.
    """
    parts = {"endpoint": endpoint.name, "body": job.body, "portkey": job.options}
    plain = json.loads(json_bytes(parts))
    canonical = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode()).hexdigest()


def estimated_tokens(job: Job) -> int:
    """Return an estimate of the tokens of a request, from the length of its text."""
    return len(json_bytes(job.body)) // CHARACTERS_PER_TOKEN + 1
