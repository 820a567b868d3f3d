"""Which tokens are refused before they expire: what this server knows of the revocations that all servers share."""

from collections.abc import Iterable, Mapping

from cpod_backend.api.oauth.grants import Grant
from cpod_backend.stores.keyring import News, Revocation


class Revocations:
    """Revocations by what they end. Looking one up waits for nothing."""

    def __init__(self) -> None:
        self._known: dict[str, Revocation] = {}
        self.cursor = 0

    def learn(self, news: News) -> bool:
        """Takes in what is new; tells whether anything was."""
        self.cursor = news.cursor
        fresh = [revocation for revocation in news.revocations if self._is_fresh(revocation)]
        self._known.update({revocation.subject: revocation for revocation in fresh})
        return bool(fresh)

    def prune(self, now: float) -> None:
        """Forgets what ends no token any more, since they are all over."""
        self._known = {subject: known for subject, known in self._known.items() if known.until > now}

    def forget(self) -> None:
        """For a store that starts anew: its records count their versions from the beginning."""
        self._known.clear()

    def refuses(self, grant: Grant) -> bool:
        """Whether the token was revoked, or stems from a credential that has ended or changed since."""
        return bool(self._known) and self._ends(grant.id, 0, grant.sources)

    def _ends(self, id: str, version: int, sources: Mapping[str, int]) -> bool:
        stems: Iterable[tuple[str, int]] = ((id, version), *sources.items())
        return any((known := self._known.get(subject)) is not None and version < known.below for subject, version in stems)

    def _is_fresh(self, revocation: Revocation) -> bool:
        known = self._known.get(revocation.subject)
        return known is None or known.below < revocation.below
