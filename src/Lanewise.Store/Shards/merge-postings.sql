INSERT INTO posting BY NAME
SELECT * EXCLUDE (shard) FROM shard_posting ANTI JOIN shared USING (posting_id);

INSERT INTO posting_version BY NAME
SELECT * EXCLUDE (shard) FROM shard_posting_version ANTI JOIN shared USING (posting_id);

CREATE TEMP VIEW shard_record AS
SELECT
    shard, posting_id, content, url, company, title, location, posted_on, requisition, employment, is_remote, pay, has_text, published, raw
FROM shard_posting
UNION ALL BY NAME
SELECT * EXCLUDE (seen_from, seen_to) FROM shard_posting_version;

-- Contents that are alike may come from records that are not; the one read first stays.
INSERT INTO posting BY NAME
SELECT
    p.* EXCLUDE (shard)
    REPLACE (
        v.seen_from AS seen_from, v.seen_to AS seen_to, s.first_seen AS first_seen, s.last_seen AS last_seen, s.closed_on AS closed_on,
        s.board AS board, r.raw AS raw
    )
FROM shared_posting s
JOIN shard_posting p ON p.posting_id = s.posting_id AND p.shard = s.shard
JOIN shared_version v ON v.posting_id = s.posting_id AND v.content = s.content
JOIN shard_record r ON r.posting_id = v.posting_id AND r.content = v.content AND r.shard = v.shard;

INSERT INTO posting_version BY NAME
SELECT v.seen_from, v.seen_to, r.* EXCLUDE (shard)
FROM shared_version v
JOIN shard_record r ON r.posting_id = v.posting_id AND r.content = v.content AND r.shard = v.shard
ANTI JOIN shared_posting s ON s.posting_id = v.posting_id AND s.content = v.content;
