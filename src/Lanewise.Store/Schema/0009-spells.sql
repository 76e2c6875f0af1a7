-- What the view spells shows, made anew (spells.sql) at the end of an import that told of postings or of days on which boards were listed.
CREATE TABLE spell (
    opening_id VARCHAR NOT NULL,
    started_on DATE,
    entry_days DOUBLE,
    exit_days DOUBLE,
    has_ended BOOLEAN NOT NULL
);

-- As before, and whether spells are those of the days that are known. No row: nothing has been counted.
DROP TABLE market_state;
CREATE TABLE market_state (sorted BIGINT NOT NULL, added BIGINT NOT NULL, spells_known BOOLEAN NOT NULL);
