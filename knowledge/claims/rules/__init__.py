"""What is allowed, required or forbidden, and to whom it applies."""
