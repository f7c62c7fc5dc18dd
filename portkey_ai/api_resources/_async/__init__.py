"""The code that both clients have, in its async form; scripts/sync_from_async.py generates ../_sync from it."""
