-- A lawful basis on which documents of a case rest, and that it was withdrawn: who gave or took it back, on which day and
-- why is cipher text. Withdrawn is what can never be taken back; a basis that is given again is another row.
create table lawful_basis (
    id           uuid primary key,
    case_id      uuid not null references detention_case,
    compartment  text not null check (compartment = 'STRATEGY'),
    content      bytea not null check (octet_length(content) > 28),
    recorded_by  uuid not null references account,
    recorded_at  timestamptz not null,
    withdrawal   bytea check (octet_length(withdrawal) > 28),
    withdrawn_by uuid references account,
    withdrawn_at timestamptz,
    unique (case_id, id),
    check ((withdrawal is null) = (withdrawn_by is null) and (withdrawn_by is null) = (withdrawn_at is null))
);
create index lawful_basis_withdrawn on lawful_basis (withdrawn_at) where withdrawn_at is not null;

-- What was drafted before has no basis of its own and must be drafted anew before it goes on.
alter table advocacy_action
    add column basis_id uuid,
    add foreign key (case_id, basis_id) references lawful_basis (case_id, id);
alter table action_step
    add column basis_id uuid,
    add foreign key (case_id, basis_id) references lawful_basis (case_id, id),
    add constraint drafted_on_a_basis check ((kind = 'DRAFTED') = (basis_id is not null)) not valid;
create index advocacy_action_basis on advocacy_action (basis_id);

-- No document goes on whose basis was withdrawn. "for share" lets a withdrawal at the same time go first or wait.
create function rest_on_basis() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if new.kind = 'DRAFTED' then
        update advocacy_action set basis_id = new.basis_id where id = new.action_id;
    end if;
    if new.kind in ('DRAFTED', 'SUBMITTED', 'APPROVED', 'SENT') then
        perform from lawful_basis b
          where b.id = (select a.basis_id from advocacy_action a where a.id = new.action_id)
            and b.withdrawn_at is null
            for share;
        if not found then
            raise exception 'basis_holds: a document whose basis was withdrawn takes no step %', new.kind
                using errcode = 'check_violation', constraint = 'basis_holds';
        end if;
    end if;
    return new;
end $$;
create trigger action_rests before insert on action_step for each row execute function rest_on_basis();

alter table lawful_basis enable row level security;
alter table lawful_basis force row level security;
grant select, insert on lawful_basis to ${app};
grant update (withdrawal, withdrawn_by, withdrawn_at) on lawful_basis to ${app};

-- For the function above, which runs as the owner.
create policy lawful_basis_found on lawful_basis for select to current_user using (true);
create policy lawful_basis_held on lawful_basis for update to current_user using (true) with check (false);

-- Whoever may see the plans of a case, and the second person of a document that rests on it.
create policy lawful_basis_seen on lawful_basis for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST')
    or (select may('APPROVE_ACTIONS')) and id in (
        select a.basis_id from advocacy_action a where a.reviewer = (select current_account()) and a.state <> 'DRAFT'));
create policy lawful_basis_recorded on lawful_basis for insert with check (
    may('WRITE_CASES') and recorded_by = current_account() and withdrawn_at is null
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));
create policy lawful_basis_withdrawn on lawful_basis for update
    using (may('WRITE_CASES') and withdrawn_at is null
           and (case_id, compartment) in (
               select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')))
    with check (withdrawn_by = current_account());

-- The supervisors of the team learn that a basis in a case was withdrawn and when, and nothing that it says.
create function withdrawn_bases_of_team()
    returns table (id uuid, case_id uuid, withdrawn_at timestamptz)
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$
    select b.id, b.case_id, b.withdrawn_at
      from lawful_basis b
      join detention_case d on d.id = b.case_id
     where b.withdrawn_at is not null
       and may('GRANT_CASES')
       and d.team = current_organisation()
$$;
revoke execute on function withdrawn_bases_of_team() from public;
grant execute on function withdrawn_bases_of_team() to ${app};

-- What documents to a kind of recipient can do harm by: weighed by one, confirmed by another, and standing for ninety days
-- of real time at most. Which kind, which threats and what they come to is cipher text. One that is weighed anew names the
-- one in whose place it stands.
create table risk_assessment (
    id           uuid primary key,
    case_id      uuid not null references detention_case,
    compartment  text not null check (compartment = 'STRATEGY'),
    content      bytea not null check (octet_length(content) > 28),
    assessed_by  uuid not null references account,
    assessed_at  timestamptz not null,
    valid_until  timestamptz not null,
    supersedes   uuid unique,
    confirmed_by uuid references account,
    confirmed_at timestamptz,
    unique (case_id, id),
    foreign key (case_id, supersedes) references risk_assessment (case_id, id),
    constraint assessed_for_ninety_days_at_most check (
        valid_until > assessed_at and valid_until <= assessed_at + interval '90 days'),
    constraint nobody_confirms_an_own_assessment check (confirmed_by <> assessed_by),
    check ((confirmed_by is null) = (confirmed_at is null))
);
create index risk_assessment_case on risk_assessment (case_id);

alter table advocacy_action
    add column assessment_id uuid,
    add foreign key (case_id, assessment_id) references risk_assessment (case_id, id);
alter table action_step
    add column assessment_id uuid,
    add foreign key (case_id, assessment_id) references risk_assessment (case_id, id),
    add constraint submitted_with_assessment check ((kind = 'SUBMITTED') = (assessment_id is not null)) not valid;
create index advocacy_action_assessment on advocacy_action (assessment_id);

-- No document goes on without an assessment that stands; it is let go, and leaves, only where a second person confirmed
-- that. "for update" lets whoever weighs the risk anew at the same time go first or wait.
create function rest_on_assessment() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if new.kind = 'SUBMITTED' then
        update advocacy_action set assessment_id = new.assessment_id where id = new.action_id;
    end if;
    if new.kind in ('SUBMITTED', 'APPROVED', 'SENT') then
        perform from risk_assessment r
          where r.id = (select a.assessment_id from advocacy_action a where a.id = new.action_id)
            and r.valid_until > now()
            and (r.confirmed_at is not null or new.kind = 'SUBMITTED')
            and not exists (select from risk_assessment later where later.supersedes = r.id)
            for update of r;
        if not found then
            raise exception 'assessment_stands: without one that stands a document takes no step %', new.kind
                using errcode = 'check_violation', constraint = 'assessment_stands';
        end if;
    end if;
    return new;
end $$;
create trigger action_weighed before insert on action_step for each row execute function rest_on_assessment();

alter table risk_assessment enable row level security;
alter table risk_assessment force row level security;
grant select, insert on risk_assessment to ${app};
grant update (confirmed_by, confirmed_at) on risk_assessment to ${app};

-- For the function above, which runs as the owner.
create policy risk_assessment_found on risk_assessment for select to current_user using (true);
create policy risk_assessment_held on risk_assessment for update to current_user using (true) with check (false);

create policy risk_assessment_seen on risk_assessment for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST')
    or (select may('APPROVE_ACTIONS')) and id in (
        select a.assessment_id from advocacy_action a
         where a.reviewer = (select current_account()) and a.state <> 'DRAFT'));
create policy risk_assessment_recorded on risk_assessment for insert with check (
    may('WRITE_CASES') and assessed_by = current_account() and assessed_at <= now() and confirmed_by is null
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));
create policy risk_assessment_confirmed on risk_assessment for update
    using (may('APPROVE_ACTIONS') and confirmed_by is null and valid_until > now() and id in (
        select a.assessment_id from advocacy_action a
         where a.reviewer = current_account() and a.state = 'RISK_REVIEW'))
    with check (confirmed_by = current_account());
