"""What an article counts and measures."""
