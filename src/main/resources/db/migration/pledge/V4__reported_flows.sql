-- What others report of money: flows as the Financial Tracking Service gives them. They are claims with a source and never
-- postings of our ledger. A row is kept as it came; whether it counts follows from decisions that are only added.
create table flow_batch (
    id               uuid primary key,
    form             text not null check (form in ('FTS_JSON', 'FTS_CSV')),
    names            text not null check (length(names) between 1 and 2000),
    sha256           bytea not null check (length(sha256) = 32),
    place            text not null check (length(place) between 1 and 200),
    usage_year       int check (usage_year between 1900 and 2200),
    plan             text check (length(plan) between 1 and 500),
    said_rows        int,
    said_incoming    int,
    said_internal    int,
    said_outgoing    int,
    said_funding     numeric(20, 4),
    said_pledged     numeric(20, 4),
    found_incoming   int not null,
    found_internal   int not null,
    found_outgoing   int not null,
    found_funding    numeric(20, 4) not null,
    found_pledged    numeric(20, 4) not null,
    rows_read        int not null check (rows_read >= 0),
    rows_new         int not null check (rows_new >= 0),
    rows_newer       int not null check (rows_newer >= 0),
    rows_older       int not null check (rows_older >= 0),
    rows_same        int not null check (rows_same >= 0),
    rows_different   int not null check (rows_different >= 0),
    rows_flagged     int not null check (rows_flagged >= 0),
    rows_unreadable  int not null check (rows_unreadable >= 0),
    control_holds    boolean not null generated always as (
        coalesce(said_rows = rows_read and said_funding = found_funding and said_pledged = found_pledged
                 and said_incoming = found_incoming and said_internal = found_internal
                 and said_outgoing = found_outgoing, false)) stored,
    importer_id      uuid not null references account,
    importer_org     uuid not null references organisation,
    imported_at      timestamptz not null,
    unique (id, importer_id, control_holds)
);
create index flow_batch_newest on flow_batch (imported_at desc, id desc);

-- The second pair of eyes. Where the rows do not add up to what the file says of itself, or it says nothing, the person
-- who accepts says why. Who imported a batch may take it back and not accept it.
create table flow_batch_decision (
    batch_id      uuid not null,
    importer_id   uuid not null,
    control_holds boolean not null,
    decision      text not null check (decision in ('ACCEPTED', 'REJECTED')),
    note          text check (length(note) between 1 and 2000),
    decider_id    uuid not null references account,
    decider_org   uuid not null references organisation,
    decided_at    timestamptz not null,
    primary key (batch_id, decision),
    foreign key (batch_id, importer_id, control_holds) references flow_batch (id, importer_id, control_holds),
    constraint importer_accepts_nothing check (decision = 'REJECTED' or decider_id <> importer_id),
    constraint a_difference_is_explained check (decision = 'ACCEPTED' and control_holds or note is not null)
);

-- A place, year, sector or organisation is the name of the only one, nothing where there is none, a star for several.
-- live is null once the batch was undone, so that the same version can come again.
create table reported_flow (
    id               bigint generated always as identity primary key,
    batch_id         uuid not null references flow_batch,
    importer_id      uuid not null,
    flow_id          bigint not null,
    version          int not null check (version >= 1),
    live             boolean default true check (live),
    status           text not null check (status in ('PLEDGE', 'COMMITMENT', 'PAID')),
    type             text not null check (type in ('STANDARD', 'PARKED', 'PASS_THROUGH', 'CARRYOVER')),
    new_money        boolean,
    contribution     text,
    method           text,
    usd              numeric(20, 4),
    original         numeric(20, 4),
    currency         text,
    per_dollar       numeric(20, 10),
    dated_on         date,
    decided_on       date,
    reported_on      date,
    parent           bigint,
    children         bigint[] not null,
    leaves           text[] not null,
    leaves_place     text not null,
    leaves_year      text not null,
    arrives          text[] not null,
    arrives_shared   text[] not null,
    arrives_place    text not null,
    arrives_year     text not null,
    donor            text not null,
    recipient        text not null,
    sector           text not null,
    reference        text,
    description      text,
    flags            text[] not null,
    flagged          boolean not null generated always as (cardinality(flags) > 0) stored,
    likeness         text not null,
    digest           text not null,
    said             json not null,
    unique (flow_id, version, live),
    unique (id, importer_id)
);
create index reported_flow_into on reported_flow (arrives_place, arrives_year);
create index reported_flow_out_of on reported_flow (leaves_place, leaves_year);
create index reported_flow_flagged on reported_flow (batch_id, id) where flagged;
create index reported_flow_alike on reported_flow (likeness) where live;

-- A flagged row counts once a person other than who imported it has explained it.
create table flow_row_decision (
    row_id      bigint primary key,
    importer_id uuid not null,
    decision    text not null check (decision in ('ACCEPTED', 'LEFT_OUT')),
    reason      text not null check (length(reason) between 1 and 2000),
    decider_id  uuid not null references account,
    decider_org uuid not null references organisation,
    decided_at  timestamptz not null,
    foreign key (row_id, importer_id) references reported_flow (id, importer_id),
    constraint importer_explains_nothing check (decider_id <> importer_id)
);

alter table flow_batch enable row level security;
alter table flow_batch force row level security;
alter table flow_batch_decision enable row level security;
alter table flow_batch_decision force row level security;
alter table reported_flow enable row level security;
alter table reported_flow force row level security;
alter table flow_row_decision enable row level security;
alter table flow_row_decision force row level security;

create policy flow_batch_seen on flow_batch for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('SEE_PLEDGES')) and exists (select from flow_batch_decision d
                                                where d.batch_id = flow_batch.id and d.decision = 'ACCEPTED'));
create policy flow_batch_imported on flow_batch for insert with check (
    may('IMPORT_MONEY') and importer_id = current_account() and importer_org = current_organisation());
create policy flow_batch_decision_seen on flow_batch_decision for select using ((select may('SEE_PLEDGES')));
create policy flow_batch_decided on flow_batch_decision for insert with check (
    (may('ACCEPT_IMPORTED_MONEY') or decision = 'REJECTED' and may('IMPORT_MONEY'))
    and decider_id = current_account() and decider_org = current_organisation());
create policy reported_flow_seen on reported_flow for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('SEE_PLEDGES')) and live
       and batch_id in (select d.batch_id from flow_batch_decision d where d.decision = 'ACCEPTED')
       and (not flagged or exists (select from flow_row_decision r where r.row_id = reported_flow.id
                                                                     and r.decision = 'ACCEPTED')));
-- A row comes with its batch: one that joined later would pass by the people who accepted.
create policy reported_flow_imported on reported_flow for insert with check (
    (select may('IMPORT_MONEY')) and importer_id = current_account()
    and exists (select from flow_batch b
                 where b.id = batch_id and b.importer_id = reported_flow.importer_id
                   and b.xmin::text = pg_current_xact_id()::xid::text));
create policy reported_flow_undone on reported_flow for update using (
    (select may('IMPORT_MONEY')) or (select may('ACCEPT_IMPORTED_MONEY')))
    with check (live is null and batch_id in (select d.batch_id from flow_batch_decision d
                                               where d.decision = 'REJECTED'));
create policy flow_row_decision_seen on flow_row_decision for select using ((select may('SEE_PLEDGES')));
create policy flow_row_decided on flow_row_decision for insert with check (
    may('ACCEPT_IMPORTED_MONEY') and decider_id = current_account() and decider_org = current_organisation());

grant select, insert on flow_batch, flow_batch_decision, reported_flow, flow_row_decision to ${app};
grant update (live) on reported_flow to ${app};
