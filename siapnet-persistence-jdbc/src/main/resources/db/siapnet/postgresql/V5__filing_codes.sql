-- Receipt codes of reports. No code is here: only a digest of its digest, with which nobody can ask.
CREATE TABLE IF NOT EXISTS ${tables}filing_code (
    id     bytea NOT NULL PRIMARY KEY, -- digest of the code's digest
    report uuid  NOT NULL              -- the report it stands for
);
