DELETE FROM fact WHERE posting_id IN (SELECT posting_id FROM rebuilt);
DELETE FROM mention WHERE posting_id IN (SELECT posting_id FROM rebuilt);
DELETE FROM pay_range WHERE posting_id IN (SELECT posting_id FROM rebuilt);
DELETE FROM place WHERE posting_id IN (SELECT posting_id FROM rebuilt);

-- A new extractor seldom reads another plain text.
UPDATE posting
SET text = rebuilt.text, heading = rebuilt.heading
FROM rebuilt
WHERE posting.posting_id = rebuilt.posting_id AND (posting.text <> rebuilt.text OR posting.heading <> rebuilt.heading);

-- Openings are grouped by text.
INSERT INTO ungrouped
SELECT DISTINCT coalesce(company_id, 0) FROM posting SEMI JOIN rebuilt USING (posting_id);
