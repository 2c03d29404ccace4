-- The periods of one dimension of a facility: what an as-of question looks up for each facility of a page.
create index status_of on status_period (facility_id, dimension);
