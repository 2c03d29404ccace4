-- The headlines that hold now stand in the row of the facility, too: who sees its name sees them, by the same policy.
-- They are copied from the open periods and from nothing else, so they never depend on the day: whether a value is too
-- old is asked when it is read.
alter table facility
    add column functionality           text,
    add column functionality_at        timestamptz,
    add column functionality_precision text,
    add column building                text,
    add column building_at             timestamptz,
    add column building_precision      text,
    add column equipment               text,
    add column equipment_at            timestamptz,
    add column equipment_precision     text,
    add column accessibility           text,
    add column accessibility_at        timestamptz,
    add column accessibility_precision text;

-- Copies them anew. Whoever changes a period sees the facility; somebody who does not may not leave the two apart.
create function copy_headlines(place uuid) returns void language plpgsql
    set search_path = public, pg_temp
as $$
begin
    update facility
       set (functionality, functionality_at, functionality_precision,
            building, building_at, building_precision,
            equipment, equipment_at, equipment_precision,
            accessibility, accessibility_at, accessibility_precision) = (
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
                  max(precision)    filter (where dimension = 'ACCESSIBILITY')
             from status_period
            where facility_id = place
              and upper_inf(valid)
              and upper_inf(known)
              and dimension in ('FUNCTIONALITY', 'BUILDING', 'EQUIPMENT', 'ACCESSIBILITY'))
     where id = place;
    if not found then
        raise exception 'the facility of a period is not seen' using errcode = 'insufficient_privilege';
    end if;
end
$$;

alter table facility no force row level security;
alter table status_period no force row level security;
do $$ begin perform copy_headlines(id) from facility; end $$;
alter table facility force row level security;
alter table status_period force row level security;

-- Nobody writes them but this, which runs as the owner and within the policies of who verifies.
create function keep_headlines() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform copy_headlines(new.facility_id);
    return null;
end
$$;
create trigger period_opens after insert on status_period
    for each row
    when (upper_inf(new.valid) and upper_inf(new.known)
          and new.dimension in ('FUNCTIONALITY', 'BUILDING', 'EQUIPMENT', 'ACCESSIBILITY'))
    execute function keep_headlines();
create trigger period_ends after update of valid, known on status_period
    for each row
    when (upper_inf(old.valid) and upper_inf(old.known)
          and old.dimension in ('FUNCTIONALITY', 'BUILDING', 'EQUIPMENT', 'ACCESSIBILITY'))
    execute function keep_headlines();
create policy headlines_kept on facility for update to current_user
    using (may('VERIFY_REPORTS')) with check (may('VERIFY_REPORTS'));
revoke execute on function copy_headlines(uuid), keep_headlines() from public;

revoke insert, update on facility from ${app};
grant insert (id, code, name_en, name_ar, key_en, key_ar, search_keys, type, tier, ownership, structure, operator_id,
              area, sensitivity, version, added_at) on facility to ${app};
grant update (name_en, name_ar, key_en, key_ar, search_keys, type, tier, ownership, structure, operator_id, area,
              sensitivity, version) on facility to ${app};
