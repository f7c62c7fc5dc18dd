"""Langroid agents on the Portkey gateway."""
