"""How a command ends when it cannot do what it was asked."""

import sys
from typing import NoReturn


def fail(message: str, code: int = 1) -> NoReturn:
    """Says why on standard error, each line after the name of the program, and exits."""
    for line in message.splitlines():
        print(f"cpod: {line}", file=sys.stderr)
    sys.exit(code)
