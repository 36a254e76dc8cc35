"""A problem of a collection in words."""

from __future__ import annotations

from knowledge.models import Problem

from .wording import Wording


def problem_line(problem: Problem, wording: Wording) -> str:
    """A problem with its place and its remedy."""
    reason = wording.say(f"problem-{problem.reason}", detail=problem.detail)
    return f"{wording.say(f'check-{problem.severity}')}: {problem.place}: {reason}"
