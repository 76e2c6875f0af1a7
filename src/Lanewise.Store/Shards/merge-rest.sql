-- Facts are dated by the first day seen where the source gives no date.
UPDATE fact
SET posted_on = s.first_seen
FROM shared_posting s, posting p
WHERE fact.posting_id = s.posting_id AND p.posting_id = s.posting_id AND p.posted_on IS NULL;

INSERT INTO listing
SELECT DISTINCT source, board, listed_on FROM shard_listing;

-- A month told again replaces what was told before.
INSERT INTO seeker_count
SELECT source, month, arg_max(seekers, shard), arg_max(openings, shard) FROM shard_seeker_count GROUP BY source, month;

INSERT INTO ungrouped
SELECT DISTINCT coalesce(company_id, 0) FROM posting;
