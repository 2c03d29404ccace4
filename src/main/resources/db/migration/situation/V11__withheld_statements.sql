-- The words of a statement are blanked whole by two people; who spoke, when and on what stays.
create policy statement_found_to_withhold on statement for select to current_user using (true);
create policy statement_withheld on statement for update to current_user using (true) with check (true);

create function withhold_statement(ask uuid) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['STATEMENT']);
    said statement;
begin
    select s.* into strict said from statement s where s.id = asked.subject;
    perform set_tombstone(asked, 'STATEMENT', said.id, convert_to(
        concat_ws(chr(10), said.summary_en, said.summary_ar, said.excerpt, said.conditions), 'UTF8'));
    update statement
       set summary_en = '-', summary_ar = '-', excerpt = null, excerpt_lang = null, conditions = null
     where id = said.id;
end
$$;
revoke execute on function withhold_statement(uuid) from public;
grant execute on function withhold_statement(uuid) to ${app};
