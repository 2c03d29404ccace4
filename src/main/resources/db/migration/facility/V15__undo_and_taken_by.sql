-- When somebody decided, by the real clock: ten minutes run also where the day of the situation is fixed. Of older
-- decisions the moment of the situation stands in; nobody undoes them any more.
alter table verification no force row level security;
alter table status_period no force row level security;

alter table verification
    add column acted_at timestamptz,
    add column after_undone uuid;
update verification set acted_at = decided_at;
alter table verification
    alter column acted_at set not null,
    add unique (id, report_id, verifier_id, acted_at);

-- Since a decision can be undone and made again, the moment of the one that stands comes with the period.
alter table status_period add column verified_at timestamptz;
update status_period s
   set verified_at = (select min(lower(one.known))
                        from status_period one
                       where one.facility_id = s.facility_id
                         and one.dimension = s.dimension
                         and one.report_id = s.report_id);
alter table status_period alter column verified_at set not null;

alter table verification force row level security;
alter table status_period force row level security;

-- That a decision no longer stands: by whom and when it was taken back, really (undone_at) and in the situation (known_at).
-- Who decided and when come with the key, so that only that person can do it, and only for ten minutes.
create table verification_undo (
    verification_id uuid primary key,
    report_id       uuid not null,
    verifier_id     uuid not null,
    acted_at        timestamptz not null,
    undone_by       uuid not null references account,
    undone_at       timestamptz not null,
    known_at        timestamptz not null,
    unique (verification_id, report_id),
    foreign key (verification_id, report_id, verifier_id, acted_at)
        references verification (id, report_id, verifier_id, acted_at),
    constraint only_who_decided_undoes check (undone_by = verifier_id),
    constraint undone_within_ten_minutes check (undone_at between acted_at and acted_at + interval '10 minutes')
);
create index verification_undo_of_report on verification_undo (report_id, undone_at);

-- One final decision stands: the next one names the undone one it comes after, and each is come after once.
alter table verification
    add constraint comes_after_an_undone_one
        foreign key (after_undone, report_id) references verification_undo (verification_id, report_id);
drop index verification_is_final;
create unique index verification_is_final on verification (report_id, after_undone) nulls not distinct
    where decision <> 'NEEDS_INFO';
create index verification_of_verifier on verification (verifier_id, acted_at);

-- Who works on a report, until when. Never a lock: it says so to others, and ends by itself.
create table taken_report (
    report_id uuid primary key references open_report on delete cascade,
    taker_id  uuid not null references account,
    visit     uuid not null,
    since     timestamptz not null,
    until     timestamptz not null check (until > since)
);

do $$
declare one text;
begin
    foreach one in array array['verification_undo', 'taken_report'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update, delete on taken_report to ${app};

-- The moments are the application's; two minutes are what two clocks may differ.
create policy undo_seen on verification_undo for select using (
    exists (select from verification v where v.id = verification_id));
create policy undo_made on verification_undo for insert with check (
    may('VERIFY_REPORTS') and undone_by = current_account()
    and undone_at between current_timestamp - interval '2 minutes' and current_timestamp + interval '2 minutes');
alter policy verification_made on verification with check (
    may('VERIFY_REPORTS') and verifier_id = current_account() and verifier_org = current_organisation()
    and acted_at <= current_timestamp + interval '2 minutes');

-- What was undone waits again, as it waited before.
create policy open_returned on open_report for insert with check (
    may('VERIFY_REPORTS')
    and exists (select from verification_undo u where u.report_id = open_report.report_id)
    and exists (select
                  from status_report r
                 where r.id = open_report.report_id
                   and r.facility_id = open_report.facility_id
                   and r.reporter_id = open_report.reporter_id
                   and r.reporter_org = open_report.reporter_org
                   and r.received_at = open_report.received_at));

create policy taken_seen on taken_report for select using (
    (select may('VERIFY_REPORTS')) and exists (select from open_report o where o.report_id = taken_report.report_id));
-- The installation tells open screens when somebody takes or leaves a report.
create policy taken_told on taken_report for select using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001');
create policy taken_by_oneself on taken_report for insert with check (
    may('VERIFY_REPORTS') and taker_id = current_account());
create policy taken_over_by_oneself on taken_report for update
    using (may('VERIFY_REPORTS')) with check (may('VERIFY_REPORTS') and taker_id = current_account());
create policy put_back_by_oneself on taken_report for delete using (taker_id = current_account());

create function ring_of_taken() returns trigger
    language plpgsql
as $$ begin perform pg_notify('tarmim_taken', ''); return null; end $$;

create trigger taken_report_rings
    after insert or update or delete on taken_report
    for each statement execute function ring_of_taken();
