"""Money arithmetic: exact decimals on the way from the numbers of a body to whole minor units, rounded half up."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Context, Decimal

# Wide enough for the exact product of any two numbers that the contract takes.
EXACT = Context(prec=60)

# ISO 4217: all other currencies have two digits.
DIGITS = dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0) | dict.fromkeys(
    "BHD IQD JOD KWD LYD OMR TND".split(), 3
)


def product(units: int, number: float) -> Decimal:
    """The exact product of minor units and a number as it was written: 0.1 is one tenth."""
    return EXACT.multiply(Decimal(units), Decimal(repr(number)))


def whole(amount: Decimal) -> int:
    """The amount in whole minor units, rounded half up."""
    return int(amount.to_integral_value(ROUND_HALF_UP))


def tax(nets: Mapping[tuple[str, float], int]) -> int:
    """The tax on net amounts by treatment and rate in percent; each pair is rounded by itself."""
    return sum(whole(product(net, rate).scaleb(-2, EXACT)) for (_, rate), net in nets.items())


def converted(amount: int, rate: float, source: str, target: str) -> int:
    """An amount in another currency; the rate is in whole units, and not all currencies have cents."""
    return whole(product(amount, rate).scaleb(DIGITS.get(target, 2) - DIGITS.get(source, 2), EXACT))


def percentage(part: int, base: int) -> float:
    """A share in percent to one decimal; 0 of nothing."""
    if base == 0:
        return 0.0
    return float(EXACT.divide(Decimal(part * 100), Decimal(base)).quantize(Decimal("0.1"), ROUND_HALF_UP, EXACT))
