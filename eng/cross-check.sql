-- Share of a month's job posts on Hacker News that name a language: by plain regular expressions over the text, and by the mentions that were read.
-- "Go" as a verb is taken out by the words that usually follow it, which is all that a regular expression can do about it.
WITH post AS (
    SELECT posting_id, date_trunc('month', p.posted_on) AS month, p.text,
        regexp_replace(p.text, '\bGo[ -](to|ahead|live|beyond|above|for|see|check|through|on|from|the|team|get|back|big|figure|out|over|public|here|build|directly|straight|into|deep)\b', '', 'gi') AS go_text
    FROM postings p JOIN facts f USING (posting_id)
    WHERE p.source = 'hn' AND f.is_job AND p.posted_on IS NOT NULL
),
counted AS (
    SELECT month, count(*) AS posts,
        count(*) FILTER (regexp_matches(text, '(?i)\bpython\b')) AS python,
        count(*) FILTER (regexp_matches(text, '\b(Rust|RUST)\b')) AS rust,
        count(*) FILTER (regexp_matches(go_text, '\b(Go|GO)\b|(?i)\bgolang\b')) AS go
    FROM post GROUP BY month HAVING count(*) >= 100
),
named AS (
    SELECT month, name, count(DISTINCT posting_id) AS posts
    FROM post JOIN mentions USING (posting_id)
    WHERE role <> 'negated' AND implied_by IS NULL AND name IN ('Python', 'Rust', 'Go')
    GROUP BY month, name
),
shares AS (
    SELECT c.month, l.name, 100.0 * l.plain / c.posts AS plain, 100.0 * coalesce(n.posts, 0) / c.posts AS read
    FROM counted c
    CROSS JOIN LATERAL (VALUES ('Python', c.python), ('Rust', c.rust), ('Go', c.go)) AS l(name, plain)
    LEFT JOIN named n ON n.month = c.month AND n.name = l.name
)
SELECT name AS language, count(*) AS months,
    round(avg(plain), 2) AS mean_plain_percent, round(avg(read), 2) AS mean_read_percent,
    round(max(abs(plain - read)), 2) AS largest_difference_points,
    strftime(arg_max(month, abs(plain - read)), '%Y-%m') AS in_month,
    round(avg(abs(plain - read)), 2) AS mean_difference_points
FROM shares GROUP BY name ORDER BY mean_plain_percent DESC
