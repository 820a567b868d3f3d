"""Remarks on any record, with replies, mentions and reactions."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import needs, only_when, refers_to, rule_of
from cpod_backend.contract.rule import Change, effect, refuse, rule, stamp
from cpod_backend.contract.stamps import counted, stamp_change, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, AnyId, Id, Range, Size, Time, ref


class CommentAnchor(Part):
    """Place in the record that an inline remark points at."""

    field: Annotated[str, Size(max=100), "Field of the record."]
    start_offset: Annotated[int | None, Range(0), "First character marked."] = None
    end_offset: Annotated[int | None, Range(0), "First character after the mark."] = None
    quoted_text: Annotated[str | None, Size(max=2000), "Text as it stood when marked."] = None


class CommentReaction(Part):
    """One reaction and the people who gave it."""

    emoji: Annotated[str, Size(1, 32), "Emoji or its short code."]
    person_ids: Annotated[list[Id] | None, ref("Person"), Size(max=1000), "People who reacted so."] = None


@entity(
    prefix="cmt",
    path="/v1/work/comments",
    search=["body"],
    expand={
        "author": One("author_id"),
        "parent_comment": One("parent_comment_id"),
        "mentioned_people": One("mentioned_person_ids"),
        "replies": Many("Comment", "parent_comment_id"),
    },
    immutable=["subject_id", "author_id", "parent_comment_id"],
    example={
        "subjectId": "task-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "authorId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "body": "The new cluster has no quota for GPU nodes yet. @Jonas, can you ask for it?",
        "mentionedPersonIds": ["per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
    },
)
class Comment(Entity):
    """A remark on any record, with replies, mentions and reactions."""

    subject_id: Annotated[AnyId, "Record the remark is on."]
    subject_type: Annotated[str, STORED, "Kind of that record."] = ""
    author_id: Annotated[Id, ref("Person"), "Person who wrote it."]
    parent_comment_id: Annotated[Id | None, ref("Comment"), "Remark it replies to."] = None
    root_comment_id: Annotated[Id | None, ref("Comment"), STORED, "Start of the thread."] = None
    body: Annotated[str, Size(1, 20000), "Text of the remark."]
    format: Annotated[Literal["markdown", "plain_text"], "How to read the text."] = "markdown"
    visibility: Annotated[
        Literal["internal", "public", "restricted"],
        "internal for staff, public also for the customer or requester, restricted for one group.",
    ] = "internal"
    visible_to_group_id: Annotated[Id | None, ref("Group"), "Group that may read a restricted remark."] = None
    mentioned_person_ids: Annotated[list[Id] | None, ref("Person"), Size(max=100), "People to notify."] = None
    attachment_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Stored attachments."] = None
    anchor: Annotated[CommentAnchor | None, "Place in the record that an inline remark points at."] = None
    reactions: Annotated[list[CommentReaction] | None, Size(max=50), "Reactions given to the remark."] = None
    is_pinned: Annotated[bool, "Shown above other remarks."] = False
    is_resolved: Annotated[bool, "True where the point raised is settled."] = False
    resolved_by_id: Annotated[Id | None, ref("Person"), "Person who settled it."] = None
    resolved_at: Annotated[Time | None, STORED, "When it was settled."] = None
    edited_at: Annotated[Time | None, STORED, "When the text was last edited."] = None
    reply_count: Annotated[int, COMPUTED, "Direct replies."] = 0


@stamp(Comment)
async def root_comment_id(change: Change[Comment]) -> None:
    if change.creating and (parent := await change.tx.get(Comment, change.record.parent_comment_id)):
        change.record.root_comment_id = parent.root_comment_id or parent.id


resolved_at = stamp_time(Comment, "resolved_at", of="is_resolved", to=(True,), clear=True)

edited_at = stamp_change(Comment, "edited_at", of="body", at_creation=False)

reply_count = counted(Comment, "reply_count", "Comment", by="parent_comment_id")

replies_stay_on_the_subject = refers_to(
    Comment, "parent_comment_id", "Comment", "parentCommentId names a comment on the same subject.", same={"subject_id": "subject_id"}
)

comment_says_something = rule_of(Comment, "body holds more than white space.", lambda comment: bool(comment.body.strip()), "body")

restricted_comment_has_a_group = needs(
    Comment, "visible_to_group_id", "visibleToGroupId is set where visibility is restricted.", when={"visibility": ("restricted",)}
)

only_restricted_comments_have_a_group = only_when(
    Comment, "visible_to_group_id", "visibleToGroupId is set only where visibility is restricted.", when={"visibility": ("restricted",)}
)

replies_are_not_pinned_or_resolved = only_when(
    Comment,
    ("is_pinned", "is_resolved"),
    "isPinned and isResolved are true only on comments without parentCommentId.",
    when={"parent_comment_id": (None,)},
)

resolved_comment_names_who = needs(Comment, "resolved_by_id", "A resolved comment has resolvedById.", when={"is_resolved": (True,)})


@rule(Comment)
def anchor_ends_after_start(change: Change[Comment]) -> None:
    """In anchor endOffset is not before startOffset."""
    anchor = change.record.anchor
    if anchor is None or anchor.start_offset is None or anchor.end_offset is None:
        return
    if anchor.end_offset < anchor.start_offset:
        refuse(f"endOffset {anchor.end_offset} is before startOffset {anchor.start_offset}", "/anchor/endOffset")


@effect(Comment, "create")
async def tickets_are_answered(change: Change[Comment]) -> None:
    """The first comment by somebody other than the requester is the first answer to a ticket."""
    comment = change.record
    if comment.subject_type != "ticket":
        return
    # Held, so that of two comments at once the first stays the first.
    ticket = await change.tx.lock("Ticket", comment.subject_id)
    if ticket and ticket.first_responded_at is None and comment.author_id != ticket.requester_id:
        await change.tx.change(ticket, first_responded_at=comment.created_at)
