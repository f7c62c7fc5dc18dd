"""Behave as the gateway, a JavaScript program, where Python differs: values, regular expressions."""
