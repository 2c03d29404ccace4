-- The words of a pledge are blanked in every revision, with what reviewers, its donor and the desk wrote about it and its
-- money; the amounts stay. The reasons of decisions on a statement are blanked together.
do $$
declare one text;
begin
    foreach one in array array['pledge_condition', 'pledge_answer', 'posting', 'allocation', 'allocation_decision',
                               'pledge_review', 'pledge_revision', 'statement_decision'] loop
        execute format('create policy %1$s_withheld on %1$I for update to current_user using (true) with check (true)', one);
    end loop;
    -- the others are read by the owner already
    foreach one in array array['pledge_condition', 'pledge_answer', 'allocation', 'statement_decision'] loop
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
       set said = '-'
     where revision_id in (select r.id from pledge_revision r where r.pledge_id = asked.subject);
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
