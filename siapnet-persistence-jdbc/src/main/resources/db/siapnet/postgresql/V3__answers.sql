-- Answers to requests under idempotency keys, for a day or so. Neither key nor content is here: only digests of them, and the
-- answer sealed under a key that only who repeats the request can derive.
CREATE TABLE IF NOT EXISTS ${tables}answer (
    id      bytea                    NOT NULL PRIMARY KEY, -- digest of the idempotency key
    content bytea                    NOT NULL,             -- digest of key and content
    since   timestamp with time zone NOT NULL,             -- when the work began
    sealed  bytea                                          -- the answer; empty while in work
);
CREATE INDEX IF NOT EXISTS ${prefix}answer_since ON ${tables}answer (since);
