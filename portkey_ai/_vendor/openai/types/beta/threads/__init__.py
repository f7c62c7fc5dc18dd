# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .run import Run as Run
    from .text import Text as Text
    from .message import Message as Message
    from .image_url import ImageURL as ImageURL
    from .annotation import Annotation as Annotation
    from .image_file import ImageFile as ImageFile
    from .run_status import RunStatus as RunStatus
    from .text_delta import TextDelta as TextDelta
    from .message_delta import MessageDelta as MessageDelta
    from .image_url_delta import ImageURLDelta as ImageURLDelta
    from .image_url_param import ImageURLParam as ImageURLParam
    from .message_content import MessageContent as MessageContent
    from .message_deleted import MessageDeleted as MessageDeleted
    from .run_list_params import RunListParams as RunListParams
    from .annotation_delta import AnnotationDelta as AnnotationDelta
    from .image_file_delta import ImageFileDelta as ImageFileDelta
    from .image_file_param import ImageFileParam as ImageFileParam
    from .text_delta_block import TextDeltaBlock as TextDeltaBlock
    from .run_create_params import RunCreateParams as RunCreateParams
    from .run_update_params import RunUpdateParams as RunUpdateParams
    from .text_content_block import TextContentBlock as TextContentBlock
    from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .message_list_params import MessageListParams as MessageListParams
    from .refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
    from .file_path_annotation import FilePathAnnotation as FilePathAnnotation
    from .image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
    from .message_content_delta import MessageContentDelta as MessageContentDelta
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .message_update_params import MessageUpdateParams as MessageUpdateParams
    from .refusal_content_block import RefusalContentBlock as RefusalContentBlock
    from .image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
    from .image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
    from .file_citation_annotation import FileCitationAnnotation as FileCitationAnnotation
    from .image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
    from .text_content_block_param import TextContentBlockParam as TextContentBlockParam
    from .file_path_delta_annotation import FilePathDeltaAnnotation as FilePathDeltaAnnotation
    from .message_content_part_param import MessageContentPartParam as MessageContentPartParam
    from .image_url_content_block_param import ImageURLContentBlockParam as ImageURLContentBlockParam
    from .file_citation_delta_annotation import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
    from .image_file_content_block_param import ImageFileContentBlockParam as ImageFileContentBlockParam
    from .run_submit_tool_outputs_params import RunSubmitToolOutputsParams as RunSubmitToolOutputsParams
    from .required_action_function_tool_call import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.run': 'Run',
            '.text': 'Text',
            '.message': 'Message',
            '.image_url': 'ImageURL',
            '.annotation': 'Annotation',
            '.image_file': 'ImageFile',
            '.run_status': 'RunStatus',
            '.text_delta': 'TextDelta',
            '.message_delta': 'MessageDelta',
            '.image_url_delta': 'ImageURLDelta',
            '.image_url_param': 'ImageURLParam',
            '.message_content': 'MessageContent',
            '.message_deleted': 'MessageDeleted',
            '.run_list_params': 'RunListParams',
            '.annotation_delta': 'AnnotationDelta',
            '.image_file_delta': 'ImageFileDelta',
            '.image_file_param': 'ImageFileParam',
            '.text_delta_block': 'TextDeltaBlock',
            '.run_create_params': 'RunCreateParams',
            '.run_update_params': 'RunUpdateParams',
            '.text_content_block': 'TextContentBlock',
            '.message_delta_event': 'MessageDeltaEvent',
            '.message_list_params': 'MessageListParams',
            '.refusal_delta_block': 'RefusalDeltaBlock',
            '.file_path_annotation': 'FilePathAnnotation',
            '.image_url_delta_block': 'ImageURLDeltaBlock',
            '.message_content_delta': 'MessageContentDelta',
            '.message_create_params': 'MessageCreateParams',
            '.message_update_params': 'MessageUpdateParams',
            '.refusal_content_block': 'RefusalContentBlock',
            '.image_file_delta_block': 'ImageFileDeltaBlock',
            '.image_url_content_block': 'ImageURLContentBlock',
            '.file_citation_annotation': 'FileCitationAnnotation',
            '.image_file_content_block': 'ImageFileContentBlock',
            '.text_content_block_param': 'TextContentBlockParam',
            '.file_path_delta_annotation': 'FilePathDeltaAnnotation',
            '.message_content_part_param': 'MessageContentPartParam',
            '.image_url_content_block_param': 'ImageURLContentBlockParam',
            '.file_citation_delta_annotation': 'FileCitationDeltaAnnotation',
            '.image_file_content_block_param': 'ImageFileContentBlockParam',
            '.run_submit_tool_outputs_params': 'RunSubmitToolOutputsParams',
            '.required_action_function_tool_call': 'RequiredActionFunctionToolCall',
        },
    )
