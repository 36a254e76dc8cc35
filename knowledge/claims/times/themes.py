"""What kind of thing is dated, where it is not the policy itself: applications, meetings, works, lessons, fines."""

from __future__ import annotations

import re

_THEMES = tuple(
    (theme, re.compile(rf"\b(?:{pattern})\b"))
    for theme, pattern in (
        ("apply", r"applications?|applicants?|appl(?:y|ying)|registration|register(?:ing)?|sign-?ups?|sign up|enroll\w*|(?:online )?forms?|requests?|bids?|offers|reservations?|nominations|claims|solicit\w+|inscripcion\w*|inscrib\w+|formularios?|licitacion\w*"),
        ("gather", r"hearings?|meetings?|sessions?|forums?|workshops?|briefings?|open houses?|talks?|debate|elections?|polls|ballots?|public comment|comment period|charlas?|platicas?|reunion\w*|asambleas?|talleres|taller|audiencias?|sesion\w*|eleccion\w*|elecciones"),
        ("work", r"constructions?|building work|works? (?:on|at)|work|groundbreaking|ground|demolition|renovations?|excavation|obras?|construccion|demolicion|trabajos"),
        ("teach", r"school year|classes|semester|school term|term|lessons|ano escolar|clases|curso escolar|ciclo escolar|semestre"),
        ("train", r"training|courses?|academy|instruction|capacitacion|curso|entrenamiento"),
        ("fine", r"fines|fined|tickets|ticketing|citations?|warnings?|penalt(?:y|ies)|multas|advertencias|sanciones"),
        ("enforce", r"enforcement|enforcing"),
        ("study", r"stud(?:y|ies)|reports?|audits?|reviews?|survey|evaluation|comparison|inquiry|informes?|estudios?|auditoria|encuesta"),
        ("season", r"seasons?|temporadas?"),
        ("hire", r"jobs?|hiring|postings?|positions?|vacantes|contratacion"),
        ("petition", r"petitions?|signatures|firmas"),
        ("money", r"payments?|budgets?|fiscal year|grants?|rebates?|refunds?|subsid(?:y|ies)|pagos|presupuesto|subsidios?|reembolsos?"),
        ("drive", r"pledge|fundrais\w+|drive|campaigns?|campana"),
        ("case", r"lawsuits?|suits?|appeals?|case|demandas?|juicio"),
        ("lease", r"leases?|arrendamientos?"),
        ("sale", r"tickets? sales?|sales?|venta"),
    )
)  # fmt: skip


def theme(text: str) -> str:
    """The kinds of things that folded words name, joined; empty for the policy itself."""
    return " ".join(name for name, pattern in _THEMES if pattern.search(text))
