DELETE FROM fact WHERE posting_id IN (SELECT posting_id FROM stale);
DELETE FROM mention WHERE posting_id IN (SELECT posting_id FROM stale);
DELETE FROM pay_range WHERE posting_id IN (SELECT posting_id FROM stale);
DELETE FROM place WHERE posting_id IN (SELECT posting_id FROM stale);
