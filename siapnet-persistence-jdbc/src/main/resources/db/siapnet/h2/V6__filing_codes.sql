-- Receipt codes of reports. No code is here: only a digest of its digest, with which nobody can ask.
CREATE TABLE IF NOT EXISTS ${tables}filing_code (
    id     VARBINARY(32) NOT NULL PRIMARY KEY, -- digest of the code's digest
    report UUID          NOT NULL              -- the report it stands for
);
