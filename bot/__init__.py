"""The surfaces: how people reach the collection."""
