-- A period is asked for as often as a person or a thing.
create index audit_entry_at on audit_entry (at);
