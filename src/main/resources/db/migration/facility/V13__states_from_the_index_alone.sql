-- A count by state and the states of a page are read from an index without a look at the table: the row policy asks
-- for the sensitivity, so it stands in the index too.
drop index status_now;
create unique index status_now on status_period (facility_id, dimension)
    include (value, valid, precision, sensitivity)
    where upper_inf(valid) and upper_inf(known);

drop index status_by_value;
create index status_by_value on status_period (dimension, value, facility_id)
    include (valid, sensitivity)
    where upper_inf(valid) and upper_inf(known);
