"""How providers take batches: in a file, a blob or a bucket, or in the request itself; and their limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

FormName = Literal["openai", "azure-openai", "anthropic", "bedrock", "vertex-ai"]
_MB = 1_000_000


@dataclass(frozen=True)
class BatchForm:
    """The form of the batches of a provider."""

    name: str
    max_requests: int
    """The most requests of one batch."""
    max_bytes: int
    """The most bytes of its file, or of its request."""
    endpoint: str = "chat.completions"
    """The default endpoint."""
    endpoints: tuple[str, ...] = ("chat.completions", "embeddings")
    url_prefix: str = "/v1"
    """What is before the path of an endpoint in the requests of a batch."""
    inline: bool = False
    """Whether the requests are in the request that creates the batch, not in a file."""
    bucket: bool = False
    """Whether the gateway writes the file to a bucket, converted for one model."""
    fields: tuple[str, ...] = ()
    """Fields that `batch_fields` must have."""


_OPENAI = ("chat.completions", "completions", "embeddings", "responses", "moderations", "images.generate", "messages")
FORMS = {
    form.name: form
    for form in (
        BatchForm("openai", 50_000, 200 * _MB, endpoints=_OPENAI),
        BatchForm("azure-openai", 100_000, 200 * _MB, endpoints=_OPENAI, url_prefix=""),
        # Anthropic's own limits are 100,000 requests and 256 MB; but such a request is held in memory.
        BatchForm("anthropic", 10_000, 32 * _MB, "messages", ("messages",), inline=True),
        BatchForm("bedrock", 50_000, 1000 * _MB, bucket=True, fields=("model", "role_arn")),
        BatchForm("vertex-ai", 200_000, 1000 * _MB, bucket=True, fields=("model",)),
    )
}


def form_named(name: object, provider: str | None) -> BatchForm:
    """Return the form; by default that of the client's provider. Raises ValueError naming the parameter."""
    if name is None:
        return FORMS.get(provider or "") or FORMS["openai"]
    form = FORMS.get(name) if isinstance(name, str) else None
    if form is None:
        raise ValueError(f"form: expected one of {', '.join(FORMS)}; got {name!r}")
    return form


def upload_headers(form: BatchForm, file_name: str, url: str, fields: dict[str, Any]) -> dict[str, str]:
    """Return the headers of the upload: for a bucket, its object and what the gateway converts the requests for."""
    if not form.bucket:
        return {}
    object_header = "x-portkey-aws-s3-object-key" if form.name == "bedrock" else "x-portkey-provider-file-name"
    headers = {
        object_header: file_name,
        "x-portkey-provider-model": str(fields["model"]),
        "x-portkey-file-purpose": "batch",
    }
    if form.name == "bedrock":
        headers["x-portkey-aws-bedrock-model"] = str(fields["model"])
    else:
        headers["x-portkey-provider-batch-endpoint"] = url
    return headers
