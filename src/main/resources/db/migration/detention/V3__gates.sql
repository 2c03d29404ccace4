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
    if new.kind in ('DRAFTED', 'SUBMITTED', 'APPROVED', 'URGENT', 'SENT') then
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
    add constraint submitted_with_assessment check (case kind
        when 'SUBMITTED' then assessment_id is not null
        when 'URGENT' then true
        else assessment_id is null end) not valid;
create index advocacy_action_assessment on advocacy_action (assessment_id);

-- No document goes on without an assessment that stands; it is let go, and leaves, only where a second person confirmed
-- that, but on the urgent path (below). "for update" lets whoever weighs the risk anew at the same time go first or wait.
create function rest_on_assessment() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if new.kind in ('SUBMITTED', 'URGENT') then
        update advocacy_action set assessment_id = new.assessment_id where id = new.action_id;
    end if;
    if new.kind in ('SUBMITTED', 'APPROVED')
       or new.kind = 'SENT' and (select a.urgent_at is null from advocacy_action a where a.id = new.action_id) then
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

-- The urgent path: a document goes without the second person, two others are told at once, and one of the two reviews it
-- within 24 hours of real time. Which of them it is and who has not is plain, so that the database keeps count.
alter table advocacy_action
    add column urgent_by   uuid references account,
    add column urgent_at   timestamptz,
    add column told        uuid references account,
    add column reviewed_at timestamptz,
    add check ((urgent_by is null) = (urgent_at is null) and (urgent_at is null) = (told is null)),
    add check (reviewed_at is null or urgent_at is not null);
create index advocacy_action_urgent on advocacy_action (urgent_by) where urgent_at is not null and reviewed_at is null;

alter table action_step
    add column told uuid references account,
    drop constraint action_step_kind_check,
    add constraint action_step_kind_check check (kind in (
        'DRAFTED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'URGENT', 'SENT', 'REVIEWED', 'REPLIED', 'WITHDRAWN')),
    drop constraint submitted_with_document,
    add constraint submitted_with_document check (
        (kind in ('SUBMITTED', 'URGENT')) = (document is not null)
        and (kind in ('SUBMITTED', 'URGENT')) = (reviewer is not null)),
    add constraint urgent_tells_two_others check (
        (kind = 'URGENT') = (told is not null)
        and (kind <> 'URGENT' or reviewer <> taken_by and told <> taken_by and told <> reviewer));

create or replace function take_action_step() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    before  advocacy_action;
    after   text;
    waiting boolean;
begin
    select * into strict before from advocacy_action where id = new.action_id for update;
    waiting := before.urgent_at is not null and before.reviewed_at is null;
    after := case
        when before.state = 'DRAFT' and new.kind = 'DRAFTED' then 'DRAFT'
        when before.state = 'DRAFT' and new.kind = 'SUBMITTED' then 'RISK_REVIEW'
        when before.state = 'DRAFT' and new.kind = 'URGENT' then 'APPROVED'
        when before.state = 'RISK_REVIEW' and new.kind = 'RETURNED' then 'DRAFT'
        when before.state = 'RISK_REVIEW' and new.kind = 'APPROVED' then 'APPROVED'
        when before.state = 'APPROVED' and waiting and new.kind = 'RETURNED' then 'DRAFT'
        when before.state = 'APPROVED' and new.kind = 'SENT' then 'SENT'
        when before.state in ('SENT', 'STATE_REPLIED') and new.kind = 'REPLIED' then 'STATE_REPLIED'
        when before.state in ('DRAFT', 'RISK_REVIEW', 'APPROVED') and new.kind = 'WITHDRAWN' then 'WITHDRAWN'
        when waiting and new.kind = 'REVIEWED' then before.state
    end;
    if after is null then
        raise exception 'An action that is % takes no step %.', before.state, new.kind
            using errcode = 'check_violation', constraint = 'action_moves_in_order';
    end if;
    if new.kind in ('APPROVED', 'RETURNED', 'REVIEWED') and (
            new.taken_by <> before.reviewer
            or exists (select from action_step s
                        where s.action_id = new.action_id
                          and s.taken_by = new.taken_by
                          and s.kind in ('DRAFTED', 'SUBMITTED', 'URGENT'))) then
        raise exception 'a_second_person_decides: nobody else lets a document go, gives it back or reviews it'
            using errcode = 'check_violation', constraint = 'a_second_person_decides';
    end if;
    if new.kind = 'URGENT' and exists (
            select from advocacy_action a
             where a.urgent_by = new.taken_by
               and a.reviewed_at is null
               and a.urgent_at <= now() - interval '24 hours') then
        raise exception 'review_overdue: nobody goes alone while a review of such a document is overdue'
            using errcode = 'check_violation', constraint = 'review_overdue';
    end if;
    update advocacy_action
       set state = after,
           reviewer = coalesce(new.reviewer, reviewer),
           told = case new.kind when 'URGENT' then new.told when 'RETURNED' then null else told end,
           urgent_by = case new.kind when 'URGENT' then new.taken_by when 'RETURNED' then null else urgent_by end,
           urgent_at = case new.kind when 'URGENT' then now() when 'RETURNED' then null else urgent_at end,
           reviewed_at = case when new.kind = 'REVIEWED' then now() else reviewed_at end
     where id = new.action_id;
    return new;
end $$;

drop policy action_step_taken on action_step;
create policy action_step_taken on action_step for insert with check (
    taken_by = current_account()
    and (may('WRITE_CASES') and kind not in ('APPROVED', 'RETURNED', 'REVIEWED')
         and (case_id, compartment) in (
             select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT'))
         or may('APPROVE_ACTIONS') and kind in ('APPROVED', 'RETURNED', 'REVIEWED')
         and action_id in (select a.id from advocacy_action a where a.reviewer = current_account())));

-- Whoever else was told learns that something of the case went, by whom and when, until it was reviewed; nothing it says.
create function urgent_notices()
    returns table (case_id uuid, urgent_by uuid, urgent_at timestamptz)
    language sql stable security definer rows 5
    set search_path = public, pg_temp
as $$
    select a.case_id, a.urgent_by, a.urgent_at
      from advocacy_action a
     where may('SEE_CASES')
       and a.told = current_account()
       and a.urgent_at is not null
       and a.reviewed_at is null
$$;
revoke execute on function urgent_notices() from public;
grant execute on function urgent_notices() to ${app};
