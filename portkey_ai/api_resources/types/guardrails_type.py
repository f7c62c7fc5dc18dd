"""Parameters and responses of `client.guardrails`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .mapping_model import NestedMappingModel

GuardrailCheckId = Literal[
    "default.jwt",
    "default.modelWhitelist",
    "default.isAllLowerCase",
    "default.regexMatch",
    "default.sentenceCount",
    "default.wordCount",
    "default.characterCount",
    "default.jsonSchema",
    "default.jsonKeys",
    "default.contains",
    "default.validUrls",
    "default.containsCode",
    "default.webhook",
    "default.endsWith",
    "default.alluppercase",
    "default.requiredMetadataKeys",
    "default.allowedRequestTypes",
    "portkey.moderateContent",
    "portkey.language",
    "portkey.pii",
    "portkey.gibberish",
    "sydelabs.sydeguard",
    "aporia.validateProject",
    "pillar.scanPrompt",
    "pillar.scanResponse",
    "patronus.phi",
    "patronus.pii",
    "patronus.isConcise",
    "patronus.isHelpful",
    "patronus.isPolite",
    "patronus.noApologies",
    "patronus.noGenderBias",
    "patronus.noRacialBias",
    "patronus.retrievalAnswerRelevance",
    "patronus.toxicity",
    "patronus.custom",
    "mistral.moderateContent",
    "bedrock.guard",
    "promptfoo.guard",
    "promptfoo.pii",
    "promptfoo.harm",
    "acuvity.scan",
    "lasso.classify",
    "azure.contentSafety",
    "azure.pii",
    "panw-prisma-airs.intercept",
]
"""The checks in the OpenAPI description. There are others."""


class GuardrailCheckParam(TypedDict, total=False):
    id: Required[Union[GuardrailCheckId, str]]
    parameters: Mapping[str, object]
    """Depends on the check: `{"rule": "..."}` for `default.regexMatch`, ..."""
    name: str
    is_enabled: bool


class GuardrailFeedbackParam(TypedDict, total=False):
    value: Required[float]
    weight: Required[float]
    metadata: Required[str]


class GuardrailOutcomeParam(TypedDict, total=False):
    feedback: Required[GuardrailFeedbackParam]


GuardrailActionsParam = TypedDict(
    "GuardrailActionsParam",
    {
        "deny": bool,
        "async": bool,
        "on_success": GuardrailOutcomeParam,
        "on_fail": GuardrailOutcomeParam,
    },
    total=False,
)
"""What the gateway does after the checks. `deny` ends the request, `async` runs the checks in the background."""


class GuardrailSummary(BaseModel):
    """A guardrail, without its checks."""

    id: Optional[str] = None
    name: Optional[str] = None
    slug: Optional[str] = None
    """The name to use in configs."""
    organisation_id: Optional[str] = None
    workspace_id: Optional[str] = None
    status: Optional[str] = None
    """`active` or `archived`."""
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    owner_id: Optional[str] = None
    updated_by: Optional[str] = None


class GuardrailListResponse(PortkeyPage[GuardrailSummary]):
    data: list[GuardrailSummary] = []
    total: Optional[int] = None


class GuardrailCheck(NestedMappingModel):
    id: Optional[str] = None
    parameters: Optional[dict[str, Any]] = None
    name: Optional[str] = None
    is_enabled: Optional[bool] = None


class GuardrailDetailResponse(GuardrailSummary):
    checks: Optional[list[GuardrailCheck]] = None
    actions: Optional[dict[str, Any]] = None


class GuardrailCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None
    version_id: Optional[str] = None


class GuardrailUpdateResponse(GuardrailCreateResponse):
    pass
