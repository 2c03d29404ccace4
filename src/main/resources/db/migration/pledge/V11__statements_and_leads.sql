-- What a statement means for money: a lead to follow, a pledge, or neither. A lead is the first two lines of a story and
-- counts nowhere. Nobody promises for somebody else: the same question is asked by the desk and, as the last wall, here.
create function promise_fault(said uuid, giver uuid) returns text language sql stable
as $$
    select case
               when s.id is null then 'UNKNOWN'
               when s.about_id is not null then 'THIRD_PARTY'
               when s.party_id <> giver and not exists (
                        select from party_link l
                         where l.kind in ('AGENCY_OF', 'OFFICE_HOLDER_OF')
                           and ((l.party_id = s.party_id and l.other_id = giver)
                                or (l.party_id = giver and l.other_id = s.party_id))) then 'OTHER_DONOR'
               when not exists (
                        select from statement_stance t
                         where t.statement_id = s.id
                           and t.issue = 'FUND_RECONSTRUCTION'
                           and t.stance in ('COMMITS', 'SUPPORTS', 'SUPPORTS_IF')) then 'NOT_FUNDING'
           end
      from (values (true)) one
      left join statement s on s.id = said
$$;

-- Whether another statement of the same party stands in the place of one, or takes it back.
create function is_taken_back(said uuid) returns boolean language sql stable
as $$
    select exists (select from statement_link l where l.to_id = said and l.kind in ('SUPERSEDES', 'RETRACTS'))
$$;

create table statement_decision (
    statement_id     uuid not null references statement,
    no               int  not null check (no >= 1),
    outcome          text not null check (outcome in ('LEAD', 'PLEDGE', 'NEITHER', 'LAPSED')),
    previous         int  generated always as (nullif(no, 1) - 1) stored,
    previous_outcome text,
    donor_id         uuid references party,
    amount_kind      text check (amount_kind in ('EXACT', 'APPROXIMATE', 'UP_TO', 'AT_LEAST', 'RANGE', 'SHARE_OF_TOTAL',
                                                 'IN_KIND_VALUED', 'IN_KIND_UNVALUED', 'UNSPECIFIED')),
    least            numeric(20, 4) check (least >= 0),
    most             numeric(20, 4) check (most >= least),
    currency         char(3),
    pledge_id        uuid references pledge,
    reason           text not null check (length(reason) between 1 and 1000),
    decided_by       uuid not null references account,
    decided_org      uuid not null references organisation,
    decided_at       timestamptz not null,
    primary key (statement_id, no),
    unique (statement_id, no, outcome),
    unique (statement_id, pledge_id),
    foreign key (statement_id, previous, previous_outcome) references statement_decision (statement_id, no, outcome),
    check ((no = 1) = (previous_outcome is null)),
    check ((outcome in ('LEAD', 'PLEDGE')) = (donor_id is not null)),
    check ((outcome = 'PLEDGE') = (pledge_id is not null)),
    check ((outcome = 'LEAD') = (amount_kind is not null)),
    check ((currency is null) = (least is null and most is null)),
    constraint only_a_lead_lapses check (outcome <> 'LAPSED' or coalesce(previous_outcome, '') = 'LEAD'),
    constraint a_pledge_stays_one check (coalesce(previous_outcome, '') <> 'PLEDGE' or outcome = 'PLEDGE')
);
create index statement_decision_of_donor on statement_decision (donor_id);
create index statement_decision_of_pledge on statement_decision (pledge_id) where pledge_id is not null;

create function refuse_others_promise() returns trigger language plpgsql
as $$
begin
    if promise_fault(new.statement_id, new.donor_id) is not null then
        raise exception 'nobody promises by what another party said: %', promise_fault(new.statement_id, new.donor_id)
            using errcode = 'check_violation', constraint = 'promised_in_own_words';
    end if;
    return new;
end
$$;
create trigger pledge_in_own_words before insert on pledge_revision
    for each row when (new.statement_id is not null) execute function refuse_others_promise();
create trigger decision_in_own_words before insert on statement_decision
    for each row when (new.outcome in ('LEAD', 'PLEDGE')) execute function refuse_others_promise();

create function refuse_what_was_taken_back() returns trigger language plpgsql
as $$
begin
    if is_taken_back(new.statement_id) then
        raise exception 'this was taken back, or another statement stands in its place'
            using errcode = 'check_violation', constraint = 'statement_still_stands';
    end if;
    return new;
end
$$;
create trigger decision_on_what_stands before insert on statement_decision
    for each row when (new.outcome in ('LEAD', 'PLEDGE')) execute function refuse_what_was_taken_back();

alter table statement_decision enable row level security;
alter table statement_decision force row level security;
-- Leads are for the desk and who looks over its shoulder; from which sentence a pledge came sees who sees the pledge.
create policy statement_decision_seen on statement_decision for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('SEE_PLEDGES')) and outcome = 'PLEDGE'
       and exists (select from pledge p where p.id = pledge_id));
create policy statement_decided on statement_decision for insert with check (
    may('RECORD_MONEY') and decided_by = current_account() and decided_org = current_organisation());
grant select, insert on statement_decision to ${app};
