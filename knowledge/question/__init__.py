"""Understanding what a reader asks."""
