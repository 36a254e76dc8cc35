"""Differences and timelines as pictures for those who share them; the same content always stands beside them as text."""
