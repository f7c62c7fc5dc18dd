"""The providers of the local gateway: models that echo their input."""
