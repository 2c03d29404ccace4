-- One row is looked up by its key, whatever the key: its plan is kept, and not made anew at each request of a program.
alter function token_by_hash(bytea, timestamptz) set plan_cache_mode = 'force_generic_plan';
