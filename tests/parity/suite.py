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
HELPER = "of a helper in `openai.lib` around a client (tools, browser, transcripts), which no method of ours uses"
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
    "tests/lib/test_computer.py": HELPER,
    "tests/lib/test_decisions_tool_runner.py": HELPER,
    "tests/lib/test_microphone.py": "of `openai.helpers`, which is not vendored",
    "tests/lib/test_old_api.py": "of the module-level `openai.ChatCompletion` of before 1.0, which is not vendored",
    "tests/lib/test_realtime_example_keepalive.py": EXAMPLE,
    "tests/lib/test_responses_input_file_history.py": HELPER,
    "tests/lib/test_responses_tool_runner.py": HELPER,
    "tests/lib/test_runner_eager_control.py": HELPER,
    "tests/lib/test_runner_idempotency.py": HELPER,
    "tests/lib/test_runner_server_tools.py": HELPER,
    "tests/lib/test_runner_typed_tools.py": HELPER,
    "tests/lib/test_vertex_live.py": VERTEX,
    "tests/lib/test_vertex_provider.py": VERTEX,
}


CONNECT = "looks at websockets' `connect` and its errors, in whose place ours are (tests/gateway/test_websockets.py)"
EMBEDDINGS = "looks for numpy, which our decoding of embeddings does without"
ENDS = "not compared yet: the error at the end of a connection is another one"
HARNESS = (
    "counts reads of a stream, or needs a fixture of openai's conftest: fails or is skipped with OpenAI's client too"
)
INTERNALS = "replaces private parts of a resource or client, which our wrappers have not"
PRINTED = "compares the text of a model, which is JSON with ours (tests/test_openai_surface.py)"
SKIPPED = "is skipped with OpenAI's client too, on this Python or without numpy"
EXCEPTIONS = {
    "tests/lib/beta/agents/test_tools.py::test_function_and_class_type_parameter_annotations": SKIPPED,
    "tests/lib/live/test_websocket_roles.py::test_live_recovery_never_replays_an_attempted_command": ENDS,
    "tests/lib/streaming/agents/test_creation_tools.py::test_close_before_resuming_does_not_dispatch": HARNESS,
    "tests/lib/streaming/agents/test_files.py::test_async_cancellation_retains_only_observed_uploads": HARNESS,
    "tests/lib/streaming/agents/test_files.py::test_async_directory_selection_runs_off_event_loop": HARNESS,
    "tests/lib/streaming/agents/test_files.py::test_async_path_reads_run_off_event_loop": HARNESS,
    "tests/lib/streaming/agents/test_files.py::test_async_prepare_reads_each_file_only_when_ready_to_upload": HARNESS,
    "tests/lib/streaming/agents/test_files.py::test_cancelled_staging_preserves_observed_upload_id": HARNESS,
    "tests/lib/streaming/agents/test_files.py::test_native_cancellation_keeps_opened_handles_owned_by_worker": HARNESS,
    "tests/lib/streaming/agents/test_results.py::test_explicit_close_is_not_success": HARNESS,
    "tests/lib/streaming/agents/test_results.py::test_result_selects_ordered_final_messages": HARNESS,
    "tests/lib/streaming/agents/test_results.py::test_result_stops_at_first_turn_boundary": HARNESS,
    "tests/lib/streaming/agents/test_streams.py::test_async_observer_cancellation": HARNESS,
    "tests/lib/streaming/agents/test_streams.py::test_async_typed_tool_error": HARNESS,
    "tests/lib/streaming/agents/test_streams.py::test_input_failure_closes_stream": HARNESS,
    "tests/lib/streaming/agents/test_streams.py::test_target_turn_and_idle": HARNESS,
    "tests/lib/test_audio_response_format.py::test_fallback_keeps_historical_logger_name_and_warning": HARNESS,
    "tests/lib/test_embedding_request_context.py::test_preparation_retains_original_encoding_for_lazy_response_parsing": EMBEDDINGS,
    "tests/lib/test_embeddings.py::test_async_create_uses_decoder": EMBEDDINGS,
    "tests/lib/test_embeddings.py::test_decode_checks_numpy_once_per_response": EMBEDDINGS,
    "tests/lib/test_embeddings.py::test_decode_preserves_response_and_non_string_vectors": EMBEDDINGS,
    "tests/lib/test_embeddings.py::test_invalid_data_preserves_decoder_errors": EMBEDDINGS,
    "tests/lib/test_embeddings.py::test_missing_data_keeps_existing_error": EMBEDDINGS,
    "tests/lib/test_embeddings.py::test_sync_create_uses_decoder": EMBEDDINGS,
    "tests/lib/test_realtime_translation.py::test_cancel_translation_drain_closes_original_connection": ENDS,
    "tests/lib/test_realtime_translation.py::test_context_close_never_replaces_the_body_error": ENDS,
    "tests/lib/test_realtime_translation.py::test_direct_translation_respects_explicit_receive_limit": ENDS,
    "tests/lib/test_realtime_translation.py::test_translation_cross_origin_redirect_keeps_credentials_on_source": ENDS,
    "tests/lib/test_realtime_translation_close.py::test_failed_close_worker_start_still_closes_owned_translation": ENDS,
    "tests/lib/test_realtime_translation_close.py::test_timed_terminal_close_error_reaches_context_exit": ENDS,
    "tests/lib/test_realtime_websocket_recovery.py::test_realtime_replacement_refreshes_provider_and_preserves_connection_options": ENDS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_deadline_caps_sleep_and_prevents_next_request": INTERNALS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_helpers_start_deadline_after_upload_and_attachment": INTERNALS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_invalid_limit_fails_before_side_effects": INTERNALS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_omitted_limit_preserves_unbounded_wait": INTERNALS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_request_time_counts_toward_deadline": INTERNALS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_terminal_result_is_preserved": INTERNALS,
    "tests/lib/test_vector_store_file_poll_timeout.py::test_zero_limit_prevents_polling": INTERNALS,
    "tests/lib/test_vector_store_runtime.py::test_deadline_caps_sleep_and_prevents_next_request": INTERNALS,
    "tests/lib/test_vector_store_runtime.py::test_helpers_start_deadline_after_upload_and_attachment": INTERNALS,
    "tests/lib/test_vector_store_runtime.py::test_invalid_limit_fails_before_side_effects": INTERNALS,
    "tests/lib/test_vector_store_runtime.py::test_omitted_limit_preserves_unbounded_wait": INTERNALS,
    "tests/lib/test_vector_store_runtime.py::test_request_time_counts_toward_deadline": INTERNALS,
    "tests/lib/test_vector_store_runtime.py::test_terminal_result_is_preserved": INTERNALS,
    "tests/lib/test_vector_store_runtime.py::test_zero_limit_prevents_polling": INTERNALS,
    "tests/lib/test_webhook_endpoint_with_secret.py::test_signing_secret_is_hidden_from_representations": PRINTED,
    "tests/lib/test_websocket_connection_policy.py::test_connect_keeps_prepared_policy_and_explicit_kwargs": INTERNALS,
    "tests/lib/test_websocket_redirects.py::test_async_websocket_redirects": CONNECT,
    "tests/lib/test_websocket_redirects.py::test_later_cross_origin_redirect_is_rejected": CONNECT,
    "tests/lib/test_websocket_redirects.py::test_public_binding_wire_redirects": CONNECT,
    "tests/lib/test_websocket_redirects.py::test_sync_websocket_connector_is_unchanged": CONNECT,
}
"""Functions whose cases are not compared, each with its reason."""
RACES = {
    "tests/lib/test_realtime_translation.py::test_missing_terminal_times_out_and_cleans_up",
    "tests/lib/test_realtime_websocket_contract.py::test_realtime_recovery_never_replays_an_attempted_command",
    "tests/lib/test_realtime_websocket_recovery.py::test_realtime_cancelled_receive_preserves_next_event_and_socket",
}
"""Functions whose tasks raise in an order, or a number of times, that differs between two runs of OpenAI's client too:
everything else of them is compared."""


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
