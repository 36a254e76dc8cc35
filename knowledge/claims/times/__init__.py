"""When something is, and where it stands."""
