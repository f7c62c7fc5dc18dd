"""Adapters for frameworks; each module needs its framework, see docs/integrations."""
