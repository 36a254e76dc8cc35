"""Saved web pages; every page here is invented."""

from __future__ import annotations

from knowledge.models import Noise, PartialDate
from tests.knowledge.reading.shelf import Shelf

FIRST = (
    "The council of Example approved the parking plan by 4 votes to 3 on Tuesday after a debate that lasted five hours "
    "and drew more than one hundred speakers."
)
SECOND = "Council member Ann Low said that the plan would make streets calmer for children, who often play there."
BODY = f"""
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Example Council Approves Parking Plan</h1>
<p>{FIRST}</p>
<h2>What the plan does</h2>
<p>The plan lets the <b>residents</b> of a street <a href="/card">park</a> in it with a card<br>that the city hands out for free.</p>
<ul><li>Cards are free in the first year of the plan, the council said.</li><li>Visitors pay two dollars an hour on weekdays.</li></ul>
<blockquote class="twitter-tweet"><p>The plan has passed. https://t.co/abcDEF12</p>&mdash; Example Gazette (@gazette) <a href="#">June 17, 2025</a></blockquote>
<p>Subscribe to our newsletter</p>
<p>{SECOND}</p>
<table><tr><td>Yes</td><td>4</td></tr><tr><td>No</td><td>3</td></tr></table>
</article>
<section id="comments"><h3>Comments</h3><p>What a plan! I like it very much indeed.</p></section>
<footer>© 2024 Example Gazette</footer>
"""
JSON_LD = """
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Example Council Approves Parking Plan", "datePublished": "2025-06-18T09:30:00-04:00",
"dateModified": "2025-06-20T10:00:00-04:00", "author": {"@type": "Person", "name": "Jane Roe"},
"publisher": {"@type": "Organization", "name": "Example Gazette"}}</script>
"""
OPEN_GRAPH = """
<meta property="og:title" content="Example Council Approves Parking Plan">
<meta property="og:site_name" content="Example Gazette">
<meta property="article:published_time" content="2025-06-18T09:30:00-04:00">
<meta name="author" content="Jane Roe">
<link rel="canonical" href="https://example.org/parking">
"""


def page(head: str, body: str = BODY, language: str = "en") -> str:
    return f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def test_blocks_of_the_main_text_are_numbered_headline_and_items_included(shelf: Shelf) -> None:
    article = shelf.one("parking.html", page(OPEN_GRAPH))

    assert [(one.number, one.text) for one in article.paragraphs] == [
        (1, "Example Council Approves Parking Plan"),
        (2, FIRST),
        (3, "What the plan does"),
        (4, "The plan lets the residents of a street park in it with a card that the city hands out for free."),
        (5, "Cards are free in the first year of the plan, the council said."),
        (6, "Visitors pay two dollars an hour on weekdays."),
        (7, "The plan has passed. https://t.co/abcDEF12"),
        (8, "— Example Gazette (@gazette) June 17, 2025"),
        (9, "Subscribe to our newsletter"),
        (10, SECOND),
        (11, "Yes | 4"),
        (12, "No | 3"),
    ]
    assert [one.number for one in article.paragraphs if one.heading] == [1, 3]
    assert {one.number: one.noise for one in article.paragraphs if one.noise} == {
        7: Noise.EMBED, 8: Noise.EMBED, 9: Noise.PROMOTION,
    }  # fmt: skip


def test_linked_data_tells_author_outlet_and_the_first_day(shelf: Shelf) -> None:
    article = shelf.one("parking.html", page(JSON_LD))

    assert article.title == "Example Council Approves Parking Plan"
    assert article.author == "Jane Roe"
    assert article.outlet == "Example Gazette"
    assert article.published == PartialDate(2025, 6, 18)


def test_open_graph_and_the_canonical_link_tell_the_same(shelf: Shelf) -> None:
    article = shelf.one("parking.htm", page(OPEN_GRAPH))

    assert article.title == "Example Council Approves Parking Plan"
    assert article.outlet == "Example Gazette"
    assert article.url == "https://example.org/parking"
    assert article.published == PartialDate(2025, 6, 18)
    assert article.language == "en"


def test_nothing_is_guessed_where_a_page_does_not_say_it(shelf: Shelf) -> None:
    body = f"<article><p>{FIRST}</p><p>It was passed on June 17, 2025. {SECOND}</p></article><footer>© 2024</footer>"
    article = shelf.one("council-vote.html", page("", body))

    assert article.published is None
    assert article.not_before == PartialDate(2025, 6, 17)
    assert article.author is None
    assert article.outlet is None
    assert article.url is None
    assert article.title == "Council vote"


def test_the_page_names_its_language(shelf: Shelf) -> None:
    assert shelf.one("parking.html", page(OPEN_GRAPH, language="es-US")).language == "es"


def test_a_page_in_another_encoding_keeps_its_letters(shelf: Shelf) -> None:
    text = page(
        "",
        f"<article><p>{FIRST}</p><p>«Es un impuesto», dijo Bob Niño después de la votación del martes.</p></article>",
    )
    article = shelf.one("voto.html", text.replace("utf-8", "iso-8859-1").encode("iso-8859-1"))

    assert article.paragraphs[1].text == "«Es un impuesto», dijo Bob Niño después de la votación del martes."


def test_a_page_without_an_article_is_told_and_the_others_work(shelf: Shelf) -> None:
    shelf.write("a.html", "<html><body></body></html>")
    shelf.write("b.txt")

    assert shelf.problems() == [("a.html", None, None, "no_text")]
    assert [one.id for one in shelf.read().articles] == ["b"]
