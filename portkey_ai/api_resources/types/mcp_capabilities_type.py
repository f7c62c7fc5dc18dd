"""What MCP integrations and MCP servers have in common: capabilities, and the outcome of a connection test."""

from __future__ import annotations

from typing import Any, Literal, Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel


class McpCapabilityUpdateParam(TypedDict, total=False):
    """Which tool, prompt or resource to switch on or off."""

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
    """Of a tool: the JSON schema of its arguments."""
    output_schema: Optional[dict[str, Any]] = None
    execution: Optional[dict[str, Any]] = None
    annotations: Optional[dict[str, Any]] = None
    arguments: Optional[list[Any]] = None
    """Of a prompt."""
    uri: Optional[str] = None
    """Of a resource."""
    uri_template: Optional[str] = None
    """Of a resource template."""
    mime_type: Optional[str] = None
    size: Optional[float] = None
    """Bytes."""


class McpCapabilityCount(BaseModel):
    total: Optional[int] = None
    enabled: Optional[int] = None


class McpCapabilityCounts(BaseModel):
    """How many capabilities of each type there are, whatever the page shows."""

    tools: Optional[McpCapabilityCount] = None
    prompts: Optional[McpCapabilityCount] = None
    resources: Optional[McpCapabilityCount] = None
    resource_templates: Optional[McpCapabilityCount] = None


class McpTestResponse(BaseModel):
    """Whether the gateway could reach an upstream MCP server."""

    success: Optional[bool] = None
    status_code: Optional[int] = None
    response_time_ms: Optional[int] = None
    url: Optional[str] = None
    server_name: Optional[str] = None
    error: Optional[str] = None
    """Why it failed."""
