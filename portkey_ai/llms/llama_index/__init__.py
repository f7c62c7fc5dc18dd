"""The LlamaIndex LLM under the name that it had before 3.0; now `portkey_ai.llamaindex.Portkey`."""
