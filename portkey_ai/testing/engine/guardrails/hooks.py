"""Run the checks in the hooks of one target, and collect their results."""

from __future__ import annotations

import heapq
import time
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import UNDEFINED, spread, truthy, without_undefined
from portkey_ai.testing.wire.local_responses import HTTPError, is_list

from .check_registry import CHECKS, needs_network
from .check_subject import CheckSubject, MissingText, NoParameters, Outcome, fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .check_subject import Event

Hook = dict[str, Any]
Result = dict[str, Any]

_TYPES_WITH_HOOKS = ("chatComplete", "complete", "embed", "messages")


class HookRun:
    """The hooks of one call of a target, and their results in the format of the gateway.

    `request` is the body of the request, as changed by the mutators that have run. Async hooks change no
    response, so they are left out.
    """

    def __init__(
        self,
        request_type: str,
        request: Any,
        metadata: Mapping[str, Any],
        before: Sequence[Hook],
        after: Sequence[Hook],
    ) -> None:
        self._type = request_type
        self._metadata = metadata
        self._hooks: dict[Event, list[Hook]] = {
            "beforeRequestHook": [hook for hook in map(spread, before) if not truthy(hook.get("async"))],
            "afterRequestHook": [hook for hook in map(spread, after) if not truthy(hook.get("async"))],
        }
        self.request = request
        self.before: list[Result] = []
        self.after: list[Result] = []

    def __bool__(self) -> bool:
        """Return whether the target has hooks other than async ones, even if they are skipped."""
        return any(self._hooks.values())

    @property
    def results(self) -> dict[str, list[Result]]:
        return {"before_request_hooks": self.before, "after_request_hooks": self.after}

    @property
    def failed(self) -> bool:
        return not all(result["verdict"] for result in (*self.before, *self.after))

    def run_before(self) -> bool:
        """Run the hooks before the request; return whether one denies it.

        Raises HTTPError (501) for a check that needs a network.
        """
        hooks = self._hooks["beforeRequestHook"]
        subject = CheckSubject("beforeRequestHook", self._type, self.request, metadata=self._metadata)
        run = [number for number, hook in enumerate(hooks) if not self._skips(hook)]
        subject, finished, guardrail_denial = self._run(subject, hooks, run)
        self.request = subject.request
        self.before = [result for _, result in finished]
        if guardrail_denial:  # the results are then in the order of the hooks, also of those that are skipped
            by_number = dict(finished)
            self.before = [by_number.get(number) or _skipped(hook) for number, hook in enumerate(hooks)]
        return guardrail_denial

    def run_after(self, response: Any, status: int) -> tuple[Any, bool]:
        """Run the hooks after the request; return the response after mutators, and whether a hook denies it.

        Raises HTTPError (501) for a check that needs a network.
        """
        hooks = self._hooks["afterRequestHook"]
        subject = CheckSubject("afterRequestHook", self._type, self.request, response, self._metadata)
        is_skipped = status != 200 or self._type == "embed"
        run = [number for number, hook in enumerate(hooks) if not is_skipped and not self._skips(hook)]
        subject, finished, guardrail_denial = self._run(subject, hooks, run)
        self.after = [result for _, result in finished]
        return subject.response, guardrail_denial

    def _run(
        self, subject: CheckSubject, hooks: Sequence[Hook], numbers: Sequence[int]
    ) -> tuple[CheckSubject, list[tuple[int, Result]], bool]:
        """Run the hooks with these numbers concurrently, as in the gateway's event loop.

        The first batch of a hook reads the original body; later batches see the changes of other hooks too. Returns
        the changed subject, (number, result) of each hook in the order in which they end, and whether one denies.
        """
        # If a check has no id, the gateway reports nothing for its hook, and no hook denies.
        valid = [number for number in numbers if not _lacks_check_id(hooks[number])]
        queue = [(0, number, _HookExecution(hooks[number])) for number in valid]
        finished: list[tuple[int, Result]] = []
        while queue:
            tick, number, run = heapq.heappop(queue)
            subject = run.apply_changes(subject)
            ticks = run.next_batch(subject)
            if ticks is None:
                finished.append((number, run.result()))
            else:
                heapq.heappush(queue, (tick + ticks, number, run))
        return subject, finished, len(valid) == len(numbers) and any(result["deny"] for _, result in finished)

    def _skips(self, hook: Hook) -> bool:
        mutator = hook.get("type") == "mutator"
        return self._type not in _TYPES_WITH_HOOKS or (self._type == "embed" and mutator)


def _skipped(hook: Hook) -> Result:
    return without_undefined({"id": hook.get("id", UNDEFINED), "type": hook.get("type", UNDEFINED), "skipped": True})


def _lacks_check_id(hook: Hook) -> bool:
    """Return whether a check of `hook` has no id."""
    checks = hook.get("checks")
    if hook.get("type") not in ("mutator", "guardrail") or not truthy(checks):
        return False
    if not is_list(checks):
        return True
    used = [check for check in checks if hook["type"] == "mutator" or spread(check).get("is_enabled") is not False]
    return not all(isinstance(spread(check).get("id"), str) for check in used)


def _timestamp() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class _HookExecution:
    """One hook while it runs. All checks of a batch read the same subject."""

    def __init__(self, hook: Hook) -> None:
        self._hook = hook
        self._started, self._created = time.monotonic(), _timestamp()
        self._batches = _batches(hook)
        self._transformed: list[dict[str, Any]] = []
        self._results: list[Result] = []

    def apply_changes(self, subject: CheckSubject) -> CheckSubject:
        """Return the subject with the changes of the latest batch."""
        for body in self._transformed:
            subject = subject.with_body(body)
        return subject

    def next_batch(self, subject: CheckSubject) -> int | None:
        """Run the next batch, and return its duration in ticks of the gateway's event loop; None if all have run.

        The ticks decide which of two hooks ends first. The differential test compares this with the gateway.
        """
        if not self._batches:
            return None
        checks, concurrent = self._batches.pop(0)
        outcomes = [_outcome(check, subject) for check in checks]
        self._results += [result for _, result in outcomes]
        changes = [outcome.transformed for outcome, _ in outcomes if outcome]
        self._transformed = [body for body in changes if body is not None]
        has_known_check = any(fields_of(check).get("id") in CHECKS for check in checks)
        return bool(checks) + has_known_check + 1 if concurrent else has_known_check + 1

    def result(self) -> Result:
        hook, results = self._hook, self._results
        verdict = all(check["verdict"] or ("error" in check and not check.get("fail_on_error")) for check in results)
        return without_undefined({
            "verdict": verdict, "id": hook.get("id", UNDEFINED),
            "transformed": any(check.get("transformed") for check in results),
            "checks": results, "feedback": _feedback(hook, results), "execution_time": _elapsed_ms(self._started),
            "async": False, "type": hook.get("type", UNDEFINED), "created_at": self._created,
            "deny": truthy(hook.get("deny")) and not verdict,
        })  # fmt: skip


def _batches(hook: Hook) -> list[tuple[list[Any], bool]]:
    """Return the batches in order: (checks, whether they run concurrently)."""
    checks = hook["checks"] if is_list(hook.get("checks")) else None
    if checks is None or hook.get("type") not in ("mutator", "guardrail"):
        return []
    if hook["type"] == "mutator":
        return [([check], False) for check in checks]
    enabled = [check for check in checks if fields_of(check).get("is_enabled") is not False]
    return [([check], False) for check in enabled] if truthy(hook.get("sequential")) else [(enabled, True)]


def _elapsed_ms(started: float) -> int:
    return int((time.monotonic() - started) * 1000)


def _outcome(check: Any, subject: CheckSubject) -> tuple[Outcome | None, Result]:
    """Run one check; return its outcome, and its result in the format of the gateway.

    The outcome is None, and the result a "Check error", if the id of the check is unknown or there is no text.
    """
    started, created = time.monotonic(), _timestamp()
    identifier = fields_of(check).get("id", UNDEFINED)
    if isinstance(identifier, str) and needs_network(identifier):
        raise HTTPError(501, f"LocalGateway does not simulate the guardrail check {identifier}, which needs a network")
    run_check = CHECKS.get(identifier) if isinstance(identifier, str) else None
    given = spread(check).get("parameters", UNDEFINED)
    parameters: Mapping[str, Any] = NoParameters(given) if given is None or given is UNDEFINED else fields_of(given)
    try:
        if run_check is None:
            raise MissingText
        outcome = run_check(subject, parameters)
    except MissingText:
        error = {"name": "Check error", "message": "Error executing check"}
        return None, without_undefined({
            "error": error, "verdict": False, "data": None, "id": identifier, "execution_time": _elapsed_ms(started),
            "created_at": created,
        })  # fmt: skip
    fault = outcome.error
    fail_on_error = fields_of(given).get("failOnError")
    error = {"name": fault.name or UNDEFINED, "message": str(fault)} if fault else {}
    return outcome, without_undefined({
        "data": outcome.data, "verdict": outcome.verdict, "id": identifier,
        "error": without_undefined(error) if error else UNDEFINED,
        "execution_time": _elapsed_ms(started), "transformed": outcome.transformed is not None, "created_at": created,
        "log": None, "fail_on_error": fail_on_error if truthy(fail_on_error) else False,
    })  # fmt: skip


def _feedback(hook: Hook, checks: Sequence[Result]) -> Result | None:
    # As in the gateway, the feedback counts a check with an error as passed; the verdict does not.
    passed = all(check["verdict"] or "error" in check for check in checks)
    feedback = fields_of(hook.get("onSuccess" if passed else "onFail")).get("feedback")
    if not truthy(feedback):
        return None

    def ids(verdict: bool, error: bool | None) -> str:
        chosen = [check for check in checks if check["verdict"] is verdict and error in (None, "error" in check)]
        return ", ".join(str(check["id"]) for check in chosen)

    given = fields_of(feedback)
    return without_undefined({
        "value": given.get("value", UNDEFINED), "weight": given.get("weight", UNDEFINED),
        "metadata": {
            **spread(given.get("metadata")), "successfulChecks": ids(True, None), "failedChecks": ids(False, False),
            "erroredChecks": ids(False, True),
        },
    })  # fmt: skip
