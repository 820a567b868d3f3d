"""Check digits of the numbers that others give out: GS1 numbers and IBANs."""


def gs1_check_digit(digits: str) -> str:
    """The digit that completes a GS1 number such as a GTIN or a GLN; `digits` are all before it.

    Counted from the right, the digits weigh 3 and 1 in turn.
    """
    total = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def is_gs1_number(number: str) -> bool:
    """Whether the last digit is the check digit of those before it."""
    return number[-1] == gs1_check_digit(number[:-1])


def is_iban(iban: str) -> bool:
    """ISO 13616: with its first four characters moved to the end and letters read as 10 to 35, an IBAN is 1 modulo 97."""
    return int("".join(str(int(character, 36)) for character in iban[4:] + iban[:4])) % 97 == 1
