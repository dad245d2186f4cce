-- Figures proposed for publication, and those published. Their content is never changed; the row moves on with each step.
CREATE TABLE IF NOT EXISTS ${tables}edition (
    id       UUID        NOT NULL PRIMARY KEY,
    number   INTEGER     NOT NULL,
    version  INTEGER     NOT NULL, -- how many steps were taken
    status   VARCHAR(20) NOT NULL,
    as_of    DATE        NOT NULL, -- day of the figures
    standing DATE,                 -- that day, while the edition is the public one of it
    content  BLOB        NOT NULL, -- the edition as JSON: figures, checksum, who proposed and agreed (accounts, no names)
    CONSTRAINT ${prefix}edition_number UNIQUE (number),
    CONSTRAINT ${prefix}edition_standing UNIQUE (standing)
);
CREATE INDEX IF NOT EXISTS ${prefix}edition_as_of ON ${tables}edition (as_of, number);
