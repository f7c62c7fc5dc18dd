"""Read the vendored OpenAI tree: where a name is defined, which methods a resource has."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from scripts.generated import ROOT

PACKAGE = ROOT / "portkey_ai/_vendor/openai"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def module_tree(name: str) -> ast.Module:
    return ast.parse(_file(name).read_text(encoding="utf-8"))


def _file(name: str) -> Path:
    base = PACKAGE.joinpath(*name.split(".")) if name else PACKAGE
    return base / "__init__.py" if base.is_dir() else base.with_suffix(".py")


def _absolute(module: str, node: ast.ImportFrom) -> str | None:
    """Return the module, relative to the vendored package, that `node` imports from; None if it is outside."""
    if node.level == 0:
        return None
    parts = module.split(".") if module else []
    if _file(module).name != "__init__.py":
        parts = parts[:-1]
    up = node.level - 1
    if up > len(parts):
        return None
    parts = parts[: len(parts) - up]
    return ".".join([*parts, *([node.module] if node.module else [])])


@cache
def imports(module: str) -> dict[str, tuple[str, str]]:
    """Return every name that `module` imports at any level: name -> (origin, name in the origin).

    The origin is relative to the vendored package with a leading dot, or the name of another package.
    """
    found: dict[str, tuple[str, str]] = {}
    for node in ast.walk(module_tree(module)):
        if isinstance(node, ast.ImportFrom):
            inside = _absolute(module, node)
            for alias in node.names:
                found[alias.asname or alias.name] = (
                    f".{inside}" if inside is not None else node.module or "",
                    alias.name,
                )
        elif isinstance(node, ast.Import):
            for alias in node.names:
                found[alias.asname or alias.name] = ("", alias.name)
    return found


def find_class(module: str, name: str) -> tuple[str, ast.ClassDef]:
    """Return the module and the definition of the class `name` of `module`, following re-exports."""
    for node in module_tree(module).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            alias = _empty_subclass_of(node)
            return find_class(module, alias) if alias else (module, node)
    origin, there = imports(module)[name]
    return find_class(origin.removeprefix("."), there)


def _empty_subclass_of(node: ast.ClassDef) -> str | None:
    """Return the base of an empty subclass such as `class Webhooks(_Webhooks): pass`; else None."""
    if len(node.body) == 1 and isinstance(node.body[0], ast.Pass) and isinstance(node.bases[0], ast.Name):
        return node.bases[0].id
    return None


@dataclass
class Method:
    """A public method: its overloads and its implementation."""

    name: str
    implementation: Function
    overloads: list[Function] = field(default_factory=list["Function"])

    @property
    def documentation(self) -> str:
        for function in [*self.overloads, self.implementation]:
            text = ast.get_docstring(function)
            if text:
                return text
        return ""

    def calls(self, *names: str) -> bool:
        """Return whether the method calls `self.<name>` for one of `names`."""
        return any(
            isinstance(node, ast.Attribute) and node.attr in names and ast.unparse(node.value) == "self"
            for node in ast.walk(self.implementation)
        )

    @property
    def sends_body(self) -> bool:
        """Return whether the request has a body: there is `extra_body`, and the HTTP method is not GET or DELETE."""
        if "extra_body" not in self.parameters:
            return False
        verbs = {ast.unparse(word.value) for node in ast.walk(self.implementation) if isinstance(node, ast.Call)
                 for word in node.keywords if word.arg == "method"}  # fmt: skip
        return "'post'" in verbs or not self.calls("_get", "_get_api_list", "_delete")

    @property
    def parameters(self) -> list[str]:
        arguments = self.implementation.args
        return [argument.arg for argument in [*arguments.args[1:], *arguments.kwonlyargs]]


@dataclass
class Resource:
    """A resource class of the vendored client, sync or async."""

    module: str
    node: ast.ClassDef
    children: dict[str, str] = field(default_factory=dict[str, str])
    methods: dict[str, Method] = field(default_factory=dict[str, Method])
    raw: set[str] = field(default_factory=set[str])
    sends: bool = False
    """Whether it or a child has methods with a raw response: all but `webhooks`."""

    @property
    def documentation(self) -> str:
        return ast.get_docstring(self.node) or ""


def _functions(node: ast.ClassDef) -> Iterator[Function]:
    for item in node.body:
        if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) and not item.name.startswith("_"):
            yield item


def _decorators(function: Function) -> list[str]:
    return [ast.unparse(decorator) for decorator in function.decorator_list]


def read_resource(module: str, name: str) -> Resource:
    """Return the resource class `name` of `module`."""
    module, node = find_class(module, name)
    resource = Resource(module, node)
    for function in _functions(node):
        decorators = _decorators(function)
        if "cached_property" in decorators:
            if function.returns and not function.name.startswith("with_"):
                resource.children[function.name] = ast.unparse(function.returns)
        elif "overload" in decorators:
            method = resource.methods.setdefault(function.name, Method(function.name, function))
            method.overloads.append(function)
        else:
            resource.methods.setdefault(function.name, Method(function.name, function)).implementation = function
    if _defines(module, f"{node.name}WithRawResponse"):
        _, raw = find_class(module, f"{node.name}WithRawResponse")
        for item in ast.walk(raw):
            if isinstance(item, ast.Attribute) and isinstance(item.ctx, ast.Store) and item.attr in resource.methods:
                resource.raw.add(item.attr)
        resource.sends = True
    return resource


def _defines(module: str, name: str) -> bool:
    return any(isinstance(node, ast.ClassDef) and node.name == name for node in module_tree(module).body)


def all_resources(client: str) -> dict[str, Resource]:
    """Return every resource of `OpenAI` or `AsyncOpenAI` by its path, parents first."""
    found: dict[str, Resource] = {}

    def visit(path: str, resource: Resource) -> None:
        found[path] = resource
        for child, name in resource.children.items():
            visit(f"{path}.{child}", read_resource(resource.module, name))

    for path, name in client_resources(client).items():
        visit(path, read_resource("_client", name))
    return found


def surface() -> dict[str, list[str]]:
    """Return the parameters of every method of the client, `chat.completions.create` -> [...], and `type_fields`."""
    module_tree.cache_clear()
    imports.cache_clear()
    methods = {
        f"{path}.{method.name}": method.parameters
        for path, resource in all_resources("OpenAI").items()
        for method in resource.methods.values()
    }
    return methods | type_fields()


def type_fields() -> dict[str, list[str]]:
    """Return the bases and fields of every class in `types`, and the variants of every alias:
    `types.file_object.FileObject` -> ["BaseModel", "id: str", ...].
    """
    found: dict[str, list[str]] = {}
    for file in (PACKAGE / "types").rglob("*.py"):
        module = ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                fields = [ast.unparse(item) for item in node.body if isinstance(item, ast.AnnAssign)]
                found[f"{module}.{node.name}"] = [*map(ast.unparse, node.bases), *fields]
            elif isinstance(node, ast.AnnAssign) and node.value:
                found[f"{module}.{ast.unparse(node.target)}"] = [*map(ast.unparse, _variants(node.value))]
    return found


def _variants(alias: ast.expr) -> list[ast.expr]:
    """Return the members of the union that `alias` is, if it is one."""
    if isinstance(alias, ast.Subscript) and isinstance(alias.slice, ast.Tuple):
        if ast.unparse(alias.value) == "Annotated":
            return _variants(alias.slice.elts[0])
        if ast.unparse(alias.value) == "Union":
            return alias.slice.elts
    return [alias]


def client_resources(client: str) -> dict[str, str]:
    """Return the resources of `OpenAI` or `AsyncOpenAI`: attribute -> class name, as `_client` imports it."""
    _, node = find_class("_client", client)
    return {
        function.name: ast.unparse(function.returns)
        for function in _functions(node)
        if "cached_property" in _decorators(function) and function.returns and not function.name.startswith("with_")
    }
