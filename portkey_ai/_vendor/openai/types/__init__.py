# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batch import Batch as Batch
    from .image import Image as Image
    from .model import Model as Model
    from .skill import Skill as Skill
    from .video import Video as Video
    from .shared import Metadata as Metadata, AllModels as AllModels, ChatModel as ChatModel, Reasoning as Reasoning, ErrorObject as ErrorObject, CompoundFilter as CompoundFilter, OAuthErrorCode as OAuthErrorCode, ResponsesModel as ResponsesModel, ReasoningEffort as ReasoningEffort, ComparisonFilter as ComparisonFilter, DecisionInputJSON as DecisionInputJSON, FunctionDefinition as FunctionDefinition, FunctionParameters as FunctionParameters, ResponseFormatText as ResponseFormatText, CustomToolInputFormat as CustomToolInputFormat, ResponseFormatJSONObject as ResponseFormatJSONObject, ResponseFormatJSONSchema as ResponseFormatJSONSchema, ResponseFormatTextPython as ResponseFormatTextPython, DecisionQuestionInputPart as DecisionQuestionInputPart, DecisionQuestionInputText as DecisionQuestionInputText, ResponseFormatTextGrammar as ResponseFormatTextGrammar, DecisionQuestionInputImage as DecisionQuestionInputImage
    from .upload import Upload as Upload
    from .decision import Decision as Decision
    from .embedding import Embedding as Embedding
    from .chat_model import ChatModel as ChatModel
    from .completion import Completion as Completion
    from .moderation import Moderation as Moderation
    from .skill_list import SkillList as SkillList
    from .video_size import VideoSize as VideoSize
    from .audio_model import AudioModel as AudioModel
    from .batch_error import BatchError as BatchError
    from .batch_usage import BatchUsage as BatchUsage
    from .file_object import FileObject as FileObject
    from .image_model import ImageModel as ImageModel
    from .video_model import VideoModel as VideoModel
    from .file_content import FileContent as FileContent
    from .file_deleted import FileDeleted as FileDeleted
    from .file_purpose import FilePurpose as FilePurpose
    from .vector_store import VectorStore as VectorStore
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .model_deleted import ModelDeleted as ModelDeleted
    from .video_seconds import VideoSeconds as VideoSeconds
    from .embedding_model import EmbeddingModel as EmbeddingModel
    from .images_response import ImagesResponse as ImagesResponse
    from .completion_usage import CompletionUsage as CompletionUsage
    from .eval_list_params import EvalListParams as EvalListParams
    from .file_list_params import FileListParams as FileListParams
    from .moderation_model import ModerationModel as ModerationModel
    from .batch_list_params import BatchListParams as BatchListParams
    from .completion_choice import CompletionChoice as CompletionChoice
    from .image_edit_params import ImageEditParams as ImageEditParams
    from .skill_list_params import SkillListParams as SkillListParams
    from .video_edit_params import VideoEditParams as VideoEditParams
    from .video_list_params import VideoListParams as VideoListParams
    from .video_model_param import VideoModelParam as VideoModelParam
    from .eval_create_params import EvalCreateParams as EvalCreateParams
    from .eval_list_response import EvalListResponse as EvalListResponse
    from .eval_update_params import EvalUpdateParams as EvalUpdateParams
    from .file_create_params import FileCreateParams as FileCreateParams
    from .video_create_error import VideoCreateError as VideoCreateError
    from .video_remix_params import VideoRemixParams as VideoRemixParams
    from .batch_create_params import BatchCreateParams as BatchCreateParams
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_update_params import SkillUpdateParams as SkillUpdateParams
    from .video_create_params import VideoCreateParams as VideoCreateParams
    from .video_extend_params import VideoExtendParams as VideoExtendParams
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .eval_create_response import EvalCreateResponse as EvalCreateResponse
    from .eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
    from .eval_update_response import EvalUpdateResponse as EvalUpdateResponse
    from .upload_create_params import UploadCreateParams as UploadCreateParams
    from .vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .container_list_params import ContainerListParams as ContainerListParams
    from .image_generate_params import ImageGenerateParams as ImageGenerateParams
    from .video_delete_response import VideoDeleteResponse as VideoDeleteResponse
    from .decision_create_params import DecisionCreateParams as DecisionCreateParams
    from .eval_retrieve_response import EvalRetrieveResponse as EvalRetrieveResponse
    from .file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
    from .image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from .upload_complete_params import UploadCompleteParams as UploadCompleteParams
    from .websocket_reconnection import ReconnectingEvent as ReconnectingEvent, ReconnectingOverrides as ReconnectingOverrides
    from .container_create_params import ContainerCreateParams as ContainerCreateParams
    from .container_list_response import ContainerListResponse as ContainerListResponse
    from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from .completion_create_params import CompletionCreateParams as CompletionCreateParams
    from .content_provenance_check import ContentProvenanceCheck as ContentProvenanceCheck
    from .moderation_create_params import ModerationCreateParams as ModerationCreateParams
    from .vector_store_list_params import VectorStoreListParams as VectorStoreListParams
    from .container_create_response import ContainerCreateResponse as ContainerCreateResponse
    from .create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
    from .decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
    from .image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
    from .decision_input_image_param import DecisionInputImageParam as DecisionInputImageParam
    from .image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
    from .moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
    from .vector_store_create_params import VectorStoreCreateParams as VectorStoreCreateParams
    from .vector_store_search_params import VectorStoreSearchParams as VectorStoreSearchParams
    from .vector_store_update_params import VectorStoreUpdateParams as VectorStoreUpdateParams
    from .container_retrieve_response import ContainerRetrieveResponse as ContainerRetrieveResponse
    from .image_input_reference_param import ImageInputReferenceParam as ImageInputReferenceParam
    from .moderation_text_input_param import ModerationTextInputParam as ModerationTextInputParam
    from .decision_input_message_param import DecisionInputMessageParam as DecisionInputMessageParam, DecisionInputMessageUnionParam as DecisionInputMessageUnionParam
    from .file_chunking_strategy_param import FileChunkingStrategyParam as FileChunkingStrategyParam
    from .vector_store_search_response import VectorStoreSearchResponse as VectorStoreSearchResponse
    from .video_get_character_response import VideoGetCharacterResponse as VideoGetCharacterResponse
    from .websocket_connection_options import WebSocketConnectionOptions as WebSocketConnectionOptions, WebsocketConnectionOptions as WebsocketConnectionOptions, SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions
    from .image_create_variation_params import ImageCreateVariationParams as ImageCreateVariationParams
    from .image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from .static_file_chunking_strategy import StaticFileChunkingStrategy as StaticFileChunkingStrategy
    from .video_create_character_params import VideoCreateCharacterParams as VideoCreateCharacterParams
    from .video_download_content_params import VideoDownloadContentParams as VideoDownloadContentParams
    from .eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from .image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from .decision_input_part_union_param import DecisionInputPartUnionParam as DecisionInputPartUnionParam
    from .video_create_character_response import VideoCreateCharacterResponse as VideoCreateCharacterResponse
    from .moderation_image_url_input_param import ModerationImageURLInputParam as ModerationImageURLInputParam
    from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
    from .moderation_multi_modal_input_param import ModerationMultiModalInputParam as ModerationMultiModalInputParam
    from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
    from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
    from .content_provenance_check_create_params import ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams
    from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam
    from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
    from .static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam
else:
    from ...._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.batch': 'Batch',
            '.image': 'Image',
            '.model': 'Model',
            '.skill': 'Skill',
            '.video': 'Video',
            '.shared': 'Metadata AllModels ChatModel Reasoning ErrorObject CompoundFilter OAuthErrorCode ResponsesModel ReasoningEffort ComparisonFilter DecisionInputJSON FunctionDefinition FunctionParameters ResponseFormatText CustomToolInputFormat ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatTextPython DecisionQuestionInputPart DecisionQuestionInputText ResponseFormatTextGrammar DecisionQuestionInputImage',
            '.upload': 'Upload',
            '.decision': 'Decision',
            '.embedding': 'Embedding',
            '.chat_model': 'ChatModel',
            '.completion': 'Completion',
            '.moderation': 'Moderation',
            '.skill_list': 'SkillList',
            '.video_size': 'VideoSize',
            '.audio_model': 'AudioModel',
            '.batch_error': 'BatchError',
            '.batch_usage': 'BatchUsage',
            '.file_object': 'FileObject',
            '.image_model': 'ImageModel',
            '.video_model': 'VideoModel',
            '.file_content': 'FileContent',
            '.file_deleted': 'FileDeleted',
            '.file_purpose': 'FilePurpose',
            '.vector_store': 'VectorStore',
            '.deleted_skill': 'DeletedSkill',
            '.model_deleted': 'ModelDeleted',
            '.video_seconds': 'VideoSeconds',
            '.embedding_model': 'EmbeddingModel',
            '.images_response': 'ImagesResponse',
            '.completion_usage': 'CompletionUsage',
            '.eval_list_params': 'EvalListParams',
            '.file_list_params': 'FileListParams',
            '.moderation_model': 'ModerationModel',
            '.batch_list_params': 'BatchListParams',
            '.completion_choice': 'CompletionChoice',
            '.image_edit_params': 'ImageEditParams',
            '.skill_list_params': 'SkillListParams',
            '.video_edit_params': 'VideoEditParams',
            '.video_list_params': 'VideoListParams',
            '.video_model_param': 'VideoModelParam',
            '.eval_create_params': 'EvalCreateParams',
            '.eval_list_response': 'EvalListResponse',
            '.eval_update_params': 'EvalUpdateParams',
            '.file_create_params': 'FileCreateParams',
            '.video_create_error': 'VideoCreateError',
            '.video_remix_params': 'VideoRemixParams',
            '.batch_create_params': 'BatchCreateParams',
            '.skill_create_params': 'SkillCreateParams',
            '.skill_update_params': 'SkillUpdateParams',
            '.video_create_params': 'VideoCreateParams',
            '.video_extend_params': 'VideoExtendParams',
            '.batch_request_counts': 'BatchRequestCounts',
            '.eval_create_response': 'EvalCreateResponse',
            '.eval_delete_response': 'EvalDeleteResponse',
            '.eval_update_response': 'EvalUpdateResponse',
            '.upload_create_params': 'UploadCreateParams',
            '.vector_store_deleted': 'VectorStoreDeleted',
            '.audio_response_format': 'AudioResponseFormat',
            '.container_list_params': 'ContainerListParams',
            '.image_generate_params': 'ImageGenerateParams',
            '.video_delete_response': 'VideoDeleteResponse',
            '.decision_create_params': 'DecisionCreateParams',
            '.eval_retrieve_response': 'EvalRetrieveResponse',
            '.file_chunking_strategy': 'FileChunkingStrategy',
            '.image_gen_stream_event': 'ImageGenStreamEvent',
            '.upload_complete_params': 'UploadCompleteParams',
            '.websocket_reconnection': 'ReconnectingEvent ReconnectingOverrides',
            '.container_create_params': 'ContainerCreateParams',
            '.container_list_response': 'ContainerListResponse',
            '.embedding_create_params': 'EmbeddingCreateParams',
            '.image_edit_stream_event': 'ImageEditStreamEvent',
            '.completion_create_params': 'CompletionCreateParams',
            '.content_provenance_check': 'ContentProvenanceCheck',
            '.moderation_create_params': 'ModerationCreateParams',
            '.vector_store_list_params': 'VectorStoreListParams',
            '.container_create_response': 'ContainerCreateResponse',
            '.create_embedding_response': 'CreateEmbeddingResponse',
            '.decision_input_text_param': 'DecisionInputTextParam',
            '.image_gen_completed_event': 'ImageGenCompletedEvent',
            '.decision_input_image_param': 'DecisionInputImageParam',
            '.image_edit_completed_event': 'ImageEditCompletedEvent',
            '.moderation_create_response': 'ModerationCreateResponse',
            '.vector_store_create_params': 'VectorStoreCreateParams',
            '.vector_store_search_params': 'VectorStoreSearchParams',
            '.vector_store_update_params': 'VectorStoreUpdateParams',
            '.container_retrieve_response': 'ContainerRetrieveResponse',
            '.image_input_reference_param': 'ImageInputReferenceParam',
            '.moderation_text_input_param': 'ModerationTextInputParam',
            '.decision_input_message_param': 'DecisionInputMessageParam DecisionInputMessageUnionParam',
            '.file_chunking_strategy_param': 'FileChunkingStrategyParam',
            '.vector_store_search_response': 'VectorStoreSearchResponse',
            '.video_get_character_response': 'VideoGetCharacterResponse',
            '.websocket_connection_options': 'WebSocketConnectionOptions WebsocketConnectionOptions SyncWebSocketConnectionOptions',
            '.image_create_variation_params': 'ImageCreateVariationParams',
            '.image_gen_partial_image_event': 'ImageGenPartialImageEvent',
            '.static_file_chunking_strategy': 'StaticFileChunkingStrategy',
            '.video_create_character_params': 'VideoCreateCharacterParams',
            '.video_download_content_params': 'VideoDownloadContentParams',
            '.eval_custom_data_source_config': 'EvalCustomDataSourceConfig',
            '.image_edit_partial_image_event': 'ImageEditPartialImageEvent',
            '.decision_input_part_union_param': 'DecisionInputPartUnionParam',
            '.video_create_character_response': 'VideoCreateCharacterResponse',
            '.moderation_image_url_input_param': 'ModerationImageURLInputParam',
            '.auto_file_chunking_strategy_param': 'AutoFileChunkingStrategyParam',
            '.moderation_multi_modal_input_param': 'ModerationMultiModalInputParam',
            '.other_file_chunking_strategy_object': 'OtherFileChunkingStrategyObject',
            '.static_file_chunking_strategy_param': 'StaticFileChunkingStrategyParam',
            '.static_file_chunking_strategy_object': 'StaticFileChunkingStrategyObject',
            '.content_provenance_check_create_params': 'ContentProvenanceCheckCreateParams',
            '.decision_prompt_cache_breakpoint_param': 'DecisionPromptCacheBreakpointParam',
            '.eval_stored_completions_data_source_config': 'EvalStoredCompletionsDataSourceConfig',
            '.static_file_chunking_strategy_object_param': 'StaticFileChunkingStrategyObjectParam',
        },
    )
