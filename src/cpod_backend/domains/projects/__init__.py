"""Planned work and its delivery: projects, the tasks and sprints in them, and the features they bring about."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Projects",
    prefix="projects",
    standards=(
        "Jira issue and project terms",
        "Scrum Guide 2020",
        "PMBOK Guide 7",
        "ISO 21502",
        "SAFe 6 work item types",
        "RICE scoring",
        "MoSCoW prioritization",
    ),
)

FILES = ("project", "task", "sprint", "feature")
