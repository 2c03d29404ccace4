-- What people wrote about facilities can be blanked by two of them, everywhere it stands. The functions run as the owner
-- because nobody else may change what was once said; the policies of who acts bind them in what they read.
alter table status_report
    add column withheld_at timestamptz,
    alter column content_sha256 drop not null,
    add constraint hash_goes_with_the_note check ((withheld_at is null) = (content_sha256 is not null)),
    add constraint withheld_note_is_gone check (withheld_at is null or note is null);
alter table verification
    add column withheld_at timestamptz,
    add constraint withheld_answer_is_gone check (withheld_at is null or note is null);
alter table facility_proposal add column withheld_at timestamptz;
alter table facility add column withheld_at timestamptz;
-- Another name is pointed at without being said.
alter table facility_alias add column id uuid not null default gen_random_uuid() unique;

create policy report_withheld on status_report for update to current_user using (true) with check (true);
create policy verification_withheld on verification for update to current_user using (true) with check (true);
create policy proposal_withheld on facility_proposal for update to current_user using (true) with check (true);
create policy draft_to_withhold on report_draft for select to current_user using (true);
create policy draft_withheld on report_draft for update to current_user using (true) with check (true);
create policy proposal_draft_to_withhold on proposal_draft for select to current_user using (true);
create policy proposal_draft_withheld on proposal_draft for delete to current_user using (true);

-- The note in the report, in what it corrects and in what corrects it, and what is typed of it and not sent.
create function withhold_report_note(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['REPORT_NOTE']);
    one status_report;
begin
    for one in
        with recursive revision as (
            select r.id, r.supersedes from status_report r where r.id = asked.subject
            union
            select r.id, r.supersedes
              from status_report r
              join revision v on r.supersedes = v.id or r.id = v.supersedes)
        select r.* from status_report r join revision using (id) where r.note is not null
    loop
        perform set_tombstone(asked, 'REPORT_NOTE', one.id, convert_to(one.note, 'UTF8'));
        update report_draft
           set details = details || '{"note": null}'
         where facility_id = one.facility_id
           and (account_id in (one.reporter_id, one.informant_id) or details ->> 'note' = one.note);
        update status_report
           set note = null, content_sha256 = null, withheld_at = asked.decided_at
         where id = one.id;
    end loop;
end
$$;

create function withhold_verification_note(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['VERIFICATION_NOTE']);
    said text;
begin
    select v.note into strict said from verification v where v.id = asked.subject and v.note is not null;
    perform set_tombstone(asked, 'VERIFICATION_NOTE', asked.subject, convert_to(said, 'UTF8'));
    update verification set note = null, withheld_at = asked.decided_at where id = asked.subject;
end
$$;

-- Everything somebody typed freely into one proposal; what of it stands in the registry is asked for there.
create function withhold_proposal(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['PROPOSAL']);
    typed facility_proposal;
    blank jsonb := '{"nameEn": "-", "nameAr": "-", "locality": null, "aliases": [], "identifiers": []}';
begin
    select p.* into strict typed from facility_proposal p where p.id = asked.subject and p.reason <> '';
    perform set_tombstone(asked, 'PROPOSAL', typed.id, convert_to(typed::text, 'UTF8'));
    update facility_proposal
       set details = details || blank, previous = previous || blank, reason = '', decision_reason = null,
           withheld_at = asked.decided_at
     where id = typed.id;
    delete from proposal_draft
     where facility_id = typed.facility_id
        or (account_id = typed.proposer_id and facility_id is null and typed.based_on is null);
end
$$;

-- What was typed of a facility, without one of its names.
create function without_name(typed jsonb, gone text, instead text) returns jsonb language sql immutable
as $$
    select typed
        || case when typed ->> 'nameEn' = gone then jsonb_build_object('nameEn', instead) else '{}' end
        || case when typed ->> 'nameAr' = gone then jsonb_build_object('nameAr', instead) else '{}' end
        || case when typed ->> 'locality' = gone then jsonb_build_object('locality', null) else '{}' end
        || jsonb_build_object('aliases', coalesce(
               (select jsonb_agg(alias) from jsonb_array_elements(typed -> 'aliases') alias
                 where alias ->> 'name' <> gone), '[]'))
$$;

-- A name, another name or the town of a facility: where it stands, and in everything that was ever proposed for it. The
-- application makes the search keys anew in the same transaction.
create function withhold_facility_text(ask uuid, instead text) returns uuid language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['FACILITY_NAME_EN', 'FACILITY_NAME_AR', 'FACILITY_LOCALITY',
                                                     'FACILITY_ALIAS']);
    place uuid;
    gone text;
begin
    select f.id,
           case asked.kind when 'FACILITY_NAME_EN' then f.name_en when 'FACILITY_NAME_AR' then f.name_ar
                           when 'FACILITY_LOCALITY' then d.locality else a.name end
      into strict place, gone
      from facility f
      left join facility_detail d on d.facility_id = f.id
      left join facility_alias a on a.id = asked.subject and a.facility_id = f.id
     where asked.subject in (f.id, a.id);
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
revoke execute on function withhold_report_note(uuid), withhold_verification_note(uuid), withhold_proposal(uuid),
                           withhold_facility_text(uuid, text) from public;
grant execute on function withhold_report_note(uuid), withhold_verification_note(uuid), withhold_proposal(uuid),
                          withhold_facility_text(uuid, text) to ${app};
