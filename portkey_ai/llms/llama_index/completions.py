"""`PortkeyLLM`, the name that `portkey_ai.llamaindex.Portkey` had before 3.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.llamaindex.llm import Portkey

if TYPE_CHECKING:
    from collections.abc import Mapping


class PortkeyLLM(Portkey):
    """`portkey_ai.llamaindex.Portkey`; `custom_metadata` is an older name of its `metadata`."""

    def __init__(
        self,
        model: str = "portkey-default",
        *,
        custom_metadata: Mapping[str, object] | str | None = None,
        metadata: Mapping[str, object] | str | None = None,
        **options: Any,
    ) -> None:
        if custom_metadata is not None and metadata is not None:
            raise ValueError("custom_metadata is an older name of metadata: say one of them")
        super().__init__(model, metadata=metadata if custom_metadata is None else custom_metadata, **options)

    @classmethod
    def class_name(cls) -> str:
        return "PortkeyLLM"
