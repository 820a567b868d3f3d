"""How people are doing: their reviews, their personal goals and what they have learned."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Performance",
    prefix="performance",
    standards=(
        "ISO 30414 human capital reporting",
        "HR Open Standards performance management",
        "SMART goals",
        "xAPI 1.0.3 and IEEE 9274.1.1",
        "SCORM 2004 status terms",
        "Open Badges 3.0",
    ),
)

FILES = ("performance_review", "person_goal", "learning_record")
