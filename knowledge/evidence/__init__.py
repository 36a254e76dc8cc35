"""Weighing passages: who says what, on which side, and whether it answers the question."""
