"""The echo models of the local gateway: one module per API, found through the table in echo_routes.py."""
