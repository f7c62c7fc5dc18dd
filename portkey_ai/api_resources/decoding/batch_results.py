"""Reads the output file of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._exceptions import APIResponseValidationError
from portkey_ai.api_resources.decoding.attribute_dict import AttributeDict, with_attributes

from .lenient_json import as_mapping, parse_json

if TYPE_CHECKING:
    from portkey_ai._vendor.openai._legacy_response import HttpxBinaryResponseContent


def results_by_id(output: HttpxBinaryResponseContent) -> dict[str, AttributeDict]:
    """Return the lines of `output` by their `custom_id`.

    Raises APIResponseValidationError, which holds the response, if a line is not a JSON object, has no custom_id, or
    has the custom_id of an earlier line.
    """
    results: dict[str, AttributeDict] = {}
    for number, line in enumerate(output.content.split(b"\n"), 1):
        if not line.strip():
            continue
        result = as_mapping(parse_json(line))
        id_ = result.get("custom_id")
        if not isinstance(id_, str) or id_ in results:
            problem = f"custom_id {id_!r} comes twice" if isinstance(id_, str) else "no JSON object with a custom_id"
            message = f"line {number} of the batch's output: {problem}"
            raise APIResponseValidationError(
                response=output.response, body=line.decode(errors="replace"), message=message
            )
        results[id_] = with_attributes(result)
    return results
