"""What a website does with sessions, and an officer's tool: against the base and the token that it is given."""

import importlib
import pkgutil
import sys

import generated  # made out of the document
from generated import AuthenticatedClient, Client
from generated.api.sessions import edit_session, get_meeting_record, get_session, list_sessions, record_meeting
from generated.api.suggestions import discard_suggestions
from generated.models import Discard, LocalizedProsePatch, MeetingRecord, Problem, Session, SessionPage, SessionPatch
from generated.types import UNSET

base, token = sys.argv[1:]
anybody = Client(base_url=base)
officer = AuthenticatedClient(base_url=base, token=token)

# Whatever was made can be loaded.
for module in pkgutil.walk_packages(generated.__path__, "generated."):
    importlib.import_module(module.name)

page = list_sessions.sync(client=anybody, limit=5)
assert isinstance(page, SessionPage), page
session_id = page.sessions[0].id
assert page.sessions[0].booking_required is False

session = get_session.sync(session_id, client=anybody)
assert isinstance(session, Session), session
assert (session.id, session.status) == (session_id, "scheduled")

read = get_session.sync_detailed(session_id, client=officer)
assert read.headers["cache-control"] == "private, no-store"
changed = edit_session.sync_detailed(
    session_id,
    client=officer,
    if_match=read.headers["etag"],
    body=SessionPatch(notice=LocalizedProsePatch(en="Another demo notice")),
)
assert changed.status_code == 200, changed
assert changed.parsed.notice.en == "Another demo notice"
assert changed.parsed.notice.fr is UNSET

record = get_meeting_record.sync_detailed(session_id, client=officer)
assert record.parsed == MeetingRecord(visitors=None, raised=[]), record.parsed
early = record_meeting.sync_detailed(
    session_id, client=officer, if_match=record.headers["etag"], body=MeetingRecord(visitors=23, raised=[])
)
assert early.status_code == 409, "It has not begun."

none = discard_suggestions.sync(client=officer, body=Discard.from_dict({"where": {"day": "2026-01-15"}}))
assert (none.discarded, none.more) == (0, False), none

missing = get_session.sync_detailed("no-such-2001-01", client=anybody)
assert missing.status_code == 404
assert isinstance(missing.parsed, Problem), missing.parsed
assert missing.parsed.type_ == "/problems/not-found"

refused = edit_session.sync(
    session_id,
    client=officer,
    if_match=changed.headers["etag"],
    body=SessionPatch.from_dict({"status": "cancelled"}),
)
assert isinstance(refused, Problem), refused
assert refused.errors[0].pointer == "#/cancellation"

print("The Python client lists, reads, changes and is refused as it should.")
