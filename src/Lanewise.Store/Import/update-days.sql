UPDATE posting
SET seen_from = days.seen_from, seen_to = days.seen_to
FROM days
WHERE posting.posting_id = days.posting_id AND posting.content = days.content;

UPDATE posting_version
SET seen_from = days.seen_from, seen_to = days.seen_to
FROM days
WHERE posting_version.posting_id = days.posting_id AND posting_version.content = days.content;

UPDATE posting
SET first_seen = spans.first_seen, last_seen = spans.last_seen, closed_on = spans.closed_on, board = spans.board
FROM spans
WHERE posting.posting_id = spans.posting_id;

-- Facts are dated by the first day seen where the source gives no date.
UPDATE fact
SET posted_on = spans.first_seen
FROM spans, posting
WHERE fact.posting_id = spans.posting_id AND posting.posting_id = spans.posting_id AND posting.posted_on IS NULL;
