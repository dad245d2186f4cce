-- What an agency owes, in the order in which overdue rows are paged; only while it is owed.
CREATE INDEX IF NOT EXISTS ${prefix}register_agency_overdue ON ${tables}register (agency, overdue_after, stream_id)
    WHERE overdue_after IS NOT NULL;

-- Only what is recommended is searched by its follow-up: no step before that need write here.
CREATE INDEX IF NOT EXISTS ${prefix}register_recommended ON ${tables}register (follow_up, stream_id)
    WHERE follow_up <> 'NONE';
DROP INDEX IF EXISTS ${tables}register_follow_up;
