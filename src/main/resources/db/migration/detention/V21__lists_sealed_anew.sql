-- What lists, sorting and handing over added to a case is sealed anew with it, and none is added to a closed one.
create or replace function places_of_case() returns table (of_table text, of_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_person', 'content'), ('custody_event', 'content'), ('order_term', 'content'), ('hearing', 'content'),
           ('legal_representation', 'content'), ('case_deadline', 'content'), ('action_step', 'content'),
           ('action_step', 'document'), ('lawful_basis', 'content'), ('lawful_basis', 'withdrawal'),
           ('risk_assessment', 'content'), ('case_drop', 'content'), ('case_closing', 'content'),
           ('evidence', 'content'), ('evidence_copy', 'content'), ('evidence_part', 'content'),
           ('custody_log', 'content'), ('case_particulars', 'content'), ('case_triage', 'content'),
           ('case_handover', 'content')
$$;

do $$
declare one text;
begin
    foreach one in array array['case_particulars', 'case_triage', 'case_handover'] loop
        execute format('create policy %1$s_read_to_seal_anew on %1$I for select to current_user using (true)', one);
        execute format('create policy %1$s_sealed_anew on %1$I for update to current_user using (true) with check (true)',
                       one);
        execute format('create trigger %1$s_of_an_open_case before insert on %1$I for each row'
                       || ' execute function refuse_on_closed()', one);
    end loop;
end $$;
