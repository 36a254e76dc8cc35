"""Reading a collection from its folder: articles, entries and their translations, with every problem named."""

from .whole import read_collection

__all__ = ["read_collection"]
