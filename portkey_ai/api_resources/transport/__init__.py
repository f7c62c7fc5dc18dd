"""Connections, retries, redirects, decompression and the log."""
