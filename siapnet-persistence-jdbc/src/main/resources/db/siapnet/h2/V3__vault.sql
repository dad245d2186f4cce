-- The vault learns to change its keys, and keeps reporters, notes and legal holds.

ALTER TABLE ${tables}person ALTER COLUMN wrapped_key SET DATA TYPE VARBINARY(1000); -- a key management may wrap in more
ALTER TABLE ${tables}person ADD COLUMN IF NOT EXISTS key_version VARCHAR(100); -- master key that wrapped wrapped_key
ALTER TABLE ${tables}person ADD COLUMN IF NOT EXISTS mark_version VARCHAR(20); -- index key that made number_mark
ALTER TABLE ${tables}person ADD COLUMN IF NOT EXISTS forgotten_at TIMESTAMP(6) WITH TIME ZONE;
UPDATE ${tables}person SET key_version = '1' WHERE wrapped_key IS NOT NULL AND key_version IS NULL;
UPDATE ${tables}person SET mark_version = '1' WHERE number_mark IS NOT NULL AND mark_version IS NULL;
UPDATE ${tables}person SET forgotten_at = CURRENT_TIMESTAMP WHERE sealed IS NULL AND forgotten_at IS NULL;

-- Who looked, or was refused to; never updated or deleted. Each look is sealed with those at the same person before it.
ALTER TABLE ${tables}disclosure ADD COLUMN IF NOT EXISTS agreed_by VARCHAR(200); -- account that agreed
ALTER TABLE ${tables}disclosure ADD COLUMN IF NOT EXISTS outcome VARCHAR(20) DEFAULT 'SHOWN' NOT NULL;
ALTER TABLE ${tables}disclosure ADD COLUMN IF NOT EXISTS ordinal INTEGER; -- empty in rows of the first version
ALTER TABLE ${tables}disclosure ADD COLUMN IF NOT EXISTS seal VARBINARY(32);
CREATE UNIQUE INDEX IF NOT EXISTS ${prefix}disclosure_ordinal ON ${tables}disclosure (person, ordinal);

-- Who filed a report. The person has no number_mark: a reporter is never found by a number.
CREATE TABLE IF NOT EXISTS ${tables}reporter (
    report  UUID    NOT NULL,
    ordinal INTEGER NOT NULL,
    person  UUID    NOT NULL,
    PRIMARY KEY (report, ordinal)
);
CREATE INDEX IF NOT EXISTS ${prefix}reporter_person ON ${tables}reporter (person);

-- Free text about a person, under the person's key.
CREATE TABLE IF NOT EXISTS ${tables}note (
    id          UUID     NOT NULL PRIMARY KEY,
    person      UUID     NOT NULL,
    ordinal     INTEGER  NOT NULL,
    stream_id   UUID     NOT NULL,
    stream_kind SMALLINT NOT NULL,
    sealed      VARBINARY(20000) NOT NULL,
    CONSTRAINT ${prefix}note_of_person UNIQUE (person, ordinal)
);

-- Identities that must not be destroyed for now.
CREATE TABLE IF NOT EXISTS ${tables}legal_hold (
    id          UUID         NOT NULL PRIMARY KEY,
    person      UUID         NOT NULL,
    reason      VARCHAR(40)  NOT NULL,
    until_day   DATE,
    account     VARCHAR(200) NOT NULL,
    at          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    released_by VARCHAR(200),
    released_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX IF NOT EXISTS ${prefix}legal_hold_person ON ${tables}legal_hold (person);
