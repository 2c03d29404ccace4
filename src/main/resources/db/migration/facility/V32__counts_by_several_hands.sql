-- A reader's ties are only read, so that a count over all facilities may be shared between several processes.
alter function operated_facilities() parallel safe;
alter function worked_at_facilities() parallel safe;
alter function facilities_named_for() parallel safe;
