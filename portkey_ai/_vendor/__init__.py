"""Vendored packages: see README.md."""
