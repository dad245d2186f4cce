-- The day of an event is in its payload, and nothing asked for it beside.
ALTER TABLE ${tables}entry DROP COLUMN IF EXISTS occurred_on;

-- How far each reader of the whole journal has come.
CREATE TABLE IF NOT EXISTS ${tables}reader (
    name     VARCHAR(200) NOT NULL PRIMARY KEY,
    position BIGINT       NOT NULL
);
