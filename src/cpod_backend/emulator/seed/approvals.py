"""Sows requests for decisions, each with the people who decide."""

from cpod_backend.emulator.seed.company import Company


async def sow(company: Company) -> None:
    """A request for each of the newest orders; some wait for their first decision."""
    for number, order in enumerate(company.records["PurchaseOrder"][: company.scaled(6)]):
        requester = order["requesterId"]
        request = await company.add(
            "ApprovalRequest", title=f"Order {order['orderNumber']}", description=order["lines"][0]["description"], entityId=order["id"],
            requestedById=requester, category="purchase", flow="sequential", priority="high" if number % 3 == 0 else "normal",
        )  # fmt: skip
        deciders = company.sample("Person", 2, lambda person, own=requester: person["id"] != own and person["status"] == "active")
        for index, person in enumerate(deciders):
            await company.add(
                "ApprovalStep", approvalRequestId=request["id"], stepIndex=index, name=("Line manager", "Budget owner")[index],
                approverType="person", approverId=person["id"],
            )  # fmt: skip
        if number % 2 == 0:
            await company.change(request, status="pending")
