"""A small stand-in for Discord: its gateway, the routes that the bot uses, and its limits."""
