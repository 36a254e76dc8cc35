"""Words so common in English that a small collection's idf overrates them: they say how, not what."""

from __future__ import annotations

from .analysis import stem

_VERBS = """
    put keep kept run ran push pull turn move bring brought leave left stay start begin began stop end become became
    seem feel felt look try use used let set sit stand stood hold held hear heard read write work play live
    follow show lose win change help need want like love hate hope expect believe know understand remember forget
    wait watch meet add grow open close walk talk speak spoke eat ate drink sleep fall fell rise pick choose chose
    carry break broke cut catch caught throw threw draw drew fight fought hit bother claim deal handle happen end
    wind pass send sent sound stick stuck figure
    """
_QUALITIES = """
    good bad big small little old young new great large high low long short early late hard easy right wrong real true
    sure fast slow full empty whole main major certain different same other next last first nice fine ready
    maximum minimum limit cap level ceiling
    common able free clear simple strong weak poor dear kind happy sad crazy dumb weird funny serious confused
    """
_MANNERS = """
    enough away back around along together apart ahead almost nearly quickly slowly soon later earlier ago once twice
    often usually sometimes always never maybe instead rather forward therefore otherwise round
    """
_PLACEHOLDERS = """
    place point case number side name idea matter fact line word day time moment half bunch bit lot one two
    sir madam morning evening afternoon husband wife mom mum dad mother father sister brother cousin aunt uncle
    neighbor neighbour friend buddy fella fellow lady gentleman gal chap grandma grandpa
    """
COMMON = frozenset(stem(word) for word in f"{_VERBS}{_QUALITIES}{_MANNERS}{_PLACEHOLDERS}".split())
