# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .message import Message as Message
    from .conversation import Conversation as Conversation
    from .text_content import TextContent as TextContent
    from .refusal_content import RefusalContent as RefusalContent
    from .item_list_params import ItemListParams as ItemListParams
    from .conversation_item import ConversationItem as ConversationItem
    from .input_file_content import InputFileContent as InputFileContent
    from .input_text_content import InputTextContent as InputTextContent
    from .item_create_params import ItemCreateParams as ItemCreateParams
    from .input_image_content import InputImageContent as InputImageContent
    from .output_text_content import OutputTextContent as OutputTextContent
    from .item_retrieve_params import ItemRetrieveParams as ItemRetrieveParams
    from .summary_text_content import SummaryTextContent as SummaryTextContent
    from .refusal_content_param import RefusalContentParam as RefusalContentParam
    from .conversation_item_list import ConversationItemList as ConversationItemList
    from .input_file_content_param import InputFileContentParam as InputFileContentParam
    from .input_text_content_param import InputTextContentParam as InputTextContentParam
    from .input_image_content_param import InputImageContentParam as InputImageContentParam
    from .output_text_content_param import OutputTextContentParam as OutputTextContentParam
    from .conversation_create_params import ConversationCreateParams as ConversationCreateParams
    from .conversation_update_params import ConversationUpdateParams as ConversationUpdateParams
    from .computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
    from .conversation_deleted_resource import ConversationDeletedResource as ConversationDeletedResource
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.message': 'Message',
            '.conversation': 'Conversation',
            '.text_content': 'TextContent',
            '.refusal_content': 'RefusalContent',
            '.item_list_params': 'ItemListParams',
            '.conversation_item': 'ConversationItem',
            '.input_file_content': 'InputFileContent',
            '.input_text_content': 'InputTextContent',
            '.item_create_params': 'ItemCreateParams',
            '.input_image_content': 'InputImageContent',
            '.output_text_content': 'OutputTextContent',
            '.item_retrieve_params': 'ItemRetrieveParams',
            '.summary_text_content': 'SummaryTextContent',
            '.refusal_content_param': 'RefusalContentParam',
            '.conversation_item_list': 'ConversationItemList',
            '.input_file_content_param': 'InputFileContentParam',
            '.input_text_content_param': 'InputTextContentParam',
            '.input_image_content_param': 'InputImageContentParam',
            '.output_text_content_param': 'OutputTextContentParam',
            '.conversation_create_params': 'ConversationCreateParams',
            '.conversation_update_params': 'ConversationUpdateParams',
            '.computer_screenshot_content': 'ComputerScreenshotContent',
            '.conversation_deleted_resource': 'ConversationDeletedResource',
        },
    )
