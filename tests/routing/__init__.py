"""Tests of routing: from a model's name to the headers on the wire."""
