"""LLMs of other frameworks under the names that they had before 3.0."""
