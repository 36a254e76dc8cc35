"""Discord's limits in numbers, as its documentation gives them."""

from __future__ import annotations

TEXT = 4000
COMPONENTS = 40
ROW = 5
LABEL = 80
CUSTOM_ID = 100
ALT = 1024
CHOICES = 25
CHOICE = 100
OPTION = 6000
COMMAND_NAME = 32
DESCRIPTION = 100
COMMAND_TEXT = 8000
NONCE = 25
# An interaction is answered within three seconds and can be edited for fifteen minutes.
FIRST_ANSWER = 3.0
EDITS = 15 * 60.0
# Codes of errors that mean: the reader was served already, or can be served no more.
ALREADY_ANSWERED = 40060
UNKNOWN_INTERACTION = 10062
