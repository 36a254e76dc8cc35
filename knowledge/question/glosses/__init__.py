"""How a question in another language becomes an English one: words, verbs, order."""
