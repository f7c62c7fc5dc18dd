"""What the gateway, a JavaScript program, does differently from Python: values, regular expressions."""
