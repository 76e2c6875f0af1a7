-- People who looked for work and openings posted to one place, by month.
CREATE TABLE seeker_count (
    source VARCHAR NOT NULL,
    month DATE NOT NULL,
    seekers INTEGER NOT NULL,
    openings INTEGER NOT NULL
);
