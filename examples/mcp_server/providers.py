"""What a provider is for the server, and those that speak OpenAI's API themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

from openai import AsyncOpenAI


@dataclass(frozen=True)
class ChatResponse:
    """What a model said."""

    text: str
    model: str
    """The model's name as the provider knows it."""
    prompt_tokens: int | None
    completion_tokens: int | None


class NoResponse(Exception):
    """A provider has answered with success, but without a response."""


class Provider(Protocol):
    """Somewhere to send a chat."""

    @property
    def name(self) -> str:
        """For people: in responses, lists and logs."""
        ...

    def refusal(self, model: str) -> str | None:
        """Why `model`, a name or an alias, is not for this provider; None when it is."""
        ...

    def models(self) -> Sequence[str]:
        """The models that it is known to have; it may take others."""
        ...

    async def chat(self, model: str, messages: Sequence[Mapping[str, Any]], options: Mapping[str, Any]) -> ChatResponse:
        """Ask `model`. `options` are those of OpenAI's chat completions."""
        ...

    async def close(self) -> None:
        """Give the connections back."""
        ...


class OpenAICompatible:
    """A provider with OpenAI's API: OpenAI itself, a server of one's own, OpenRouter."""

    def __init__(
        self,
        name: str,
        *,
        base_url: str,
        api_key: str,
        takes: Callable[[str], bool],
        resolve: Callable[[str], str],
        models: Sequence[str] = (),
    ) -> None:
        """`takes` tells of a model's own name, which `resolve` finds for an alias, whether it is sent here."""
        self.name = name
        self._takes = takes
        self._resolve = resolve
        self._models = tuple(models)
        # Repeating is for the server to do, which knows all providers (retry.py).
        self._client = AsyncOpenAI(base_url=base_url, api_key=api_key, max_retries=0)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def refusal(self, model: str) -> str | None:
        return None if self._takes(self._resolve(model)) else "not one of its models"

    def models(self) -> Sequence[str]:
        return self._models

    async def chat(self, model: str, messages: Sequence[Mapping[str, Any]], options: Mapping[str, Any]) -> ChatResponse:
        sent: Any = list(messages)
        completions = self._client.chat.completions
        # Which type it is depends on the options, so that a type checker cannot know it.
        return as_response(cast("Any", await completions.create(model=self._resolve(model), messages=sent, **options)))

    async def close(self) -> None:
        await self._client.close()


def as_response(completion: Any) -> ChatResponse:
    """The parts of a chat completion that the server passes on. Raises NoResponse for anything else."""
    if not getattr(completion, "choices", None):
        raise NoResponse("The provider answered with something that is no chat completion")
    usage = completion.usage
    return ChatResponse(
        text=completion.choices[0].message.content or "",
        model=completion.model,
        prompt_tokens=usage.prompt_tokens if usage else None,
        completion_tokens=usage.completion_tokens if usage else None,
    )


@dataclass(frozen=True)
class Native:
    """A maker of models with an API of its own: `<NAME>_API_KEY`, and `<NAME>_BASE_URL` for another address."""

    name: str
    base_url: str
    models: re.Pattern[str]


NATIVE = (
    Native("openai", "https://api.openai.com/v1", re.compile(r"(gpt|chatgpt|o[1-9])(-|$)", re.IGNORECASE)),
    Native("anthropic", "https://api.anthropic.com/v1/", re.compile(r"claude-", re.IGNORECASE)),
    Native(
        "gemini",
        "https://generativelanguage.googleapis.com/v1beta/openai/",
        re.compile(r"gemini-", re.IGNORECASE),
    ),
)
