-- A policy for all commands lets whoever may write read as well, past the policy that says who sees. Who sees is said in
-- one place only; a row that is changed or deleted must be seen first.
do $$
declare one record;
begin
    for one in
        select *
          from (values ('service', 'service_edited'),
                       ('facility_worker', 'worker_edited'),
                       ('facility_named', 'named_edited'),
                       ('facility_alias', 'alias_edited'),
                       ('facility_detail', 'facility_detail_edited'),
                       ('facility_identifier', 'facility_identifier_edited'),
                       ('status_age_limit', 'limits_edited')) as edited (of_table, policy)
    loop
        execute format('drop policy %I on %I', one.policy, one.of_table);
        execute format('create policy %I on %I for insert with check (may(''ACCEPT_FACILITY''))',
                       replace(one.policy, 'edited', 'added'), one.of_table);
        execute format('create policy %I on %I for update using (may(''ACCEPT_FACILITY''))'
                       || ' with check (may(''ACCEPT_FACILITY''))',
                       replace(one.policy, 'edited', 'changed'), one.of_table);
        execute format('create policy %I on %I for delete using (may(''ACCEPT_FACILITY''))',
                       replace(one.policy, 'edited', 'removed'), one.of_table);
    end loop;
end $$;
