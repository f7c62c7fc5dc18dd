"""Which error a response or a failed connection becomes."""
