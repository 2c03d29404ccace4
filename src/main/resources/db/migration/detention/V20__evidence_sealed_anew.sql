-- Evidence is sealed anew with its case, a few rows at a time since parts of files are large, and none is added to a closed case.
create or replace function places_of_case() returns table (of_table text, of_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_person', 'content'), ('custody_event', 'content'), ('order_term', 'content'), ('hearing', 'content'),
           ('legal_representation', 'content'), ('case_deadline', 'content'), ('action_step', 'content'),
           ('action_step', 'document'), ('lawful_basis', 'content'), ('lawful_basis', 'withdrawal'),
           ('risk_assessment', 'content'), ('case_drop', 'content'), ('case_closing', 'content'),
           ('evidence', 'content'), ('evidence_copy', 'content'), ('evidence_part', 'content'),
           ('custody_log', 'content')
$$;

do $$
declare one text;
begin
    foreach one in array array['evidence', 'evidence_copy', 'evidence_part', 'custody_log'] loop
        execute format('create policy %1$s_read_to_seal_anew on %1$I for select to current_user using (true)', one);
        execute format('create policy %1$s_sealed_anew on %1$I for update to current_user using (true) with check (true)',
                       one);
    end loop;
    foreach one in array array['evidence', 'evidence_copy'] loop
        execute format('create trigger %1$s_of_an_open_case before insert on %1$I for each row'
                       || ' execute function refuse_on_closed()', one);
    end loop;
end $$;
-- Also in a closed case copies are opened, taken to a court, and verified.
create trigger custody_log_of_an_open_case before insert on custody_log for each row
    when (new.kind in ('RECEIVED', 'COPIED', 'REDACTED', 'TRANSFERRED', 'HELD')) execute function refuse_on_closed();

drop function sealed_of_case(uuid, text, text);
-- What the key of a case seals in one place, while it is made anew: the rows after one, in the order of their ids.
create function sealed_of_case(of_case uuid, of_table text, of_column text, after uuid default null, most int default null)
    returns table (row_id uuid, sealed bytea)
    language plpgsql stable security definer rows 100
    set search_path = public, pg_temp
as $$
begin
    if not renews_key_of(of_case)
       or not exists (select from places_of_case() p where p.of_table = $2 and p.of_column = $3) then
        raise exception 'nothing is sealed anew here' using errcode = 'insufficient_privilege';
    end if;
    return query execute format('select id, %2$I from %1$I'
                                || ' where case_id = $1 and %2$I is not null and ($2 is null or id > $2)'
                                || ' order by id limit $3',
                                of_table, of_column) using of_case, after, most;
end $$;
revoke execute on function sealed_of_case(uuid, text, text, uuid, int) from public;
grant execute on function sealed_of_case(uuid, text, text, uuid, int) to ${app};
