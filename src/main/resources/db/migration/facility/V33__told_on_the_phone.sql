-- Who told on the phone what somebody else typed, where that person has no account: a name or a role, read by those who
-- review and by nobody else. Without a row nobody is named; without a name it was withheld.
create table report_informant (
    report_id uuid primary key references status_report,
    name      text check (length(name) between 1 and 200)
);
alter table report_informant enable row level security;
alter table report_informant force row level security;
grant select, insert on report_informant to ${app};

-- No hash of a report holds this name, so that its hash can stay.
alter table status_report add column informant_withheld_at timestamptz;

create policy informant_seen on report_informant for select using (
    (select may('VERIFY_REPORTS')) and exists (select from status_report r where r.id = report_id));
create policy informant_named on report_informant for insert with check (
    may('PHONE_IN') and name is not null
    and exists (select from status_report r
                 where r.id = report_id
                   and r.reporter_id = current_account()
                   and r.informant_id = r.reporter_id
                   and r.method = 'PHONE'));
-- For the function below, which alone runs as the owner.
create policy informant_to_withhold on report_informant for select to current_user using (true);
create policy informant_withheld on report_informant for update to current_user using (true) with check (name is null);

-- The name in the report, in what it corrects and in what corrects it, and in what is typed of the facility and not sent.
create function withhold_report_informant(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['REPORT_INFORMANT']);
    gone text;
    place uuid;
    one report_informant;
begin
    select i.name, r.facility_id
      into strict gone, place
      from report_informant i
      join status_report r on r.id = i.report_id
     where i.report_id = asked.subject
       and i.name is not null;
    for one in
        with recursive revision as (
            select r.id, r.supersedes from status_report r where r.id = asked.subject
            union
            select r.id, r.supersedes
              from status_report r
              join revision v on r.supersedes = v.id or r.id = v.supersedes)
        select i.*
          from report_informant i
          join revision v on v.id = i.report_id
         where strpos(lower(i.name), lower(gone)) > 0
    loop
        perform set_tombstone(asked, 'REPORT_INFORMANT', one.report_id, convert_to(one.name, 'UTF8'));
        update report_informant set name = null where report_id = one.report_id;
        update status_report set informant_withheld_at = asked.decided_at where id = one.report_id;
    end loop;
    update report_draft
       set details = details || '{"toldBy": null}'
     where facility_id = place
       and strpos(lower(details ->> 'toldBy'), lower(gone)) > 0;
end
$$;
revoke execute on function withhold_report_informant(uuid) from public;
grant execute on function withhold_report_informant(uuid) to ${app};
