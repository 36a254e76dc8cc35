"""Settings, read once by the composition root."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

SHIPPED = Path(__file__).parent.parent / "knowledge" / "collections" / "miami-287g"


class Settings(BaseSettings):
    """Each field is an environment variable `ONRECORD_…` or a line of `.env`."""

    model_config = SettingsConfigDict(env_prefix="ONRECORD_", env_file=".env", frozen=True, extra="ignore")

    collection: Path = Field(SHIPPED, description="Folder of the collection; the shipped one when unset")
    language: str = Field("en", description="Language of the shell where the reader has not chosen one")
    memory_minutes: int = Field(
        15, ge=1, le=60, description="Minutes for which a conversation is remembered, in memory only"
    )
    discord_token: SecretStr | None = Field(None, description="Token of the Discord bot; needed for `onrecord serve`")
    questions_per_minute: int = Field(
        20, ge=1, le=6000, description="Questions that one reader may ask a minute on Discord"
    )
