"""Where the shipped collection lies, and which of its briefs retell the first five articles."""

from __future__ import annotations

from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[2] / "knowledge" / "collections" / "miami-287g"
ORIGINALS = frozenset(
    {
        "commission-approves-partnership",
        "crackdown-begins",
        "divided-community",
        "narrow-vote",
        "police-vow-collaboration",
    }
)
