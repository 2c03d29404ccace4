-- The facilities to which the reader has ties of his own: looked up once for a statement and not once for a row, and
-- planned by themselves, so that a statement over several tables is not planned with every policy inside every other.
create function operated_facilities() returns setof uuid
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$ select f.id from facility f where f.operator_id = current_organisation() $$;

create function worked_at_facilities() returns setof uuid
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$ select w.facility_id from facility_worker w where w.organisation_id = current_organisation() $$;

create function facilities_named_for() returns setof uuid
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$ select n.facility_id from facility_named n where n.account_id = current_account() $$;

revoke execute on function operated_facilities(), worked_at_facilities(), facilities_named_for() from public;
grant execute on function operated_facilities(), worked_at_facilities(), facilities_named_for() to ${app};

drop policy facility_seen on facility;
create policy facility_seen on facility for select using (
    (select may('SEE_FACILITIES')) and (
        sensitivity = any ((select sees_name())::text[])
        or operator_id = (select current_organisation())
        or (sensitivity in ('RESTRICTED', 'CONFIDENTIAL') and id in (select worked_at_facilities()))
        or id in (select facilities_named_for())));

do $$
declare one text;
begin
    foreach one in array array['facility_detail', 'facility_identifier'] loop
        execute format('drop policy %1$s_seen on %1$I', one);
        execute format($policy$
            create policy %1$s_seen on %1$I for select using (
                (select may('SEE_FACILITIES')) and (
                    sensitivity = any ((select sees_place())::text[])
                    or (sensitivity = 'RESTRICTED' and facility_id in (select worked_at_facilities()))
                    or facility_id in (select facilities_named_for())
                    or facility_id in (select operated_facilities())))
            $policy$, one);
    end loop;
end $$;

-- Headlines go with the name, everything else with the place.
drop policy status_seen on status_period;
create policy status_seen on status_period for select using (
    (select may('SEE_FACILITIES')) and (
        sensitivity = any ((select sees_place())::text[])
        or (sensitivity = any ((select sees_name())::text[])
            and dimension in ('EXISTENCE', 'BUILDING', 'EQUIPMENT', 'FUNCTIONALITY', 'ACCESSIBILITY'))
        or (sensitivity = 'RESTRICTED' and facility_id in (select worked_at_facilities()))
        or (sensitivity = 'CONFIDENTIAL'
            and dimension in ('EXISTENCE', 'BUILDING', 'EQUIPMENT', 'FUNCTIONALITY', 'ACCESSIBILITY')
            and facility_id in (select worked_at_facilities()))
        or facility_id in (select facilities_named_for())
        or facility_id in (select operated_facilities())));
