"""A gateway that the environment points to, and token counting that needs no download."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
import tiktoken

from portkey_ai.testing import LocalGateway

if TYPE_CHECKING:
    from collections.abc import Iterator

_BYTES = tiktoken.Encoding("bytes", pat_str=r"[\s\S]", mergeable_ranks={bytes([n]): n for n in range(256)},
                           special_tokens={})  # fmt: skip


def _for_model(model_name: str) -> tiktoken.Encoding:  # noqa: ARG001
    return _BYTES


def _by_name(encoding_name: str) -> tiktoken.Encoding:  # noqa: ARG001
    return _BYTES


# Langroid asks for these while it is imported, and the real ones are fetched from the network.
tiktoken.encoding_for_model = _for_model
tiktoken.get_encoding = _by_name


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalGateway]:
    for name in list(os.environ):
        if name.endswith(("_KEY", "_TOKEN")) or name.startswith(("PORTKEY_", "OPENAI_", "PROVIDER_")):
            monkeypatch.delenv(name)
    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-secret")
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        for provider in ("OPENAI", "ANTHROPIC", "GOOGLE"):
            monkeypatch.setenv(f"{provider}_API_KEY", f"sk-{provider.lower()}")
        yield gateway
