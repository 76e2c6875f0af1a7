-- Postings whose current version gives way: it joins the earlier ones, and a version that comes back leaves them.
INSERT INTO posting_version
SELECT
    posting_id, content, seen_from, seen_to, url, company, title, location, posted_on, requisition, employment, is_remote, pay,
    has_text, published, raw
FROM posting SEMI JOIN replaced USING (posting_id);

DELETE FROM posting_version
WHERE (posting_id, content) IN (SELECT (posting_id, content) FROM replaced);

DELETE FROM posting WHERE posting_id IN (SELECT posting_id FROM replaced);
DELETE FROM fact WHERE posting_id IN (SELECT posting_id FROM replaced);
DELETE FROM mention WHERE posting_id IN (SELECT posting_id FROM replaced);
DELETE FROM pay_range WHERE posting_id IN (SELECT posting_id FROM replaced);
DELETE FROM place WHERE posting_id IN (SELECT posting_id FROM replaced);
