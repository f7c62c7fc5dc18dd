"""Costs of calls: prices of models, the usage that responses report, and the tracking of calls."""
