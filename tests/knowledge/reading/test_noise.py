from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.models import Noise
from knowledge.reading.blocks import Block, lines
from knowledge.reading.markdown import blocks
from knowledge.reading.noise import noise

PROSE = "The council of Example approved the parking plan by 4 votes to 3 on Tuesday, after a debate of five hours."
FURNITURE = {
    Noise.PROMOTION: """
        Advertisement
        ADVERTISEMENT
        Publicidad
        Publicité
        Sponsored content
        Sponsored by Example Motors
        Subscribe
        Subscribe to the Example Gazette for one dollar a week.
        SIGN UP for our free newsletter and never miss a vote!
        Sign up here
        Get the morning's headlines in your inbox.
        Daily newsletter
        Suscríbete a nuestro boletín
        Inscríbase a nuestro boletín semanal
        Abonnez-vous à notre infolettre
        Enskri nan bilten nou an
        Donate now
        Please donate to keep this site free.
        Haga una donación
        Faites un don
        Make a tax-deductible gift
        Support our journalism
        Support local news: give to the Example Gazette
        Apoye nuestro periodismo
        Become a member
        Join the conversation
        Follow us on Facebook
        Follow the Example Gazette on X
        Síguenos en Instagram
        Suivez-nous sur Facebook
        Download our app for traffic alerts.
        Descarga nuestra aplicación
        Click here to see the pictures.
        Haga clic aquí
        Cliquez ici pour en savoir plus
        Story continues below advertisement
        La nota continúa después del anuncio
        Continue reading
        Siga leyendo
        Have a news tip? Write to us.
        Already a subscriber? Log in
        Thank you for reading
        Gracias por leer El Ejemplo
        © 2025 Example Gazette
        Copyright 2025 Example Gazette. All rights reserved.
        Todos los derechos reservados.
        Tous droits réservés
        This material may not be published, broadcast, rewritten or redistributed.
        FOR IMMEDIATE RELEASE
        Find out what your street is worth: use our free calculator!
        - YOU MAY ALSO LIKE TO WATCH this clip of a dancing mayor. The Ten Best Parking Fails
    """,
    Noise.LINKS: """
        Read more
        READ MORE: Council delays vote on fees until fall
        Read more about parking in Example
        Also read: Ten cars that hold their value
        Lea también: El concejo aplaza el voto
        Leer más
        A lire aussi : le conseil reporte le vote
        À lire aussi
        Li tou: Konsèy la ranvwaye vòt la
        Related: Who pays and who does not
        Related stories
        Noticias relacionadas
        Articles similaires
        Te puede interesar
        Vous aimerez aussi
        Ou ka renmen tou
        You may also like
        More from Example Gazette
        Most read
        Trending now
        Lo más leído
        Les plus lus
        Editor's picks
        DON'T MISS: 15 ideas for a picky driver
        Watch: The mayor explains the plan
        VIDEO | Five hours in five minutes
        Fotos: Una noche en el concejo
        Tags: parking, council, fees
        Etiquetas: estacionamiento, concejo
        Mots-clés : stationnement
        Share on Facebook
        Compartir en Facebook
        Partager
        Facebook Twitter Email Print
        Share | Tweet | Copy link
        Home > News > Local
        Home | News | Sports | Weather
        Inicio | Noticias | Deportes
        Skip to main content
        https://example.org/parking
        * * *
    """,
    Noise.BYLINE: """
        By Jane Roe
        BY JANE ROE
        By Jane Roe and John Doe
        By Jane Roe, Example Gazette
        By Jane Roe | Example Gazette | June 18, 2025
        By Jane Roe, staff writer
        By The Associated Press
        Example Gazette, by Jane Roe
        Por Inés Roe
        Por Inés Roe, Redactora
        Par Jeanne Roe
        June 18, 2025
        Wednesday, June 18, 2025 at 5:30 p.m. EDT
        Published: 18 June 2025
        Published June 18, 2025 | Updated June 19, 2025 7:02 AM
        Publicado: 18 de junio de 2025
        Publié le 18 juin 2025 à 17h30
        Pibliye 18 jen 2025
        5 min read
        Example Gazette | Updated 2 hours ago | 3 min read
        EXAMPLE CITY, FL –
        EXAMPLE CITY (AP) —
        Photo: Jane Roe
        Photo by Jane Roe/Example Gazette
        (Photo by Jane Roe)
        Foto: Inés Roe
        Crédit photo : Jeanne Roe
        Courtesy of the City of Example
        The council chamber on Tuesday (Jane Roe/Getty Images)
        Staff report
        Source: Example Gazette
        Jane Roe is a reporter who can be reached at jroe@example.org.
        Follow her on X: @janeroe
        Her views are her own.
        Media contact: press desk
    """,
    Noise.EMBED: """
        — Example Gazette (@gazette) June 17, 2025
        - Example Gazette (@gazette) 17 de junio de 2025
        BREAKING: The plan has passed, four to three. https://t.co/abcDEF123
        What a night in Example! pic.twitter.com/abcDEF123
        It passed. — Example Gazette (@gazette) June 17, 2025
        @gazette, June 17, 2025
        View this post on Instagram
        Ver esta publicación en Instagram
        A post shared by Example Gazette (@gazette)
    """,
    Noise.COOKIES: """
        We use cookies to give you the best experience. By continuing you agree to our terms.
        This website uses cookies.
        Accept all cookies
        Utilizamos cookies para mejorar su experiencia.
        Nous utilisons des cookies pour améliorer votre visite.
        By using this site, you agree to our Terms of Use and Privacy Policy.
        Cookie settings
    """,
}
SENTENCES = """
    Subscribers to the paper read of the plan on Wednesday, a day after the vote.
    Residents can subscribe to the city's parking alerts, the clerk told the council.
    Sign up for residents' permits begins on Monday, 7 July, at city hall.
    Sign-up sheets at the door listed 112 speakers.
    Register before 1 July to pay half of the fee, the notice says.
    Readers of the notice found no date in it.
    Read aloud, the ordinance took eleven minutes.
    Lee also said that she would vote against the plan.
    Support for the plan grew after the mayor promised free cards for a year.
    Support our streets, one sign outside the hall read.
    Join or leave: that was the choice, Low said.
    By a vote of 4 to 3, the council approved the parking plan.
    By Tuesday night, calm had returned to the hall.
    By law, the council has thirty days to publish the ordinance.
    Por eso el concejo aplazó el voto hasta el 1 de julio.
    Por ley, el concejo tiene treinta días.
    Pa gen okenn dat nan avi a, dapre konsèy la.
    Photo radar cameras will read the plates of every car.
    Photographs of the debate show an empty row.
    Image matters to the town, the mayor said.
    Like many residents, she wrote on Facebook that the plan was late.
    Follow the money, High told the council.
    Share your street, one speaker said, and you will meet your neighbors.
    More than half of the residents rent their homes, the census says.
    Most read the notice only after the fine, the union said.
    Related fees rise to 40 dollars a year under the plan.
    Video of the debate shows that she voted yes.
    Watch groups counted the cars for a week.
    Comment from the police department was not available on Tuesday.
    Comments at the hearing ran five to one against the plan, the clerk said.
    Copyright law does not cover the text of an ordinance.
    Advertisement of the hearing had come too late, the judge found.
    Ad hoc rules will hold until the ordinance is published.
    Donations to the campaign came from shops on Main Street.
    The story continues in court, where a judge will hear it in May.
    Article after article of the ordinance was read aloud.
    The bakery uses cookies as coupons for parking.
    By using the card, residents accept the terms of the plan.
    The notice says:
    It is a tax, he said – Bob High speaks for the Merchants' Union.
    Published reports differ on the start of the plan.
    Posted signs will give the hours, the notice says.
    Low voted yes; High, Roe and Doe voted no on June 17, 2025.
    The council will meet again on July 1, 2025.
    Contact the clerk at clerk@example.gov to contest a bill.
    Get in line, the mayor told the speakers.
    In 2019 the county closed the lot.
    Home owners pay less than shops.
    “Subscribe to the idea that streets are for people,” Low said.
"""


def listed(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def marks(*texts: str) -> list[Noise | None]:
    return noise([Block(text) for text in texts])


@pytest.mark.parametrize(
    ("text", "reason"), [(text, reason) for reason, texts in FURNITURE.items() for text in listed(texts)]
)
def test_furniture_is_known_by_its_reason(text: str, reason: Noise) -> None:
    assert marks(PROSE, text, PROSE)[1] is reason


@pytest.mark.parametrize("text", listed(SENTENCES))
def test_a_sentence_is_never_furniture_for_a_word_in_it(text: str) -> None:
    assert marks(PROSE, text, PROSE) == [None, None, None]


@pytest.mark.parametrize("text", [text for texts in FURNITURE.values() for text in listed(texts)])
def test_a_long_paragraph_is_prose_whatever_it_begins_with(text: str) -> None:
    assert marks(f"{text.rstrip('.')} and so on. {PROSE * 5}") == [None]


def test_a_tweet_goes_with_its_signature() -> None:
    tweet = "It passed: the plan has a majority of one."

    assert marks(PROSE, tweet, "— Example Gazette (@gazette) June 17, 2025", PROSE) == [
        None, Noise.EMBED, Noise.EMBED, None,
    ]  # fmt: skip


def test_a_long_paragraph_above_a_signature_stays() -> None:
    assert marks(PROSE * 5, "— Example Gazette (@gazette) June 17, 2025") == [None, Noise.EMBED]


def test_headlines_below_a_list_of_links_go_with_it() -> None:
    found = marks(PROSE, "Related stories", "- Council Delays Vote", "- Ferry: Could It Come Back?", PROSE)

    assert found == [None, Noise.LINKS, Noise.LINKS, Noise.LINKS, None]


def test_the_heading_after_a_list_of_links_stays() -> None:
    found = marks("You may also like", "Council Delays Vote", "Mayor Speaks Out", "What the plan does", PROSE)

    assert found == [Noise.LINKS, Noise.LINKS, Noise.LINKS, None, None]


def test_a_single_link_takes_no_heading_with_it() -> None:
    assert marks("Read more: Council delays vote", "What the plan does", PROSE) == [Noise.LINKS, None, None]


@pytest.mark.parametrize(
    "head", ["Comments (3)", "READER COMMENTS", "3 comments", "Leave a Reply", "Deja un comentario"]
)
def test_readers_comments_are_left_out_to_the_end(head: str) -> None:
    found = marks(PROSE, head, "I was there and it was 5 to 2, believe me, I counted the hands myself.", PROSE)

    assert found == [None, Noise.COMMENT, Noise.COMMENT, Noise.COMMENT]


def test_a_count_of_comments_above_the_article_takes_nothing_with_it() -> None:
    assert marks("Council Approves Plan", "12 comments", PROSE) == [None, Noise.COMMENT, None]


def test_a_bare_word_comments_heads_comments_only_where_readers_sign_them() -> None:
    signed = ["dadof4: finally, now ban them at noon", "Jane says:", "I like it very much."]

    assert marks(PROSE, "Comments", *signed) == [None, *[Noise.COMMENT] * 4]
    assert marks(PROSE, "Comments", PROSE) == [None, None, None]


def test_items_of_nothing_but_links_are_noise_in_markdown() -> None:
    text = f"{PROSE}\n\n- [Council delays vote](a)\n- [The council voted on it on a warm Tuesday night.](b)\n"

    assert found_in(text) == [None, Noise.LINKS, None]


def test_a_document_of_nothing_has_no_noise() -> None:
    assert noise([]) == []
    assert noise(lines("")) == []


def found_in(text: str) -> Sequence[Noise | None]:
    return noise(tuple(blocks(text)))
