"""Settings and their example file."""
