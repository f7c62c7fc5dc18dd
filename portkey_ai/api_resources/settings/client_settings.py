"""`ClientSettings`: the validated options of a client, and the base URL and headers that result; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import isawaitable
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._types import not_given
from portkey_ai.api_resources.exceptions import MissingAPIKeyError
from portkey_ai.api_resources.global_constants import PORTKEY_BASE_URL

from .caller_warning import warn_caller
from .header_values import header_name
from .masking import SecretMapping, SecretText, secret_mapping
from .option_headers import headers_for, option_name
from .option_table import BY_NAME, OPTIONS
from .validation import is_sentinel, validate_mapping, validate_retries, validate_timeout, validate_url

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .environment import Environment

_HEADER_OPTIONS = {option.name for option in OPTIONS if option.kind is not None} - {"api_key", "forward_headers"}
"""Options that change nothing but their own header."""

_MERGED_OPTIONS = ("default_headers", "default_query")
"""Options whose new value is merged into the old one."""

# Parameters of httpx and OpenAI that are not options of this client, and what to use instead.
_UNSUPPORTED = {
    **dict.fromkeys(("headers", "extra_headers"), "default_headers="),
    **dict.fromkeys(("params", "extra_query"), "default_query="),
    "extra_body": "the parameters of the method",
    **dict.fromkeys(
        ("auth", "cert", "cookies", "event_hooks", "follow_redirects", "http1", "limits", "mounts", "proxies")
        + ("proxy", "transport", "trust_env", "verify"),
        "http_client=httpx.Client(...)",
    ),
}


@dataclass(frozen=True, repr=False)
class ClientSettings:
    """The options of a client, and the base URL and headers that result from them.

    Every client is built from such settings, including copies, unpickled clients, and the clients of `with_options`,
    `as_openai()`, websockets and adapters.
    """

    options: Mapping[str, object]
    """The options that are set, by canonical name. Unset options are absent."""
    environment: Environment
    """The environment variables, read when the original client was created; derived clients share them."""
    base_url: str
    headers: Mapping[str, str]
    """The gateway headers for the options."""

    @classmethod
    def resolve(cls, options: Mapping[str, object], environment: Environment) -> ClientSettings:
        """Validate `options`; take unset ones from the environment or the defaults. `not_given` and `omit` mean unset.

        Raises ValueError or TypeError naming the option, MissingAPIKeyError for the hosted gateway without a key.
        """
        options = _without_sentinels(_merged({}, normalised(options)))
        _validate(options)
        router: Any = options.get("router")
        api_key: Any = options.get("api_key") or (router.api_key if router else environment.api_key)
        base_url = _base_url(options.get("base_url") or (router and router.base_url), environment)
        headers = headers_for({**options, "api_key": api_key})
        if not api_key and "Authorization" not in headers and base_url == PORTKEY_BASE_URL:
            raise MissingAPIKeyError
        return cls(MappingProxyType(SecretMapping(options)), environment, base_url, headers)

    def with_changes(self, changes: Mapping[str, object]) -> ClientSettings:
        """Return these settings with `changes`, which must come from `normalised`; `omit` and None unset an option."""
        if not self.differs_in_headers_only(changes):
            return self.resolve(_merged(self.options, changes), self.environment)
        # Fast path, used by almost every call: only headers change.
        set_ = _without_sentinels(changes)
        before: Any = self.options
        # `copy()` copies the underlying dict at once: reading a mapping proxy item by item takes ten times as long.
        options, headers = SecretMapping(before.copy()), SecretMapping(self.headers)
        for name in changes:
            headers.pop(BY_NAME[name].header, None)
            if name not in set_:
                options.pop(name, None)
        options.update(set_)
        headers.update(headers_for(set_))
        return ClientSettings(MappingProxyType(options), self.environment, self.base_url, headers)

    def differs_in_headers_only(self, changes: Mapping[str, object]) -> bool:
        """Return whether `changes`, which must come from `normalised`, change only gateway headers."""
        return changes.keys() <= _HEADER_OPTIONS and not self.options.get("forward_headers")

    @property
    def api_key_provider(self) -> Callable[[], Any] | None:
        """The option `api_key` if it is a callable, which returns the key to send; otherwise None."""
        api_key: Any = self.options.get("api_key")
        return api_key if callable(api_key) else None

    @property
    def async_api_key_provider(self) -> Callable[[], Awaitable[Any]] | None:
        """`api_key_provider` as a coroutine function, whether the callable itself is sync or async."""
        provider = self.api_key_provider
        if provider is None:
            return None

        async def provide() -> Any:
            api_key = provider()
            return await api_key if isawaitable(api_key) else api_key

        return provide

    @property
    def api_key(self) -> object:
        """The API key that is sent, or the callable that returns it; None when there is none."""
        return self.api_key_provider or self.headers.get(header_name("api_key"))

    def given(self, *names: str) -> dict[str, object]:
        """Return those of the options `names` that are set."""
        return {name: self.options[name] for name in names if name in self.options}

    def __repr__(self) -> str:
        return f"<ClientSettings {', '.join(sorted(self.options))}>"


def normalised(options: Mapping[str, object]) -> dict[str, object]:
    """Return `options` by canonical name, without those that are `not_given`; `omit` is kept.

    Canonical names must come first in `options`; an alias that follows may replace only a default value.
    Raises TypeError if an option is set under two spellings.
    """
    result = SecretMapping()
    for name, value in options.items():
        if value is not_given or type(value).__name__ == "NotGiven":
            continue
        canonical_name = name if name in BY_NAME else option_name(name)
        if canonical_name in result and not _is_default(canonical_name, result[canonical_name]):
            raise TypeError(f"{canonical_name}: given twice, in two spellings; give it once")
        if canonical_name in _UNSUPPORTED:
            warn_caller(f"{canonical_name}: not an option of this client, ignored; use {_UNSUPPORTED[canonical_name]}")
            continue
        result[canonical_name] = value
    return result


def _is_default(name: str, value: object) -> bool:
    return name in BY_NAME and repr(value) == BY_NAME[name].default


def _merged(options: Mapping[str, object], changes: Mapping[str, object]) -> dict[str, object]:
    """Return `options` with `changes`: `default_headers` is merged, `set_default_headers` replaces; same for query."""
    changed = dict(changes)
    for name in _MERGED_OPTIONS:
        replacement: Any = changed.pop(f"set_{name}", None)
        if replacement is not None:
            if changed.get(name) is not None:
                raise TypeError(f"{name} and set_{name} are mutually exclusive")
            validate_mapping(f"set_{name}", replacement)
            changed[name] = secret_mapping(replacement)
        elif changed.get(name) is not None and not is_sentinel(changed[name]):
            validate_mapping(name, changed[name])
            before: Any = options.get(name) or {}
            addition: Any = changed[name]
            changed[name] = secret_mapping({**before, **addition})
    return SecretMapping({**options, **changed})


def _without_sentinels(options: Mapping[str, object]) -> dict[str, object]:
    return SecretMapping((name, value) for name, value in options.items() if not is_sentinel(value))


def _base_url(given: object, environment: Environment) -> str:
    if given:
        url = validate_url("base_url", given)
    elif environment.base_url:
        url = validate_url(environment.base_url_variable, environment.base_url)
    else:
        return PORTKEY_BASE_URL
    return SecretText(url) if "@" in url else url  # the URL holds a user name and a password


def _validate(options: Mapping[str, object]) -> None:
    """Validate the options that are not sent as headers; `createHeaders` validates the others."""
    validate_retries(options.get("max_retries", 0))
    validate_timeout(options.get("timeout"))
    for name in _MERGED_OPTIONS:
        validate_mapping(name, options.get(name))
    router = options.get("router")
    if router is not None and not hasattr(router, "routed_request"):
        raise ValueError(f"router: expected a Router, got {type(router).__name__}")
    flag = options.get("raise_on_failed_finish")
    if flag is not None and not isinstance(flag, bool):
        raise ValueError(f"raise_on_failed_finish: expected True or False, got {flag!r}")
    for name in ("control_plane_url", "model_configs_url", "websocket_base_url"):
        if options.get(name) is not None:
            validate_url(name, options[name], websocket=name == "websocket_base_url")
