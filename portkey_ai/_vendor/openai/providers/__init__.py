from .bedrock import bedrock as bedrock

__all__ = ["bedrock"]
