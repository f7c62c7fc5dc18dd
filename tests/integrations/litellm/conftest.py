"""LiteLLM without the network."""

from __future__ import annotations

import os

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # read when it is imported: no download of prices
