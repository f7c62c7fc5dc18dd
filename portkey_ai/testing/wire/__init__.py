"""What passes between the parts of the local gateway: requests, calls of providers, responses."""
