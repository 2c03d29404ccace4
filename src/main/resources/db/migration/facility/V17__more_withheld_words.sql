-- Names of partners, numbers in other systems and saved views are pointed at without being said, and blanked by two.
alter table report_support
    add column id uuid not null default gen_random_uuid(),
    drop constraint report_support_pkey,
    add primary key (id);
create index report_support_of on report_support (report_id);
alter table facility_identifier add column id uuid not null default gen_random_uuid() unique;

-- A report whose partner is withheld can keep its note, but no hash with which names could be tried.
alter table status_report
    add column partner_withheld_at timestamptz,
    drop constraint hash_goes_with_the_note,
    add constraint hash_goes_with_what_is_withheld
        check ((coalesce(withheld_at, partner_withheld_at) is null) = (content_sha256 is not null));

create policy support_withheld on report_support for update to current_user using (true) with check (true);
create policy view_found_to_withhold on saved_view for select to current_user using (true);
create policy view_withheld on saved_view for delete to current_user using (true);
-- Who decides on an ask sees the view that is asked about, of whatever team it is.
create policy view_asked_about on saved_view for select using (
    (select may('WITHHOLD'))
    and exists (select
                  from withhold_ask a
                 where a.kind = 'SAVED_VIEW'
                   and a.subject = saved_view.id
                   and a.decision is null));

-- What was typed of a report, without the names of partners in which this one stands.
create function without_partner(typed jsonb, gone text) returns jsonb language sql immutable
as $$
    select typed || jsonb_build_object('support', coalesce(
               (select jsonb_agg(case when strpos(lower(one ->> 'partner'), lower(gone)) > 0
                                      then one || '{"partner": "-"}' else one end)
                  from jsonb_array_elements(typed -> 'support') one), '[]'))
$$;

-- The name of a partner in the report, in what it corrects and in what corrects it, and in what is typed of the facility
-- and not sent.
create function withhold_report_partner(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['REPORT_PARTNER']);
    named report_support;
    one report_support;
begin
    select s.* into strict named from report_support s where s.id = asked.subject and s.partner <> '-';
    for one in
        with recursive revision as (
            select r.id, r.supersedes from status_report r where r.id = named.report_id
            union
            select r.id, r.supersedes
              from status_report r
              join revision v on r.supersedes = v.id or r.id = v.supersedes)
        select s.*
          from report_support s
          join revision v on v.id = s.report_id
         where strpos(lower(s.partner), lower(named.partner)) > 0
    loop
        perform set_tombstone(asked, 'REPORT_PARTNER', one.id, convert_to(one.partner, 'UTF8'));
        update report_support set partner = '-' where id = one.id;
        update status_report
           set content_sha256 = null, partner_withheld_at = asked.decided_at
         where id = one.report_id;
    end loop;
    update report_draft
       set details = without_partner(details, named.partner)
     where facility_id = (select r.facility_id from status_report r where r.id = named.report_id)
       and without_partner(details, named.partner) <> details;
end
$$;

-- A view goes as a whole: what is left of a filter without its words finds something else.
create function withhold_saved_view(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['SAVED_VIEW']);
    gone saved_view;
begin
    select v.* into strict gone from saved_view v where v.id = asked.subject;
    perform set_tombstone(asked, 'SAVED_VIEW', gone.id, convert_to(gone.name || gone.filters::text, 'UTF8'));
    delete from saved_view where id = gone.id;
end
$$;

-- What was typed of a facility, without one of its names or numbers.
create or replace function without_name(typed jsonb, gone text, instead text) returns jsonb language sql immutable
as $$
    select typed
        || case when typed ->> 'nameEn' = gone then jsonb_build_object('nameEn', instead) else '{}' end
        || case when typed ->> 'nameAr' = gone then jsonb_build_object('nameAr', instead) else '{}' end
        || case when typed ->> 'locality' = gone then jsonb_build_object('locality', null) else '{}' end
        || jsonb_build_object('aliases', coalesce(
               (select jsonb_agg(alias) from jsonb_array_elements(typed -> 'aliases') alias
                 where alias ->> 'name' <> gone), '[]'))
        || jsonb_build_object('identifiers', coalesce(
               (select jsonb_agg(identifier) from jsonb_array_elements(typed -> 'identifiers') identifier
                 where identifier ->> 'value' <> gone), '[]'))
$$;

-- The same as before, and a number in another system.
create or replace function withhold_facility_text(ask uuid, instead text) returns uuid language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['FACILITY_NAME_EN', 'FACILITY_NAME_AR', 'FACILITY_LOCALITY',
                                                     'FACILITY_ALIAS', 'FACILITY_IDENTIFIER']);
    place uuid;
    gone text;
begin
    select f.id,
           case asked.kind when 'FACILITY_NAME_EN' then f.name_en when 'FACILITY_NAME_AR' then f.name_ar
                           when 'FACILITY_LOCALITY' then d.locality when 'FACILITY_ALIAS' then a.name else i.value end
      into strict place, gone
      from facility f
      left join facility_detail d on d.facility_id = f.id
      left join facility_alias a on a.id = asked.subject and a.facility_id = f.id
      left join facility_identifier i on i.id = asked.subject and i.facility_id = f.id
     where asked.subject in (f.id, a.id, i.id);
    if gone is null then
        raise exception 'nothing stands there' using errcode = 'no_data_found';
    end if;
    perform set_tombstone(asked, asked.kind, asked.subject, convert_to(gone, 'UTF8'));
    update facility
       set name_en = case when name_en = gone then instead else name_en end,
           name_ar = case when name_ar = gone then instead else name_ar end,
           version = version + 1,
           withheld_at = asked.decided_at
     where id = place;
    update facility_detail set locality = null where facility_id = place and locality = gone;
    delete from facility_alias where facility_id = place and name = gone;
    delete from facility_identifier where facility_id = place and value = gone;
    -- They start from what no longer stands there.
    delete from proposal_draft where facility_id = place;
    update facility_proposal
       set details = without_name(details, gone, instead),
           previous = without_name(previous, gone, instead),
           reason = case when strpos(reason, gone) > 0 then '' else reason end,
           decision_reason = case when strpos(decision_reason, gone) > 0 then null else decision_reason end,
           withheld_at = asked.decided_at
     where facility_id = place
       and (without_name(details, gone, instead) <> details
            or without_name(previous, gone, instead) <> previous
            or strpos(reason, gone) > 0
            or strpos(decision_reason, gone) > 0);
    return place;
end
$$;
revoke execute on function withhold_report_partner(uuid), withhold_saved_view(uuid) from public;
grant execute on function withhold_report_partner(uuid), withhold_saved_view(uuid) to ${app};
