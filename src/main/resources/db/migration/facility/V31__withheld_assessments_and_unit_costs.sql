-- The words of an assessment and of a unit cost are blanked by two people; what was measured and what it costs stay.
do $$
declare one text;
begin
    foreach one in array array['assessment', 'unit_cost'] loop
        execute format('create policy %1$s_found_to_withhold on %1$I for select to current_user using (true)', one);
        execute format('create policy %1$s_withheld on %1$I for update to current_user using (true) with check (true)', one);
    end loop;
end $$;

create function withhold_assessment(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['ASSESSMENT']);
    said assessment;
begin
    select a.* into strict said from assessment a where a.id = asked.subject;
    perform set_tombstone(asked, 'ASSESSMENT', said.id, convert_to(concat_ws(chr(10), said.title, said.publisher), 'UTF8'));
    update assessment set title = '-', publisher = '-' where id = said.id;
end
$$;

create function withhold_unit_cost(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['UNIT_COST']);
    said unit_cost;
begin
    select u.* into strict said from unit_cost u where u.id = asked.subject;
    perform set_tombstone(asked, 'UNIT_COST', said.id, convert_to(concat_ws(chr(10), said.asset, said.unit, said.source), 'UTF8'));
    update unit_cost set asset = '-', unit = '-', source = '-' where id = said.id;
end
$$;
revoke execute on function withhold_assessment(uuid), withhold_unit_cost(uuid) from public;
grant execute on function withhold_assessment(uuid), withhold_unit_cost(uuid) to ${app};
