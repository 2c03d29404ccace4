-- Whether a facility exists stands in its row like the other headlines, so that a list can be filtered by it.
alter table facility
    add column existence           text,
    add column existence_at        timestamptz,
    add column existence_precision text;

create or replace function copy_headlines(place uuid) returns void language plpgsql
    set search_path = public, pg_temp
as $$
begin
    update facility
       set (functionality, functionality_at, functionality_precision,
            building, building_at, building_precision,
            equipment, equipment_at, equipment_precision,
            accessibility, accessibility_at, accessibility_precision,
            existence, existence_at, existence_precision) = (
           select max(value)        filter (where dimension = 'FUNCTIONALITY'),
                  max(lower(valid)) filter (where dimension = 'FUNCTIONALITY'),
                  max(precision)    filter (where dimension = 'FUNCTIONALITY'),
                  max(value)        filter (where dimension = 'BUILDING'),
                  max(lower(valid)) filter (where dimension = 'BUILDING'),
                  max(precision)    filter (where dimension = 'BUILDING'),
                  max(value)        filter (where dimension = 'EQUIPMENT'),
                  max(lower(valid)) filter (where dimension = 'EQUIPMENT'),
                  max(precision)    filter (where dimension = 'EQUIPMENT'),
                  max(value)        filter (where dimension = 'ACCESSIBILITY'),
                  max(lower(valid)) filter (where dimension = 'ACCESSIBILITY'),
                  max(precision)    filter (where dimension = 'ACCESSIBILITY'),
                  max(value)        filter (where dimension = 'EXISTENCE'),
                  max(lower(valid)) filter (where dimension = 'EXISTENCE'),
                  max(precision)    filter (where dimension = 'EXISTENCE')
             from status_period
            where facility_id = place
              and upper_inf(valid)
              and upper_inf(known)
              and dimension in ('FUNCTIONALITY', 'BUILDING', 'EQUIPMENT', 'ACCESSIBILITY', 'EXISTENCE'))
     where id = place;
    if not found then
        raise exception 'the facility of a period is not seen' using errcode = 'insufficient_privilege';
    end if;
end
$$;

alter table facility no force row level security;
alter table status_period no force row level security;
do $$
begin
    perform copy_headlines(facility_id)
       from status_period
      where dimension = 'EXISTENCE'
        and upper_inf(valid)
        and upper_inf(known);
end $$;
alter table facility force row level security;
alter table status_period force row level security;

drop trigger period_opens on status_period;
drop trigger period_ends on status_period;
create trigger period_opens after insert on status_period
    for each row
    when (upper_inf(new.valid) and upper_inf(new.known)
          and new.dimension in ('FUNCTIONALITY', 'BUILDING', 'EQUIPMENT', 'ACCESSIBILITY', 'EXISTENCE'))
    execute function keep_headlines();
create trigger period_ends after update of valid, known on status_period
    for each row
    when (upper_inf(old.valid) and upper_inf(old.known)
          and old.dimension in ('FUNCTIONALITY', 'BUILDING', 'EQUIPMENT', 'ACCESSIBILITY', 'EXISTENCE'))
    execute function keep_headlines();
