-- The list of open postings that a posting stands in; null where no reading of its source gives such a list whole.
ALTER TABLE posting ADD COLUMN board VARCHAR;

-- Days on which a board was listed whole. A day that is missing says nothing of its postings.
CREATE TABLE listing (
    source VARCHAR NOT NULL,
    board VARCHAR NOT NULL,
    listed_on DATE NOT NULL
);

-- Postings that are here already: what imports write from now on.
UPDATE posting
SET board = CASE source
    WHEN 'greenhouse' THEN coalesce(
        raw ->> '$.board', nullif(regexp_extract(url, '^https?://[^/]*greenhouse\.io/([^/?#]+)', 1), ''),
        lower(regexp_replace(company, '[^\p{L}\p{N}]', '', 'g')))
    WHEN 'ashby' THEN nullif(regexp_extract(url, '^https?://[^/]+/([^/?#]+)', 1), '')
    WHEN 'lever' THEN nullif(regexp_extract(url, '^https?://[^/]+/([^/?#]+)', 1), '')
    WHEN 'recruitee' THEN nullif(regexp_extract(url, '^https?://([^./]+)\.', 1), '')
    WHEN 'personio' THEN coalesce(nullif(regexp_extract(url, '^https?://([^./]+)\.', 1), ''), company)
    WHEN 'workable' THEN company
    WHEN 'breezy' THEN company
END;

-- Days on which responses were fetched; a row of a panel tells its own days, not those on which its board was listed.
INSERT INTO listing
SELECT DISTINCT source, board, unnest([seen_from, seen_to])
FROM posting
WHERE board IS NOT NULL AND closed_on IS NULL AND (raw ->> '$.last_seen') IS NULL;
