-- What a team asks of others for somebody who is held: a document made from the case, weighed and let go by a second
-- person. What it is, to whom, and every word of it is cipher text; plain are ids, people, steps and when they were taken.
create table advocacy_action (
    id          uuid primary key,
    case_id     uuid not null,
    team        uuid not null,
    compartment text not null check (compartment = 'STRATEGY'),
    state       text not null default 'DRAFT'
                check (state in ('DRAFT', 'RISK_REVIEW', 'APPROVED', 'SENT', 'STATE_REPLIED', 'WITHDRAWN')),
    author      uuid not null references account,
    reviewer    uuid references account,
    drafted_at  timestamptz not null,
    foreign key (case_id, team) references detention_case (id, team),
    unique (case_id, id),
    check (state = 'DRAFT' or state = 'WITHDRAWN' or reviewer is not null)
);
create index advocacy_action_case on advocacy_action (case_id, drafted_at);
create index advocacy_action_reviewer on advocacy_action (reviewer) where state = 'RISK_REVIEW';

-- Its steps, only ever added. The number lets one of two people win who take a step at the same time.
create table action_step (
    id          uuid primary key,
    action_id   uuid not null,
    case_id     uuid not null,
    compartment text not null check (compartment = 'STRATEGY'),
    number      int not null check (number > 0),
    kind        text not null
                check (kind in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SENT', 'REPLIED', 'WITHDRAWN')),
    content     bytea not null check (octet_length(content) > 28),
    document    bytea check (octet_length(document) > 28),
    reviewer    uuid references account,
    taken_by    uuid not null references account,
    taken_at    timestamptz not null,
    foreign key (case_id, action_id) references advocacy_action (case_id, id),
    constraint step_taken_once unique (action_id, number),
    constraint submitted_with_document check (
        (kind = 'SUBMITTED') = (document is not null) and (kind = 'SUBMITTED') = (reviewer is not null))
);
create index action_step_case on action_step (case_id);

-- The one way an action moves. Nobody decides who wrote or handed in any of it, whatever road the step takes.
create function take_action_step() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    before advocacy_action;
    after  text;
begin
    select * into strict before from advocacy_action where id = new.action_id for update;
    after := case
        when before.state = 'DRAFT' and new.kind = 'DRAFTED' then 'DRAFT'
        when before.state = 'DRAFT' and new.kind = 'SUBMITTED' then 'RISK_REVIEW'
        when before.state = 'RISK_REVIEW' and new.kind = 'RETURNED' then 'DRAFT'
        when before.state = 'RISK_REVIEW' and new.kind = 'APPROVED' then 'APPROVED'
        when before.state = 'APPROVED' and new.kind = 'SENT' then 'SENT'
        when before.state in ('SENT', 'STATE_REPLIED') and new.kind = 'REPLIED' then 'STATE_REPLIED'
        when before.state in ('DRAFT', 'RISK_REVIEW', 'APPROVED') and new.kind = 'WITHDRAWN' then 'WITHDRAWN'
    end;
    if after is null then
        raise exception 'An action that is % takes no step %.', before.state, new.kind
            using errcode = 'check_violation', constraint = 'action_moves_in_order';
    end if;
    if new.kind in ('APPROVED', 'RETURNED') and (
            new.taken_by <> before.reviewer
            or exists (select from action_step s
                        where s.action_id = new.action_id
                          and s.taken_by = new.taken_by
                          and s.kind in ('DRAFTED', 'SUBMITTED'))) then
        raise exception 'a_second_person_decides: nobody else lets a document go or gives it back'
            using errcode = 'check_violation', constraint = 'a_second_person_decides';
    end if;
    update advocacy_action
       set state = after,
           reviewer = coalesce(new.reviewer, reviewer)
     where id = new.action_id;
    return new;
end $$;
create trigger action_moves before insert on action_step for each row execute function take_action_step();

-- A reply is due because of an action as news is due because of an order.
alter table case_deadline
    alter column term_id drop not null,
    add column action_id uuid,
    add foreign key (case_id, action_id) references advocacy_action (case_id, id),
    add check ((term_id is null) <> (action_id is null));

alter table advocacy_action enable row level security;
alter table advocacy_action force row level security;
alter table action_step enable row level security;
alter table action_step force row level security;
grant select, insert on advocacy_action, action_step to ${app};

-- For the function above, which runs as the owner.
create policy advocacy_action_found on advocacy_action for select to current_user using (true);
create policy advocacy_action_moved on advocacy_action for update to current_user using (true) with check (true);
create policy action_step_counted on action_step for select to current_user using (true);

-- Whoever may see the plans of a case; and the second person, from the moment it was handed in, these papers alone.
create policy advocacy_action_seen on advocacy_action for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST')
    or (select may('APPROVE_ACTIONS')) and reviewer = (select current_account()) and state <> 'DRAFT');
create policy advocacy_action_drafted on advocacy_action for insert with check (
    may('WRITE_CASES') and author = current_account() and state = 'DRAFT' and reviewer is null
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));

create policy action_step_seen on action_step for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST')
    or (select may('APPROVE_ACTIONS')) and action_id in (
        select a.id from advocacy_action a where a.reviewer = (select current_account()) and a.state <> 'DRAFT'));
create policy action_step_taken on action_step for insert with check (
    taken_by = current_account()
    and (may('WRITE_CASES') and kind not in ('APPROVED', 'RETURNED')
         and (case_id, compartment) in (
             select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT'))
         or may('APPROVE_ACTIONS') and kind in ('APPROVED', 'RETURNED')
         and action_id in (select a.id from advocacy_action a where a.reviewer = current_account())));

-- With the key the second person opens what the policies above show, and nothing else of the case.
create policy case_key_of_action on case_key for select using (
    (select may('APPROVE_ACTIONS')) and case_id in (
        select a.case_id from advocacy_action a where a.reviewer = (select current_account()) and a.state <> 'DRAFT'));
