"""What `portkey_ai` exports, by the module each name comes from.

generate_wrappers.py writes `portkey_ai/__init__.py` from it.
"""

EXPORTS = {
    "_vendor.openai._base_client": "DefaultAsyncHttpxClient DefaultHttpxClient",
    "_vendor.openai._client": "Timeout",
    "_vendor.openai._models": "BaseModel",
    "_vendor.openai._types": "NOT_GIVEN NotGiven Omit not_given omit",
    "_vendor.openai.lib._tools": "pydantic_function_tool",
    "_vendor.openai.lib.beta.agents._files": "AgentFilePreparationError AgentFileStagingError",
    "_vendor.openai.lib.beta.agents._result": "AgentOutputParseError AgentTurnResultError",
    "_vendor.": "openai",
    "api_resources._async.client": "AsyncPortkey",
    "api_resources._sync.client": "Portkey",
    "api_resources.transport.aiohttp_client": "DefaultAioHttpClient",
    "api_resources.decoding.embedding_values": "embeddings_to_numpy",
    "api_resources.exceptions": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError "
        "BadRequestError BatchRowError BatchTimeoutError BudgetExceededError CheckpointError ClientClosedError "
        "ConflictError ContentFilterFinishReasonError "
        "ErrorBodyError GatewayError GatewayTimeoutError GuardrailDeniedError HelperError InlineSettingsBlockedError "
        "InternalServerError InvalidWebhookSignatureError LengthFinishReasonError LogExportFailedError "
        "LogExportTimeoutError MaxCostExceededError MissingAPIKeyError NotFoundError "
        "OAuthError OpenAIError PermissionDeniedError PollTimeoutError PortkeyError RateLimitError ResponseFailedError "
        "StoredError StreamError StreamInterruptedError StreamTimeoutError UnprocessableEntityError UsageLimitExceeded "
        "WebSocketConnectionClosedError WebSocketQueueFullError catchable_as_openai"
    ),
    "api_resources.gateway_response": "GatewayInfo GatewayResponse",
    "api_resources.global_constants": "PORTKEY_BASE_URL PORTKEY_GATEWAY_URL",
    "api_resources.hook_results": "HookCheck HookResult HookResults",
    "api_resources.settings.option_headers": "createHeaders",
    "api_resources.streaming": "AsyncStream Stream",
    "api_resources.utils": (
        "CacheLiteral CacheType Config LLMOptions Message Modes ModesLiteral Params PortkeyResponse ProviderTypes "
        "ProviderTypesLiteral RetrySettings api_key base_url"
    ),
    "config_validation": "ConfigFault validate_config",
    "cost.call_cost": "Cost",
    "cost.call_usage": "CallUsage",
    "cost.model_price": "ModelPrice",
    "cost.price_book": "Prices",
    "cost.token_count": "TokenCount",
    "cost.token_usage": "TokenUsage",
    "cost.usage_totals": "UsageTotals",
    "cost.usage_tracker": "UsageTracker",
    "gateway_config": "GatewayConfig",
    "routing": (
        "MissingPortkeyKey MissingProviderKey ModelNotAllowed ModelNotFound ModelRegistry NoModels NoRoute "
        "ProviderNotAllowed RegistryError Route Router RoutingError canonical_provider format_model parse_model "
        "provider_api_key"
    ),
}

# Resource classes the published package exports; each stands for its Async twin too.
RESOURCES = {
    "api_keys": "ApiKeys",
    "assistants": "Assistants",
    "audio": "Audio Speech Transcriptions Translations",
    "batches": "Batches",
    "beta_chat": "BetaChat BetaCompletions",
    "beta_realtime": "BetaRealtime BetaSessions BetaTranscriptionSessions",
    "chat_complete": "ChatCompletion ChatCompletionsMessages",
    "chatkit": "ChatKit ChatKitSessions ChatKitThreads",
    "collections": "Collections",
    "complete": "Completion",
    "configs": "Configs",
    "containers": "Containers ContainersFiles Content",
    "conversations": "Conversations ConversationsItems",
    "embeddings": "Embeddings",
    "generation": "Prompts",
    "evals": "Evals EvalsRuns OutputItems",
    "fine_tuning": "Alpha Checkpoints FineTuning FineTuningCheckpoints Graders Jobs Permissions",
    "guardrails": "Guardrails",
    "images": "Images",
    "integrations": "Integrations IntegrationsModels IntegrationsWorkspaces",
    "main_files": "MainFiles",
    "main_realtime": "Calls ClientSecrets MainRealtime",
    "models": "Models",
    "moderations": "Moderations",
    "responses": "InputItems InputTokens Responses",
    "skills": "Skills SkillsContent SkillsVersions SkillsVersionsContent",
    "threads": "Messages Runs Steps Threads",
    "uploads": "Parts Uploads",
    "vector_stores": "VectorFileBatches VectorFiles VectorStores",
    "videos": "Videos",
    "webhooks": "Webhooks",
    "admin": "Admin Invites Users Workspaces WorkspacesUsers",
    "analytics": "Analytics AnalyticsGraphs AnalyticsGroups AnalyticsSummary",
    "labels": "Labels",
    "logs": "Logs",
    "providers": "Providers",
    "virtual_keys": "VirtualKeys",
    "mcp_integrations": ("McpIntegrationCapabilities McpIntegrationMetadata McpIntegrationWorkspaces McpIntegrations"),
    "mcp_servers": "McpServerCapabilities McpServerMetadata McpServerUserAccess McpServers",
}

DOCUMENTATION = '''"""Python client for the Portkey AI Gateway.

    from portkey_ai import Portkey

    client = Portkey(provider="@openai-prod")  # the API key comes from PORTKEY_API_KEY
    response = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])

Each name below is imported from its home when it is first used, so importing this package costs next to nothing.
"""'''
