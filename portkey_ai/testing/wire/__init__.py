"""Data that is passed between the parts of the local gateway: requests, calls of providers, responses."""
