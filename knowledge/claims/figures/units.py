"""Units of money, time, length and the like, in the words that print them, brought to one base."""

from __future__ import annotations

from typing import NamedTuple

from knowledge.claims.model import ClaimKind
from knowledge.claims.statement import Statement


class Unit(NamedTuple):
    """What a unit measures and how many of the base it holds; `words` counts the words that print it."""

    kind: ClaimKind
    base: str
    size: float
    words: int


_LINES = """
share percent 1 = %, percent, per cent, por ciento, percentage points, percentage point, puntos porcentuales
money usd 1 = dollar, dollars, dolar, dolares, bucks, us dollars, dls, dlls, usd
money usd 0.01 = cent, cents, centavo, centavos
money eur 1 = euro, euros
money eur 0.01 = centimos
money gbp 1 = pounds sterling
money mxn 1 = pesos, peso
duration day 0.000011574 = second, seconds, segundo, segundos
duration day 0.00069444 = minute, minutes, minuto, minutos, min
duration day 0.0416667 = hour, hours, hora, horas
duration day 1 = day, days, dia, dias, calendar days
duration day 7 = week, weeks, semana, semanas
duration day 14 = fortnight, fortnights
duration day 15 = quincena, quincenas
duration day 30.4 = month, months, mes, meses
duration day 365 = year, years, ano, anos
duration day 3650 = decade, decades, decada, decadas
measure age 1 = year old, years old, year olds, anos de edad
measure km 1.609 = mile, miles, milla, millas
measure km 1 = kilometer, kilometers, kilometre, kilometres, km, kilometro, kilometros
measure km 0.001 = meter, meters, metre, metres, metro, metros
measure km 0.0003048 = foot, feet, pie, pies
measure km 0.0009144 = yard, yards, yarda, yardas
measure km 0.0000254 = inch, inches, pulgada, pulgadas
measure km 0.00001 = centimeter, centimeters, centimetro, centimetros, cm
measure kmh 1.609 = mph, miles per hour, miles an hour, millas por hora
measure kmh 1 = km / h, kph, kilometers per hour, kilometers an hour, kilometres per hour, kilometres an hour, kilometros por hora
measure litre 3.785 = gallon, gallons, galon, galones
measure litre 1 = liter, liters, litre, litres, litro, litros
measure ton 0.907 = ton, tons, tonelada, toneladas
measure ton 1 = tonne, tonnes, metric tons, toneladas metricas
measure ton 0.0004536 = pound, pounds, lb, lbs, libra, libras
measure ton 0.001 = kilogram, kilograms, kilo, kilos, kg, kilogramo, kilogramos
measure decibel 1 = decibel, decibels, decibelio, decibelios, decibeles
measure hectare 0.4047 = acre, acres
measure hectare 1 = hectare, hectares, hectarea, hectareas
measure hectare 0.00000929 = square feet, square foot, pies cuadrados
measure hectare 0.0001 = square meters, square metres, metros cuadrados
measure degree 1 = degrees, degree, grados
measure mgl 1 = milligrams per liter, milligram per liter, milligrams, milligram, mg, parts per million, ppm, miligramos, miligramo, partes por millon
measure megawatt 1 = megawatt, megawatts, megavatios
"""
_SYMBOLS = {"$": "usd", "€": "eur", "£": "gbp"}
_LONGEST = 3


def _table() -> dict[tuple[str, ...], Unit]:
    units = {}
    for line in _LINES.strip().splitlines():
        what, _, words = line.partition(" = ")
        kind, base, size = what.split()
        for phrase in words.split(","):
            parts = tuple(phrase.split())
            units[parts] = Unit(ClaimKind(kind), base, float(size), len(parts))
    return units


_UNITS = _table()
FIRST = frozenset(phrase[0] for phrase in _UNITS) | frozenset(_SYMBOLS)


def unit_at(statement: Statement, place: int) -> Unit | None:
    """The unit printed from the place on; `six-month` and `seis meses` alike."""
    texts = statement.texts
    parts = [text for text in texts[place : place + 2 * _LONGEST] if text != "-"]
    for size in range(min(_LONGEST, len(parts)), 0, -1):
        unit = _UNITS.get(tuple(parts[:size]))
        if unit:
            hyphens = texts[place : place + 2 * size].count("-") if texts[place : place + 1] == ["-"] else 0
            return unit._replace(words=size + hyphens)
    return None


def unit_of(word: str) -> Unit | None:
    """The unit that a single word names."""
    return _UNITS.get((word,))


def currency_before(statement: Statement, place: int) -> str:
    """The currency whose sign stands before the figure, empty for none."""
    return _SYMBOLS.get(statement.texts[place - 1], "") if place else ""
