"""Notebooks, and the gateway that they use without a key."""
