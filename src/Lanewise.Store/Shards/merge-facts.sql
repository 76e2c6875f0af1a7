INSERT INTO $TABLE BY NAME
SELECT * EXCLUDE (shard) FROM shard_$TABLE ANTI JOIN shared USING (posting_id);

INSERT INTO $TABLE BY NAME
SELECT f.* EXCLUDE (shard) FROM shard_$TABLE f SEMI JOIN shared_posting s ON s.posting_id = f.posting_id AND s.shard = f.shard;
