-- Who is expected to report, by when, and who did. How fresh a report must be depends on the type of facility.
create table reporting_interval (
    facility_type text primary key,
    days          int not null check (days between 1 and 365),
    set_by        uuid references account,
    set_at        timestamptz
);
insert into reporting_interval (facility_type, days) values
    ('HOSPITAL', 30), ('FIELD_HOSPITAL', 30), ('SPECIALISED_HOSPITAL', 30), ('MATERNITY', 30),
    ('PHC', 30), ('MEDICAL_POINT', 30), ('MOBILE_CLINIC', 30), ('DIALYSIS', 30), ('BLOOD_BANK', 30),
    ('REHAB', 60), ('LAB', 60), ('PHARMACY', 60), ('AMBULANCE_STATION', 60);

-- A day up to which reports are collected. Closing it keeps what it had come to.
create table reporting_round (
    id        uuid primary key default uuidv7(),
    due_on    date not null,
    area      text references area (pcode),
    opened_by uuid not null references account,
    opened_at timestamptz not null,
    closed_by uuid references account,
    closed_at timestamptz,
    check ((closed_by is null) = (closed_at is null)),
    check (closed_at >= opened_at)
);
create unique index one_open_round_of_a_day on reporting_round (due_on, area) nulls not distinct where closed_at is null;

-- The facilities a round expects, as the registry had them when it was opened: place, operator, and the days a report may
-- be old. What came in is looked up while the round is open, and stands here once it is closed.
create table round_facility (
    round_id        uuid not null references reporting_round,
    facility_id     uuid not null references facility,
    area            text not null references area (pcode),
    organisation_id uuid references organisation,
    days            int  not null check (days between 1 and 365),
    outcome         text check (outcome in ('MISSING', 'RECEIVED', 'VERIFIED')),
    report_id       uuid references status_report,
    observed_at     timestamptz,
    primary key (round_id, facility_id),
    check (outcome is not null or report_id is null),
    check ((report_id is null) = (coalesce(outcome, 'MISSING') = 'MISSING')),
    check ((report_id is null) = (observed_at is null))
);
create index round_facility_of_organisation on round_facility (organisation_id, round_id);

-- Somebody tried to reach the people of a facility. No words: what was said is a report, or nothing.
create table round_call (
    round_id    uuid not null,
    facility_id uuid not null,
    called_at   timestamptz not null,
    caller_id   uuid not null references account,
    answer      text not null check (answer in ('WILL_REPORT', 'CANNOT_REPORT', 'NO_ANSWER', 'WRONG_NUMBER')),
    primary key (round_id, facility_id, called_at),
    foreign key (round_id, facility_id) references round_facility
);

do $$
declare one text;
begin
    foreach one in array array['reporting_interval', 'reporting_round', 'round_facility', 'round_call'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
revoke insert on reporting_interval from ${app};
grant update (days, set_by, set_at) on reporting_interval to ${app};
grant update (closed_by, closed_at) on reporting_round to ${app};
grant update (outcome, report_id, observed_at) on round_facility to ${app};

create policy interval_seen on reporting_interval for select using ((select may('SEE_ROUNDS')));
create policy interval_set on reporting_interval for update
    using ((select may('KEEP_ROUNDS'))) with check (may('KEEP_ROUNDS') and set_by = current_account());

create policy round_seen on reporting_round for select using ((select may('SEE_ROUNDS')));
create policy round_opened on reporting_round for insert with check (
    may('KEEP_ROUNDS') and opened_by = current_account() and closed_at is null);
create policy round_closed on reporting_round for update
    using ((select may('KEEP_ROUNDS')) and closed_at is null) with check (closed_by = current_account());

-- All of a round for who sees all reports, and of the own organisation's facilities for everybody else.
create policy round_facility_seen on round_facility for select using (
    (select may('SEE_ROUNDS'))
    and ((select may('SEE_ALL_REPORTS')) or organisation_id = (select current_organisation())));
create policy round_facility_expected on round_facility for insert with check (
    may('KEEP_ROUNDS') and outcome is null
    and exists (select from reporting_round r
                 where r.id = round_id and r.closed_at is null and r.opened_by = current_account()));
create policy round_facility_kept on round_facility for update
    using ((select may('KEEP_ROUNDS')) and outcome is null) with check (outcome is not null);

create policy round_call_seen on round_call for select using (
    exists (select from round_facility f where f.round_id = round_call.round_id and f.facility_id = round_call.facility_id));
create policy round_call_made on round_call for insert with check (
    may('KEEP_ROUNDS') and caller_id = current_account()
    and exists (select from reporting_round r where r.id = round_id and r.closed_at is null));

-- What came in for the facilities of a round. It looks at all reports, so that nobody calls a facility that reported
-- through another organisation, and tells of each no more than that, when, and whether it was verified.
create policy round_told on reporting_round for select to current_user using (true);
create policy round_facility_told on round_facility for select to current_user using (true);
create policy report_counted on status_report for select to current_user using (true);
create policy verification_counted on verification for select to current_user using (true);
create policy undo_counted on verification_undo for select to current_user using (true);

create function round_outcomes(asked uuid)
    returns table (facility_id uuid, outcome text, report_id uuid, observed_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select f.facility_id,
           coalesce(f.outcome, case when came.verified then 'VERIFIED' when came.id is not null then 'RECEIVED' else 'MISSING' end),
           coalesce(f.report_id, came.id),
           coalesce(f.observed_at, came.observed_at)
      from round_facility f
      join reporting_round r on r.id = f.round_id
      left join lateral (
           select s.id, s.observed_at, coalesce(v.decision = 'VERIFIED', false) as verified
             from status_report s
             left join lateral (select d.decision
                                  from verification d
                                 where d.report_id = s.id
                                   and d.decision <> 'NEEDS_INFO'
                                   and not exists (select from verification_undo u where u.verification_id = d.id)
                                 limit 1) v on true
            where s.facility_id = f.facility_id
              and s.observed_at >= (r.due_on - f.days + 1)::timestamp at time zone 'Asia/Gaza'
              and s.observed_at < (r.due_on + 1)::timestamp at time zone 'Asia/Gaza'
              and v.decision is distinct from 'REJECTED'
              and not exists (select from status_report corrected where corrected.supersedes = s.id)
            order by 3 desc, s.observed_at desc, s.id desc
            limit 1) came on f.outcome is null
     where f.round_id = asked
       and (select may('SEE_ROUNDS'))
       and ((select may('SEE_ALL_REPORTS')) or f.organisation_id = (select current_organisation()))
$$;
revoke execute on function round_outcomes(uuid) from public;
grant execute on function round_outcomes(uuid) to ${app};
