"""Words that tell what kind of thing is asked for and so name nothing to look up."""

from __future__ import annotations

from knowledge.answers import Asks
from knowledge.text.analysis import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_SIDES = """
    support supporter supporters proponent proponents backer backers favor favour opponent opponents critic critics
    criticize opposition oppose opposed detractor detractors argument arguments reaction reactions react side sides
    opinion opinions response responses reason reasons people person folks group groups public anybody praise
    praised think view views yes pros cons against concern concerns
    """
SIDES = _stems(_SIDES)
KINDS: dict[Asks, frozenset[str]] = {
    Asks.TALLY: _stems(
        """
        vote votes voted voting count tally split margin score close narrow tight result results outcome final
        unanimous number total decision easy easily barely bare just narrowly pass passed win won landslide
        all every everyone member members commissioner commissioners council board two three four five six seven eight nine ten
        favor favour against yes no for opposed
        """
    ),
    Asks.COUNT: _stems("people person persons individuals folks number count total amount big large"),
    Asks.MONEY: _stems("money dollars bucks amount sum cash much tag"),
    Asks.SHARE: _stems("percent percentage proportion share part fraction ratio rate cent"),
    Asks.TIME: _stems(
        "first last weekday week date day time year month hour long soon late early recent deadline timeline exact"
    ),
    Asks.PLACE: _stems("place city cities town towns country countries location county counties state address"),
    Asks.REASON: _stems("reason reasons justification rationale motive cause argument arguments excuse justify"),
    Asks.PERSON: _stems("person people name names named exact someone guy lady"),
    Asks.NAMED: _stems("name names named exact"),
    Asks.CONTACT: _stems(
        "link links url phone telephone number contact hotline info email mail address website site call exact"
    ),
    Asks.WORDS: _stems(
        """
        quote quoted statement comment comments position stance opinion view reaction response remark remarks argue
        claim claimed feel take point told call called respond responded stand stands
        """
    ),
    Asks.MEANING: _stems("mean meaning define definition explain stand term word"),
}
