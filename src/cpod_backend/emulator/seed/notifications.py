"""Sows what people are told: messages to one of them and announcements to all."""

from cpod_backend.emulator.seed.company import Company

MESSAGES = (
    "Your seat of Editor Pro is ready",
    "A ticket of yours was answered",
    "An order waits for your decision",
    "Your goal is due this week",
)
NEWS = (
    ("All hands on Thursday", "We meet at 15:00 UTC and look at the third quarter."),
    ("Order platform maintenance on Saturday", "The platform is read-only from 06:00 to 08:00 UTC while its database is moved."),
    ("New travel policy", "Trains come first within six hours; the details are in the handbook."),
    ("Welcome to our new colleagues", "Eight people start this month in Frankfurt, Dublin and Austin."),
    ("Security training", "Everybody takes the yearly course by the end of October."),
)


async def sow(company: Company) -> None:
    """Messages to people who work here, and news for everybody."""
    for number in range(company.scaled(24)):
        recipient = company.pick("Person", lambda person: person["status"] == "active")
        await company.add("Notification", recipientId=recipient["id"], title=MESSAGES[number % len(MESSAGES)])
    for title, body in NEWS:
        await company.add("Announcement", title=title, body=body, authorId=company.pick("Person")["id"], audienceType="all")
