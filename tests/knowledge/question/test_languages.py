"""The language of a question is told by its words, and by nothing where they do not tell."""

from __future__ import annotations

import pytest

from knowledge.question.languages import detect

ENGLISH = """
how many voted against it?
what did the mayor say
who is suing the city
why did they vote no
when does it start
is it legal
whats the policy about
can my landlord raise the rent
did anybody praise it
the kids hate it?
what do teachers think about the phone ban
how much will the toll cost
where can i read the ordinance
are leaf blowers banned now
who pays for the training
does the police chief support the deal
what happened last night
was the vote close
which cities signed
has anyone been arrested
is chief Morales in favor of working with ICE
tell me about the rent cap
what's next
will they sue
who said that
how is it different from before
do i have to show my papers
whos against it
when was the meeting and how long did it last
what are people afraid of
any lawsuits yet
why is the governor involved
should the city do this
explain the agreement
how did Carollo vote
are students allowed to keep their phones
what does 287(g) mean
who was at the hearing
how old is the program
is there a deadline
"""
SPANISH = """
como voto la comision lo del ICE
que dijo el alcalde
cuanto cuesta el peaje
quien voto en contra
por que protestan
¿y la Casa Blanca?
van a demandar a la ciudad
cuando empieza
es legal esto?
me pueden parar
q dijo el gobernador
xq votaron q no
cuanta gente arrestaron
los maestros apoyan la prohibicion
que pasa con los niños
donde esta el articulo
hay protestas
quienes firmaron el acuerdo
la policia puede preguntar por papeles?
cuales ciudades lo hicieron
que opina la gente
el voto fue unanime?
cuantos comisionados son
tengo que pagar mas renta
que significa detainer
ya esta en vigor
que dicen los estudios
se puede apelar
fue de noche el voto
dime quien gano
los dueños de negocios que dicen
a que hora cierran
que dijo the mayor
cuanto va a subir la renta
por qué no firmaron
que es el 287(g)
la ley obliga a miami?
quien paga el entrenamiento
policia arresto estudiantes
tmb en hialeah?
"""
KREYOL = """
kiyès ki te vote non?
kisa majistra a di
poukisa yo vote wi
konbyen moun yo arete
èske sa legal
eske lapolis ka arete m
kile sa ap komanse
ki moun ki kont akò a
kijan komisyon an te vote
konbyen sa koute
kote vòt la te fèt
sa k pase
kisa ayisyen yo di
poukisa moun pè
eske yo pral rele vil la nan tribinal
ki efè sa gen sou timoun yo
kiles ki siyen ako a
pwofesè yo dakò?
ki jan sa mache
m'ap mande kiles ki vote kont
kisa gouvènè a te di sou imigrasyon
èske gen manifestasyon
kilè yo te siyen
kisa pou m fè si yo kanpe m
mwen pa gen papye
kisa ICE fè nan Miyami
eske lwaye ap monte
konbyen kòb yo pèdi
ki lekòl ki entèdi telefòn
kisa mezon blanch di
eske vot la te inanim
ki òganizasyon ki opoze
poukisa komisyonè yo pa tann
kisa 287(g) vle di
eske polis yo resevwa fomasyon
ki moun ki majistra
kisa etid yo montre
si yo arete m kisa k pase
eske tout moun te dako
ki dwa mwen genyen
"""
FRENCH = """
est-ce que la police peut m'arrêter
qui a voté contre
pourquoi le maire est contre
combien ça coûte
quand est-ce que ça commence
qu'est-ce que le maire a dit
la commission a voté pour l'accord
où est le bureau
les écoles sont fermées
c'est légal
que dit le gouverneur sur les immigrés
combien de personnes ont été arrêtées
"""
PORTUGUESE = """
como votou a comissão
quem votou contra
o que disse o prefeito
quanto custa o programa
por que não assinaram
a polícia pode me parar
quando começa
os professores apoiam a proibição
"""
NO_WORDS = """
ice vote
Carollo
Damian Pardo
Rosa Perez
Levine Cava
287(g)
3-2
miami police
Hialeah Doral
DeSantis
rent cap
leaf blowers
ACLU
racial profiling
???
Joe Carollo Manolo Reyes
school phones
Miami
911
congestion toll
"""


def _lines(text: str, language: str | None) -> list[tuple[str, str | None]]:
    return [(line, language) for line in text.strip().splitlines()]


LABELLED = [
    *_lines(ENGLISH, "en"),
    *_lines(SPANISH, "es"),
    *_lines(KREYOL, "ht"),
    *_lines(FRENCH, None),
    *_lines(PORTUGUESE, None),
    *_lines(NO_WORDS, None),
]


@pytest.mark.parametrize(("typed", "language"), LABELLED)
def test_the_language_of_a_question_is_told(typed: str, language: str | None) -> None:
    assert detect(typed) == language
