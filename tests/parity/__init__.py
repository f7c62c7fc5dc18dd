"""Holds `Portkey` against the real `openai` package, by openai's own tests.

Each case of openai's test suite runs twice, in a process per client: once with `OpenAI`, once with `Portkey`
(`side.py`). `test_parity.py` then compares what the two recorded: requests, results, streams, pages, errors, warnings.
Openai's tests come from its sdist (`scripts/openai_tests.py`) and are no part of this repository.
"""
