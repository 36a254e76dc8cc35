"""Settings, read once by the composition root."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

SHIPPED = Path(__file__).parent.parent / "knowledge" / "collections" / "miami-287g"


def _own_folder() -> Path | None:
    """Where the platform keeps a user's files; nowhere for an account without a home, as in some containers."""
    places = {"win32": ("LOCALAPPDATA", "AppData/Local"), "darwin": ("", "Library/Application Support")}
    variable, below_home = places.get(sys.platform, ("XDG_DATA_HOME", ".local/share"))
    try:
        return Path(os.environ.get(variable) or Path.home() / below_home) / "onrecord"
    except RuntimeError:
        return None


class Settings(BaseSettings):
    """Each field is an environment variable `ONRECORD_…` or a line of `.env`."""

    model_config = SettingsConfigDict(env_prefix="ONRECORD_", env_file=".env", frozen=True, extra="ignore")

    collection: Path = Field(SHIPPED, description="Folder of the collection; the shipped one when unset")
    data: Path | None = Field(
        default_factory=_own_folder,
        description="Folder of your own articles for the shipped collection; a folder of your user account when unset",
    )
    fetch_hosts: str = Field(
        "",
        description="Hosts, parted by commas, from which articles are fetched though their addresses are not public",
    )
    language: str = Field("en", description="Language of the shell where the reader has not chosen one")
    memory_minutes: int = Field(
        15, ge=1, le=60, description="Minutes for which a conversation is remembered, in memory only"
    )
    discord_token: SecretStr | None = Field(None, description="Token of the Discord bot; needed for `onrecord serve`")
    questions_per_minute: int = Field(
        20, ge=1, le=6000, description="Questions that one reader may ask a minute on Discord"
    )
