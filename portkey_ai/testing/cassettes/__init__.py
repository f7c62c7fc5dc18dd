"""Record the HTTP exchanges of a client in a file, and replay them without a network."""
