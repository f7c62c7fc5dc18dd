"""Measures this package beside the OpenAI SDK, the published portkey-ai and raw httpx: `make benchmark`."""
