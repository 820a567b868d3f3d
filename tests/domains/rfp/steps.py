"""What the tests of the three entities do in common: ask a question, answer it, and have the answer approved."""


def ask(api, rfp, **fields):
    """A question of the request."""
    return api.make("RfpQuestion", rfpRecordId=rfp["id"], **fields)


def answer(api, question, **fields):
    """What creating a response to the question gives."""
    return api.create("RfpResponse", rfpRecordId=question["rfpRecordId"], questionId=question["id"], **fields)


def approved_question(api, rfp, **fields):
    """A question whose answer is approved, and which is approved by it."""
    question = ask(api, rfp, assigneeId=api.make("Person")["id"], status="in_review", **fields)
    assert answer(api, question, status="approved").status == 201
    return api.change(question, status="approved").data
