# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_session import ChatSession as ChatSession
    from .chatkit_thread import ChatKitThread as ChatKitThread
    from .chatkit_attachment import ChatKitAttachment as ChatKitAttachment
    from .thread_list_params import ThreadListParams as ThreadListParams
    from .chat_session_status import ChatSessionStatus as ChatSessionStatus
    from .chatkit_widget_item import ChatKitWidgetItem as ChatKitWidgetItem
    from .chat_session_history import ChatSessionHistory as ChatSessionHistory
    from .session_create_params import SessionCreateParams as SessionCreateParams
    from .thread_delete_response import ThreadDeleteResponse as ThreadDeleteResponse
    from .chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
    from .chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
    from .chatkit_thread_item_list import ChatKitThreadItemList as ChatKitThreadItemList
    from .thread_list_items_params import ThreadListItemsParams as ThreadListItemsParams
    from .chat_session_workflow_param import ChatSessionWorkflowParam as ChatSessionWorkflowParam
    from .chatkit_response_output_text import ChatKitResponseOutputText as ChatKitResponseOutputText
    from .chat_session_rate_limits_param import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
    from .chat_session_expires_after_param import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
    from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem
    from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
    from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling
    from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem
    from .chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.chat_session': 'ChatSession',
            '.chatkit_thread': 'ChatKitThread',
            '.chatkit_attachment': 'ChatKitAttachment',
            '.thread_list_params': 'ThreadListParams',
            '.chat_session_status': 'ChatSessionStatus',
            '.chatkit_widget_item': 'ChatKitWidgetItem',
            '.chat_session_history': 'ChatSessionHistory',
            '.session_create_params': 'SessionCreateParams',
            '.thread_delete_response': 'ThreadDeleteResponse',
            '.chat_session_file_upload': 'ChatSessionFileUpload',
            '.chat_session_rate_limits': 'ChatSessionRateLimits',
            '.chatkit_thread_item_list': 'ChatKitThreadItemList',
            '.thread_list_items_params': 'ThreadListItemsParams',
            '.chat_session_workflow_param': 'ChatSessionWorkflowParam',
            '.chatkit_response_output_text': 'ChatKitResponseOutputText',
            '.chat_session_rate_limits_param': 'ChatSessionRateLimitsParam',
            '.chat_session_expires_after_param': 'ChatSessionExpiresAfterParam',
            '.chatkit_thread_user_message_item': 'ChatKitThreadUserMessageItem',
            '.chat_session_chatkit_configuration': 'ChatSessionChatKitConfiguration',
            '.chat_session_automatic_thread_titling': 'ChatSessionAutomaticThreadTitling',
            '.chatkit_thread_assistant_message_item': 'ChatKitThreadAssistantMessageItem',
            '.chat_session_chatkit_configuration_param': 'ChatSessionChatKitConfigurationParam',
        },
    )
