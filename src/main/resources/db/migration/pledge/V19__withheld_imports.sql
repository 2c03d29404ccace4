-- What people typed about an import of reported flows, and the names of the files of any import, are blanked by two
-- people; rows, sums and decisions stay.
do $$
declare one text;
begin
    foreach one in array array['flow_batch', 'flow_batch_decision', 'flow_row_decision', 'pledge_import'] loop
        execute format('create policy %1$s_found_to_withhold on %1$I for select to current_user using (true)', one);
        execute format('create policy %1$s_withheld on %1$I for update to current_user using (true) with check (true)', one);
    end loop;
end $$;
create policy reported_flow_found_to_withhold on reported_flow for select to current_user using (true);

create function withhold_flow_batch(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['FLOW_BATCH']);
    said flow_batch;
    noted text;
begin
    select b.* into strict said from flow_batch b where b.id = asked.subject;
    select string_agg(typed, chr(10)) into noted
      from (select d.note from flow_batch_decision d where d.batch_id = said.id
            union all
            select r.reason
              from flow_row_decision r
              join reported_flow f on f.id = r.row_id
             where f.batch_id = said.id) as words (typed);
    perform set_tombstone(asked, 'FLOW_BATCH', said.id, convert_to(concat_ws(chr(10), said.names, noted), 'UTF8'));
    update flow_batch set names = '-' where id = said.id;
    update flow_batch_decision set note = '-' where batch_id = said.id and note is not null;
    update flow_row_decision r set reason = '-' from reported_flow f where f.id = r.row_id and f.batch_id = said.id;
end
$$;

create function withhold_pledge_import(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['PLEDGE_IMPORT']);
    said pledge_import;
begin
    select i.* into strict said from pledge_import i where i.id = asked.subject;
    perform set_tombstone(asked, 'PLEDGE_IMPORT', said.id, convert_to(said.file_name, 'UTF8'));
    update pledge_import set file_name = '-' where id = said.id;
end
$$;
revoke execute on function withhold_flow_batch(uuid), withhold_pledge_import(uuid) from public;
grant execute on function withhold_flow_batch(uuid), withhold_pledge_import(uuid) to ${app};
