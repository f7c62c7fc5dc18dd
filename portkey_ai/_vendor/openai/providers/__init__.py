from .vertex import vertex as vertex
from .bedrock import bedrock as bedrock

__all__ = ["bedrock", "vertex"]
