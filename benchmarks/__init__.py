"""Compare this package with the OpenAI SDK, the published portkey-ai and raw httpx: `make benchmark`."""
