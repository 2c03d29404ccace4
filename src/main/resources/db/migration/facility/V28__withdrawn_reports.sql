-- That a reporter took an own report back before anybody decided on it, and why. The reporter comes with the key of the
-- report, so that nobody withdraws another's; nothing of it is ever changed.
alter table status_report add unique (id, reporter_id);
create table report_withdrawal (
    report_id    uuid primary key,
    reporter_id  uuid not null,
    reason       text not null check (reason in ('WRONG_FACILITY', 'WRONG_ANSWER', 'SENT_TWICE', 'DANGER', 'OTHER')),
    withdrawn_at timestamptz not null,
    foreign key (report_id, reporter_id) references status_report (id, reporter_id)
);
alter table report_withdrawal enable row level security;
alter table report_withdrawal force row level security;
grant select, insert on report_withdrawal to ${app};

create policy withdrawal_seen on report_withdrawal for select using (
    exists (select from status_report r where r.id = report_id));
create policy withdrawal_made on report_withdrawal for insert with check (
    may('REPORT_STATUS') and reporter_id = current_account());

create function refuse_late_withdrawal() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform wait_for_facility(r.facility_id) from status_report r where r.id = new.report_id;
    if standing_decision(new.report_id) is not null
       or exists (select from status_report s where s.supersedes = new.report_id) then
        raise exception 'withdraws_what_waits: the report was decided or corrected' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger withdraws_what_waits before insert on report_withdrawal
    for each row execute function refuse_late_withdrawal();

-- What was withdrawn is neither decided on nor corrected, and no question about it is taken back.
create function refuse_step_after_withdrawal() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
declare
    report uuid := cast(case when tg_table_name = 'status_report' then to_jsonb(new) ->> 'supersedes'
                             else to_jsonb(new) ->> 'report_id' end as uuid);
begin
    if exists (select from report_withdrawal w where w.report_id = report) then
        raise exception 'stays_withdrawn: the report was withdrawn' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
-- Triggers fire in the order of their names: those that wait for the facility come first.
create trigger stays_withdrawn before insert on verification
    for each row execute function refuse_step_after_withdrawal();
create trigger upholds_withdrawal before insert on verification_undo
    for each row execute function refuse_step_after_withdrawal();
create trigger stays_withdrawn before insert on status_report
    for each row when (new.supersedes is not null) execute function refuse_step_after_withdrawal();

-- A withdrawn report is none that came in for a round; a verified one whose correction was withdrawn still is.
create policy withdrawal_counted on report_withdrawal for select to current_user using (true);
create or replace function round_outcomes(asked uuid)
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
              and not exists (select
                                from status_report corrected
                               where corrected.supersedes = s.id
                                 and (v.decision is distinct from 'VERIFIED'
                                      or not exists (select from report_withdrawal b where b.report_id = corrected.id)))
              and not exists (select from report_withdrawal w where w.report_id = s.id)
            order by 3 desc, s.observed_at desc, s.id desc
            limit 1) came on f.outcome is null
     where f.round_id = asked
       and (select may('SEE_ROUNDS'))
       and ((select may('SEE_ALL_REPORTS')) or f.organisation_id = (select current_organisation()))
$$;
