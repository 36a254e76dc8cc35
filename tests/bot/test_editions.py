"""A small collection with a Spanish edition and a Kreyòl one that has only begun, read from real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.compose import compose
from bot.conversation import Conversations
from bot.json_lines import answer_lines
from bot.local import Runner
from bot.page import Footer, Item, Line, Note, Page, Quote, Section
from bot.wording import wording
from knowledge.answers import Command, Question
from knowledge.archive import Archive
from tests.knowledge.reading.shelf import Shelf

FILES = {
    "collection.toml": 'title = "Example: the parking plan"\nlanguages = ["en"]\n',
    "articles/notice.md": """
        ---
        kind: brief
        title: Notice on the Parking Plan
        outlet: Town of Example
        published: 2025-06-18
        ---

        [2] The council approved the parking plan by a vote of 4-3 on 17 June 2025. Ann Low presided over the long meeting, which began in the library at six in the evening, was moved to the larger school hall at eight because so many people came, and ended at midnight.

        [5 support] Council member Ann Low said the permits would make "streets calmer" for 1,120 children.

        [6] The plan starts on 1 October 2025 and covers nearly 60 percent of the streets.
        """,
    "articles/gazette.txt": """
        Council Backs Parking Permits
        By Jane Roe, Example Gazette, June 19, 2025
        Shop owner Bob High criticized the residents' permits and said the permits would empty Main Street within months.
        The plan starts on July 1, 2025, the clerk said after the meeting.
        """,
    "articles/diario.md": """
        ---
        title: Vecinos piden el permiso de residente
        outlet: Diario de Example
        published: 2025-06-20
        language: es
        ---

        Los vecinos de la calle Norte dijeron que el permiso de residente debe ser gratis para todas las familias.
        """,
    "people.toml": """
        [[person]]
        id = "ann-low"
        name = "Ann Low"
        note = "She presides over the council."
        side = "support"
        side_evidence = ["notice:5"]
        [[person.role]]
        title = "council member"
        since = "2025-01-08"
        """,
    "topics.toml": """
        [[topic]]
        id = "start"
        name = "The start"
        question = "When does the plan start?"
        words = ["begin", "start"]
        evidence = ["notice:6"]

        [[topic]]
        id = "vote"
        name = "The vote"
        question = "How did the council vote on the plan?"
        words = ["tally"]
        evidence = ["notice:2"]
        """,
    "differences.toml": """
        [[difference]]
        id = "start"
        kind = "contradiction"
        topic = "start"
        question = "When does the parking plan start?"
        note = "The notice gives a later day."
        words = ["start"]
        [[difference.position]]
        text = "On 1 July 2025, the Gazette wrote."
        evidence = ["gazette:4"]
        [[difference.position]]
        text = "On 1 October 2025, the notice says."
        evidence = ["notice:6"]
        """,
    "timeline.toml": """
        [[event]]
        date = "2025-10"
        announced = true
        text = "The plan is to start."
        evidence = ["notice:6"]

        [[event]]
        date = "2025-06-17"
        text = "The council approves the plan."
        evidence = ["notice:2"]
        """,
    "glossary.toml": """
        [[term]]
        id = "permit"
        name = "residents' permit"
        aliases = ["permit"]
        meaning = "A card that lets the people of a street park in it."
        names = { es = "permiso de residente" }

        [[term]]
        id = "clerk"
        name = "clerk"
        meaning = "The officer who keeps the council's papers."
        names = { ht = "grefye" }
        """,
}
SPANISH = {
    "collection.toml": 'title = "Example: el plan de estacionamiento"\nreviewer = "Ana Roe"\n',
    "articles/notice.md": """
        ---
        title: Aviso sobre el plan
        reviewer: Ana Roe
        ---

        [2] El concejo aprobó el plan por una votación de 4-3 el 17 de junio de 2025. Ann Low presidió la larga sesión, que empezó en la biblioteca a las seis de la tarde, pasó a las ocho al salón más grande de la escuela porque vino mucha gente, y terminó a medianoche.

        [5 support] La concejala Ann Low dijo que los permisos harían "streets calmer" (calles más tranquilas) para 1,120 niños.

        [6] El plan empieza el 1 de octubre de 2025 y abarca casi el 60 por ciento de las calles.
        """,
    "people.toml": '[[person]]\nid = "ann-low"\nnote = "Preside el concejo."\nroles = ["concejala"]\n',
    "topics.toml": '[[topic]]\nid = "start"\nquestion = "¿Cuándo empieza el plan?"\n',
    "differences.toml": """
        [[difference]]
        id = "start"
        question = "¿Cuándo empieza el plan de estacionamiento?"
        note = "El aviso da un día posterior."
        positions = ["El 1 de julio de 2025, escribió la Gazette.", "El 1 de octubre de 2025, dice el aviso."]
        """,
    "timeline.toml": '[[event]]\ntext = "El plan ha de empezar."\n\n[[event]]\ntext = "El concejo aprueba el plan."\n',
    "glossary.toml": """
        [[term]]
        id = "permit"
        name = "permiso de residente"
        meaning = "Una tarjeta para estacionar en la propia calle."
        aliases = ["permiso"]

        [[term]]
        id = "clerk"
        name = "secretaria"
        meaning = "La funcionaria que guarda los papeles del concejo."
        """,
}
CREOLE = {
    "articles/notice.md": """
        [2] Konsèy la apwouve plan an ak yon vòt 4-3 jou 17 jen 2025, anba prezidans Ann Low, nan yon reyinyon ki fini a minwi.

        [5 support] Manm konsèy Ann Low te di pèmi yo ap fè "streets calmer" (lari yo pi kalm) pou 1,120 timoun.

        [6] Plan an kòmanse 1 oktòb 2025 epi li kouvri prèske 60 pousan nan lari yo.
        """,
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    shelf = Shelf(tmp_path_factory.mktemp("example"))
    for folder, files in (("", FILES), ("translations/es/", SPANISH), ("translations/ht/", CREOLE)):
        for name, text in files.items():
            shelf.write(folder + name, text)
    collection = shelf.read()
    assert collection.problems == ()
    return Archive(collection)


def page(archive: Archive, question: Question, language: str, number: int = 0) -> Page:
    return compose(archive.answer(question), archive.collection, wording(language), number)


def texts(page: Page, kind: type[Line | Note | Section | Footer]) -> list[str]:
    return [block.text for block in page.blocks if isinstance(block, kind)]


def quotes(page: Page) -> list[Quote]:
    return [block for block in page.blocks if isinstance(block, Quote)]


def items(page: Page) -> list[Item]:
    return [block for block in page.blocks if isinstance(block, Item)]


VOTE = Question(command=Command.VOTE)
CALMER = Question("What did Ann Low say about the permits?")
CRITICS = Question("What did Bob High say about the permits?")


def test_a_brief_is_read_in_the_readers_language(archive: Archive) -> None:
    assert quotes(page(archive, CALMER, "en"))[0].text.startswith("Council member Ann Low said")
    spanish, creole = quotes(page(archive, CALMER, "es"))[0], quotes(page(archive, CALMER, "ht"))[0]

    assert spanish.text.startswith("La concejala Ann Low dijo que los permisos harían")
    assert spanish.citation == "Town of Example, 18 de junio de 2025, relatado a partir del párrafo 5"
    assert creole.text.startswith("Manm konsèy Ann Low te di")
    assert not spanish.label
    assert not spanish.quoted
    assert not spanish.matches


def test_sentences_are_told_apart_where_both_languages_have_as_many(archive: Archive) -> None:
    english, spanish, creole = (quotes(page(archive, VOTE, language))[0].text for language in ("en", "es", "ht"))

    assert english == "The council approved the parking plan by a vote of 4-3 on 17 June 2025."
    assert spanish == "El concejo aprobó el plan por una votación de 4-3 el 17 de junio de 2025."
    assert creole.endswith("nan yon reyinyon ki fini a minwi.")


def test_an_article_is_quoted_in_its_own_language_and_says_so(archive: Archive) -> None:
    for language, label in (
        ("en", ""),
        ("es", "en inglés (texto original)"),
        ("ht", "an angle (tèks orijinal la)"),
    ):
        quote = quotes(page(archive, CRITICS, language))[0]

        assert "Bob High criticized the residents' permits" in quote.text
        assert quote.label == label
        assert quote.quoted


def test_key_terms_of_a_foreign_quotation_are_glossed_in_one_line(archive: Archive) -> None:
    assert "Términos clave: residents' permits = permiso de residente" in texts(page(archive, CRITICS, "es"), Note)
    assert not [note for note in texts(page(archive, CRITICS, "en"), Note) if note.startswith("Key terms")]


def test_a_gloss_names_the_longer_term_and_each_term_once(archive: Archive) -> None:
    (line,) = [one for one in texts(page(archive, CRITICS, "es"), Note) if one.startswith("Términos clave")]

    assert line.count("=") == 1


def test_what_only_leads_to_a_term_does_not_gloss_it(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.write(
        "one.txt", "Commissioners act\nThe commissioners asked the commission for more permits in the harbor.\n"
    )
    shelf.write(
        "glossary.toml",
        """
        [[term]]
        id = "commission"
        name = "town commission"
        aliases = ["commission", "commissioners"]
        meaning = "The elected body of the town."
        names = { es = "comisión" }
        """,
    )
    archive = Archive(shelf.read())
    notes = texts(page(archive, Question("Who asked for more permits in the harbor?"), "es"), Note)

    assert "Términos clave: commission = comisión" in notes


def test_a_spanish_article_is_glossed_for_readers_of_english(archive: Archive) -> None:
    shown = page(archive, Question("What did the neighbors of Norte street say about the permit?"), "en")
    labels = {quote.label for quote in quotes(shown) if "vecinos" in quote.text}

    assert labels == {"in Spanish (original text)"}
    assert "Key terms: permiso de residente = residents' permit" in texts(shown, Note)


def test_where_there_is_no_translation_the_original_stands_with_its_label(archive: Archive) -> None:
    differences = page(archive, Question(command=Command.DIFFERENCES), "ht")

    assert texts(differences, Section) == ["When does the parking plan start?"]
    assert "Gen tèks sou paj sa a ki an angle; yo poko tradui." in texts(differences, Note)


def test_a_page_that_is_translated_whole_says_nothing_of_other_languages(archive: Archive) -> None:
    for command in (Command.DIFFERENCES, Command.TIMELINE, Command.GLOSSARY):
        notes = texts(page(archive, Question(command=command), "es"), Note)

        assert not [note for note in notes if "traducido" in note]


def test_differences_are_told_in_the_readers_language(archive: Archive) -> None:
    spanish = page(archive, Question(command=Command.DIFFERENCES), "es")

    assert texts(spanish, Section) == ["¿Cuándo empieza el plan de estacionamiento?"]
    assert [item.text for item in items(spanish)] == [
        "El 1 de julio de 2025, escribió la Gazette.",
        "El 1 de octubre de 2025, dice el aviso.",
    ]
    assert "No pueden ser ciertas a la vez. El aviso da un día posterior." in texts(spanish, Note)


def test_events_are_paired_by_their_order_whatever_their_dates(archive: Archive) -> None:
    assert [item.text for item in items(page(archive, Question(command=Command.TIMELINE), "es"))] == [
        "17 de junio de 2025: El concejo aprueba el plan.",
        "octubre de 2025 (anunciado): El plan ha de empezar.",
    ]


def test_a_person_has_roles_and_note_in_the_readers_language(archive: Archive) -> None:
    (card,) = items(page(archive, Question(command=Command.PEOPLE, argument="ann-low"), "es"))

    assert card.below[0] == "concejala, desde el 8 de enero de 2025"
    assert card.below[-1] == "Preside el concejo."


def test_a_term_keeps_its_original_name_beside_the_translated_one(archive: Archive) -> None:
    first, second = items(page(archive, Question(command=Command.GLOSSARY), "es"))

    assert first.text == "permiso de residente: Una tarjeta para estacionar en la propia calle."
    assert first.below == ("También: permiso, residents' permit (en)",)
    assert second.below == ("También: clerk (en), grefye (ht)",)


def test_next_questions_are_asked_in_the_readers_language_and_mean_the_same(archive: Archive) -> None:
    nothing = Question("Who designed the parking meters at the start?")
    english, spanish = (page(archive, nothing, language).buttons for language in ("en", "es"))
    pairs = dict(zip([one.label for one in english], spanish, strict=True))

    assert pairs["When does the plan start?"].label == "¿Cuándo empieza el plan?"
    assert [one.question for one in english] == [one.question for one in spanish]


def test_a_page_offers_the_same_next_steps_in_every_language(archive: Archive) -> None:
    for question in (VOTE, CRITICS, Question("When does the plan start?"), Question(command=Command.PEOPLE)):
        asked = {
            language: [button.question for button in page(archive, question, language).buttons]
            for language in ("en", "es", "ht")
        }

        assert asked["es"] == asked["ht"] == asked["en"]


def test_drafts_are_marked_in_the_footer(archive: Archive) -> None:
    footers = [texts(page(archive, VOTE, language), Footer)[0] for language in ("en", "es", "ht")]

    assert "review" not in footers[0]
    assert footers[1].endswith("Borrador: texto aún sin revisar por un hablante nativo.")
    assert footers[2].endswith("Bouyon: yon moun ki pale kreyòl depi lakay poko revize tèks sa a.")


def test_notes_on_sources_that_are_not_translated_are_said_to_be_so(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.write(
        "one.md", "---\ntitle: Notice\nnote: Read in part.\n---\n\nThe permits are free of charge in the harbor.\n"
    )
    collection = Archive(shelf.read())

    assert [
        texts(page(collection, Question(command=Command.SOURCES), language), Note) for language in ("en", "es")
    ] == [[], ["Parte de esta página está en inglés; aún no se ha traducido."]]


def test_sources_keep_their_headlines_and_add_what_they_mean(archive: Archive) -> None:
    (source,) = items(page(archive, Question(command=Command.SOURCES, argument="notice"), "es"))

    assert source.text == "Notice on the Parking Plan [notice]"
    assert source.below[0] == "«Aviso sobre el plan»"


def test_words_of_an_original_lead_no_page_that_shows_its_translation(archive: Archive) -> None:
    question = Question("What percentage of the streets does the plan cover?")
    leads = [page(archive, question, language).lead for language in ("en", "es", "ht")]

    assert leads == ["“60 percent”, in 1 of 3 articles.", "Lo dice 1 artículo de 3.", "1 nan 3 atik yo di sa."]


def replies(archive: Archive, *rows: dict[str, str]) -> list[dict[str, object]]:
    lines = [json.dumps({"id": str(number), **row}) for number, row in enumerate(rows)]
    return [json.loads(reply or "{}") for reply, _ in answer_lines(lines, archive, Conversations(15), wording("en"))]


def first(reply: dict[str, object]) -> dict[str, object]:
    excerpts = reply["excerpts"]
    assert isinstance(excerpts, list)
    return dict(excerpts[0])


def test_json_gives_the_translation_of_a_brief_beside_its_text(archive: Archive) -> None:
    brief, article = replies(
        archive, {"text": CALMER.text, "lang": "es"}, {"text": "What did Bob High say about the permits?", "lang": "es"}
    )

    assert brief["language"] == article["language"] == "es"
    assert str(first(brief)["translation"]).startswith("La concejala Ann Low")
    assert "Ann Low" in str(first(brief)["text"])
    assert (first(brief)["language"], first(brief)["verbatim"], first(brief)["paragraph"]) == ("en", False, 5)
    assert "translation" not in first(article)
    assert first(brief)["title"] == "Notice on the Parking Plan"
    assert (first(article)["language"], first(article)["verbatim"]) == ("en", True)


def test_json_tells_differences_in_the_language_of_the_reply(archive: Archive) -> None:
    english, spanish = replies(archive, {"text": "When does the plan start?"}, {"text": "¿Cuándo empieza el plan?"})
    told = [one["differences"] for one in (english, spanish)]
    assert isinstance(told[0], list)
    assert isinstance(told[1], list)

    assert [one["id"] for one in told[0]] == [one["id"] for one in told[1]] == ["start"]
    assert told[1][0]["question"] == "¿Cuándo empieza el plan de estacionamiento?"
    assert told[1][0]["positions"][0]["evidence"] == told[0][0]["positions"][0]["evidence"]


def test_the_runner_welcomes_with_the_title_in_its_language(archive: Archive) -> None:
    assert "Example: el plan de estacionamiento" in Runner(lambda: archive, "es", 15, colours=False).welcome()
    assert "Example: the parking plan" in Runner(lambda: archive, "ht", 15, colours=False).welcome()


def test_what_is_found_automatically_is_asked_in_the_readers_language(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.write("one.txt", "Council votes\nThe council approved the parking plan by a vote of 4-3 on Tuesday night.\n")
    shelf.write("two.txt", "Council acts\nThe council approved the parking plan by a vote of 5-2 on Tuesday night.\n")
    archive = Archive(shelf.read())
    spanish = page(archive, Question(command=Command.DIFFERENCES), "es")

    assert texts(spanish, Section) == ["¿Cuál fue el resultado de la votación?"]
    assert "Parte de esta página está en inglés; aún no se ha traducido." in texts(spanish, Note)
