"""Finding the passages that share words with a question."""
