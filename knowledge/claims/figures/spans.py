"""What a length of time is the length of: a term, a deadline, a notice, a penalty, a meeting, a ride."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement

from .figure import Quantity
from .unsaid import question

_REACH = 80
_KINDS: tuple[tuple[str, str], ...] = (
    # `#` stands where the figure stands, the rest is its clause without accents and capitals.
    (
        "notice",
        r"#['’]?s? (?:written |prior |advance |formal |public )*(?:notice|warning)\b|# (?:in advance|ahead|beforehand)\b|(?:notice|warning)(?: period)? of #"
        r"|\b(?:notice|notif\w+|tell|told|inform\w*|warn\w*|letters?|announce\w*) .*# (?:before|prior to)\b"
        r"|# (?:de|con) (?:anticipacion|antelacion|aviso|preaviso)|(?:preaviso|aviso) de #|\b(?:avis\w+|notific\w+|inform\w+|carta) .*# antes\b",
    ),
    (
        "deadline",
        r"\b(?:ha(?:s|ve|d)|gets?|got|give[sn]?(?: [\w']+){1,3}|gave(?: [\w']+){1,3}|allows?(?: [\w']+){1,3}) (?:up to |only |just |about )?# (?:to|in which|from|after)\b"
        r"|\b(?:within|no later than|not later than|deadline of|window of) (?:the )?(?:next |first )?#|\b(?:up to|until|for) # (?:after|from|following)\b"
        r"|\b(?:dentro de|en un plazo(?: maximo)? de|plazo(?: maximo)? de|a mas tardar|en no mas de)(?: los)? #"
        r"|\b(?:tienen?|tendran?|disponen? de|dan|da|dara|dio)(?: a los? \w+)? # para\b|# para (?:pedir|presentar|registrar|apelar|responder|pagar|entregar|inscribir|solicitar|publicar)",
    ),
    ("interval", r"\b(?:two|three|four|five|six|\d+|dos|tres|cuatro|cinco) [a-z]+ (?:(?:for|at|about|against) \w+ )?(?:within|in|en) #"),
    (
        "keep",
        r"\b(?:kept|keeps?|stor(?:e|es|ed)|retain\w*|hold on to|holds on to|held on to|held|hold|holds|sav(?:e|ed) .*footage|erased?|erases|delet\w+|purged?|wiped?|destroy\w*|overwritten|sits? on (?:[\w']+ ){0,4}servers?|loan|borrow\w*|check(?:ed)? out|los(?:e|es|ing) (?:the|their|his|her|its|a|your) phones?|prest\w+|stays? (?:in|on) (?:the |its )?(?:system|servers?|database|file))\b.*#"
        r"|\b(?:stays? on|comes? off|taken off|remains? on|dropped from|sale de|permanece en)\b.*#|#.*\b(?:erased?|delet\w+|purged?|wiped?|destroyed|discarded)\b"
        r"|\b(?:conserv\w+|guard(?:an?|aran?|ados?|adas?|ar)|almacena\w*|borr(?:an?|aran?|ados?|adas?|ar)|elimina\w*|destruy\w+|retien\w+|retendr\w+)\b.*#|#.*\b(?:se borra\w*|borrad\w+|se elimina\w*)\b",
    ),
    (
        "hold",
        r"\b(?:keep|kept|hold|holds|held|detain\w*|custody|behind bars|in the (?:jail|cell)|locked up)\b.*#|# (?:\w+ )?(?:past|beyond) (?:\w+ )?release"
        r"|\b(?:permanec\w+|reten\w+|deten\w+|encerrad\w+|custodia)\b.*#",
    ),
    (
        "ban",
        r"\b(?:suspen\w+|barr(?:ed|ing)|ban(?:s|ned|ning)?|expel\w*|expulsion|kick(?:ed|s)? out|ke(?:ep|pt) out|shut out|locked out|los(?:e|es|ing) (?:the|their|his|her|its|a|your) (?:permit|license|licence|card|phone|stall|privilege)s?|pull \w+ \w*'?s? ?(?:permit|license))\b.*#"
        r"|#['’]?s? (?:\w+ )?(?:suspension|ban|expulsion)\b|\b(?:suspend\w+|suspension|expuls\w+|veta(?:do|da|dos|das|r)|inhabilit\w+)\b.*#",
    ),
    (
        "jail",
        r"# (?:\w+ )?(?:in|of|behind) (?:\w+ )?(?:jail|prison|bars)|\b(?:jail|prison) (?:term|sentence)s? of #|\bsentenced? .*#|\bjailed .*#|# de (?:carcel|prision)",
    ),
    ("service", r"# of (?:\w+ )?(?:community|public) (?:service|work)|# de (?:servicio|trabajo) comunitario"),
    (
        "train",
        r"\b(?:train\w*|cours\w*|class(?:es)?|lessons?|academy|instruction|workshop|capacita\w+|curso|clases|formacion|entrena\w+)\b.*#|#.*\b(?:training|course|class(?:es)?|lessons?|instruction|workshop|curso|clases|capacitacion|formacion|entrenamiento)\b",
    ),
    (
        "session",
        r"\b(?:hearing|meeting|session|debate|discussion|forum|testimony|comment|deliberat\w+|talks|speeches|argu(?:ed|ing|ment)|debated|vote|audiencia|sesion|reunion|debate|discusion)\b.*(?:\b(?:last\w*|took|taking|takes|went on|goes on|dragged|drag|ran|ran for|stretch\w*|over|of|for|closed|ended|after|nearly|almost|dur[oa]\w*|se (?:extendio|prolongo)|llevo|tras|de)\b.*)?#"
        r"|#(?: of|-long| long| de)? (?:\w+ )?(?:hearing|meeting|session|debate|discussion|comment|testimony|speeches|argument|audiencia|sesion|reunion|discusion)\b|\b(?:debated|argued|deliberated|debatio|debatieron) .*#",
    ),
    (
        "trip",
        r"\b(?:trip|ride|commute|drive|walk|journey|viaje|recorrido|trayecto|bus|autobus|route|crossing)\b.*\b(?:takes?|took|is|was|will be|tard[ao]\w*|dura\w*|llev[ao]\w*|lasts?)\b.*#|# (?:ride|drive|walk|trip|commute|de viaje|a pie)\b",
    ),
    ("loss", r"\b(?:lose|loses|losing|lost|swallow\w*|eats?|waste\w*|gain\w*|sav(?:e|es|ed|ing)|shav(?:e|es|ed)|costs?|pierd\w+|perd\w+|ahorr\w+)\b(?: \w+){0,4} #"),
    ("wait", r"\b(?:wait\w*|response time\w*|respond\w*|esper(?:a|an|aron|o|ar|ando)|tiempos? de (?:espera|respuesta))\b.*#|# (?:wait|de espera)\b"),
    (
        "since",
        r"\b(?:taught|lived|worked|served|sat|owned|ran|covered|(?:has|have|had|i've|he's|she's) (?:\w+ )?(?:been|had|kept|run|lived|worked|existed|taught|served|sat|seen|owned|stood|spent)|lleva|llevan|llevaba|trabajo|vivio)\b.*#"
        r"|\b(?:desde hace|hace|for the (?:past|last)|in the (?:past|last)|over the (?:past|last)|in) #$|# (?:of|de) (?:experience|work|service|experiencia|servicio)\b|# (?:in the|on the) (?:job|force|council|board|business)",
    ),
    ("during", r"\b(?:the|its|their|those|these|in|over|during) (?:first|last|past|next|previous|coming|same) #|\b(?:primeros|primeras|ultimos|ultimas|proximos|proximas) #"),
    ("interval", r"\b(?:every|each|once in|once every|cada|una vez (?:en|cada)|in any) #|\b(?:only )?once (?:in|every) #"),
    ("delay", r"\b(?:put off|postpon\w*|delay\w*|push\w* back|pushed|late|behind|aplaz\w*|retras\w*|pospus\w*|pospon\w*)\b.*#|# (?:late|later|behind|delay|de retraso)\b"),
    ("break", r"\b(?:break|recess|pause|receso|pausa) of #|# (?:break|recess)\b"),
    ("speech", r"#(?: each| apiece)? (?:per|for each|for every|por) (?:speaker|person|orador)\b|\b(?:speakers?|each person|oradores) (?:\w+ )?(?:get|gets|got|had|has|have|tienen|tuvieron) #"),
    (
        "term",
        r"\b(?:lasts?|runs?|run|running|good|valid|in (?:place|force|effect)|expir\w+|laps\w+|sunset\w*|ends? after|cad\w+ a los|vence\w* a los|binds?|bound|tied|ties|term|length|signed|try|tries|tried|test|dur[ae]\w*|vigencia|vale|valid[oa]s?|rige|regira|firm[oa]\w*)\b.*#"
        r"|\b(?:storage|software|maintenance|support|warranty|almacenamiento|mantenimiento|garantia)\b.* (?:for|por|durante) #|# of (?:storage|software|maintenance|service|support)\b",
    ),
)  # fmt: skip
_PATTERNS = tuple((f"span.{name}", re.compile(pattern)) for name, pattern in _KINDS)
_TERM, _SESSION = "span.term", "span.session"
# `Seven days a week` is how often.
_WEEKLY = re.compile(r"\bdays #? ?a week\b|# (?:a|of the|per|de la|a la) (?:week|semana)\b")
_STRICT = re.compile(r"\b(?:within|no later than|dentro de|plazo de) #|\b(?:ha(?:s|ve|d)|gets?) #\w* to\b")
# A 72-hour rule does not last 72 hours.
_LIMITS = frozenset(["rule", "law", "ordinance", "restriction", "measure", "fee", "tax", "increase"])
# How long something has gone on, and stretches in which something happens, are lengths of nothing that could be held against another.
_NEVER = frozenset(["span.since", "span.during"])
_HELD = frozenset(["span.hold", "span.ban"])
_BOUND = frozenset(["span.notice", "span.deadline", "span.ban", "span.hold", "span.keep", "span.jail"])
# Lengths that are only ever held against their own kind, not against one of which nothing is said.
_NARROW = frozenset(
    f"span.{name}"
    for name in "jail service train session trip loss wait interval delay break speech notice deadline keep".split()
)


def spans(statement: Statement, one: Quantity) -> frozenset[str]:
    """The kinds of length that the words around a figure name; none where they name none."""
    told = _told(statement, one)
    if _WEEKLY.search(told):
        return frozenset(["span.during"])
    found = frozenset(name for name, pattern in _PATTERNS if pattern.search(told))
    if _TERM in found and _SESSION in found:
        found -= {_TERM}
    if found & _HELD:
        found -= {"span.deadline"}
    if _STRICT.search(told) and "span.interval" not in found:
        found &= {"span.deadline"}
    return found or (frozenset([_TERM]) if _attributive(statement, one) else frozenset())


def _told(statement: Statement, one: Quantity) -> str:
    """The clause around the figure, and `#` in its place."""
    places = statement.places(statement.clause(one.start))
    first, last = statement.words[min(places)].start, statement.words[max(places)].stop
    start, stop = statement.words[one.start].start, statement.words[one.stop - 1].stop
    before = statement.folded[max(first, start - _REACH) : start].rstrip()
    asked = question(statement, one)
    return f"{asked.folded if asked else ''} {before} #{statement.folded[stop : min(last, stop + _REACH)]}"


def _attributive(statement: Statement, one: Quantity) -> bool:
    """`a three-year deal`: the length of a policy."""
    beside = statement.said(one.stop, min(one.stop + 2, len(statement.words)))
    return bool(of_class(beside, "policy") - _LIMITS)


def other_span(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """True for lengths of different things: a deadline and a term, a meeting and anything."""
    ours, others = ({name for name in frame if name.startswith("span.")} for frame in (mine, theirs))
    if (ours | others) & _NEVER:
        return True
    if ours and others:
        return not ours & others
    return bool((ours | others) & _NARROW)


def bound(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """True for two lengths that a rule sets as its limit: `up to 90 days` and `30 days` do not agree."""
    return bool(mine & theirs & _BOUND)
