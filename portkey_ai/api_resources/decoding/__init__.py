"""From response bytes to models."""
