-- Openings of each employer by lane, for intervals of lifts; the row of lane '' holds all its openings. Counted by the next import.
DROP TABLE market_employer;
CREATE TABLE market_employer (
    with_titles BOOLEAN NOT NULL,
    company_id UBIGINT NOT NULL,
    lane VARCHAR NOT NULL,
    openings BIGINT NOT NULL,
    known BIGINT NOT NULL    -- of the employer, openings whose lane is known
);
DELETE FROM market_state;
