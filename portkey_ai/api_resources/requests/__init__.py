"""Build requests: headers, bodies and the options of one call."""
