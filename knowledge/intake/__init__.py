"""Taking in an article: what it is, what it changes, and how it is added and taken back."""
