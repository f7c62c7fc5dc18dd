"""JavaScript's conversions and regular expressions, where Python's differ: the gateway is a JavaScript program."""
