"""Whether two claims are about the same thing and can both hold."""
