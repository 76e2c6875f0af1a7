-- Postings that several shards have; all others are as their shard has them.
CREATE TEMP TABLE shared AS
SELECT posting_id FROM shard_posting GROUP BY posting_id HAVING count(*) > 1;

-- Their versions, each seen on the days on which any shard saw it; the shard is the one that read it first.
CREATE TEMP TABLE shared_version AS
SELECT
    posting_id, content, min(seen_from) AS seen_from, max(seen_to) AS seen_to, any_value(has_text) AS has_text,
    any_value(posted_on) AS posted_on, min(shard) AS shard
FROM (
    SELECT posting_id, content, seen_from, seen_to, has_text, posted_on, shard
    FROM shard_posting SEMI JOIN shared USING (posting_id)
    UNION ALL
    SELECT posting_id, content, seen_from, seen_to, has_text, posted_on, shard
    FROM shard_posting_version SEMI JOIN shared USING (posting_id)
)
GROUP BY posting_id, content;

-- The current one of them, by the rule of PostingVersion.IsBefore. Some shard has it as its current one too, since none saw it later than
-- all of them together: the facts are there.
CREATE TEMP TABLE shared_posting AS
WITH latest AS (
    SELECT
        posting_id, min(seen_from) AS first_seen, max(seen_to) AS last_seen,
        arg_max(content, (has_text, seen_to, coalesce(posted_on, DATE '0001-01-01'), content)) AS content
    FROM shared_version
    GROUP BY posting_id
)
SELECT
    posting_id, l.content, l.first_seen, l.last_seen, max(p.closed_on) AS closed_on, min(p.board) AS board,
    min(p.shard) FILTER (p.content = l.content) AS shard
FROM latest l JOIN shard_posting p USING (posting_id)
GROUP BY posting_id, l.content, l.first_seen, l.last_seen;
