"""Planned work and its delivery: projects, the tasks and sprints in them, and the features they bring about."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import COMPUTED, Currency, Date, Id, MinorUnits, Pattern, Range, STORED, Size, Time, ref

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


@entity(
    prefix="prj",
    path="/v1/projects",
    unique=[("key",), ("name",)],
    search=["key", "name", "description"],
    expand={
        "lead": One("lead_id"),
        "sponsor": One("sponsor_id"),
        "members": One("member_ids"),
        "account": One("account_id"),
        "tasks": Many("Task", "project_id"),
        "sprints": Many("Sprint", "project_id"),
        "features": Many("Feature", "project_id"),
    },
    transitions={
        "status": {
            "proposed": ["planning", "cancelled"],
            "planning": ["proposed", "active", "on_hold", "cancelled"],
            "active": ["on_hold", "completed", "cancelled"],
            "on_hold": ["planning", "active", "cancelled"],
            "completed": ["active", "archived"],
            "cancelled": ["planning", "archived"],
            "archived": ["completed"],
        }
    },
    immutable=["key"],
    example={
        "key": "PLAT",
        "name": "Cluster migration",
        "description": "Move all services of the Frankfurt site to the managed platform and switch the old racks off.",
        "type": "infrastructure",
        "methodology": "scrum",
        "status": "active",
        "health": "on_track",
        "priority": "high",
        "leadId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "sponsorId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "memberIds": ["per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F", "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "startDate": "2026-02-02",
        "dueDate": "2026-11-30",
        "budgetAmount": 18500000,
        "currency": "EUR",
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
    },
)
class Project(Entity):
    """A body of work with a purpose, a lead, a time span and a budget."""

    key: Annotated[str, Pattern(r"^[A-Z][A-Z0-9]{1,9}$"), "Short key that starts the keys of its tasks, such as PLAT."]
    name: Annotated[str, Size(max=200), "Display name."]
    description: Annotated[str | None, Size(max=20000), "Purpose, scope and what is out of scope."] = None
    type: Annotated[
        Literal["software", "infrastructure", "business", "service", "marketing", "research", "compliance", "client_delivery", "other"],
        "Kind of project.",
    ] = "business"
    methodology: Annotated[Literal["scrum", "kanban", "waterfall", "hybrid"], "Way of working."] = "kanban"
    status: Annotated[
        Literal["proposed", "planning", "active", "on_hold", "completed", "cancelled", "archived"], "Stage of the project."
    ] = "planning"
    health: Annotated[Literal["on_track", "at_risk", "off_track"] | None, "How it looks at present."] = None
    priority: Annotated[Literal["low", "medium", "high", "critical"], "Rank among projects."] = "medium"
    visibility: Annotated[
        Literal["private", "internal", "public"], "private for members, internal for the tenant, public for customers too."
    ] = "internal"
    lead_id: Annotated[Id | None, ref("Person"), "Project lead."] = None
    sponsor_id: Annotated[Id | None, ref("Person"), "Person who pays for it and wants the result."] = None
    member_ids: Annotated[list[Id] | None, ref("Person"), Size(max=500), "People who work on it."] = None
    group_id: Annotated[Id | None, ref("Group"), "Team that carries it."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department it belongs to."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer for whom it is done."] = None
    objective_id: Annotated[Id | None, ref("Objective"), "Objective it serves."] = None
    portfolio_item_id: Annotated[Id | None, ref("TechPortfolioItem"), "Portfolio item it changes."] = None
    start_date: Annotated[Date | None, "Planned or actual first day."] = None
    due_date: Annotated[Date | None, "Planned last day."] = None
    # computed: time at which status last became completed; empty unless status is completed or archived
    completed_at: Annotated[Time | None, STORED, "When it was finished."] = None
    budget_amount: Annotated[MinorUnits | None, Range(0), "Approved budget."] = None
    currency: Annotated[Currency | None, "Currency of the budget."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that pays."] = None
    # computed: count of Task with this projectId whose status is not cancelled
    task_count: Annotated[int | None, COMPUTED, "Size of the work."] = None
    # computed: tasks in status done divided by taskCount times 100, to one decimal; 0 without tasks
    progress_percent: Annotated[float | None, COMPUTED, "Share of the work done."] = None


# RULE: dueDate is not before startDate.
# RULE: currency is set where budgetAmount is set.
# RULE: An active project has a leadId and a startDate.
# RULE: status does not become completed while a task of the project is in_progress, in_review or blocked.
# RULE: A project of type client_delivery has an accountId.
# RULE: memberIds names nobody twice.


@entity(
    prefix="task",
    path="/v1/projects/tasks",
    search=["key", "title", "description"],
    expand={
        "project": One("project_id"),
        "assignee": One("assignee_id"),
        "reporter": One("reporter_id"),
        "sprint": One("sprint_id"),
        "feature": One("feature_id"),
        "subtasks": Many("Task", "parent_task_id"),
        "time_entries": Many("TimeEntry", "task_id"),
    },
    transitions={
        "status": {
            "backlog": ["todo", "in_progress", "cancelled"],
            "todo": ["backlog", "in_progress", "blocked", "cancelled"],
            "in_progress": ["todo", "in_review", "blocked", "done", "cancelled"],
            "in_review": ["in_progress", "blocked", "done", "cancelled"],
            "blocked": ["todo", "in_progress", "cancelled"],
            "done": ["todo", "in_progress"],
            "cancelled": ["backlog", "todo"],
        }
    },
    immutable=["project_id"],
    example={
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "title": "Upgrade node pools one zone at a time",
        "description": "Replace the all-at-once upgrade by a rolling one with a health gate after each zone.",
        "acceptanceCriteria": ["No request fails during an upgrade", "The runbook is updated"],
        "type": "story",
        "status": "todo",
        "priority": "high",
        "assigneeId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "reporterId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "reviewerIds": ["per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
        "sprintId": "spr-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "featureId": "feat-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
        "storyPoints": 5,
        "originalEstimateMinutes": 960,
        "dueDate": "2026-06-19",
    },
)
class Task(Entity):
    """A unit of work in a project: story, task, bug, spike or part of one."""

    project_id: Annotated[Id, ref("Project"), "Project it belongs to."]
    # computed: key of the project, a hyphen and a number that counts up from 1 in the project and is never given twice
    key: Annotated[str | None, STORED, "Key for people, such as PLAT-142."] = None
    title: Annotated[str, Size(max=300), "Summary in one line."]
    description: Annotated[str | None, Size(max=50000), "Details in Markdown."] = None
    acceptance_criteria: Annotated[
        list[Annotated[str, Size(max=1000)]] | None, Size(max=50), "What has to hold for the work to count as done."
    ] = None
    type: Annotated[Literal["story", "task", "bug", "spike", "improvement", "chore", "subtask"], "Kind of work."] = "task"
    status: Annotated[Literal["backlog", "todo", "in_progress", "in_review", "blocked", "done", "cancelled"], "Column on the board."] = (
        "backlog"
    )
    resolution: Annotated[Literal["completed", "fixed", "wont_do", "duplicate", "cannot_reproduce", "obsolete"] | None, "How it ended."] = (
        None
    )
    priority: Annotated[Literal["lowest", "low", "medium", "high", "highest"], "Rank."] = "medium"
    severity: Annotated[Literal["trivial", "minor", "major", "critical", "blocker"] | None, "Harm done by a bug."] = None
    assignee_id: Annotated[Id | None, ref("Person"), "Person who does it."] = None
    reporter_id: Annotated[Id | None, ref("Person"), "Person who raised it."] = None
    reviewer_ids: Annotated[list[Id] | None, ref("Person"), Size(max=20), "People who check the result."] = None
    sprint_id: Annotated[Id | None, ref("Sprint"), "Sprint in which it is to be done."] = None
    feature_id: Annotated[Id | None, ref("Feature"), "Feature it helps to build."] = None
    parent_task_id: Annotated[Id | None, ref("Task"), "Task of which it is a part."] = None
    blocked_by_task_ids: Annotated[list[Id] | None, ref("Task"), Size(max=100), "Tasks that have to be done first."] = None
    story_points: Annotated[float | None, Range(0, 100), "Relative size."] = None
    original_estimate_minutes: Annotated[int | None, Range(0, 600000), "Effort as first estimated."] = None
    remaining_estimate_minutes: Annotated[int | None, Range(0, 600000), "Effort still to come."] = None
    # computed: sum of durationMinutes of TimeEntry with this taskId whose status is not rejected
    logged_minutes: Annotated[int | None, COMPUTED, "Effort spent."] = None
    start_date: Annotated[Date | None, "Day on which work should begin."] = None
    due_date: Annotated[Date | None, "Day by which it should be done."] = None
    # computed: time at which status first became in_progress
    started_at: Annotated[Time | None, STORED, "When work began."] = None
    # computed: time at which status last became done; empty in any other status
    completed_at: Annotated[Time | None, STORED, "When it was done."] = None


# RULE: sprintId, featureId and parentTaskId name records of the same project.
# RULE: parentTaskId is set on every subtask, never names a subtask, and closes no circle; neither does blockedByTaskIds.
# RULE: dueDate is not before startDate.
# RULE: severity is set only on bugs, and resolution only in status done or cancelled.
# RULE: status does not become in_progress, in_review or done while a task in blockedByTaskIds is neither done nor cancelled.
# RULE: sprintId does not come to name a sprint that is completed or cancelled, and the project is not completed, cancelled or archived when a task is created.


@entity(
    prefix="spr",
    path="/v1/projects/sprints",
    unique=[("project_id", "name")],
    search=["name", "goal"],
    expand={
        "project": One("project_id"),
        "scrum_master": One("scrum_master_id"),
        "product_owner": One("product_owner_id"),
        "tasks": Many("Task", "sprint_id"),
    },
    transitions={"status": {"planned": ["active", "cancelled"], "active": ["completed", "cancelled"]}},
    immutable=["project_id"],
    example={
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "name": "Sprint 14",
        "goal": "All stateless services run on the new cluster.",
        "status": "planned",
        "startDate": "2026-06-08",
        "endDate": "2026-06-19",
        "scrumMasterId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "productOwnerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "capacityPoints": 34,
        "capacityMinutes": 21600,
    },
)
class Sprint(Entity):
    """A time box of a project with a goal and the tasks chosen for it."""

    project_id: Annotated[Id, ref("Project"), "Project it belongs to."]
    name: Annotated[str, Size(max=120), "Name, such as Sprint 14."]
    goal: Annotated[str | None, Size(max=2000), "Sprint goal."] = None
    status: Annotated[Literal["planned", "active", "completed", "cancelled"], "State of the time box."] = "planned"
    start_date: Annotated[Date | None, "First day."] = None
    end_date: Annotated[Date | None, "Last day."] = None
    # computed: time at which status became active
    started_at: Annotated[Time | None, STORED, "When it was started."] = None
    # computed: time at which status became completed
    completed_at: Annotated[Time | None, STORED, "When it was closed."] = None
    scrum_master_id: Annotated[Id | None, ref("Person"), "Person who looks after the process."] = None
    product_owner_id: Annotated[Id | None, ref("Person"), "Person who orders the backlog."] = None
    capacity_points: Annotated[float | None, Range(0, 10000), "Story points the team thinks it can do."] = None
    capacity_minutes: Annotated[int | None, Range(0, 10000000), "Working time the team has."] = None
    # computed: sum of storyPoints of the sprint's tasks at the time it became active; before that, of its tasks now
    committed_points: Annotated[float | None, COMPUTED, "Points taken on."] = None
    # computed: sum of storyPoints of Task with this sprintId and status done
    completed_points: Annotated[float | None, COMPUTED, "Points done, the velocity of a completed sprint."] = None
    # computed: count of Task with this sprintId whose status is not cancelled
    task_count: Annotated[int | None, COMPUTED, "Tasks in the sprint."] = None
    # computed: tasks in status done divided by taskCount times 100, to one decimal; 0 without tasks
    progress_percent: Annotated[float | None, COMPUTED, "Share of the tasks done."] = None
    review_notes: Annotated[str | None, Size(max=20000), "Outcome of the sprint review."] = None
    retrospective_notes: Annotated[str | None, Size(max=20000), "Outcome of the retrospective."] = None


# RULE: endDate is after startDate by at most 42 days.
# RULE: An active sprint has startDate and endDate.
# RULE: A project has at most one active sprint.
# RULE: The dates do not overlap another sprint of the project that is planned or active.
# RULE: In a completed sprint only reviewNotes, retrospectiveNotes, tags and metadata change.


@entity(
    prefix="feat",
    path="/v1/projects/features",
    unique=[("project_id", "name"), ("feature_flag",)],
    search=["name", "description", "hypothesis", "target_release"],
    expand={
        "project": One("project_id"),
        "owner": One("owner_id"),
        "parent_feature": One("parent_feature_id"),
        "product": One("product_id"),
        "key_result": One("key_result_id"),
        "requested_by_accounts": One("requested_by_account_ids"),
        "tasks": Many("Task", "feature_id"),
    },
    transitions={
        "status": {
            "idea": ["discovery", "planned", "rejected"],
            "discovery": ["idea", "planned", "rejected"],
            "planned": ["discovery", "in_progress", "rejected"],
            "in_progress": ["planned", "in_beta", "released", "rejected"],
            "in_beta": ["in_progress", "released", "rejected"],
            "released": ["in_progress", "retired"],
            "rejected": ["idea"],
        }
    },
    immutable=["project_id"],
    example={
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "name": "Zonal rolling upgrades",
        "description": "Cluster upgrades happen zone by zone, with an automatic stop when a health gate fails.",
        "type": "feature",
        "status": "planned",
        "moscow": "must",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "keyResultId": "kr-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
        "hypothesis": "Upgrades without customer impact let us patch within seven days.",
        "reachCount": 1200,
        "impactScore": 2,
        "confidencePercent": 80,
        "effortPersonMonths": 1.5,
        "targetRelease": "2026.3",
        "startDate": "2026-06-08",
        "dueDate": "2026-07-31",
        "featureFlag": "upgrades.zonal",
    },
)
class Feature(Entity):
    """A piece of value a project delivers to its users, scored, planned and built through tasks."""

    project_id: Annotated[Id, ref("Project"), "Project that builds it."]
    name: Annotated[str, Size(max=200), "Name of the feature."]
    description: Annotated[str | None, Size(max=20000), "Problem it solves and how."] = None
    type: Annotated[Literal["epic", "feature", "capability", "enabler"], "Kind in the hierarchy of work."] = "feature"
    status: Annotated[
        Literal["idea", "discovery", "planned", "in_progress", "in_beta", "released", "rejected", "retired"], "Stage on the way to users."
    ] = "idea"
    moscow: Annotated[Literal["must", "should", "could", "wont"] | None, "Need for the target release."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Product manager."] = None
    parent_feature_id: Annotated[Id | None, ref("Feature"), "Epic or capability it belongs to."] = None
    product_id: Annotated[Id | None, ref("Product"), "Product it is part of."] = None
    key_result_id: Annotated[Id | None, ref("KeyResult"), "Key result it should move."] = None
    hypothesis: Annotated[str | None, Size(max=2000), "Change expected and how it will show."] = None
    acceptance_criteria: Annotated[list[Annotated[str, Size(max=1000)]] | None, Size(max=50), "What has to hold for release."] = None
    requested_by_account_ids: Annotated[list[Id] | None, ref("Account"), Size(max=1000), "Customers who asked for it."] = None
    reach_count: Annotated[int | None, Range(0, 1000000000), "Users or events touched per quarter."] = None
    impact_score: Annotated[float | None, Range(0, 3), "Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal."] = None
    confidence_percent: Annotated[float | None, Range(0, 100), "Trust in the numbers."] = None
    effort_person_months: Annotated[float | None, Range(0, 1000), "Work needed, above 0 where set."] = None
    # computed: reachCount times impactScore times confidencePercent divided by 100, divided by effortPersonMonths, to one decimal; empty unless all four are set
    rice_score: Annotated[float | None, STORED, "RICE score."] = None
    target_release: Annotated[str | None, Size(max=80), "Release in which it is meant to come."] = None
    start_date: Annotated[Date | None, "Day on which building begins."] = None
    due_date: Annotated[Date | None, "Day by which it should be released."] = None
    # computed: time at which status last became released
    released_at: Annotated[Time | None, STORED, "When users got it."] = None
    feature_flag: Annotated[str | None, Pattern(r"^[a-z0-9][a-z0-9._-]*$"), Size(max=120), "Key of the flag that switches it."] = None
    # computed: count of Task with this featureId whose status is not cancelled
    task_count: Annotated[int | None, COMPUTED, "Tasks of the feature."] = None
    # computed: tasks in status done divided by taskCount times 100, to one decimal; 0 without tasks
    progress_percent: Annotated[float | None, COMPUTED, "Share of the tasks done."] = None


# RULE: parentFeatureId names an epic or capability and closes no circle.
# RULE: effortPersonMonths is above 0 where set.
# RULE: dueDate is not before startDate.
# RULE: A feature in planned or a later stage up to released has an ownerId.
# RULE: status does not become released while a task of the feature is in_progress, in_review or blocked.
