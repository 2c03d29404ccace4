-- Who may see that a report waits follows from the row itself, so that a page of facilities can say it of each of them
-- without looking through the policies of report and facility again.
alter table open_report no force row level security;
alter table status_report no force row level security;
alter table facility no force row level security;

alter table open_report
    add column sensitivity  text,
    add column reporter_id  uuid,
    add column reporter_org uuid;
update open_report o
   set sensitivity = f.sensitivity, reporter_id = r.reporter_id, reporter_org = r.reporter_org
  from status_report r
  join facility f on f.id = r.facility_id
 where r.id = o.report_id;
alter table open_report
    alter column sensitivity set not null,
    alter column reporter_id set not null,
    alter column reporter_org set not null,
    add foreign key (facility_id, sensitivity) references facility (id, sensitivity) on update cascade;

alter table open_report force row level security;
alter table status_report force row level security;
alter table facility force row level security;

drop policy open_seen on open_report;
create policy open_seen on open_report for select using (
    reporter_id = (select current_account())
    or (((select may('SEE_ALL_REPORTS'))
         or ((select may('SEE_ORGANISATION_REPORTS')) and reporter_org = (select current_organisation())))
        and (sensitivity = any ((select sees_name())::text[])
             or (sensitivity in ('RESTRICTED', 'CONFIDENTIAL') and facility_id in (select worked_at_facilities()))
             or facility_id in (select facilities_named_for())
             or facility_id in (select operated_facilities()))));

drop policy open_added on open_report;
create policy open_added on open_report for insert with check (
    may('REPORT_STATUS') and reporter_id = current_account() and reporter_org = current_organisation()
    and exists (select from status_report r where r.id = report_id and r.reporter_id = current_account()));

drop policy open_closed on open_report;
create policy open_closed on open_report for delete using (
    may('VERIFY_REPORTS') or reporter_id = current_account());
