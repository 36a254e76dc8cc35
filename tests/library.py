"""An invented collection, small enough to know by heart: a town closes its library on Sundays."""

from __future__ import annotations

from dataclasses import replace

from knowledge.archive import Archive
from knowledge.models import (
    Article,
    Collection,
    Difference,
    DifferenceKind,
    Event,
    Evidence,
    Kind,
    Noise,
    Paragraph,
    PartialDate,
    Person,
    Position,
    Role,
    Side,
    Term,
    Topic,
    Vote,
)

_ARTICLES = {
    "council-vote": (
        "Seaview council ends Sunday opening",
        "Seaview Herald",
        (
            "The Seaview council voted 4-2 on Tuesday to close the library on Sundays from May.",
            "Council chair Ana Ruiz said the closing would save $40,000 a year. “We cannot pay for empty rooms,” Ruiz said.",
            "“Sunday is the only day that families have,” said councillor Tom Okafor, who opposed the plan.",
            "The library will keep its six other opening days. No job is lost, according to the council.",
        ),
    ),
    "sunday-closing": (
        "Readers protest as library loses its Sundays",
        "Harbor Post",
        (
            "Seaview’s council approved the Sunday closing by a vote of 4-2 after two hours of debate.",
            "The measure saves $55,000 a year, according to the town treasurer.",
            "Friends of the Library, a readers’ group, criticized the decision. Its director, Mara Lind, said 900 people signed a petition against it.",
            "Subscribe to our newsletter for more news from the harbor!",
            "The closing starts in June, the town hall said.",
        ),
    ),
    "open-letter": (
        "A town that closes its library closes its doors",
        "The Gull",
        (
            "Tom Okafor was right to vote no, because a library that is shut on Sundays serves nobody who works all week.",
            "Supporters of the closing praise the savings. Critics warn that students will have no quiet place to work.",
            "The council should open the building again before the autumn, when school begins.",
        ),
    ),
    "town-notice": (
        "Notice of new opening hours",
        "Town of Seaview",
        (
            "The library is closed on Sundays from 4 May.",
            "Opening hours on all other days stay as they are: from 9 a.m. to 7 p.m.",
        ),
    ),
}


def collection(version: str = "5eaf00d1") -> Collection:
    """The whole collection, curated."""
    return Collection(
        title="Sundays at the library",
        articles=tuple(_article(id_, place) for place, id_ in enumerate(_ARTICLES)),
        people=_PEOPLE,
        topics=_TOPICS,
        differences=_DIFFERENCES,
        timeline=(
            Event(PartialDate(2031, 3, 4), "The council votes.", (Evidence("council-vote", 1),)),
            Event(PartialDate(2031, 5, 4), "The first Sunday on which the library is closed.", (), announced=True),
        ),
        glossary=(
            Term("petition", "petition", "A request that many people sign.", ("signatures",), (("es", "petición"),)),
            Term("treasurer", "treasurer", "The officer who keeps the town’s accounts."),
        ),
        version=version,
    )


def archive(version: str = "5eaf00d1") -> Archive:
    """The collection, opened."""
    return Archive(collection(version))


def without(article: str, version: str = "0ther123") -> Archive:
    """The collection after an article was taken out."""
    whole = collection(version)
    return Archive(replace(whole, articles=tuple(one for one in whole.articles if one.id != article)))


def _article(id_: str, place: int) -> Article:
    title, outlet, paragraphs = _ARTICLES[id_]
    return Article(
        id=id_,
        title=title,
        paragraphs=tuple(
            Paragraph(number, text, Noise.PROMOTION if text.startswith("Subscribe") else None)
            for number, text in enumerate(paragraphs, 1)
        ),
        kind=Kind.BRIEF if id_ == "town-notice" else Kind.FULL,
        outlet=outlet,
        url=f"https://news.example/{id_}?a=1&b=(2)" if place else None,
        published=PartialDate(2031, 3, 4 + place),
    )


_PEOPLE = (
    Person(
        "ana-ruiz",
        "Ana Ruiz",
        roles=(Role("council chair", "Seaview council"),),
        side=Side.SUPPORT,
        votes=(Vote("yes", PartialDate(2031, 3, 4), (Evidence("council-vote", 1),)),),
    ),
    Person(
        "tom-okafor",
        "Tom Okafor",
        roles=(Role("councillor"),),
        side=Side.OPPOSE,
        votes=(Vote("no", PartialDate(2031, 3, 4), (Evidence("open-letter", 1),)),),
    ),
    Person("mara-lind", "Mara Lind", roles=(Role("director", "Friends of the Library"),), side=Side.OPPOSE),
    Person("friends-of-the-library", "Friends of the Library", "organisation", side=Side.OPPOSE),
)
_TOPICS = (
    Topic("vote", "The vote", "How did the council vote?", ("vote", "tally"), evidence=(Evidence("council-vote", 1),)),
    Topic("savings", "Savings", "How much does the closing save?", ("money", "cost", "save")),
    Topic("start", "Start", "When does the closing start?", ("start", "begin", "May", "June")),
)
_DIFFERENCES = (
    Difference(
        "savings",
        DifferenceKind.CONTRADICTION,
        "How much does the closing save a year?",
        (
            Position("$40,000", (Evidence("council-vote", 2),)),
            Position("$55,000", (Evidence("sunday-closing", 2),)),
        ),
        topic="savings",
    ),
    Difference(
        "start",
        DifferenceKind.CONTRADICTION,
        "From when is the library closed on Sundays?",
        (
            Position("From May", (Evidence("council-vote", 1), Evidence("town-notice", 1)), primary=True),
            Position("From June", (Evidence("sunday-closing", 5),)),
        ),
        topic="start",
    ),
)
