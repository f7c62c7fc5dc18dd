"""The bodies that the local control plane accepts: the rules of control_plane.py's routes, in the form of
record_validation.py."""

from __future__ import annotations

SHAPES = {
    "usage_limits": "credit_limit=integer type=cost|tokens alert_threshold=integer periodic_reset=monthly|weekly"
    " periodic_reset_days=integer next_usage_reset_at",
    "rate_limits": "type=requests|tokens unit=rpd|rph|rpm value=integer",
    "key_rate_limits": "type*=requests|tokens unit*=rpd|rph|rpm|rps|rpw value*=integer",
    "check": "id*=check name is_enabled=boolean parameters=object",
    "model": "slug* enabled*=boolean is_custom=boolean is_finetune=boolean base_model_slug configurations=object"
    " pricing_config=object",
    "workspace": "id* enabled*=boolean usage_limits=[usage_limits] rate_limits=[rate_limits] reset_usage=boolean"
    " create_default_provider=boolean default_provider_slug",
    "mcp_workspace": "id* enabled*=boolean",
    "excluded": "workspace_id*",
    "access": "enabled*=boolean usage_limits=[usage_limits] rate_limits=[rate_limits]",
    "role_in": "id* role*=admin|member|manager",
    "member": "id* role=admin|member|manager",
    "capability": "name* type*=tool|prompt|resource enabled*=boolean",
    "user": "user_id* enabled*=boolean",
    "secret": "target_field* secret_reference_id* secret_key value_format=json|string",
    "deployment": "apiVersion* alias deploymentName* is_default=boolean",
    "condition": "key* value*=string",
    "group": "key*",
    "rotation": "rotation_period=weekly|monthly next_rotation_at key_transition_period_ms=integer",
    "log_request": "url* method headers=object body*=any",
    "log_response": "status=integer headers=object body*=any response_time=integer",
}

_LIMITS = "usage_limits={usage_limits} rate_limits={rate_limits}+ expires_at"
_WORKSPACE = "name defaults=object usage_limits=[usage_limits] rate_limits=[rate_limits]"
_INTEGRATION = "configurations=object secret_mappings=[secret] pricing_adjustments=object"
_API_KEY = (
    "rate_limits=[key_rate_limits] usage_limits={usage_limits} defaults=object alert_emails=[string] expires_at"
    " rotation_policy={rotation}"
)
_VIRTUAL_KEY = f"name key note deploymentConfig=[deployment] secret_mappings=[secret] {_LIMITS}"
_PROMPT = "version_description functions=[object] tools=[object]"
_EXPORTED = (
    "id|trace_id|created_at|request|response|is_success|ai_org|ai_model|req_units|res_units|total_units|request_url"
    "|cost|cost_currency|response_time|response_status_code|mode|config|prompt_slug|metadata"
)

# Less strict than the specification, which does not list every provider of virtual keys and every guardrail check; the
# bodies of logs are of any type.
BODIES = {
    ("POST", "/collections"): "name* workspace_id parent_collection_id",
    ("PUT", "/collections/{}"): "name*",
    ("POST", "/labels"): "name* organisation_id workspace_id color_code",
    ("PUT", "/labels/{}"): "name color_code",
    ("POST", "/prompts"): f"name* collection_id* string* parameters*=object virtual_key* model {_PROMPT}"
    " template_metadata=object",
    ("PUT", "/prompts/{}"): f"patch=boolean name collection_id string parameters=object model virtual_key {_PROMPT}"
    " is_raw_template=0..1 prompt_metadata=object",
    ("PUT", "/prompts/(?!partials/){}/versions/{}"): "label_id",
    ("PUT", "/prompts/{}/makeDefault"): "version*=number",
    ("POST", "/prompts/partials"): "name* string* workspace_id version_description",
    ("PUT", "/prompts/partials/{}"): "name string status",
    ("PUT", "/prompts/partials/{}/makeDefault"): "version*=number",
    ("POST", "/prompts/{}/completions"): "variables*=object stream=boolean",
    ("POST", "/prompts/{}/generate"): "variables*=object stream=boolean",
    ("POST", "/prompts/{}/render"): "variables*=object",
    ("POST", "/guardrails"): "name* checks*=[check] actions*=object workspace_id organisation_id",
    ("PUT", "/guardrails/{}"): "name checks=[check] actions=object",
    ("POST", "/configs"): "name config=config isDefault=integer workspace_id",
    ("PUT", "/configs/{}"): "name config=config status",
    ("POST", "/feedback"): "trace_id* value*=-10..10 weight=0..1 metadata=object",
    ("PUT", "/feedback/{}"): "value*=-10..10 weight=0..1 metadata=object",
    ("POST", "/integrations"): f"name* ai_provider_id* slug key workspace_id create_default_provider=boolean"
    f" default_provider_slug {_INTEGRATION}",
    ("PUT", "/integrations/{}"): f"name key {_INTEGRATION}",
    ("PUT", "/integrations/{}/models"): "models*=[model] allow_all_models=boolean",
    ("PUT", "/integrations/{}/workspaces"): "workspaces=[workspace] global_workspace_access={access}"
    " override_existing_workspace_access=boolean create_default_provider=boolean default_provider_slug",
    ("POST", "/providers"): f"name* integration_id* workspace_id slug note {_LIMITS}",
    ("PUT", "/providers/{}"): f"name note reset_usage=boolean {_LIMITS}",
    ("POST", "/virtual-keys"): f"provider apiVersion resourceName deploymentName workspace_id {_VIRTUAL_KEY}",
    ("PUT", "/virtual-keys/{}"): _VIRTUAL_KEY,
    (
        "POST",
        "/admin/users/invites",
    ): "email* role*=admin|member workspaces*=[role_in] workspace_api_key_details=object",
    ("PUT", "/admin/users/{}"): "role=admin|member",
    ("POST", "/admin/workspaces/{}/users"): "users=[member]",
    ("PUT", "/admin/workspaces/{}/users/{}"): "role=admin|member|manager",
    ("POST", "/admin/workspaces"): f"users=[string] {_WORKSPACE}",
    ("PUT", "/admin/workspaces/{}"): _WORKSPACE,
    ("POST", "/scim/workspaces"): "workspace_id* role*",
    ("POST", "/mcp-integrations"): "name* url* auth_type*=oauth_auto|headers|none transport*=http|sse slug workspace_id"
    " organisation_id configurations=object secret_mappings=[secret]",
    ("PUT", "/mcp-integrations/{}"): "name url auth_type=oauth_auto|headers|none transport=http|sse"
    " configurations=object secret_mappings=[secret]",
    ("PUT", "/mcp-integrations/{}/workspaces"): "workspaces*=[mcp_workspace] global_workspace_access=object"
    " override_existing_workspace_access=boolean",
    ("PUT", "/mcp-integrations/{}/capabilities"): "capabilities*=[capability]",
    ("POST", "/mcp-servers"): "name* mcp_integration_id* workspace_id slug",
    ("PUT", "/mcp-servers/{}"): "name",
    ("PUT", "/mcp-servers/{}/capabilities"): "capabilities*=[capability]",
    ("PUT", "/mcp-servers/{}/user-access"): "user_access=[user] default_user_access=allow|deny",
    ("PUT", "/workspace-exclusions/input-guardrails"): "workspaces=[excluded]",
    ("PUT", "/workspace-exclusions/output-guardrails"): "workspaces=[excluded]",
    ("POST", "/api-keys/{}/{}"): f"name* scopes*=[string] organisation_id workspace_id user_id {_API_KEY}",
    ("PUT", "/api-keys/{}"): f"name scopes=[string] reset_usage=boolean {_API_KEY}",
    ("POST", "/api-keys/{}/rotate"): "key_transition_period_ms=integer",
    ("POST", "/policies/usage-limits"): "name conditions*=[condition] group_by*=[group] type*=cost|tokens"
    " credit_limit*=number alert_threshold=number periodic_reset=monthly|weekly workspace_id organisation_id",
    ("PUT", "/policies/usage-limits/{}"): "name credit_limit=number alert_threshold=number"
    " periodic_reset=monthly|weekly reset_usage_for_value",
    ("POST", "/policies/rate-limits"): "name conditions*=[condition] group_by*=[group] type*=requests|tokens"
    " unit*=rpm|rph|rpd value*=number workspace_id organisation_id",
    ("PUT", "/policies/rate-limits/{}"): "name unit=rpm|rph|rpd value=number",
    ("POST", "/secret-references"): "name* manager_type*=aws_sm|azure_kv|hashicorp_vault auth_config*=object"
    " secret_path* secret_key slug organisation_id allow_all_workspaces=boolean allowed_workspaces=[string]"
    " tags=object",
    ("PUT", "/secret-references/{}"): "name auth_config=object secret_path secret_key allow_all_workspaces=boolean"
    " allowed_workspaces=[string] tags=object",
    ("POST", "/logs/exports"): f"filters*=object requested_data*=[{_EXPORTED}] workspace_id description",
    ("PUT", "/logs/exports/{}"): f"filters*=object requested_data=[{_EXPORTED}] workspace_id",
    ("POST", "/logs"): "request*={log_request} response*={log_response} metadata=object",
}

LISTS = ("/feedback", "/logs")
"""The paths that accept an object or a list of objects."""
