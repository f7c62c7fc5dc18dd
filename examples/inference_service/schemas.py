"""The bodies of requests: OpenAI's own, with the fields that say where to send them."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr

PROVIDER_NAME = r"^@?[A-Za-z0-9._-]+$"
"""A provider's name, or `@slug` of a provider in the Model Catalog."""


class _Routed(BaseModel):
    """The fields that are ours. Whatever is not named here is passed on in the request's body."""

    model_config = ConfigDict(extra="allow")
    forwarded: ClassVar[set[str]] = set()

    provider: Literal["portkey"] = "portkey"
    portkey_virtual_key: SecretStr | None = None

    @property
    def virtual_key(self) -> str | None:
        return self.portkey_virtual_key.get_secret_value() if self.portkey_virtual_key else None

    def options(self) -> dict[str, Any]:
        """What to pass to the gateway beside the model and its input.

        Fields that this module does not know go into the body as they are, never into the SDK's own arguments: a
        caller must not set headers or a timeout.
        """
        named = self.model_dump(exclude_none=True, include=self.forwarded)
        return {**named, "extra_body": self.model_extra} if self.model_extra else named


class ChatRequest(_Routed):
    """`POST /v1/chat/completions`."""

    forwarded = {"max_tokens", "temperature", "top_p", "frequency_penalty", "presence_penalty"}

    model: str
    messages: list[dict[str, Any]]
    portkey_provider: str = Field("openai", pattern=PROVIDER_NAME)
    stream: bool = False
    max_tokens: int | None = Field(None, gt=0)
    temperature: float | None = None
    top_p: float | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None


class ImageRequest(_Routed):
    """`POST /v1/images/generations`; it needs a virtual key or a provider, there is no default."""

    forwarded = {"n", "size", "quality", "style"}

    model: str
    prompt: str
    portkey_provider: str | None = Field(None, pattern=PROVIDER_NAME)
    n: int | None = Field(None, gt=0)
    size: str | None = None
    quality: str | None = None
    style: str | None = None
