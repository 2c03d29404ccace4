-- The words of a pledge are blanked in every revision, with what reviewers, its donor and the desk wrote about it and its
-- money; the amounts stay. The reasons of decisions on a statement are blanked together.
do $$
declare one text;
begin
    foreach one in array array['pledge_condition', 'condition_assessment', 'pledge_answer', 'posting', 'allocation',
                               'allocation_decision', 'allocation_transfer', 'transfer_decision', 'money_report',
                               'accepted_difference', 'pledge_review', 'pledge_revision', 'statement_decision'] loop
        execute format('create policy %1$s_withheld on %1$I for update to current_user using (true) with check (true)', one);
    end loop;
    -- the others are read by the owner already
    foreach one in array array['pledge_condition', 'condition_assessment', 'pledge_answer', 'allocation',
                               'allocation_transfer', 'money_report', 'accepted_difference', 'statement_decision'] loop
        execute format('create policy %1$s_found_to_withhold on %1$I for select to current_user using (true)', one);
    end loop;
end $$;

create function withhold_pledge(ask uuid) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['PLEDGE']);
    words text;
begin
    select string_agg(concat_ws(chr(10), r.title, r.purpose, r.note), chr(10) order by r.no) into words
      from pledge_revision r
     where r.pledge_id = asked.subject;
    if words is null then
        raise exception 'nothing stands there' using errcode = 'no_data_found';
    end if;
    perform set_tombstone(asked, 'PLEDGE', asked.subject, convert_to(words, 'UTF8'));
    update pledge_revision
       set title = '-', purpose = null, note = case when note is not null then '-' end
     where pledge_id = asked.subject;
    update pledge_condition
       set said = '- ' || no -- by its words one is told from another
     where revision_id in (select r.id from pledge_revision r where r.pledge_id = asked.subject);
    update condition_assessment
       set evidence = '-'
     where condition_id in (select c.id
                              from pledge_condition c
                              join pledge_revision r on r.id = c.revision_id
                             where r.pledge_id = asked.subject);
    update pledge_review
       set note = '-'
     where note is not null
       and revision_id in (select r.id from pledge_revision r where r.pledge_id = asked.subject);
    update pledge_answer set note = '-' where note is not null and pledge_id = asked.subject;
    update posting
       set reference = case when reference is not null then '-' end, note = case when note is not null then '-' end
     where pledge_id = asked.subject
       and num_nonnulls(reference, note) > 0;
    update allocation_decision
       set note = '-'
     where note is not null
       and allocation_id in (select a.id from allocation a where a.pledge_id = asked.subject);
    update transfer_decision
       set note = '-'
     where note is not null
       and transfer_id in (select t.id from allocation_transfer t where t.pledge_id = asked.subject);
    update allocation_transfer set note = '-' where pledge_id = asked.subject;
    update money_report set reference = '-' where reference is not null and pledge_id = asked.subject;
    update accepted_difference set reason = '-' where pledge_id = asked.subject;
    update allocation set note = '-' where note is not null and pledge_id = asked.subject;
end
$$;

create function withhold_decision_reasons(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['OUTCOME_REASON']);
    words text;
begin
    select string_agg(d.reason, chr(10) order by d.no) into words
      from statement_decision d
     where d.statement_id = asked.subject;
    if words is null then
        raise exception 'nothing stands there' using errcode = 'no_data_found';
    end if;
    perform set_tombstone(asked, 'OUTCOME_REASON', asked.subject, convert_to(words, 'UTF8'));
    update statement_decision set reason = '-' where statement_id = asked.subject;
end
$$;
revoke execute on function withhold_pledge(uuid), withhold_decision_reasons(uuid) from public;
grant execute on function withhold_pledge(uuid), withhold_decision_reasons(uuid) to ${app};
