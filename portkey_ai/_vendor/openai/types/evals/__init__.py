# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .eval_api_error import EvalAPIError as EvalAPIError
    from .run_list_params import RunListParams as RunListParams
    from .run_create_params import RunCreateParams as RunCreateParams
    from .run_list_response import RunListResponse as RunListResponse
    from .run_cancel_response import RunCancelResponse as RunCancelResponse
    from .run_create_response import RunCreateResponse as RunCreateResponse
    from .run_delete_response import RunDeleteResponse as RunDeleteResponse
    from .run_retrieve_response import RunRetrieveResponse as RunRetrieveResponse
    from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam
    from .create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.eval_api_error': 'EvalAPIError',
            '.run_list_params': 'RunListParams',
            '.run_create_params': 'RunCreateParams',
            '.run_list_response': 'RunListResponse',
            '.run_cancel_response': 'RunCancelResponse',
            '.run_create_response': 'RunCreateResponse',
            '.run_delete_response': 'RunDeleteResponse',
            '.run_retrieve_response': 'RunRetrieveResponse',
            '.create_eval_jsonl_run_data_source': 'CreateEvalJSONLRunDataSource',
            '.create_eval_completions_run_data_source': 'CreateEvalCompletionsRunDataSource',
            '.create_eval_jsonl_run_data_source_param': 'CreateEvalJSONLRunDataSourceParam',
            '.create_eval_completions_run_data_source_param': 'CreateEvalCompletionsRunDataSourceParam',
        },
    )
