"""PDFs written by hand, so that every line stands where the test puts it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from pypdf import PdfReader, PdfWriter

from tests.knowledge.reading.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Print:
    """A printed line; `above` is the space above it in lines."""

    text: str
    above: float = 1.0
    size: int = 11


def pdf(*pages: Sequence[Print | str], title: str = "") -> bytes:
    """A document of such pages."""
    objects = [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    parent = 2 * len(pages) + 2
    for page in pages:
        content = _content(page)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << /F1 1 0 R >> >> >>"
            % (parent, len(objects))
        )
    kids = b" ".join(b"%d 0 R" % (2 * number + 3) for number in range(len(pages)))
    objects.append(b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)))
    objects.append(b"<< /Type /Catalog /Pages %d 0 R >>" % parent)
    objects.append(b"<< /Title (%s) >>" % title.encode("cp1252"))
    return _file(objects)


def _content(page: Sequence[Print | str]) -> bytes:
    height = 760.0
    parts = []
    for line in (one if isinstance(one, Print) else Print(one) for one in page):
        height -= 14 * line.above
        text = line.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        parts.append(b"/F1 %d Tf 1 0 0 1 72 %d Tm (%s) Tj" % (line.size, int(height), text))
    return b"BT\n" + b"\n".join(parts) + b"\nET"


def _file(objects: Sequence[bytes]) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root %d 0 R /Info %d 0 R >>" % (len(objects) + 1, len(objects) - 1, len(objects))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s%s\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1, table, trailer, len(out),
    )  # fmt: skip


PAGE: list[Print | str] = [
    Print("Example Council Approves Parking Plan", 1, 18),
    Print("The council of Example approved the well-known parking plan by 4 votes to 3 on Tues-", 2),
    "day after a debate that lasted five hours and drew more than one hundred speak-",
    "ers.",
    "Ann Low said that the plan would make streets calmer for the children who play in",
    "them, and she spoke of the well-",
    "known parks of Alder-",
    "Bay.",
    Print("What the plan does", 2),
    Print("The plan lets the residents of a street park in it with a card that the city hands out", 2),
    "for free during the first year of the plan, as the clerk told the",
]
NEXT: list[Print | str] = [
    Print("commission in a note to its members that was read aloud on that same Tuesday night."),
    Print("Visitors pay two dollars an hour on weekdays.", 2),
    Print("• Cards are free in the first year.", 2),
    "• Nurses get a card for the night.",
]


def test_lines_are_joined_into_paragraphs_and_words_made_whole(shelf: Shelf) -> None:
    article = shelf.one("plan.pdf", pdf(PAGE, NEXT))

    assert [(one.number, one.text) for one in article.paragraphs] == [
        (1, "Example Council Approves Parking Plan"),
        (
            2,
            "The council of Example approved the well-known parking plan by 4 votes to 3 on Tuesday after a debate that "
            "lasted five hours and drew more than one hundred speakers.",
        ),
        (
            3,
            "Ann Low said that the plan would make streets calmer for the children who play in them, and she spoke of the "
            "well-known parks of Alder-Bay.",
        ),
        (4, "What the plan does"),
        (
            5,
            "The plan lets the residents of a street park in it with a card that the city hands out for free during the "
            "first year of the plan, as the clerk told the commission in a note to its members that was read aloud on "
            "that same Tuesday night.",
        ),
        (6, "Visitors pay two dollars an hour on weekdays."),
        (7, "Cards are free in the first year."),
        (8, "Nurses get a card for the night."),
    ]
    assert [one.number for one in article.paragraphs if one.heading] == [1, 4]


def test_the_title_is_the_documents_own_or_its_first_line(shelf: Shelf) -> None:
    assert shelf.one("plan.pdf", pdf(PAGE, title="The Plan of Example")).title == "The Plan of Example"
    assert shelf.one("plan.pdf", pdf(PAGE)).title == "Example Council Approves Parking Plan"
    assert shelf.one("plan.pdf", pdf(PAGE, title="Microsoft Word - plan_v3.docx")).title == (
        "Example Council Approves Parking Plan"
    )


def test_running_heads_and_page_numbers_are_no_text(shelf: Shelf) -> None:
    pages: list[list[Print | str]] = [
        ["Example Gazette, June 18, 2025", *page, Print(f"Page {number} of 2", 2)]
        for number, page in enumerate((PAGE, NEXT), 1)
    ]

    article = shelf.one("plan.pdf", pdf(*pages))
    bare = shelf.one("plan.pdf", pdf(PAGE, NEXT))

    assert [one.text for one in article.paragraphs] == [one.text for one in bare.paragraphs]


def test_a_scan_without_text_is_told(shelf: Shelf) -> None:
    shelf.write("scan.pdf", pdf([]))
    shelf.write("b.txt")

    assert shelf.problems() == [("scan.pdf", None, None, "no_text")]


def test_a_locked_document_is_told(shelf: Shelf) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(PAGE))))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    shelf.write("plan.pdf", locked.getvalue())
    shelf.write("b.txt")

    assert shelf.problems() == [("plan.pdf", None, None, "encrypted")]


def test_a_broken_document_is_told(shelf: Shelf) -> None:
    shelf.write("plan.pdf", pdf(PAGE)[:300])
    shelf.write("text.pdf", b"This is no PDF.")
    shelf.write("b.txt")

    assert [(file, reason) for file, _, _, reason in shelf.problems()] == [
        ("plan.pdf", "unreadable"),
        ("text.pdf", "unreadable"),
    ]
