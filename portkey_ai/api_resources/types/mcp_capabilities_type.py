"""Types that MCP integrations and MCP servers share: capabilities and the result of a connection test."""

from __future__ import annotations

from typing import Any, Literal, Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel

from .mapping_model import NestedMappingModel


class McpCapabilityUpdateParam(TypedDict, total=False):
    """A tool, prompt or resource to enable or disable."""

    name: Required[str]
    type: Required[Literal["tool", "prompt", "resource"]]
    enabled: Required[bool]


class McpCapability(BaseModel):
    """A tool, prompt, resource or resource template that an MCP server offers."""

    name: Optional[str] = None
    type: Optional[str] = None
    """tool, prompt, resource or resource_template."""
    title: Optional[str] = None
    description: Optional[str] = None
    icons: Optional[list[Any]] = None
    enabled: Optional[bool] = None
    input_schema: Optional[dict[str, Any]] = None
    """The JSON schema of a tool's arguments."""
    output_schema: Optional[dict[str, Any]] = None
    execution: Optional[dict[str, Any]] = None
    annotations: Optional[dict[str, Any]] = None
    arguments: Optional[list[Any]] = None
    """Set for a prompt."""
    uri: Optional[str] = None
    """Set for a resource."""
    uri_template: Optional[str] = None
    """Set for a resource template."""
    mime_type: Optional[str] = None
    size: Optional[float] = None
    """Bytes."""


class McpCapabilityCount(NestedMappingModel):
    total: Optional[int] = None
    enabled: Optional[int] = None


class McpCapabilityCounts(NestedMappingModel):
    """The number of capabilities of each type, on all pages."""

    tools: Optional[McpCapabilityCount] = None
    prompts: Optional[McpCapabilityCount] = None
    resources: Optional[McpCapabilityCount] = None
    resource_templates: Optional[McpCapabilityCount] = None


class McpTestResponse(BaseModel):
    """The result of a connection test to an upstream MCP server."""

    success: Optional[bool] = None
    status_code: Optional[int] = None
    response_time_ms: Optional[int] = None
    url: Optional[str] = None
    server_name: Optional[str] = None
    error: Optional[str] = None
    """The reason of a failure."""
