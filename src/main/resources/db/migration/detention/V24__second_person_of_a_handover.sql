-- Who is asked to confirm what was weighed, where no document of ours does it: of a file for outside counsel. The asked person
-- reads that one assessment, under the key of the case, and nothing else of it.
create table risk_confirmation (
    assessment_id uuid not null,
    case_id       uuid not null references detention_case,
    compartment   text not null check (compartment = 'STRATEGY'),
    asked         uuid not null references account,
    asked_by      uuid not null references account,
    asked_at      timestamptz not null default now(),
    primary key (assessment_id, asked),
    foreign key (case_id, assessment_id) references risk_assessment (case_id, id),
    constraint nobody_asks_oneself check (asked <> asked_by)
);
create index risk_confirmation_asked on risk_confirmation (asked);

alter table risk_confirmation enable row level security;
alter table risk_confirmation force row level security;
grant select, insert on risk_confirmation to ${app};
create trigger risk_confirmation_of_an_open_case before insert on risk_confirmation
    for each row execute function refuse_on_closed();

create policy risk_confirmation_seen on risk_confirmation for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST')
    or (select may('APPROVE_ACTIONS')) and asked = (select current_account()));
create policy risk_confirmation_asked on risk_confirmation for insert with check (
    may('WRITE_CASES') and asked_by = current_account() and asked_at = now()
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));

create policy risk_assessment_seen_when_asked on risk_assessment for select using (
    (select may('APPROVE_ACTIONS')) and id in (
        select c.assessment_id from risk_confirmation c where c.asked = (select current_account())));
-- Whoever was asked for one assessment does not see the one that came in its place, and still must not confirm the first.
create function is_weighed_anew(assessment uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select exists (select from risk_assessment later where later.supersedes = assessment)
$$;
revoke execute on function is_weighed_anew(uuid) from public;
grant execute on function is_weighed_anew(uuid) to ${app};
create policy risk_assessment_confirmed_when_asked on risk_assessment for update
    using (may('APPROVE_ACTIONS') and confirmed_by is null and valid_until > now() and not is_weighed_anew(id) and id in (
        select c.assessment_id from risk_confirmation c where c.asked = current_account()))
    with check (confirmed_by = current_account());
create policy case_key_when_asked on case_key for select using (
    (select may('APPROVE_ACTIONS')) and case_id in (
        select c.case_id from risk_confirmation c where c.asked = (select current_account())));

-- A file leaves only where another person confirmed what was weighed.
drop policy case_handover_taken on case_handover;
create policy case_handover_taken on case_handover for insert with check (
    may('WRITE_CASES') and taken_by = current_account() and taken_at = now()
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT'))
    and parts <@ array(
        select m.compartment from my_case m where m.case_id = case_handover.case_id and m.level = 'EXPORT')
    and exists (
        select from lawful_basis b
         where b.id = basis_id
           and b.case_id = case_handover.case_id
           and b.withdrawn_at is null)
    and exists (
        select from risk_assessment r
         where r.id = assessment_id
           and r.case_id = case_handover.case_id
           and r.valid_until > now()
           and r.confirmed_at is not null
           and not exists (select from risk_assessment later where later.supersedes = r.id)));

-- The supervisors of the team learn that something of a case was handed over, by whom and when, and nothing of what.
create policy case_handover_found on case_handover for select to current_user using (true);
create function handovers_of_team()
    returns table (case_id uuid, taken_by uuid, taken_at timestamptz)
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$
    select h.case_id, h.taken_by, h.taken_at
      from case_handover h
      join detention_case d on d.id = h.case_id
     where may('GRANT_CASES')
       and d.team = current_organisation()
$$;
revoke execute on function handovers_of_team() from public;
grant execute on function handovers_of_team() to ${app};

-- A day that somebody added to what is due is work on the case, too.
create or replace function is_list_touched(of_list uuid) returns boolean
    language sql stable set search_path = public, pg_temp
as $$
    select exists (
        select from detention_case d
         where d.list_id = of_list
           and (d.state <> 'TRIAGE'
                or d.owner <> d.opened_by
                or d.deputy is not null
                or exists (select from case_grant g where g.case_id = d.id and not g.opening)
                or exists (select from case_person p where p.case_id = d.id and p.recorded_at <> d.opened_at)
                or exists (select from case_particulars p where p.case_id = d.id and p.recorded_at <> d.opened_at)
                or exists (select from custody_event e where e.case_id = d.id and e.recorded_at <> d.opened_at)
                or exists (select from case_deadline l
                            where l.case_id = d.id
                              and (l.settled_at is not null or l.recorded_at <> d.opened_at))))
$$;
