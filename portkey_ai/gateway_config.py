"""Types of the gateway's config, for editors and type checkers: `c: GatewayConfig = {...}`, then `Portkey(config=c)`.

At run time a config is a plain dict, and every parameter for a config accepts one: use it for keys that these types
lack. portkey_ai.config_validation reads the keys, their types and which are required from here.

No `from __future__ import annotations` here: the annotations are read at run time.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import Required, TypedDict

# Not Sequence[str]: a single string, a common mistake, would be accepted.
Strings: TypeAlias = list[str] | tuple[str, ...]
StatusCodes: TypeAlias = Sequence[int]
Scalar: TypeAlias = str | int | float | bool | None


class Retry(TypedDict, total=False):
    """Further attempts at the same target. The gateway waits 1, 2, 4, 8, 16 seconds between them."""

    attempts: Required[int]
    """0 to 5."""
    on_status_codes: StatusCodes
    """Default: 429, 500, 502, 503, 504."""
    use_retry_after_header: bool
    """Wait for the time in the provider's retry-after; 60 seconds or more end the retries."""
    use_retry_after_headers: bool
    """Another spelling of use_retry_after_header."""


class Cache(TypedDict, total=False):
    mode: Required[Literal["simple", "semantic"]]
    max_age: float
    """Seconds, 60 to 7776000 (90 days). Default: 604800 (7 days)."""


class CircuitBreaker(TypedDict, total=False):
    """Skips a failing target for some time."""

    failure_threshold: float
    """Failures, 1 or more. Required without `failure_threshold_percentage`."""
    cooldown_interval: Required[float]
    """Milliseconds, 30000 or more."""
    failure_status_codes: StatusCodes
    """Default: all above 500."""
    failure_threshold_percentage: float
    """Failures among all requests, 0 to 100."""
    minimum_requests: int
    """Requests before the percentage counts."""


class Sticky(TypedDict, total=False):
    """Send requests with the same values to the same target."""

    enabled: bool
    hash_fields: Strings
    """Paths of the values, such as "metadata.user_id"."""
    ttl: float
    """Seconds. Default: 3600."""


Operators = TypedDict(
    "Operators",
    {
        "$eq": Scalar,
        "$ne": Scalar,
        "$gt": float | str,
        "$gte": float | str,
        "$lt": float | str,
        "$lte": float | str,
        "$in": Sequence[Scalar],
        "$nin": Sequence[Scalar],
        "$regex": str,
    },
    total=False,
)
"""Comparisons with a value of the request; all of them must be true."""

# Keys: metadata.<key>, params.<key> (the request's body), url.pathname, and $and and $or with a list of queries.
if TYPE_CHECKING:
    Query: TypeAlias = "Mapping[str, Scalar | Operators | Sequence[Query]]"
else:  # get_type_hints and pydantic do not resolve a recursive alias
    Query: TypeAlias = Mapping[str, object]


class Condition(TypedDict):
    query: Query
    then: str
    """The name of a target."""


class SingleStrategy(TypedDict, total=False):
    """Always use the first target."""

    mode: Required[Literal["single"]]
    cb_config: CircuitBreaker


class LoadbalanceStrategy(TypedDict, total=False):
    """Choose a target at random, in proportion to `weight`."""

    mode: Required[Literal["loadbalance"]]
    sticky: Sticky
    cb_config: CircuitBreaker


class FallbackStrategy(TypedDict, total=False):
    """Try the targets in order until one succeeds."""

    mode: Required[Literal["fallback"]]
    on_status_codes: StatusCodes
    """The status codes after which the next target is tried. Default: all but 2xx."""
    cb_config: CircuitBreaker


class ConditionalStrategy(TypedDict):
    """Use the target of the first matching condition."""

    mode: Literal["conditional"]
    conditions: Sequence[Condition]
    default: str
    """The name of the target if no condition matches."""


Strategy: TypeAlias = SingleStrategy | LoadbalanceStrategy | FallbackStrategy | ConditionalStrategy


class Feedback(TypedDict, total=False):
    value: float
    weight: float
    metadata: Mapping[str, object]


class HookAction(TypedDict, total=False):
    feedback: Feedback


class HookCheck(TypedDict, total=False):
    id: Required[str]
    """Such as "default.contains"."""
    parameters: Required[Mapping[str, object]]
    is_enabled: bool


Hook = TypedDict(
    "Hook",
    {
        "id": Required[str],
        "type": Literal["guardrail", "mutator"],
        "checks": Sequence[HookCheck],
        "deny": bool,
        "soft_deny_200": bool,  # status 200 instead of 246 when it fails without deny
        "async": bool,
        "sequential": bool,
        "on_success": HookAction,
        "on_fail": HookAction,
        "guardrail_version_id": str,
    },
    total=False,
)
"""A guardrail or mutator in the long form. With `id` alone, one that is saved at the gateway."""

# The short form of a hook: deny, soft_deny_200, async, sequential, on_success, on_fail, id, type and
# guardrail_version_id are those of Hook; every other key is the name of a check, and its value the check's parameters.
Guardrail: TypeAlias = Mapping[str, object]
# Either ids of saved guardrails or guardrails, not both in one list.
Guardrails: TypeAlias = Strings | Sequence[Guardrail]


class Deployment(TypedDict, total=False):
    """An Azure OpenAI deployment."""

    deployment_id: Required[str]
    alias: Required[str]
    api_version: Required[str]
    is_default: bool


class GatewayConfig(TypedDict, total=False):
    """What the gateway does with a request. A target is a config as well, so strategies nest.

    A target inherits from its parent what it does not set itself: retry, cache, request_timeout, custom_host,
    forward_headers, strict_open_ai_compliance and the hooks. `override_params` are merged; the target's take
    precedence.
    """

    strategy: Strategy
    """Chooses among the `targets`. Without it the config itself is the only target."""
    targets: Sequence["GatewayConfig"]
    name: str
    """The target's name for `then` and `default` of a conditional strategy."""
    weight: float
    """Share under loadbalance: 0 (never) or more. Default: 1."""

    provider: str
    """A provider's id, or `@slug` of a provider in the Model Catalog."""
    api_key: str
    """The provider's key."""
    virtual_key: str
    """Slug of a saved provider credential; the older form of `provider: "@slug"`."""
    prompt_id: str
    """A saved prompt for this target to run."""
    passthrough: bool
    """The request itself names the provider, in a header or as `@slug/model`."""
    custom_host: str
    """Base URL of the upstream, including /v1, without credentials; at most 2048 characters."""
    forward_headers: Strings
    """Names of headers that the gateway passes on to the provider unchanged."""
    id: str
    """Set by the gateway for a saved config."""
    fetch_integrated_models: bool
    """Make `models.list` return the whole Model Catalog."""

    on_status_codes: StatusCodes
    """The older place of `strategy.on_status_codes`."""
    retry: Retry
    cache: Cache
    request_timeout: int
    """Milliseconds for each attempt; after that the gateway returns 408."""
    cb_config: CircuitBreaker
    strict_open_ai_compliance: bool

    override_params: Mapping[str, object]
    """Fields that replace those of the request's body."""
    default_params: Mapping[str, object]
    """Fields that are added to a body without them."""
    drop_params: Strings
    """Paths of fields to remove from the body, after the other two: `a`, `a.b`, `a[0].b`, `a[*].b`."""

    input_guardrails: Guardrails
    output_guardrails: Guardrails
    before_request_hooks: Sequence[Hook]
    after_request_hooks: Sequence[Hook]
    default_input_guardrails: Sequence[Guardrail]
    default_output_guardrails: Sequence[Guardrail]
    input_mutators: Sequence[Guardrail]
    output_mutators: Sequence[Guardrail]

    # Options of single providers.
    openai_project: str
    openai_organization: str
    anthropic_beta: str
    anthropic_version: str
    aws_access_key_id: str
    aws_secret_access_key: str
    aws_session_token: str
    aws_region: str
    aws_auth_type: str
    aws_role_arn: str
    aws_external_id: str
    aws_s3_bucket: str
    aws_s3_object_key: str
    aws_bedrock_model: str
    vertex_project_id: str
    vertex_region: str
    vertex_service_account_json: Mapping[str, str]
    vertex_storage_bucket_name: str
    resource_name: str
    """Azure OpenAI resource."""
    deployment_id: str
    """Azure OpenAI deployment."""
    api_version: str
    """Azure OpenAI API version."""
    deployments: Sequence[Deployment]
    azure_auth_mode: str
    azure_model_name: str
    azure_region: str
    azure_deployment_name: str
    azure_deployment_type: Literal["serverless", "managed"]
    azure_endpoint_name: str
    azure_api_version: str
    azure_entra_tenant_id: str
    azure_entra_client_id: str
    azure_entra_client_secret: str
    azure_managed_client_id: str
    azure_foundry_url: str
    workers_ai_account_id: str
    huggingface_base_url: str
    snowflake_account: str
    fireworks_account_id: str
