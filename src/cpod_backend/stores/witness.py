"""Whether a secret is the one that an installation seals with. Its signing keys tell, for the first is made before anything else is sealed."""

from collections.abc import Sequence

from cpod_backend.stores.keyring import SigningKey, living
from cpod_backend.stores.sealing import Seal, SealError

SIGNING_KEYS = "signing keys"
"""What the key is derived for that private keys are encrypted with."""

STRANGE = (
    "CPOD_SECRET_KEY opens none of the signing keys in the database: set the secret that they were made with, behind a new one and a comma "
    "where that is to take its place; where it is lost, `cpod keys rotate --secret-lost` ends them"
)


def refuse_strange(seal: Seal, keys: Sequence[SigningKey], now: float) -> None:
    """Raises SealError where there are private keys and the seal opens none: whatever it sealed, no server could open.

    One is enough, so that a key which was made with another secret does not keep out who can end it. What has ended is no witness.
    """
    witnesses = [(key.id, key.sealed) for key in living(keys, now) if key.sealed]
    if witnesses and not any(seal.opens(sealed, id) for id, sealed in witnesses):
        raise SealError(STRANGE)
