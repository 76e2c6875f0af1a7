-- The language a posting is written in, ISO 639-1; null where nothing tells, and until the posting's facts are made again.
ALTER TABLE fact ADD COLUMN written_in VARCHAR;
