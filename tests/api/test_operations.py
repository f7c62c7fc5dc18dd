"""The table of operations is whole and means what it says."""

from collections import Counter

from tests.api.operations import load

OPERATIONS_OF_THE_SPEC = 231


def test_every_operation_is_there_once() -> None:
    assert sum(operation.source == "spec" for operation in load()) == OPERATIONS_OF_THE_SPEC
    assert not [key for key, times in Counter(map(str, load())).items() if times > 1]


def test_names_refer_to_the_operation() -> None:
    for operation in load():
        names = {*operation.path_params, *operation.query, *operation.body}
        assert names.issuperset(operation.arguments), operation
        assert names.issuperset(operation.extra), operation
        assert all(part.isidentifier() for part in operation.client_method.split(".")), operation
        assert all(operation.argument(name).isidentifier() for name in names), operation


def test_content_and_body_agree() -> None:
    for operation in load():
        assert not operation.body or operation.content != "none", operation
        assert operation.method != "GET" or operation.content == "none", operation
