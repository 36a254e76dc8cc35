"""Reading words, sentences, figures, dates and names out of text."""
