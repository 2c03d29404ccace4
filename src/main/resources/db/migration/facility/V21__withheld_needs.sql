-- The words of a need are blanked in every revision of it: what it is, where its price comes from, and why it changed.
create policy need_revision_found_to_withhold on need_revision for select to current_user using (true);
create policy need_revision_withheld on need_revision for update to current_user using (true) with check (true);

create function withhold_need(ask uuid) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['NEED']);
    words text;
begin
    select string_agg(concat_ws(chr(10), r.what, r.unit, r.unit_cost_source, r.reason), chr(10) order by r.version)
      into words
      from need_revision r
     where r.need_id = asked.subject;
    if words is null then
        raise exception 'nothing stands there' using errcode = 'no_data_found';
    end if;
    perform set_tombstone(asked, 'NEED', asked.subject, convert_to(words, 'UTF8'));
    update need_revision
       set what = '-',
           unit = case when unit is not null then '-' end,
           unit_cost_source = case when unit_cost_source is not null then '-' end,
           reason = '-'
     where need_id = asked.subject;
end
$$;
revoke execute on function withhold_need(uuid) from public;
grant execute on function withhold_need(uuid) to ${app};
