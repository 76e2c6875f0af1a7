-- One row a posting. No texts, titles, addresses and names; offsets are left out too, since they point into the texts.
-- Lists are sorted after they are gathered: an aggregate with an order of its own takes kilobytes for every group.
SELECT
    f.posting_id,
    -- Most postings are their opening's only one: NULL costs nothing where an identity costs eight bytes.
    nullif(f.opening_id, f.posting_id) AS opening_id,
    f.source, f.company_id, f.posted_on, p.first_seen, p.last_seen, p.closed_on,
    f.is_job, f.seniority, f.employment, f.workplace, f.remote_from, f.years_min, f.lanes, f.layers, f.roles, f.signals, f.written_in,
    f.extractor, f.has_text,
    coalesce(m.list, []) AS mentions, coalesce(y.list, []) AS pay, coalesce(l.list, []) AS places,
    coalesce(s.list, []) AS spells
FROM facts f
JOIN postings p USING (posting_id)
LEFT JOIN (
    SELECT
        posting_id,
        list_sort(list({name: name, kind: kind, role: role, is_primary: is_primary, alternatives: alternatives, implied_by: implied_by}))
            AS list
    FROM mentions
    GROUP BY posting_id
) m USING (posting_id)
LEFT JOIN (
    SELECT
        posting_id,
        list_sort(list({min: min, max: max, currency: currency, period: period, kind: kind, usd_year_min: usd_year_min,
            usd_year_max: usd_year_max, origin: origin})) AS list
    FROM pay
    GROUP BY posting_id
) y USING (posting_id)
LEFT JOIN (
    SELECT posting_id, list_sort(list({city: city, region: region, country: country})) AS list
    FROM places
    GROUP BY posting_id
) l USING (posting_id)
LEFT JOIN (
    -- With the posting that names the opening.
    SELECT
        opening_id AS posting_id,
        list_sort(list({started_on: started_on, entry_days: entry_days::FLOAT, exit_days: exit_days::FLOAT, has_ended: has_ended})) AS list
    FROM spells
    GROUP BY opening_id
) s USING (posting_id)
-- Postings of one employer are alike, and so are those of one opening: sorted together they compress to a fraction.
ORDER BY f.source, f.company_id, f.opening_id, f.posted_on, f.posting_id
