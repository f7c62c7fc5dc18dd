"""Where the type names of portkey-ai 2.3.4 are in the vendored tree. generate_wrappers.py writes modules with them.

For each module of api_resources/types: the vendored modules to search, in order, and names that differ there.
"""

CURSOR, PAGE = "pagination:SyncCursorPage", "pagination:SyncPage"
PLAIN: dict[str, str] = {}

MODULES: dict[str, tuple[str, str, dict[str, str]]] = {
    # module: (vendored modules, names, names that differ: here -> module:name there)
    "assistant_type": (
        "beta.assistant beta.assistant_deleted beta.code_interpreter_tool beta.file_search_tool beta.function_tool",
        "Assistant AssistantDeleted FileSearch FileSearchTool ToolResources ToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch",
        {
            "AssistantList": CURSOR,
            "FileSearchRankingOptions": "types.beta.file_search_tool:FileSearchRankingOptions",
            "FunctionDefinition": "types.shared.function_definition:FunctionDefinition",
            "ToolCodeInterpreter": "types.beta.code_interpreter_tool:CodeInterpreterTool",
            "ToolFunction": "types.beta.function_tool:FunctionTool",
            "ToolRetrieval": "types.beta.file_search_tool:FileSearchTool",
        },
    ),
    "audio_types": (
        "audio.transcription audio.transcription_segment audio.transcription_verbose audio.transcription_word "
        "audio.translation audio.translation_verbose",
        "Transcription TranscriptionSegment TranscriptionVerbose TranscriptionWord Translation TranslationVerbose",
        PLAIN,
    ),
    "batches_type": (
        "batch batch_error batch_request_counts",
        "Batch BatchError BatchRequestCounts Errors",
        {"BatchList": CURSOR},
    ),
    "beta_chat_type": (
        "chat.parsed_chat_completion chat.parsed_function_tool_call",
        "ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunction ParsedFunctionToolCall",
        PLAIN,
    ),
    "beta_realtime": (
        "beta.realtime.session_create_response",
        "ClientSecret InputAudioTranscription SessionCreateResponse Tool TurnDetection",
        PLAIN,
    ),
    "chat_complete_type": (
        "chat.chat_completion chat.chat_completion_chunk chat.chat_completion_audio chat.chat_completion_deleted "
        "chat.chat_completion_message chat.chat_completion_store_message chat.chat_completion_token_logprob "
        "completion_usage",
        "ChatCompletionAudio ChatCompletionChunk ChatCompletionDeleted ChatCompletionMessage "
        "ChatCompletionStoreMessage ChatCompletionTokenLogprob Choice ChoiceLogprobs CompletionTokensDetails "
        "PromptTokensDetails TopLogprob",
        {
            "ChatCompletionList": CURSOR,
            "ChatCompletionMessageToolCall": (
                "types.chat.chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall"
            ),
            "ChatCompletionStoreMessageList": CURSOR,
            "ChatCompletions": "types.chat.chat_completion:ChatCompletion",
            "Delta": "types.chat.chat_completion_chunk:ChoiceDelta",
            "DeltaToolCall": "types.chat.chat_completion_chunk:ChoiceDeltaToolCall",
            "DeltaToolCallFunction": "types.chat.chat_completion_chunk:ChoiceDeltaToolCallFunction",
            "FunctionCall": "types.chat.chat_completion_message:FunctionCall",
            "StreamChoice": "types.chat.chat_completion_chunk:Choice",
            "Usage": "types.completion_usage:CompletionUsage",
        },
    ),
    "chatkit_type": (
        "beta.chatkit.chatkit_thread beta.chatkit.chat_session beta.chatkit.thread_delete_response",
        "ChatKitThread ChatSession ThreadDeleteResponse",
        {"ChatKitThreadList": "pagination:SyncConversationCursorPage"},
    ),
    "complete_type": (
        "completion completion_choice completion_usage",
        "CompletionChoice CompletionUsage Logprobs",
        {
            "TextChoice": "types.completion_choice:CompletionChoice",
            "TextCompletion": "types.completion:Completion",
            "TextCompletionChunk": "types.completion:Completion",
        },
    ),
    "container_files_types": (
        "containers.file_create_response containers.file_list_response containers.file_retrieve_response",
        "FileCreateResponse FileListResponse FileRetrieveResponse",
        PLAIN,
    ),
    "containers_type": (
        "container_create_response container_list_response container_retrieve_response",
        "ContainerCreateResponse ContainerListResponse ContainerRetrieveResponse ExpiresAfter",
        PLAIN,
    ),
    "conversation_type": (
        "conversations.conversation conversations.conversation_deleted_resource",
        "Conversation ConversationDeletedResource",
        PLAIN,
    ),
    "embeddings_type": (
        "create_embedding_response embedding",
        "CreateEmbeddingResponse Embedding Usage",
        PLAIN,
    ),
    "evals_runs_output_items_type": (
        "evals.runs.output_item_list_response evals.runs.output_item_retrieve_response",
        "OutputItemListResponse OutputItemRetrieveResponse",
        {"OutputItemListResponseList": CURSOR},
    ),
    "evals_runs_type": (
        "evals.run_cancel_response evals.run_create_response evals.run_delete_response evals.run_list_response "
        "evals.run_retrieve_response",
        "RunCancelResponse RunCreateResponse RunDeleteResponse RunRetrieveResponse",
        {"RunList": "types.evals.run_list_response:RunListResponse", "RunListResponseList": CURSOR},
    ),
    "evals_types": (
        "eval_create_response eval_delete_response eval_list_response eval_retrieve_response eval_update_response",
        "EvalCreateResponse EvalDeleteResponse EvalListResponse EvalRetrieveResponse EvalUpdateResponse",
        {"EvalListResponseList": CURSOR},
    ),
    "fine_tuning_alpha_grader_type": (
        "fine_tuning.alpha.grader_run_response fine_tuning.alpha.grader_validate_response graders.label_model_grader "
        "graders.multi_grader graders.python_grader graders.score_model_grader graders.string_check_grader "
        "graders.text_similarity_grader responses.response_input_text",
        "GraderRunResponse GraderValidateResponse Input InputContentOutputText LabelModelGrader MultiGrader "
        "PythonGrader ResponseInputText ScoreModelGrader StringCheckGrader TextSimilarityGrader",
        PLAIN,
    ),
    "fine_tuning_type": (
        "fine_tuning.fine_tuning_job fine_tuning.fine_tuning_job_event fine_tuning.jobs.fine_tuning_job_checkpoint "
        "fine_tuning.fine_tuning_job_wandb_integration fine_tuning.fine_tuning_job_wandb_integration_object",
        "Error FineTuningJob FineTuningJobCheckpoint FineTuningJobEvent FineTuningJobWandbIntegration "
        "FineTuningJobWandbIntegrationObject Hyperparameters Method Metrics",
        {
            "FineTuningJobCheckpointList": CURSOR,
            "FineTuningJobEventList": CURSOR,
            "FineTuningJobList": CURSOR,
            "MethodDpo": "types.fine_tuning.dpo_method:DpoMethod",
            "MethodDpoHyperparameters": "types.fine_tuning.dpo_hyperparameters:DpoHyperparameters",
            "MethodSupervised": "types.fine_tuning.supervised_method:SupervisedMethod",
            "MethodSupervisedHyperparameters": (
                "types.fine_tuning.supervised_hyperparameters:SupervisedHyperparameters"
            ),
        },
    ),
    "finetuning_checkpoint_permissions": (
        "fine_tuning.checkpoints.permission_create_response fine_tuning.checkpoints.permission_delete_response "
        "fine_tuning.checkpoints.permission_list_response fine_tuning.checkpoints.permission_retrieve_response",
        "Data PermissionCreateResponse PermissionDeleteResponse PermissionListResponse PermissionRetrieveResponse",
        {"PermissionListPage": "pagination:SyncConversationCursorPage"},
    ),
    "image_type": ("image images_response", "Image ImagesResponse", PLAIN),
    "main_file_type": ("file_deleted file_object", "FileDeleted FileObject", {"FileList": CURSOR}),
    "models_type": ("model model_deleted", "Model ModelDeleted", {"ModelList": PAGE}),
    "moderations_type": (
        "moderation moderation_create_response",
        "Categories CategoryAppliedInputTypes CategoryScores Moderation ModerationCreateResponse",
        PLAIN,
    ),
    "response_type": (
        "responses.response responses.response_error responses.compacted_response",
        "CompactedResponse IncompleteDetails Response ResponseError",
        PLAIN,
    ),
    "responses_input_items_type": ("", "", {"InputItemList": CURSOR}),
    "responses_input_tokens_type": ("responses.input_token_count_response", "InputTokenCountResponse", PLAIN),
    "shared_types": ("", "", {"PropertyInfo": "_utils:PropertyInfo"}),
    "skills_type": (
        "skill deleted_skill skills.skill_version skills.deleted_skill_version",
        "Skill SkillVersion",
        {
            "SkillDeleted": "types.deleted_skill:DeletedSkill",
            "SkillList": CURSOR,
            "SkillVersionDeleted": "types.skills.deleted_skill_version:DeletedSkillVersion",
            "SkillVersionList": CURSOR,
        },
    ),
    "thread_message_type": (
        "beta.threads.message beta.threads.image_file beta.threads.image_url beta.threads.image_url_content_block "
        "beta.threads.refusal_content_block beta.threads.text",
        "Attachment AttachmentToolAssistantToolsFileSearchTypeOnly ImageFile ImageURL ImageURLContentBlock "
        "IncompleteDetails RefusalContentBlock Text",
        {
            "MessageContentImageFile": "types.beta.threads.image_file_content_block:ImageFileContentBlock",
            "MessageContentText": "types.beta.threads.text_content_block:TextContentBlock",
            "MessageList": CURSOR,
            "TextAnnotationFileCitation": "types.beta.threads.file_citation_annotation:FileCitationAnnotation",
            "TextAnnotationFileCitationFileCitation": "types.beta.threads.file_citation_annotation:FileCitation",
            "TextAnnotationFilePath": "types.beta.threads.file_path_annotation:FilePathAnnotation",
            "TextAnnotationFilePathFilePath": "types.beta.threads.file_path_annotation:FilePath",
            "ThreadMessage": "types.beta.threads.message:Message",
            "ThreadMessageDeleted": "types.beta.threads.message_deleted:MessageDeleted",
        },
    ),
    "thread_run_type": (
        "beta.threads.run beta.threads.runs.run_step beta.threads.runs.code_interpreter_tool_call "
        "beta.threads.runs.file_search_tool_call beta.threads.runs.function_tool_call "
        "beta.threads.runs.message_creation_step_details beta.threads.runs.tool_calls_step_details "
        "beta.threads.required_action_function_tool_call beta.assistant_tool_choice "
        "beta.assistant_tool_choice_function",
        "AssistantToolChoice AssistantToolChoiceFunction CodeInterpreter FileSearch FileSearchRankingOptions "
        "FileSearchResult FileSearchResultContent FileSearchToolCall Function FunctionToolCall IncompleteDetails "
        "LastError MessageCreation MessageCreationStepDetails RequiredAction RequiredActionFunctionToolCall "
        "RequiredActionSubmitToolOutputs Run RunStep ToolCallsStepDetails TruncationStrategy Usage",
        {
            "CodeInterpreterOutputImage": (
                "types.beta.threads.runs.code_interpreter_tool_call:CodeInterpreterOutputImage"
            ),
            "CodeInterpreterOutputImageImage": (
                "types.beta.threads.runs.code_interpreter_tool_call:CodeInterpreterOutputImageImage"
            ),
            "CodeInterpreterOutputLogs": "types.beta.threads.runs.code_interpreter_logs:CodeInterpreterLogs",
            "CodeToolCall": "types.beta.threads.runs.code_interpreter_tool_call:CodeInterpreterToolCall",
            "FunctionDefinition": "types.shared.function_definition:FunctionDefinition",
            "FunctionRA": "types.beta.threads.required_action_function_tool_call:Function",
            "RetrievalToolCall": "types.beta.threads.runs.file_search_tool_call:FileSearchToolCall",
            "RunList": CURSOR,
            "RunStepList": CURSOR,
            "ToolAssistantToolsCode": "types.beta.code_interpreter_tool:CodeInterpreterTool",
            "ToolAssistantToolsFunction": "types.beta.function_tool:FunctionTool",
            "ToolAssistantToolsRetrieval": "types.beta.file_search_tool:FileSearchTool",
        },
    ),
    "thread_type": (
        "beta.thread beta.thread_deleted",
        "Thread ThreadDeleted ToolResources ToolResourcesCodeInterpreter ToolResourcesFileSearch",
        PLAIN,
    ),
    "upload_types": ("file_object upload uploads.upload_part", "FileObject Upload UploadPart", PLAIN),
    "vector_stores_type": (
        "vector_store vector_store_deleted other_file_chunking_strategy_object static_file_chunking_strategy "
        "static_file_chunking_strategy_object vector_stores.vector_store_file "
        "vector_stores.vector_store_file_batch vector_stores.vector_store_file_deleted",
        "ExpiresAfter FileCounts LastError OtherFileChunkingStrategyObject StaticFileChunkingStrategy "
        "StaticFileChunkingStrategyObject VectorStore VectorStoreDeleted VectorStoreFile VectorStoreFileBatch "
        "VectorStoreFileDeleted",
        {"VectorStoreFileList": CURSOR, "VectorStoreList": PAGE},
    ),
    "videos_type": (
        "video video_create_character_response video_delete_response video_get_character_response",
        "Video VideoCreateCharacterResponse VideoDeleteResponse VideoGetCharacterResponse",
        {"VideoList": "pagination:SyncConversationCursorPage"},
    ),
}
