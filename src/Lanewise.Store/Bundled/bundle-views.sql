-- The same views over the bundled file, so that every measure's SQL is the same. $BUNDLE stands for the file.
-- A file of an older program lacks newer columns; the empty table gives it those, with nulls.
CREATE VIEW bundle AS
SELECT * REPLACE (coalesce(opening_id, posting_id) AS opening_id)
FROM (SELECT * FROM read_parquet($BUNDLE) UNION ALL BY NAME
    SELECT
        NULL::VARCHAR AS written_in,
        NULL::STRUCT(started_on DATE, entry_days FLOAT, exit_days FLOAT, has_ended BOOLEAN)[] AS spells
    WHERE false);

CREATE VIEW postings AS
SELECT
    posting_id, source, NULL::VARCHAR AS source_id, NULL::VARCHAR AS url, NULL::VARCHAR AS company, NULL::VARCHAR AS title,
    NULL::VARCHAR AS location, posted_on, first_seen, last_seen, closed_on, NULL::VARCHAR AS requisition, NULL::VARCHAR AS board, opening_id,
    NULL::VARCHAR AS text
FROM bundle;

CREATE VIEW facts AS
SELECT
    posting_id, opening_id, source, company_id, posted_on, is_job, seniority, employment, workplace, remote_from, years_min,
    lanes[1].name AS lane, lanes, layers[1].name AS layer, layers, roles, signals, written_in, extractor, has_text
FROM bundle;

CREATE VIEW mentions AS
SELECT
    posting_id, m.name, m.kind, m.role, m.is_primary, m.alternatives, m.implied_by, NULL::INTEGER AS "start", NULL::INTEGER AS "end"
FROM (SELECT posting_id, unnest(mentions) AS m FROM bundle);

CREATE VIEW pay AS
SELECT
    posting_id, y.min, y.max, y.currency, y.period, y.kind, y.usd_year_min, y.usd_year_max, y.origin, NULL::INTEGER AS "start",
    NULL::INTEGER AS "end"
FROM (SELECT posting_id, unnest(pay) AS y FROM bundle);

CREATE VIEW places AS
SELECT posting_id, l.city, l.region, l.country, NULL::INTEGER AS "start", NULL::INTEGER AS "end"
FROM (SELECT posting_id, unnest(places) AS l FROM bundle);

CREATE VIEW openings AS
SELECT
    opening_id, NULL::VARCHAR AS company, NULL::VARCHAR AS title, min(posted_on) AS posted_on, min(first_seen) AS first_seen,
    max(last_seen) AS last_seen, CASE WHEN count(closed_on) = count(*) THEN max(closed_on) END AS closed_on,
    count(*) AS posting_count
FROM bundle
GROUP BY opening_id;

CREATE VIEW listings AS
SELECT NULL::VARCHAR AS source, NULL::VARCHAR AS board, NULL::DATE AS listed_on WHERE false;

CREATE VIEW seeker_counts AS
SELECT NULL::VARCHAR AS source, NULL::DATE AS month, NULL::INTEGER AS seekers, NULL::INTEGER AS openings WHERE false;

CREATE VIEW spells AS
SELECT opening_id, s.started_on, s.entry_days::DOUBLE AS entry_days, s.exit_days::DOUBLE AS exit_days, s.has_ended
FROM (SELECT opening_id, unnest(spells) AS s FROM bundle);

-- The tables that measures count by, as MarketSql has them.
CREATE MACRO text_of(list) AS coalesce('|' || nullif(array_to_string(list, '|'), '') || '|', '');

CREATE VIEW market_posting AS
SELECT
    source, posted_on, has_text, company_id, opening_id, if(len(pay) > 0, posting_id, NULL) AS paid_id, years_min,
    text_of(seniority) AS seniority, text_of(employment) AS employment, text_of(workplace) AS workplace,
    text_of([l.name FOR l IN lanes]) AS lanes, text_of([l.name FOR l IN layers]) AS layers,
    text_of(list_concat([l.country FOR l IN places], remote_from)) AS countries,
    text_of([lower(l.city) || '/' || coalesce(l.country, '') FOR l IN places]) AS cities, text_of(roles) AS roles
FROM bundle
WHERE is_job;

CREATE VIEW market_mention AS
SELECT
    m.name, ($VOLUME)::UTINYINT AS volume, m.is_primary AND m.implied_by IS NULL AS is_primary,
    source, posted_on, has_text, company_id, opening_id, if(len(pay) > 0, posting_id, NULL) AS paid_id, years_min,
    text_of(seniority) AS seniority, text_of(employment) AS employment, text_of(workplace) AS workplace,
    text_of([l.name FOR l IN lanes]) AS lanes, text_of([l.name FOR l IN layers]) AS layers,
    text_of(list_concat([l.country FOR l IN places], remote_from)) AS countries,
    text_of([lower(l.city) || '/' || coalesce(l.country, '') FOR l IN places]) AS cities
FROM (SELECT *, unnest(mentions) AS m FROM bundle WHERE is_job)
WHERE m.role <> 'negated';
