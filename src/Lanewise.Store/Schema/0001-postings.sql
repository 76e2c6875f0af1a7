-- The current version of every posting. No primary keys: their indexes (ART) double the time of an import and must fit in memory,
-- and an import looks postings up in batches, which a scan of one column answers as fast.
-- DuckDB leaves texts of a few kB uncompressed unless told; Zstandard makes a store a fifth as large.
CREATE TABLE posting (
    posting_id VARCHAR NOT NULL,  -- 12 characters: a hash of source and source_id
    source VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    content UBIGINT NOT NULL,     -- hash of everything published but the raw record
    seen_from DATE NOT NULL,      -- first and last day on which this content was seen
    seen_to DATE NOT NULL,
    first_seen DATE NOT NULL,     -- first and last day on which any version was seen
    last_seen DATE NOT NULL,
    closed_on DATE,               -- latest day on which a source said that it was taken down
    url VARCHAR,
    company VARCHAR,
    company_id UBIGINT,           -- hash of the normalised company; null when unknown
    title VARCHAR,
    location VARCHAR,
    posted_on DATE,
    requisition VARCHAR,
    employment VARCHAR,
    is_remote BOOLEAN,
    pay VARCHAR,                  -- structured pay as published, JSON
    has_text BOOLEAN NOT NULL,    -- false for sources that publish titles only
    published VARCHAR USING COMPRESSION zstd,      -- the description as published
    raw VARCHAR USING COMPRESSION zstd NOT NULL,   -- the whole record less the description, JSON
    text VARCHAR USING COMPRESSION zstd NOT NULL,  -- the description as plain text
    heading VARCHAR NOT NULL,     -- what follows it in the text that offsets index: title and location
    opening_id VARCHAR            -- null until it is grouped with others, and names none but itself
);

-- Earlier and less complete versions of postings, as they were published.
CREATE TABLE posting_version (
    posting_id VARCHAR NOT NULL,
    content UBIGINT NOT NULL,
    seen_from DATE NOT NULL,
    seen_to DATE NOT NULL,
    url VARCHAR,
    company VARCHAR,
    title VARCHAR,
    location VARCHAR,
    posted_on DATE,
    requisition VARCHAR,
    employment VARCHAR,
    is_remote BOOLEAN,
    pay VARCHAR,
    has_text BOOLEAN NOT NULL,
    published VARCHAR USING COMPRESSION zstd,
    raw VARCHAR USING COMPRESSION zstd NOT NULL
);

CREATE TABLE fact (
    posting_id VARCHAR NOT NULL,
    opening_id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    company_id UBIGINT,
    posted_on DATE NOT NULL,
    is_job BOOLEAN NOT NULL,
    seniority VARCHAR[] NOT NULL,
    employment VARCHAR[] NOT NULL,
    workplace VARCHAR[] NOT NULL,
    remote_from VARCHAR[] NOT NULL,
    years_min SMALLINT,
    lanes STRUCT(name VARCHAR, score FLOAT)[] NOT NULL,
    layers STRUCT(name VARCHAR, score FLOAT)[] NOT NULL,
    roles VARCHAR[] NOT NULL,
    signals VARCHAR[] NOT NULL,
    extractor INTEGER NOT NULL,
    catalog VARCHAR NOT NULL,
    has_text BOOLEAN NOT NULL
);

-- Offsets are Unicode code points into text || heading of the posting; null where the value was not read from text.
CREATE TABLE mention (
    posting_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    is_primary BOOLEAN NOT NULL,
    alternatives SMALLINT,
    implied_by VARCHAR,
    "start" INTEGER,
    "end" INTEGER
);

CREATE TABLE pay_range (
    posting_id VARCHAR NOT NULL,
    min DOUBLE,
    max DOUBLE,
    currency VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    usd_year_min DOUBLE,
    usd_year_max DOUBLE,
    origin VARCHAR NOT NULL,
    "start" INTEGER,
    "end" INTEGER
);

CREATE TABLE place (
    posting_id VARCHAR NOT NULL,
    city VARCHAR,
    region VARCHAR,
    country VARCHAR,
    "start" INTEGER,
    "end" INTEGER
);

-- The day on which a file's very bytes were first imported: the same file read again later says nothing new of when postings were open.
CREATE TABLE imported_file (
    sha256 VARCHAR NOT NULL,
    imported_on DATE NOT NULL
);

-- Employers whose postings wait to be grouped into openings; 0 stands for unknown ones.
CREATE TABLE ungrouped (company_id UBIGINT NOT NULL);
