"""Prints the open risks, the worst first, with their owners and what they could cost.

Run it against the emulator: CPOD_BASE_URL=http://localhost:4000 CPOD_API_KEY=any-key python risk_report.py
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timezone

from cpod import CpodClient
from cpod.models import RiskItem


def some_risks(client: CpodClient) -> None:
    """Enters risks where the register is empty, so that there is something to report."""
    if client.risk.items.list(page_size=1).total:
        return
    owner = client.people.create(first_name="Mary", last_name="Jackson", email="mary@acme.example", type="employee")
    client.risk.items.create(
        title="Dormant privileged accounts",
        likelihood="possible",
        impact="major",
        owner_id=owner.id,
        estimated_loss=75_000_000,
        currency="USD",
        target_date=date(2026, 8, 31),
    )
    client.risk.items.create(title="One supplier of power", likelihood="rare", impact="severe")
    client.risk.items.create(title="Typing errors in reports", likelihood="almost_certain", impact="negligible")


def line(risk: RiskItem) -> str:
    owner = risk.owner.display_name if risk.owner else "nobody"
    loss = f", up to {risk.estimated_loss / 100:,.0f} {risk.currency}" if risk.estimated_loss else ""
    due = f", due {risk.target_date:%d %B %Y}" if risk.target_date else ""
    return f"{risk.score:>3} {risk.level:<8} {risk.title} ({owner}{loss}{due})"


def main() -> None:
    with CpodClient.from_env() as client:
        some_risks(client)
        levels: Counter[str] = Counter()
        open_risks = client.risk.items.iterate(status=["open", "in_treatment"], expand="owner", page_size=100)
        for risk in sorted(open_risks, key=lambda risk: -risk.score):
            levels[risk.level] += 1
            print(line(risk))
        print(", ".join(f"{count} {level}" for level, count in levels.most_common()))
        today = datetime.now(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
        print(f"{client.risk.items.list(created_at={'gte': today}, page_size=1).total} of all are from today.")


if __name__ == "__main__":
    main()
