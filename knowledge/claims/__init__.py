"""Comparable claims of articles, and where two articles cannot both be right."""
