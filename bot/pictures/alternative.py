"""What a picture shows in a few words, for readers who hear it; the whole content stands as text beside it."""

from __future__ import annotations

import textwrap

from bot.editions import title
from bot.wording import Wording
from knowledge.models import Collection

from .parts import Grid, Part

LONGEST = 1024
_QUESTIONS = 400
_TITLE = 200


def alternative(part: Part, collection: Collection, wording: Wording) -> str:
    """At most 1,024 characters, and as a rule not many more than 250."""
    named = textwrap.shorten(title(collection, wording.language), _TITLE, placeholder=" …")
    if isinstance(part, Grid):
        asked = " ".join(difference.question for difference in part.differences)
        return wording.say(
            "picture-alt-differences",
            title=named,
            questions=textwrap.shorten(asked, _QUESTIONS, placeholder=" …"),
            n=len(part.articles),
            of=part.speaking,
        )
    first, last = (wording.date(part.events[place].date) for place in (0, -1))
    return wording.say("picture-alt-timeline", title=named, n=len(part.events), first=first, last=last)
