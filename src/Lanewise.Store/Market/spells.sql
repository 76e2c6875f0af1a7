-- For how long openings were watched; docs/data.md says how. Ages are in days since an opening was first up.
WITH ledger AS (
    -- Sources that keep postings which they saw up and then down need no lists.
    SELECT source, min(first_seen) AS begun FROM posting WHERE board IS NULL GROUP BY source HAVING bool_or(closed_on > first_seen)
),
-- Of the postings of a board many were seen over the same days.
seen AS (
    SELECT
        s.source, s.board, s.first_seen, s.last_seen,
        s.first_seen - earlier.listed_on AS unseen_before, later.listed_on - s.last_seen AS unseen_after
    FROM (SELECT DISTINCT source, board, first_seen, last_seen FROM posting WHERE board IS NOT NULL) s
    ASOF LEFT JOIN listing earlier
        ON earlier.source = s.source AND earlier.board = s.board AND earlier.listed_on < s.first_seen
    ASOF LEFT JOIN listing later
        ON later.source = s.source AND later.board = s.board AND later.listed_on > s.last_seen
),
posted AS (
    SELECT
        p.opening_id, p.source, p.board, p.posted_on, p.first_seen, p.last_seen, p.closed_on, s.unseen_before, s.unseen_after,
        false AS came_later
    FROM postings p JOIN seen s USING (source, board, first_seen, last_seen)
    UNION ALL
    SELECT
        p.opening_id, p.source, NULL, p.posted_on, p.first_seen, p.last_seen, p.closed_on, NULL, NULL, p.first_seen > l.begun
    FROM postings p JOIN ledger l USING (source)
    WHERE p.board IS NULL
),
-- Where the days around are known no better, the middle between them stands for the day.
dated AS (
    SELECT
        opening_id, source, board,
        -- Posted before a list that did not have it: it came up again after that list.
        CASE
            WHEN posted_on <= first_seen AND unseen_before IS NULL THEN epoch(posted_on) / 86400
            WHEN posted_on <= first_seen AND first_seen - posted_on <= unseen_before THEN epoch(posted_on) / 86400
            WHEN unseen_before <= 7 THEN epoch(first_seen) / 86400 - unseen_before / 2
            WHEN came_later THEN epoch(first_seen) / 86400
        END AS up_from,
        epoch(first_seen) / 86400 AS seen_from,
        CASE
            WHEN closed_on IS NOT NULL THEN greatest(epoch(closed_on) / 86400, epoch(first_seen) / 86400 + 0.5)
            WHEN unseen_after <= 7 THEN epoch(last_seen) / 86400 + unseen_after / 2
            ELSE epoch(last_seen) / 86400
        END AS seen_to,
        closed_on IS NOT NULL OR coalesce(unseen_after <= 7, false) AS is_down
    FROM posted
),
grouped AS (
    SELECT
        opening_id, min(source) AS source, min(board) AS board,
        -- Of the posting seen first it must be known.
        CASE WHEN coalesce(min(seen_from) FILTER (up_from IS NULL) > min(seen_from), true) THEN min(up_from) END AS up_from,
        min(seen_from) AS seen_from, max(seen_to) AS seen_to, bool_and(is_down) AS is_down
    FROM dated
    GROUP BY opening_id
),
-- Stretches of time in which a board was listed at least once a week; between them nobody saw what became of its postings.
watched AS (
    SELECT source, board, epoch(min(listed_on)) / 86400 AS watched_from, epoch(max(listed_on)) / 86400 AS watched_to
    FROM (
        SELECT source, board, listed_on, sum(is_gap) OVER (PARTITION BY source, board ORDER BY listed_on) AS stretch
        FROM (
            SELECT
                source, board, listed_on,
                coalesce(listed_on - lag(listed_on) OVER (PARTITION BY source, board ORDER BY listed_on) > 7, true)::INTEGER AS is_gap
            FROM listing
        )
    )
    GROUP BY source, board, stretch
)
SELECT
    g.opening_id,
    CAST(make_date(floor(g.up_from)::INTEGER) AS DATE) AS started_on,
    greatest(g.seen_from, w.watched_from) - g.up_from AS entry_days,
    least(g.seen_to, coalesce(w.watched_to, g.seen_to)) - g.up_from AS exit_days,
    g.is_down AND g.seen_to <= coalesce(w.watched_to, g.seen_to) AS has_ended
FROM grouped g
LEFT JOIN watched w ON w.source = g.source AND w.board = g.board
WHERE (g.board IS NULL OR w.board IS NOT NULL)
    AND least(g.seen_to, coalesce(w.watched_to, g.seen_to)) > greatest(g.seen_from, coalesce(w.watched_from, g.seen_from))
