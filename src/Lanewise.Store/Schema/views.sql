-- What users, measures and the bundled data share; docs/data.md describes every column.
CREATE OR REPLACE VIEW postings AS
SELECT
    posting_id, source, source_id, url, company, title, location, posted_on, first_seen, last_seen,
    -- Seen again after it was said to be closed: it was opened again.
    CASE WHEN closed_on >= last_seen THEN closed_on END AS closed_on,
    requisition, board, coalesce(opening_id, posting_id) AS opening_id, text
FROM posting;

CREATE OR REPLACE VIEW facts AS
SELECT
    posting_id, opening_id, source, company_id, posted_on, is_job, seniority, employment, workplace, remote_from, years_min,
    lanes[1].name AS lane, lanes, layers[1].name AS layer, layers, roles, signals, written_in, extractor, has_text
FROM fact;

CREATE OR REPLACE VIEW mentions AS
SELECT posting_id, name, kind, role, is_primary, alternatives, implied_by, "start", "end" FROM mention;

CREATE OR REPLACE VIEW pay AS
SELECT posting_id, min, max, currency, period, kind, usd_year_min, usd_year_max, origin, "start", "end" FROM pay_range;

CREATE OR REPLACE VIEW places AS
SELECT posting_id, city, region, country, "start", "end" FROM place;

CREATE OR REPLACE VIEW openings AS
SELECT
    opening_id,
    arg_min(company, posting_id) AS company,
    arg_min(title, posting_id) AS title,
    min(posted_on) AS posted_on,
    min(first_seen) AS first_seen,
    max(last_seen) AS last_seen,
    CASE WHEN count(closed_on) = count(*) THEN max(closed_on) END AS closed_on,
    count(*) AS posting_count
FROM postings
GROUP BY opening_id;

CREATE OR REPLACE VIEW listings AS
SELECT source, board, listed_on FROM listing;

CREATE OR REPLACE VIEW seeker_counts AS
SELECT source, month, seekers, openings FROM seeker_count;

CREATE OR REPLACE VIEW spells AS
SELECT opening_id, started_on, entry_days, exit_days, has_ended FROM spell;
