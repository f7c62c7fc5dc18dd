# ruff: noqa: E501
"""Which cases openai's tests have, read from their source, so that none can be left out unnoticed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PATHS = ("tests/api_resources", "tests/lib")
"""What runs, but for the files below."""

AZURE = "of AzureOpenAI, another client"
BEDROCK = "of BedrockOpenAI, another client"
VERTEX = "of OpenAI's client for Google Vertex AI"
EXAMPLE = "of a program in openai's `examples`"
HELPER = (
    "of a helper in `openai.lib` around a client (browser, transcripts, websockets), which no method of ours uses: "
    "thousands of cases, some of which fail with OpenAI's client too on a slow machine"
)
LEFT_OUT = {
    "tests/lib/live/test_audio_transcript_example.py": EXAMPLE,
    "tests/lib/live/test_transcript_grouper.py": HELPER,
    "tests/lib/live/test_transcript_grouper_lifecycle.py": HELPER,
    "tests/lib/live/test_transcript_grouping.py": HELPER,
    "tests/lib/responses/test_azure_responses_policy_regression.py": AZURE,
    "tests/lib/responses/test_refusal_normal_lifecycle.py": HELPER,
    "tests/lib/responses/test_websocket_accumulator.py": HELPER,
    "tests/lib/responses/test_websocket_accumulator_details.py": HELPER,
    "tests/lib/responses/test_websocket_accumulator_rich.py": HELPER,
    "tests/lib/responses/test_websocket_live.py": HELPER,
    "tests/lib/responses/test_websocket_session.py": HELPER,
    "tests/lib/responses/test_websocket_session_overflow.py": HELPER,
    "tests/lib/test_azure.py": AZURE,
    "tests/lib/test_azure_auth.py": AZURE,
    "tests/lib/test_azure_deployment_path.py": AZURE,
    "tests/lib/test_azure_provider_diagnostics.py": AZURE,
    "tests/lib/test_azure_redirects.py": AZURE,
    "tests/lib/test_azure_request_credentials.py": AZURE,
    "tests/lib/test_azure_websocket_redirects.py": AZURE,
    "tests/lib/test_bedrock.py": BEDROCK,
    "tests/lib/test_bedrock_auth_conformance.py": BEDROCK,
    "tests/lib/test_bedrock_credential_chain.py": BEDROCK,
    "tests/lib/test_bedrock_provider.py": BEDROCK,
    "tests/lib/test_bedrock_runtime.py": BEDROCK,
    "tests/lib/test_browser.py": HELPER,
    "tests/lib/test_browser_capabilities.py": HELPER,
    "tests/lib/test_browser_control.py": HELPER,
    "tests/lib/test_browser_files.py": HELPER,
    "tests/lib/test_browser_navigation.py": HELPER,
    "tests/lib/test_browser_registration.py": HELPER,
    "tests/lib/test_browser_sensitive.py": HELPER,
    "tests/lib/test_browser_zoom.py": HELPER,
    "tests/lib/test_decisions_tool_runner.py": HELPER,
    "tests/lib/test_microphone.py": "of `openai.helpers`, which is not vendored",
    "tests/lib/test_old_api.py": "of the module-level `openai.ChatCompletion` of before 1.0, which is not vendored",
    "tests/lib/test_realtime_example_keepalive.py": EXAMPLE,
    "tests/lib/test_responses_input_file_history.py": HELPER,
    "tests/lib/test_runner_eager_control.py": HELPER,
    "tests/lib/test_runner_idempotency.py": HELPER,
    "tests/lib/test_runner_server_tools.py": HELPER,
    "tests/lib/test_runner_typed_tools.py": HELPER,
    "tests/lib/test_vertex_live.py": VERTEX,
    "tests/lib/test_vertex_provider.py": VERTEX,
}


ANY_KEYS = (
    "OpenAI's client sends a schema that strict mode refuses, an object with any keys; ours raises ValueError, which names "
    "the field, before the request"
)
GOES_ON = (
    "OpenAI's helper raises RuntimeError where events are out of order, items are unfinished or an identity changes; ours "
    "goes on with what it has, because the streams of other providers are like that"
)
KEEPS = (
    "where the completed response has fewer items or fields than were streamed, OpenAI's helper drops the others; ours "
    "keeps what was streamed, because some providers send an incomplete list at the end"
)
LOGGER = (
    "OpenAI's client logs to `openai.audio.transcriptions`; ours to `portkey_ai.openai.audio.transcriptions`, so that a "
    "program that also uses `openai` can set their levels apart"
)
NO_CLOSE = (
    "OpenAI's helper never closes the stream itself, so its test has one without `close()`; ours closes it, which releases "
    "the connection"
)
NO_EMBEDDINGS = (
    "for a response without embeddings, OpenAI's client raises ValueError; ours returns it, because a response that has "
    "been paid for is never lost"
)
NO_WARNING = (
    "OpenAI's models warn of a value of another type than declared when they are sent; ours do not, because any provider "
    "may send such values"
)
NUMPY = (
    "counts how often OpenAI's client looks for numpy to decode embeddings; ours never does, so that the numbers do not "
    "depend on what else is installed"
)
ONE_OF = (
    "strict mode refuses `oneOf`, which OpenAI's client sends for a union with a discriminator; ours sends `anyOf` in its "
    "place"
)
POLLING = (
    "replaces the private clock and `_sleep` of OpenAI's polling; ours has its own, with a limit for all methods "
    "that poll, and helper_cases.py compares its requests, its pauses and when it gives up"
)
PRIVATE = "calls the private method `accumulate_event` of the state of OpenAI's stream, which ours does not have"
SENT_BACK = (
    "OpenAI's client sends all fields of a parsed message that is sent back; ours leaves out those that only an output "
    "has, which the API refuses"
)
SPEECH_EVENTS = 'for speech with `stream_format="sse"`, OpenAI\'s client returns the bytes of the events; ours returns a stream of them'
UNFINISHED = (
    "at the end of a response that is incomplete or failed, `get_final_response()` of OpenAI's helper raises RuntimeError; "
    "ours returns the response, or raises ResponseFailedError that has it, and keeps the items that were streamed"
)
UNREADABLE = (
    "for an embedding that is not base64 of floats, OpenAI's client raises ValueError; ours leaves the text in its "
    "place, because a response that has been paid for is never lost"
)
EXCEPTIONS = {
    "tests/api_resources/audio/test_speech.py::TestAsyncSpeech::test_method_create_with_all_params": SPEECH_EVENTS,
    "tests/api_resources/audio/test_speech.py::TestSpeech::test_method_create_with_all_params": SPEECH_EVENTS,
    "tests/lib/responses/test_compaction_progress.py::test_compaction_progress_leaves_accumulated_snapshot_unchanged": PRIVATE,
    "tests/lib/responses/test_null_output_items.py::test_failed_stream_retains_partial_output": UNFINISHED,
    "tests/lib/responses/test_null_output_items.py::test_final_output_rejects_unfinished_real_item": GOES_ON,
    "tests/lib/responses/test_null_output_items.py::test_lifecycle_response_cannot_change_identity": GOES_ON,
    "tests/lib/responses/test_null_output_items.py::test_native_done_event_keeps_captured_call_after_await": NO_CLOSE,
    "tests/lib/responses/test_null_output_items.py::test_stream_reports_content_without_an_output_item": GOES_ON,
    "tests/lib/responses/test_null_output_items.py::test_unfinished_sparse_index_cannot_be_reused_after_omission": GOES_ON,
    "tests/lib/responses/test_responses.py::test_stream_state_ignores_output_item_added_with_null_item": PRIVATE,
    "tests/lib/streaming/agents/test_output.py::test_bare_mapping_and_empty_fixed_object_match_responses": ANY_KEYS,
    "tests/lib/streaming/agents/test_output.py::test_discriminated_union_matches_responses": ONE_OF,
    "tests/lib/streaming/agents/test_output.py::test_mapping_schema_matches_responses_without_mutating_tools": ANY_KEYS,
    "tests/lib/streaming/agents/test_output.py::test_pattern_keyed_mapping_matches_responses": ANY_KEYS,
    "tests/lib/test_audio_response_format.py::test_fallback_keeps_historical_logger_name_and_warning": LOGGER,
    "tests/lib/test_embedding_request_context.py::test_preparation_retains_original_encoding_for_lazy_response_parsing": NUMPY,
    "tests/lib/test_embeddings.py::test_decode_checks_numpy_once_per_response": NUMPY,
    "tests/lib/test_embeddings.py::test_invalid_data_preserves_decoder_errors": UNREADABLE,
    "tests/lib/test_embeddings.py::test_missing_data_keeps_existing_error": NO_EMBEDDINGS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_deadline_caps_sleep_and_prevents_next_request": POLLING,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_helpers_start_deadline_after_upload_and_attachment": POLLING,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_invalid_limit_fails_before_side_effects": POLLING,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_omitted_limit_preserves_unbounded_wait": POLLING,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_request_time_counts_toward_deadline": POLLING,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_terminal_result_is_preserved": POLLING,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_zero_limit_prevents_polling": POLLING,
    "tests/lib/test_vector_store_runtime.py::test_deadline_caps_sleep_and_prevents_next_request": POLLING,
    "tests/lib/test_vector_store_runtime.py::test_helpers_start_deadline_after_upload_and_attachment": POLLING,
    "tests/lib/test_vector_store_runtime.py::test_invalid_limit_fails_before_side_effects": POLLING,
    "tests/lib/test_vector_store_runtime.py::test_omitted_limit_preserves_unbounded_wait": POLLING,
    "tests/lib/test_vector_store_runtime.py::test_request_time_counts_toward_deadline": POLLING,
    "tests/lib/test_vector_store_runtime.py::test_terminal_result_is_preserved": POLLING,
    "tests/lib/test_vector_store_runtime.py::test_zero_limit_prevents_polling": POLLING,
}
"""Functions whose cases are not compared, each with its reason."""
EXCEPTED_CASES = {
    "tests/lib/responses/test_commentary_parsing.py::test_stream_skips_commentary_without_losing_events": (
        "-empty-",
        KEEPS,
    ),
    "tests/lib/responses/test_lifecycle_replacements.py::test_assigned_id_survives_final_replacement_without_done": (
        "changed|dropped",
        GOES_ON,
    ),
    "tests/lib/responses/test_lifecycle_replacements.py::test_completed_identity_belongs_to_one_sparse_position": (
        "different-index",
        GOES_ON,
    ),
    "tests/lib/responses/test_lifecycle_replacements.py::test_final_output_keeps_completed_lifecycle_replacements": (
        "duplicate|changed|dropped",
        GOES_ON,
    ),
    "tests/lib/responses/test_null_output.py::test_retained_completed_call_identity": (
        "changed|dropped|done-(type|id|call)",
        f"{GOES_ON}; {KEEPS}",
    ),
    "tests/lib/responses/test_null_output.py::test_stream_recovers_finalized_output": (
        "with-items-(empty|present)",
        KEEPS,
    ),
    "tests/lib/responses/test_null_output_items.py::test_completed_items_survive_intermediate_omission_for_null_fallback": (
        "authoritative-omission",
        KEEPS,
    ),
    "tests/lib/responses/test_null_output_items.py::test_unfinished_item_remains_tracked_after_nonterminal_snapshot": (
        "null|partial|wrong",
        GOES_ON,
    ),
    "tests/lib/responses/test_parsed_output_replay_profile.py::test_parsed_output_replay_observation_after_peer_cleanup": (
        "retained-output-message",
        SENT_BACK,
    ),
    "tests/lib/streaming/agents/test_output.py::test_schema_is_sent_and_api_rejection_is_preserved": (
        "mapping",
        ANY_KEYS,
    ),
    "tests/lib/test_computer.py::test_computer_action_records_reject_array_shapes": (
        "False-True",
        NO_WARNING,
    ),
    "tests/lib/test_responses_tool_runner.py::test_complete_batch_preflight_before_effects": (
        "second1-True",
        GOES_ON,
    ),
    "tests/lib/test_responses_tool_runner.py::test_eager_function_id_acquisition_reconciles_only_native_metadata": (
        "changed-id|dropped-id|lifecycle-(dropped|replaced)",
        GOES_ON,
    ),
    "tests/lib/test_responses_tool_runner.py::test_reasoning_ciphertext_reconciliation_preserves_terminal_history": (
        "missing-ciphertext",
        KEEPS,
    ),
    "tests/lib/test_responses_tool_runner.py::test_selective_stream_suffix_fault_preserves_prefix_receipts": (
        "duplicate-id",
        GOES_ON,
    ),
}
"""Functions some of whose cases are not compared: a pattern of their parameters, and the reason."""
ON_VENDORED_CLIENT = {
    "tests/lib/test_websocket_connection_policy.py::test_connect_keeps_prepared_policy_and_explicit_kwargs",
}
"""Functions that call a private function of OpenAI's package with a client: they get the one below Portkey."""


@dataclass
class Group:
    """The cases of one method, in every variant."""

    name: str
    functions: list[str] = field(default_factory=list[str])
    """Their node ids, without parameters."""


def files(folder: Path) -> list[str]:
    """The files of openai's tests below `folder` that run."""
    tests = (file for path in PATHS for file in folder.glob(f"{path}/**/test_*.py"))
    found = sorted(file.relative_to(folder).as_posix() for file in tests)
    assert set(LEFT_OUT) <= set(found), "a file that is left out does not exist"
    return [file for file in found if file not in LEFT_OUT]


def groups(folder: Path) -> list[Group]:
    """All cases below `folder`, by the method that they are about."""
    result: dict[str, Group] = {}
    for file in files(folder):
        for function in _functions(ast.parse((folder / file).read_text(encoding="utf-8"))):
            if f"{file}::{function}" in EXCEPTIONS:
                continue
            name = _method(file, function.rpartition("::")[2])
            group = result.setdefault(name, Group(name))
            group.functions.append(f"{file}::{function}")
    return list(result.values())


def _method(file: str, function: str) -> str:
    """`beta.threads.runs.create` for its cases; for those of openai's helpers the file's and the test's name."""
    *folders, module = file.removesuffix(".py").split("/")[1:]
    path = ".".join([*folders, module.removeprefix("test_")])
    name = function.removeprefix("test_")
    if path.startswith("api_resources."):
        path = path.removeprefix("api_resources.")
        name = re.sub(r"^(method|raw_response|streaming_response|path_params)_", "", name)
        name = re.sub(r"(_with_all_params)?(_overload_\d+)?$", "", name)
    return f"{path}.{name}"


def _functions(module: ast.Module) -> Iterator[str]:
    """Each test function's name, with its class."""
    for node in module.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
            yield node.name
        elif isinstance(node, ast.Assign):  # a test of another file, a second time
            names = (ast.unparse(target) for target in node.targets)
            yield from (name for name in names if name.startswith("test_"))
        elif isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            for method in node.body:
                if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)) and method.name.startswith("test_"):
                    yield f"{node.name}::{method.name}"
