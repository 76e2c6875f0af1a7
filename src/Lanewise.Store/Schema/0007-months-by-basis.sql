-- Openings with a text are counted apart by month, as they are in market_total: a title alone cannot say what it asks for.
DROP TABLE market_month;
CREATE TABLE market_month (with_titles BOOLEAN NOT NULL, source VARCHAR NOT NULL, month DATE NOT NULL, openings BIGINT NOT NULL);

-- Nothing has been counted: the next import counts all anew.
DELETE FROM market_state;
