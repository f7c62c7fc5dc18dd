"""The response of a saved prompt, which is a stream of events if the prompt was saved with `stream`."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.decoding.model_decoding import attach_headers, decode_as
from portkey_ai.api_resources.types.generation_type import PromptCompletion, PromptCompletionChunk

if TYPE_CHECKING:
    from httpx import Response


def decode_prompt_completion(response: Response, client: Any) -> PromptCompletion:
    """Return the completion in `response`. If the response is a stream of events, build the completion from them.

    Raises APIResponseValidationError or ErrorBodyError; for a stream also StreamError or StreamInterruptedError.
    """
    if not response.headers.get("content-type", "").startswith("text/event-stream"):
        completion: PromptCompletion = decode_as(response, PromptCompletion)
        return completion
    from .chat_accumulation import ChatAccumulation
    from .stream_reader import StreamReader

    reader = StreamReader(PromptCompletionChunk, response, client, None)
    chunks: list[Any] = [*reader.chunks(response.content), *reader.last_chunks()]
    accumulation = ChatAccumulation()
    for chunk in chunks:
        accumulation.add(chunk)
    fields: dict[str, Any] = (
        accumulation.completion.to_dict(warnings=False) if accumulation.completion is not None else {}
    )
    choices = chain.from_iterable(chunk.choices or () for chunk in chunks)
    is_text = any(getattr(choice, "text", None) is not None for choice in choices)
    fields["object"] = "text_completion" if is_text else "chat.completion"
    if reader.hook_results is not None:
        fields["hook_results"] = reader.hook_results
    assembled: PromptCompletion = attach_headers(PromptCompletion.construct(**fields), response)
    return assembled
