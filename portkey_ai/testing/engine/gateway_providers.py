"""The names of providers that the gateway accepts."""

from __future__ import annotations

OPEN_SOURCE_PROVIDERS = (
    "anthropic", "anyscale", "azure-openai", "cohere", "google", "vertex-ai", "mistral-ai", "openai", "palm",
    "perplexity-ai", "reka-ai", "together-ai", "deepinfra", "ncompass", "stability-ai", "nomic", "ollama", "ai21",
    "bedrock", "groq", "segmind", "jina", "fireworks-ai", "workers-ai", "moonshot", "openrouter", "lingyi", "zhipu",
    "novita-ai", "monsterapi", "deepseek", "predibase", "triton", "voyage", "azure-ai", "github", "deepbricks",
    "siliconflow", "huggingface", "cerebras", "inference-net", "sambanova", "lemonfox-ai", "upstage", "lambda",
    "dashscope", "x-ai", "cortex", "sagemaker", "nebius", "recraft-ai", "milvus", "replicate", "portkey", "lepton",
    "kluster-ai", "nscale", "hyperbolic", "bytez", "featherless-ai", "krutrim", "qdrant", "302ai", "cometapi",
    "matterai", "meshy", "tripo3d", "nextbit", "modal", "z-ai", "oracle", "iointelligence", "aibadgr", "ovhcloud",
)  # fmt: skip
"""In the order in which the gateway's error lists them."""

_HOSTED_PROVIDERS = {"databricks", "byteplus", "deepgram", "fal-ai", "bedrock-mantle", "claude-platform-aws"}
_ALL_PROVIDERS = {*OPEN_SOURCE_PROVIDERS, *_HOSTED_PROVIDERS}


def is_provider(name: str) -> bool:
    """Return whether `name` is a provider of the gateway, or `@` and the slug of a provider saved at Portkey."""
    return name in _ALL_PROVIDERS or (name.startswith("@") and len(name) > 1)
