"""Whether a sentence states a rule, or only asks, wishes or proposes one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.claims.statement import Clause, Statement

_WISH = re.compile(
    r"\b(?:should|ought|want(?:s|ed)? (?:to|the)|urg(?:e|es|ed)|hop(?:e|es|ed)|would|deberian?|quier\w+|pid(?:e|en|io|ieron)"
    r"|amendment (?:from|by|to)|(?:moves|moved|offers?|offered|proposals?|proposed|motion) to|do not say|don't say)\b"
)
_WISHED = re.compile(r"\b(?:should|would|ought|deberian?)\b[^.;:,]{0,30}$")
# What is only asked is not said.
_ASKED = re.compile(
    r"\b(?:(?:ask(?:s|ed|ing)?|want(?:s|ed)? to know|pregunt\w+)\b[^.;:]{0,80} (?:whether|if|si)|ask\w* [^.;:]{1,40} to (?:declare|rule|find|hold|say)\b[^.;:]{0,40} that"
    r"|(?:wonder\w*|know|decided?|clear|question\w*|debat\w+|unclear|doubt\w*|sabe) (?:[\w']+ ){0,4}(?:whether|if|si)|how (?:many|much)) |\bwhether (?!or not)(?:(?! or )[^.;,])*$"
)
# What holds always and for everybody has no exception.
_ABSOLUTE = re.compile(
    r"\b(?:at (?:any|no) (?:hour|time|point)|under (?:any|no) circumstances?|never|not even|not ever|no matter|whatever|regardless|for any (?:length|reason|purpose)|any length of time|at all|in any (?:form|way|case)|of any (?:kind|sort|description)|without exceptions?|no exceptions?"
    r"|whether [\w ,]{1,40} or|not a single|not once|all (?:hours|times)|nunca|jamas|bajo ninguna|en ningun|ni siquiera|sin excepci\w+|sin importar|de ningun\w*|en absoluto)\b"
)


def asserts(statement: Statement, clause: Clause, place: int) -> bool:
    """True for what is said at the place of the clause to hold."""
    before = statement.folded[: statement.words[place].start]
    return statement.find(_WISH, clause) is None and not _WISHED.search(before) and not asked(statement, place)


def asked(statement: Statement, place: int) -> bool:
    """`He asks whether vans may stop`: true for what stands after the place of the question."""
    return _ASKED.search(statement.folded[: statement.words[place].start]) is not None


def asks(statement: Statement) -> bool:
    """True for a sentence that tells of a question."""
    return _ASKED.search(statement.folded) is not None


_TURNS = re.compile(
    r"\b(?:(?P<n1>first|primer[oa]?)|(?P<n2>second|segund[oa])|(?P<n3>third|tercer[oa]?)|(?P<n4>fourth|cuart[oa])) (?:time|violations?|offen[cs]es?|infraccion\w*|vez|incumplimiento|strike|warning|visit)\b"
)


def turns(statement: Statement) -> frozenset[str]:
    """The marks of what is told of the first or a further time: `a third violation`."""
    return frozenset(f"nth.{found.lastgroup}" for found in _TURNS.finditer(statement.folded))


_NOBODY = frozenset("no none nobody neither not ningun ninguna ninguno nadie".split())
_NO_DENIAL = frozenset(
    "matter longer less more doubt later sooner only even just everybody everyone all every , . ; :".split()
)
_LEADS = frozenset(", ; : and but that que pero y".split())


def denied(statement: Statement, before: Sequence[int]) -> bool:
    """`No money from the general fund may`: whoever stands first before the verb is nobody, and what nothing."""
    return any(
        statement.texts[place] in _NOBODY
        and (place == before[0] or statement.texts[place - 1] in _LEADS)
        and not _NO_DENIAL & set(statement.texts[place + 1 : place + 2])
        and (statement.language == "en" or statement.texts[place] != "no")
        for place in before
    )


def absolute(statement: Statement, clause: Clause) -> frozenset[str]:
    """The mark of a rule that has no exceptions: `not at any hour`; empty for others."""
    return frozenset(["absolute"]) if statement.find(_ABSOLUTE, clause) else frozenset()
