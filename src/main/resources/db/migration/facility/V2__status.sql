-- What was said of a facility, by whom; who verified it; and the two clocks under which it counts.
create table status_report (
    id                 uuid primary key,
    facility_id        uuid not null references facility,
    observed_at        timestamptz not null,
    observed_precision text not null check (observed_precision in ('HOUR', 'DAY', 'MONTH')),
    received_at        timestamptz not null,
    reporter_id        uuid not null references account,
    reporter_org       uuid not null references organisation,
    informant_id       uuid not null references account,
    channel            text not null check (channel in ('WEB', 'ODK', 'IMPORT', 'SMS', 'BUNDLE', 'API')),
    method             text not null,
    confidence         text not null check (confidence in ('SURE', 'LIKELY', 'HEARD')),
    no_change          boolean not null,
    unknown_why        text check (unknown_why in ('COULD_NOT_REACH', 'DO_NOT_KNOW', 'NO_REPORT')),
    partial_kind       text,
    note               text check (length(note) <= 2000),
    supersedes         uuid unique references status_report,
    content_sha256     bytea not null,
    constraint not_from_the_future check (observed_at <= received_at + interval '1 day'),
    unique (id, reporter_id, reporter_org, informant_id)
);
create index status_report_of_facility on status_report (facility_id, received_at desc, id);
create index status_report_of_reporter on status_report (reporter_id, received_at desc, id);
create index status_report_of_organisation on status_report (reporter_org, received_at desc, id);

create table report_claim (
    report_id  uuid not null references status_report,
    dimension  text not null,
    value      text not null,
    hours_left int check (hours_left >= 0),
    barriers   text[] not null default '{}',
    primary key (report_id, dimension)
);
create table report_cause (
    report_id uuid not null references status_report,
    dimension text not null,
    rank      int  not null check (rank between 1 and 8),
    cause     text not null,
    primary key (report_id, dimension, rank)
);
create table report_support (
    report_id uuid not null references status_report,
    partner   text not null,
    level     text not null check (level in ('MAJOR', 'PARTIAL', 'NONE')),
    types     text[] not null default '{}',
    primary key (report_id, partner)
);

-- The work list of the coordinators: one row while a report waits for a decision.
create table open_report (
    report_id   uuid primary key references status_report,
    facility_id uuid not null references facility,
    received_at timestamptz not null,
    risk        int not null,
    waits_for   text not null default 'COORDINATOR' check (waits_for in ('COORDINATOR', 'REPORTER'))
);
create index open_report_queue on open_report (waits_for, risk desc, received_at, report_id);
create index open_report_of on open_report (facility_id);

-- The last wall of the four eyes: the people of the report come with its key, so no race can smuggle others in.
create table verification (
    id           uuid primary key,
    report_id    uuid not null,
    reporter_id  uuid not null,
    reporter_org uuid not null,
    informant_id uuid not null,
    decision     text not null check (decision in ('NEEDS_INFO', 'VERIFIED', 'REJECTED', 'UNVERIFIABLE')),
    certainty    text check (certainty in ('CONFIRMED', 'PROBABLE')),
    dimensions   text[] not null default '{}',
    reason_code  text,
    note         text check (length(note) <= 2000),
    verifier_id  uuid not null references account,
    verifier_org uuid not null references organisation,
    decided_at   timestamptz not null,
    foreign key (report_id, reporter_id, reporter_org, informant_id)
        references status_report (id, reporter_id, reporter_org, informant_id),
    constraint verifier_is_not_reporter check (verifier_id <> reporter_id and verifier_id <> informant_id),
    constraint confirmed_by_another_organisation
        check (certainty is distinct from 'CONFIRMED' or verifier_org <> reporter_org),
    check ((decision = 'VERIFIED') = (certainty is not null)),
    check ((decision = 'VERIFIED') = (reason_code is null))
);
create unique index verification_is_final on verification (report_id) where decision <> 'NEEDS_INFO';
create index verification_of_report on verification (report_id, decided_at);

-- What was true (valid) as it was known (known). Every as-of question is one look-up; current means both are open.
create table status_period (
    facility_id uuid not null,
    sensitivity text not null,
    dimension   text not null,
    value       text not null,
    hours_left  int,
    valid       tstzrange not null check (not isempty(valid)),
    known       tstzrange not null check (not isempty(known)),
    precision   text not null,
    certainty   text not null,
    method      text not null,
    source_org  uuid not null references organisation,
    report_id   uuid not null references status_report,
    exclude using gist (facility_id with =, dimension with =, valid with &&, known with &&),
    foreign key (facility_id, sensitivity) references facility (id, sensitivity) on update cascade
);
create unique index status_now on status_period (facility_id, dimension) include (value)
    where upper_inf(valid) and upper_inf(known);
create index status_by_value on status_period (dimension, value, facility_id)
    where upper_inf(valid) and upper_inf(known);

-- After how many days a value carries a badge, and after how many it is unknown; per dimension, '*' for the rest.
create table status_age_limit (
    dimension    text primary key,
    badge_days   int not null check (badge_days > 0),
    unknown_days int not null check (unknown_days >= badge_days)
);
insert into status_age_limit values ('*', 30, 90);

do $$
declare one text;
begin
    foreach one in array array['status_report', 'report_claim', 'report_cause', 'report_support', 'open_report',
                               'verification', 'status_period', 'status_age_limit'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update, delete on open_report to ${app};
grant update (known) on status_period to ${app};
grant update on status_age_limit to ${app};

create policy report_seen on status_report for select using (
    reporter_id = (select current_account())
    or (((select may('SEE_ALL_REPORTS'))
         or ((select may('SEE_ORGANISATION_REPORTS')) and reporter_org = (select current_organisation())))
        and exists (select from facility f where f.id = facility_id)));
create policy report_made on status_report for insert with check (
    may('REPORT_STATUS') and reporter_id = current_account() and reporter_org = current_organisation());

do $$
declare one text;
begin
    foreach one in array array['report_claim', 'report_cause', 'report_support'] loop
        execute format('create policy %1$s_seen on %1$I for select using ('
                       || 'exists (select from status_report r where r.id = report_id))', one);
        execute format('create policy %1$s_made on %1$I for insert with check ('
                       || 'may(''REPORT_STATUS'') and exists (select from status_report r'
                       || ' where r.id = report_id and r.reporter_id = current_account()))', one);
    end loop;
end $$;

create policy open_seen on open_report for select using (
    exists (select from status_report r where r.id = report_id));
create policy open_added on open_report for insert with check (
    may('REPORT_STATUS') and exists (
        select from status_report r where r.id = report_id and r.reporter_id = current_account()));
create policy open_changed on open_report for update
    using (may('VERIFY_REPORTS')) with check (may('VERIFY_REPORTS'));
create policy open_closed on open_report for delete using (
    may('VERIFY_REPORTS') or exists (
        select from status_report r where r.id = report_id and r.reporter_id = current_account()));

create policy verification_seen on verification for select using (
    exists (select from status_report r where r.id = report_id));
create policy verification_made on verification for insert with check (
    may('VERIFY_REPORTS') and verifier_id = current_account() and verifier_org = current_organisation());

create policy status_seen on status_period for select using (
    (select may('SEE_FACILITIES')) and (
        sensitivity = any ((select sees_place())::text[])
        or (dimension in ('EXISTENCE', 'BUILDING', 'EQUIPMENT', 'FUNCTIONALITY', 'ACCESSIBILITY')
            and (sensitivity = any ((select sees_name())::text[])
                 or exists (select from facility f where f.id = facility_id)))
        or exists (select from facility_detail d where d.facility_id = status_period.facility_id)));
create policy status_written on status_period for insert with check (may('VERIFY_REPORTS'));
create policy status_closed on status_period for update
    using (may('VERIFY_REPORTS')) with check (may('VERIFY_REPORTS'));

create policy limits_seen on status_age_limit for select using (current_account() is not null);
create policy limits_edited on status_age_limit for all
    using (may('ACCEPT_FACILITY')) with check (may('ACCEPT_FACILITY'));
