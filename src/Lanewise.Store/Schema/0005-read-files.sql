-- Files that have been read to their end and stored whole, by their bytes and by how they were read: read again they would change nothing.
CREATE TABLE read_file (
    sha256 VARCHAR NOT NULL,
    read_as VARCHAR NOT NULL, -- what the user said about it, and the program's own version of reading
    told VARCHAR NOT NULL     -- what the import told of it, JSON
);
