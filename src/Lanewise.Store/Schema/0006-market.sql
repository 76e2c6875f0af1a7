-- What measures count by: narrow copies of facts and mentions (see MarketTables), made anew at the end of an import for the employers it touched.
-- Lists are texts, '|senior|staff|', or '' for none: a table holds few different ones, and DuckDB reads and groups a text faster than a list.
CREATE TABLE market_posting (
    source VARCHAR NOT NULL,
    posted_on DATE NOT NULL,
    has_text BOOLEAN NOT NULL,
    company_id UBIGINT,
    opening_id VARCHAR,    -- null where the posting is its opening's only one, and needs no counting of distinct openings
    paid_id VARCHAR,       -- the posting_id where it states pay, else null
    years_min SMALLINT,
    seniority VARCHAR NOT NULL,
    employment VARCHAR NOT NULL,
    workplace VARCHAR NOT NULL,
    lanes VARCHAR NOT NULL,
    layers VARCHAR NOT NULL,
    countries VARCHAR NOT NULL,
    cities VARCHAR NOT NULL,
    roles VARCHAR NOT NULL
);

CREATE TABLE market_mention (
    name VARCHAR NOT NULL,
    volume UTINYINT NOT NULL,
    is_primary BOOLEAN NOT NULL,
    source VARCHAR NOT NULL,
    posted_on DATE NOT NULL,
    has_text BOOLEAN NOT NULL,
    company_id UBIGINT,
    opening_id VARCHAR,
    paid_id VARCHAR,
    years_min SMALLINT,
    seniority VARCHAR NOT NULL,
    employment VARCHAR NOT NULL,
    workplace VARCHAR NOT NULL,
    lanes VARCHAR NOT NULL,
    layers VARCHAR NOT NULL,
    countries VARCHAR NOT NULL,
    cities VARCHAR NOT NULL
);

-- The whole market without a filter, counted once.
CREATE TABLE market_total (with_titles BOOLEAN NOT NULL, lanes VARCHAR NOT NULL, seniority VARCHAR NOT NULL, postings BIGINT NOT NULL,
    openings BIGINT NOT NULL);
CREATE TABLE market_month (source VARCHAR NOT NULL, month DATE NOT NULL, openings BIGINT NOT NULL);
CREATE TABLE market_employer (with_titles BOOLEAN NOT NULL, company_id UBIGINT NOT NULL, openings BIGINT NOT NULL);

-- Rows of market_posting: those counted when the tables were last put in order, and those counted since. No row: nothing has been counted.
CREATE TABLE market_state (sorted BIGINT NOT NULL, added BIGINT NOT NULL);
