"""The table of client options.

`Portkey(...)`, `with_options(...)` and `createHeaders(...)` read it; scripts/generate_wrappers.py writes the typed
signatures from it. A keyword that is not in the table becomes the header `x-portkey-<name>`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .header_values import (
    CONFIG,
    FLAG,
    FLAG_TEXT,
    HEADER_NAMES,
    JSON_OBJECT,
    MILLISECONDS,
    NAMES,
    PRESENCE,
    TEXT,
    Kind,
    header_name,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Option:
    """An option of the client; with a `kind` it becomes the header `x-portkey-<name>`."""

    name: str
    doc: str
    kind: Kind | None = TEXT
    annotation: str = ""
    default: str = "None"
    secret: bool = False
    sent_as: str = ""
    """The name that is used for the header, if it differs from `name`."""

    @property
    def header(self) -> str:
        return header_name(self.sent_as or self.name)

    @property
    def type_text(self) -> str:
        """The type of the option as source text."""
        return self.annotation or (f"{self.kind.annotation} | None" if self.kind else "object")


def _unsent(name: str, doc: str, annotation: str, default: str = "None", *, secret: bool = False) -> Option:
    """Return an option of the client that is not sent as a header."""
    return Option(name, doc, kind=None, annotation=annotation, default=default, secret=secret)


_URL = "str | httpx.URL | None"

OPTIONS = (
    Option("api_key", "Portkey API key or JWT, or a callable that returns one before each request; "
           "default: PORTKEY_API_KEY.", annotation="str | {api_key_callable} | None", secret=True),
    _unsent("base_url", "The gateway's URL; default: PORTKEY_BASE_URL, then PORTKEY_PROXY, then the hosted one.", _URL),
    _unsent("control_plane_url", "The URL for configs, keys, logs, ...; default: base_url.", _URL),
    _unsent("model_configs_url", "The URL for prices and properties of models; default: the hosted one.", _URL),
    Option("virtual_key", "Slug of a saved provider credential; newer: `provider='@slug'`.", secret=True),
    _unsent("websocket_base_url", "URL for websockets; default: derived from base_url.", _URL),
    _unsent("webhook_secret", "Secret that signs webhooks.", "str | None", secret=True),
    Option("config", "Slug of a saved gateway config, or the config itself.", CONFIG),
    Option("provider", "A provider's id, or `@slug` of a provider in the Model Catalog."),
    Option("trace_id", "Trace that the request belongs to."),
    Option("span_id", "Span of this request within the trace."),
    Option("parent_span_id", "Span that this request's span belongs to."),
    Option("span_name", "Label of the span."),
    Option("metadata", "Tags for logs, analytics and conditional routing; values are strings of up to 128 characters.",
           JSON_OBJECT),
    Option("cache_namespace", "Partition of the gateway's cache."),
    Option("debug", "False: the gateway logs no contents and does not cache.", FLAG),
    Option("cache_force_refresh", "True: bypass the cache and renew its entry. False: no effect.", PRESENCE),
    Option("custom_host", "Base URL of the upstream, with its /v1."),
    Option("forward_headers", "Names of headers that the gateway forwards to the provider unchanged.", HEADER_NAMES),
    Option("sensitive_headers", "Names of headers whose values the gateway's logs mask.", HEADER_NAMES),
    _unsent("instrumentation", "True: trace calls with OpenTelemetry. Tools that trace the classes of `openai` do not "
            "see these calls; `portkey doctor` names those that are installed.", "bool | None"),
    Option("openai_project", "OpenAI project."),
    Option("openai_organization", "OpenAI organization."),
    Option("aws_secret_access_key", "AWS credentials.", secret=True),
    Option("aws_access_key_id", "AWS credentials.", secret=True),
    Option("aws_session_token", "AWS credentials.", secret=True),
    Option("aws_region", "AWS region."),
    Option("vertex_project_id", "Google Cloud project."),
    Option("vertex_region", "Google Cloud region."),
    Option("workers_ai_account_id", "Cloudflare account."),
    Option("azure_resource_name", "Azure OpenAI resource."),
    Option("azure_deployment_id", "Azure OpenAI deployment."),
    Option("azure_api_version", "Azure API version."),
    Option("azure_endpoint_name", "Azure AI endpoint."),
    Option("huggingface_base_url", "Hugging Face endpoint."),
    _unsent("http_client", "Your own httpx client (proxies, certificates, limits), which you close; or a client of "
            "this package (`DefaultAioHttpClient()`), or a class, which are closed with this client.",
            "{httpx_client} | type[{httpx_client}] | None"),
    Option("request_timeout", "Milliseconds that the gateway waits for the provider, per attempt; then status 408.",
           MILLISECONDS),
    Option("strict_open_ai_compliance", "True: responses have OpenAI's fields only. Default: False.", FLAG,
           default="False"),
    Option("anthropic_beta", "Anthropic beta flags."),
    Option("anthropic_version", "Anthropic API version."),
    Option("mistral_fim_completion", "True: Mistral's fill-in-the-middle endpoint.", FLAG_TEXT),
    Option("vertex_storage_bucket_name", "Google Cloud Storage bucket for uploads."),
    Option("provider_file_name", "Object name of an uploaded file (Vertex AI, Bedrock)."),
    Option("provider_model", "Model of a file or batch (Vertex AI, Bedrock)."),
    Option("aws_s3_bucket", "S3 bucket for uploads."),
    Option("aws_s3_object_key", "S3 object for uploads."),
    Option("aws_bedrock_model", "Bedrock model of a file or batch."),
    Option("fireworks_account_id", "Fireworks account."),
    Option("portkey_beta", "Beta features of the gateway to turn on.", NAMES, sent_as="beta"),
    Option("nitro_mode", "True: the gateway passes the body on unread, without retries, targets and cache.", FLAG),
    Option("fetch_integrated_models", "True: `models.list()` is the Model Catalog, also with a provider.", FLAG),
    Option("provider_responses_proxy", "True: the body of `responses` goes to the provider's own endpoint.", FLAG),
    Option("azure_ad_token", "Microsoft Entra access token.", secret=True),
    Option("azure_auth_mode", "`entra`, `managed` or `workload`."),
    Option("azure_entra_client_id", "Microsoft Entra application."),
    Option("azure_entra_client_secret", "Secret of the Microsoft Entra application.", secret=True),
    Option("azure_entra_tenant_id", "Microsoft Entra tenant."),
    Option("azure_entra_scope", "Scope of the Microsoft Entra token."),
    Option("aws_role_arn", "AWS role to assume."),
    Option("aws_external_id", "External id for assuming the AWS role.", secret=True),
    Option("aws_auth_type", "`assumedRole`, `apiKey`, `serviceRole` or `accessKey`."),
    Option("vertex_service_account_json", "Google Cloud service account key.", JSON_OBJECT, secret=True),
    Option("databricks_workspace", "Databricks workspace host."),
    Option("databricks_serving_endpoint_name", "Databricks serving endpoint."),
    Option("byteplus_region", "BytePlus region."),
    Option("anthropic_aws_workspace_id", "Workspace of Claude Platform on AWS."),
    Option("amzn_sagemaker_custom_attributes", "SageMaker: custom attributes."),
    Option("amzn_sagemaker_target_model", "SageMaker: model of a multi-model endpoint."),
    Option("amzn_sagemaker_target_variant", "SageMaker: production variant."),
    Option("amzn_sagemaker_target_container_hostname", "SageMaker: container of a multi-container endpoint."),
    Option("amzn_sagemaker_inference_id", "SageMaker: id of the inference."),
    Option("amzn_sagemaker_enable_explanations", "SageMaker: expression that enables explanations."),
    Option("amzn_sagemaker_inference_component", "SageMaker: inference component."),
    Option("amzn_sagemaker_session_id", "SageMaker: session of a stateful model."),
    Option("amzn_sagemaker_model_name", "SageMaker: name of the model."),
    _unsent("calculate_audio_duration", "Send the duration of uploaded audio (extra `audio`). Default: True.",
            "bool | None", "True"),
    _unsent("router", "Router that chooses config, virtual key or provider by each request's model.", "Router | None"),
    _unsent("prices", "Your own prices of models, for `response.cost`.",
            "Prices | Mapping[str, ModelPrice | Mapping[str, object]] | None"),
    _unsent("timeout", "Seconds, or an httpx.Timeout; None waits forever. Default: 600, for connecting 5.",
            "float | httpx.Timeout | None | NotGiven", "not_given"),
    _unsent("max_retries", "Retries of a request. Unset: one, for failures on the way to the gateway.",
            "int | NotGiven", "not_given"),
    _unsent("raise_on_failed_finish", "True: a stream raises StreamError for a finish_reason that means a failure.",
            "bool | None"),
    _unsent("default_headers", "Headers of every request; they take precedence over headers made of options.",
            "Mapping[str, str | Omit] | None"),
    _unsent("default_query", "Query parameters of every request.", "Mapping[str, object] | None"),
)  # fmt: skip

BY_NAME: Mapping[str, Option] = {option.name: option for option in OPTIONS}
