"""Responses of `client.collections`."""

from __future__ import annotations

from typing import Optional

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .mapping_model import NestedMappingModel


class Collection(BaseModel):
    """A folder of prompts."""

    id: Optional[str] = None
    name: Optional[str] = None
    workspace_id: Optional[str] = None
    slug: Optional[str] = None
    parent_collection_id: Optional[str] = None
    is_default: Optional[bool] = None
    status: Optional[str] = None
    """Either "active" or "archived"."""
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class CollectionDetails(BaseModel):
    """A collection with its contents."""

    child_collections_count: Optional[int] = None
    prompts_count: Optional[int] = None
    child_collections_last_updated_at: Optional[str] = None
    prompts_last_updated_at: Optional[str] = None


class CollectionSummary(Collection, NestedMappingModel):
    collection_details: Optional[CollectionDetails] = None


class ChildCollection(NestedMappingModel):
    id: Optional[str] = None
    name: Optional[str] = None
    last_updated_at: Optional[str] = None
    collection_details: Optional[CollectionDetails] = None


class CollectionCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class CollectionListResponse(PortkeyPage[CollectionSummary]):
    total: Optional[int] = None
    data: list[CollectionSummary] = []


class CollectionGetResponse(Collection):
    child_collections: Optional[list[ChildCollection]] = None


class CollectionUpdateResponse(BaseModel):
    """A response without fields."""


class CollectionDeleteResponse(BaseModel):
    """A response without fields."""
