"""Decodes the bytes of responses into models."""
