-- The order in which overdue rows are paged.
CREATE INDEX IF NOT EXISTS ${prefix}register_owed ON ${tables}register (overdue_after, stream_id);
DROP INDEX IF EXISTS ${tables}register_overdue;
