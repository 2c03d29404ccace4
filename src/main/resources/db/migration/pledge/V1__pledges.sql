-- What donors promised. Every change is a revision; who reviews one is neither its author nor of an organisation that
-- gives, passes on or receives the money, and a large or disputed one is reviewed by two.
create sequence pledge_number;

create table pledge (
    id        uuid primary key,
    code      text not null unique,
    donor_id  uuid not null references party,
    opened_at timestamptz not null
);
create index pledge_of_donor on pledge (donor_id);

create table pledge_revision (
    id             uuid primary key,
    pledge_id      uuid not null references pledge,
    no             int  not null check (no >= 1),
    donor_id       uuid not null references party,
    title          text not null check (length(title) between 1 and 200),
    kind           text not null check (kind in ('GRANT', 'LOAN', 'CONCESSIONAL_LOAN', 'GUARANTEE', 'IN_KIND_GOODS',
                                                 'SERVICES', 'DEBT_RELIEF', 'MIXED')),
    amount_kind    text not null check (amount_kind in ('EXACT', 'APPROXIMATE', 'UP_TO', 'AT_LEAST', 'RANGE',
                                                        'SHARE_OF_TOTAL', 'IN_KIND_VALUED', 'IN_KIND_UNVALUED',
                                                        'UNSPECIFIED')),
    least          numeric(20, 4) check (least >= 0),
    most           numeric(20, 4) check (most >= 0),
    currency       char(3),
    per_dollar     numeric(20, 10) check (per_dollar > 0),
    rate_id        uuid references rate,
    floor_usd      numeric(20, 4) not null check (floor_usd >= 0),
    ceiling_usd    numeric(20, 4) check (ceiling_usd >= floor_usd),
    announced_on   date not null,
    horizon_from   date,
    horizon_to     date,
    purpose        text check (length(purpose) <= 2000),
    sector         text,
    area           text references area (pcode),
    earmarking     text not null check (earmarking in ('UNEARMARKED', 'SOFT', 'EARMARKED', 'TIGHT')),
    additionality  text not null check (additionality in ('NEW', 'REALLOCATED', 'RE_ANNOUNCED', 'CORE', 'UNKNOWN')),
    channel        text not null check (channel in ('BILATERAL', 'WB_FUND', 'UN_POOLED', 'UN_AGENCY', 'NGO',
                                                    'GOVERNMENT_BUDGET', 'COMMERCIAL_ACCOUNT', 'OTHER', 'UNKNOWN')),
    channel_id     uuid references party,
    implementer_id uuid references party,
    statement_id   uuid references statement,
    file_id        uuid references file,
    reason         text not null check (reason in ('FIRST', 'INCREASE', 'DECREASE', 'CORRECTION', 'CURRENCY',
                                                   'WITHDRAWAL')),
    note           text check (length(note) <= 2000),
    author_id      uuid not null references account,
    author_org     uuid not null references organisation,
    recorded_at    timestamptz not null,
    reviews_needed int  not null check (reviews_needed in (1, 2)),
    unique (pledge_id, no),
    unique (id, author_id, reviews_needed),
    unique (id, pledge_id),
    check (horizon_to >= horizon_from),
    check ((currency is null) = (least is null and most is null)),
    check ((currency is null) = (per_dollar is null)),
    check (least <= most)
);
create index pledge_revision_of on pledge_revision (pledge_id, no desc);

create table pledge_tranche (
    revision_id uuid not null references pledge_revision,
    no          int  not null check (no >= 1),
    due_from    date not null,
    due_to      date not null check (due_to >= due_from),
    amount      numeric(20, 4) not null check (amount > 0),
    primary key (revision_id, no)
);

create table pledge_condition (
    id          uuid primary key,
    revision_id uuid not null references pledge_revision,
    no          int  not null check (no >= 1),
    type        text not null check (type in ('POLICY', 'PERFORMANCE', 'FIDUCIARY', 'SECURITY', 'GOVERNANCE', 'ACCESS',
                                              'LEGISLATURE', 'MATCHING')),
    said        text not null check (length(said) between 1 and 1000),
    unique (revision_id, no)
);

-- The last wall of the four eyes: a decision carries the people before it as a key, so no race can smuggle others in.
create table pledge_review (
    id             uuid primary key,
    revision_id    uuid not null,
    step           int  not null check (step in (1, 2)),
    author_id      uuid not null,
    reviews_needed int  not null,
    first_step     int generated always as (case when step = 2 then 1 end) stored,
    first_decision text generated always as (case when step = 2 then 'VERIFIED' end) stored,
    first_reviewer uuid,
    decision       text not null check (decision in ('VERIFIED', 'RETURNED', 'REJECTED')),
    note           text check (length(note) <= 2000),
    reviewer_id    uuid not null references account,
    reviewer_org   uuid not null references organisation,
    decided_at     timestamptz not null,
    unique (revision_id, step),
    unique (revision_id, step, decision, reviewer_id),
    unique (revision_id, step, decision),
    foreign key (revision_id, author_id, reviews_needed) references pledge_revision (id, author_id, reviews_needed),
    foreign key (revision_id, first_step, first_decision, first_reviewer)
        references pledge_review (revision_id, step, decision, reviewer_id),
    constraint reviewer_is_not_author check (reviewer_id <> author_id),
    constraint second_reviewer_is_another check (reviewer_id is distinct from first_reviewer),
    constraint second_follows_first check ((step = 2) = (first_reviewer is not null)),
    constraint no_more_reviews_than_needed check (step <= reviews_needed),
    check (decision = 'VERIFIED' or note is not null)
);

-- What a donor says of a pledge of the own country.
create table pledge_answer (
    id          uuid primary key default uuidv7(),
    pledge_id   uuid not null,
    revision_id uuid not null,
    answer      text not null check (answer in ('CONFIRMED', 'DISPUTED')),
    note        text check (length(note) <= 2000),
    file_id     uuid references file,
    account_id  uuid not null references account,
    answered_at timestamptz not null,
    foreign key (revision_id, pledge_id) references pledge_revision (id, pledge_id),
    check (answer = 'CONFIRMED' or note is not null)
);
create index pledge_answer_of on pledge_answer (pledge_id, answered_at desc);

-- Whether all who are needed verified a revision.
create function is_verified(revision uuid) returns boolean language sql stable
as $$
    select exists (select from pledge_review v
                    where v.revision_id = revision and v.decision = 'VERIFIED' and v.step = v.reviews_needed)
$$;

-- Whether somebody of that organisation would review money that is its own.
create function has_interest(revision uuid, organisation uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select exists (select from pledge_revision r
                     join party p on p.id in (r.donor_id, r.channel_id, r.implementer_id)
                    where r.id = revision and p.organisation_id = organisation)
$$;

create function refuse_own_interest() returns trigger language plpgsql
as $$
begin
    if has_interest(new.revision_id, new.reviewer_org) then
        raise exception 'the reviewer''s organisation is a party to this pledge'
            using errcode = 'check_violation', constraint = 'reviewer_has_no_interest';
    end if;
    return new;
end
$$;
create trigger reviewer_has_no_interest before insert on pledge_review
    for each row execute function refuse_own_interest();

alter table pledge enable row level security;
alter table pledge force row level security;
alter table pledge_revision enable row level security;
alter table pledge_revision force row level security;
alter table pledge_tranche enable row level security;
alter table pledge_tranche force row level security;
alter table pledge_condition enable row level security;
alter table pledge_condition force row level security;
alter table pledge_review enable row level security;
alter table pledge_review force row level security;
alter table pledge_answer enable row level security;
alter table pledge_answer force row level security;

-- Everybody sees what is verified; the desk and who audits it see all; a donor all of the own country.
create policy pledge_seen on pledge for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('SEE_PLEDGES'))
       and (exists (select from pledge_revision r where r.pledge_id = pledge.id)));
create policy pledge_opened on pledge for insert with check (may('RECORD_MONEY'));
create policy revision_seen on pledge_revision for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('SEE_PLEDGES')) and exists (select from pledge_review v
                                                where v.revision_id = pledge_revision.id and v.decision = 'VERIFIED'
                                                  and v.step = v.reviews_needed)
    or (select may('ANSWER_PLEDGES')) and donor_id in (select p.id from party p
                                                        where p.organisation_id = current_organisation()));
create policy revision_recorded on pledge_revision for insert with check (
    may('RECORD_MONEY') and author_id = current_account() and author_org = current_organisation());
create policy tranche_seen on pledge_tranche for select using (
    exists (select from pledge_revision r where r.id = revision_id));
create policy tranche_recorded on pledge_tranche for insert with check (may('RECORD_MONEY'));
create policy condition_seen on pledge_condition for select using (
    exists (select from pledge_revision r where r.id = revision_id));
create policy condition_recorded on pledge_condition for insert with check (may('RECORD_MONEY'));
-- Asked by the policy of revisions, so it must not ask them back.
create policy review_seen on pledge_review for select using ((select may('SEE_PLEDGES')));
create policy review_given on pledge_review for insert with check (
    may('REVIEW_MONEY') and reviewer_id = current_account() and reviewer_org = current_organisation());
create policy answer_seen on pledge_answer for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('ANSWER_PLEDGES')) and exists (select from pledge_revision r where r.id = revision_id));
create policy answer_given on pledge_answer for insert with check (
    may('ANSWER_PLEDGES') and account_id = current_account()
    and exists (select from pledge_revision r
                  join party p on p.id = r.donor_id
                 where r.id = revision_id and p.organisation_id = current_organisation()));

-- The function above runs as the owner, whom the policies bind too.
create policy revision_read_for_interests on pledge_revision for select to current_user using (true);
create policy review_read_for_interests on pledge_review for select to current_user using (true);
create policy party_read_for_interests on party for select to current_user using (true);

grant usage on sequence pledge_number to ${app};
grant select, insert on pledge, pledge_revision, pledge_tranche, pledge_condition, pledge_review, pledge_answer to ${app};
