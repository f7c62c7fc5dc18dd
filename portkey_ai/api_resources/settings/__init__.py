"""The options of a client: the table, their values, and what follows from them."""
