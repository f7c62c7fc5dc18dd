"""What is written once for both clients; scripts/sync_from_async.py derives ../_sync from it."""
