-- Time limits that law or procedure sets: data with a source and days between which it holds, never constants. A rule that
-- changes is another row; what was computed by the old one stays as it was. Days that are not known are null.
create table legal_limit (
    id          uuid primary key default gen_random_uuid(),
    kind        text not null check (kind in ('STATE_REPLY', 'URGENT_WINDOW')),
    amount      int not null check (amount between 1 and 1000),
    unit        text not null check (unit in ('DAY', 'MONTH')),
    source      text not null check (length(source) between 1 and 500),
    valid_from  date,
    valid_until date,
    verified_on date,
    recorded_by uuid references account,
    check (valid_until >= valid_from)
);
create unique index legal_limit_begins on legal_limit (kind, coalesce(valid_from, '-infinity'));

insert into legal_limit (kind, amount, unit, source) values
    ('STATE_REPLY', 60, 'DAY',
     'Working Group on Arbitrary Detention: ohchr.org/EN/Issues/Detention/Pages/Complaints.aspx'),
    ('URGENT_WINDOW', 3, 'MONTH',
     'Working Group on Enforced or Involuntary Disappearances: ohchr.org/en/special-procedures/wg-disappearances/reporting-disappearance-working-group');

alter table legal_limit enable row level security;
alter table legal_limit force row level security;
grant select, insert on legal_limit to ${app};
create policy legal_limit_seen on legal_limit for select using (may('SEE_CASES'));
create policy legal_limit_recorded on legal_limit for insert with check (
    may('GRANT_CASES') and recorded_by = current_account());

-- News is also due because of an event, and a lawful basis may end. That a day passed with no answer is told to the
-- supervisors of the team by the code of the case; which day it was they learn by a grant alone.
alter table case_deadline
    drop constraint due_because_of_one_thing,
    add column event_id uuid,
    add column basis_id uuid,
    add column escalated boolean not null default false,
    add foreign key (case_id, event_id) references custody_event (case_id, id),
    add foreign key (case_id, basis_id) references lawful_basis (case_id, id),
    add constraint due_because_of_one_thing
        check (num_nonnulls(term_id, action_id, hearing_id, event_id, basis_id) = 1);

-- For the functions below, which run as the owner.
create policy case_deadline_found on case_deadline for select to current_user using (true);
create policy case_deadline_escalated on case_deadline for update to current_user using (true) with check (true);

-- Whoever reads what is due may say that it passed, also without writing in the case.
create function escalate_deadline(deadline uuid) returns boolean
    language sql security definer
    set search_path = public, pg_temp
as $$
    with passed as (
        update case_deadline l
           set escalated = true
         where l.id = deadline
           and l.state = 'OPEN'
           and not l.escalated
           and (l.case_id, l.compartment) in (
               select m.case_id, m.compartment from my_case m where m.level <> 'LIST')
        returning l.id)
    select exists (select from passed)
$$;
revoke execute on function escalate_deadline(uuid) from public;
grant execute on function escalate_deadline(uuid) to ${app};

create function lapsed_cases_of_team() returns setof uuid
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$
    select distinct l.case_id
      from case_deadline l
      join detention_case d on d.id = l.case_id
     where l.escalated
       and l.state = 'OPEN'
       and may('GRANT_CASES')
       and d.team = current_organisation()
$$;
revoke execute on function lapsed_cases_of_team() from public;
grant execute on function lapsed_cases_of_team() to ${app};

-- Whose access to a case ends soon, for who works on it and for the supervisors of the team.
create function ending_grants(within interval)
    returns table (case_id uuid, person uuid, valid_until timestamptz)
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$
    select g.case_id, g.person, max(g.valid_until)
      from case_grant g
      join detention_case d on d.id = g.case_id
     where g.revoked_at is null
       and g.valid_until > now()
       and d.state not in ('CLOSED', 'SEALED')
       and (current_account() in (d.owner, d.deputy)
                and d.id in (select m.case_id from my_case m)
            or may('GRANT_CASES') and d.team = current_organisation())
     group by g.case_id, g.person
    having max(g.valid_until) <= now() + within
$$;
revoke execute on function ending_grants(interval) from public;
grant execute on function ending_grants(interval) to ${app};
