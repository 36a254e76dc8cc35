"""Bytes as text: UTF-8 first, UTF-16 where it shows, another encoding only as a guess that is told."""

from __future__ import annotations

import codecs
import re

from knowledge.errors import ArticleUnreadable

_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_FOREIGN = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\xd0\xcf\x11\xe0")
_LIKELY = ("cp1252", "mac_roman", "cp850")  # what western newsrooms and their machines have written
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_TOLERATED = 0.02


def decoded(data: bytes, file: str) -> tuple[str, str | None]:
    """The text, and the encoding's name where it had to be guessed; raises ArticleUnreadable."""
    if data.startswith(_FOREIGN):
        raise ArticleUnreadable(file, "binary")
    if wide := _wide(data):
        return _clean(_strict(data, wide, file), file), None
    if b"\0" in data:
        raise ArticleUnreadable(file, "binary")
    try:
        return _clean(data.decode("utf-8-sig"), file), None
    except UnicodeDecodeError:
        text, encoding = _guessed(data, file)
        return _clean(text, file), encoding


def cleaned(text: str) -> str:
    """Without characters that nobody sees, one kind of line break; every visible character stays."""
    return "\n".join(_CONTROL.sub(" ", _UNSEEN.sub("", text)).splitlines())


def _clean(text: str, file: str) -> str:
    if len(_CONTROL.findall(text)) > _TOLERATED * len(text):
        raise ArticleUnreadable(file, "binary")
    return cleaned(text)


def _wide(data: bytes) -> str | None:
    """UTF-16 by its mark, or by a zero in nearly every second byte."""
    for mark, name in _WIDE.items():
        if data.startswith(mark):
            return name
    half = len(data) // 2
    for name, zeros in (("utf-16-be", data[0::2].count(0)), ("utf-16-le", data[1::2].count(0))):
        if half and zeros > 0.7 * half and data.count(0) < 1.2 * zeros:
            return name
    return None


def _strict(data: bytes, encoding: str, file: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleUnreadable(file, "encoding", encoding) from error


def _guessed(data: bytes, file: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # needed seldom, and slow to import

    found = from_bytes(data, cp_isolation=list(_LIKELY)).best() or from_bytes(data).best()
    if found is None:
        raise ArticleUnreadable(file, "encoding")
    return str(found), found.encoding
