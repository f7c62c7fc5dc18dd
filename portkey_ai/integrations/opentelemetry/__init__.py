"""What needs OpenTelemetry's SDK; its public home is `portkey_ai.instrumentation`."""
