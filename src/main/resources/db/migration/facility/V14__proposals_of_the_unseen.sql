-- Who decides on proposals sees those for facilities he sees, and those that add one: a STRICT facility is nobody's
-- business but of whom it names, in a proposal too.
drop policy proposal_seen on facility_proposal;
create policy proposal_seen on facility_proposal for select using (
    proposer_id = (select current_account())
    or ((select may('SEE_ORGANISATION_REPORTS')) and proposer_org = (select current_organisation()))
    or ((select may('ACCEPT_FACILITY'))
        and (based_on is null or exists (select from facility f where f.id = facility_id)))
    or (select may('SEE_WHOLE_TRAIL')));

-- A reason that was blanked with a name is not the whole proposal: what else was typed into it can still be withheld.
alter table facility_proposal add column blanked_at timestamptz;
grant select (blanked_at) on facility_proposal to ${app};

create or replace function withhold_proposal(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['PROPOSAL']);
    typed facility_proposal;
    blank jsonb := '{"nameEn": "-", "nameAr": "-", "locality": null, "aliases": [], "identifiers": []}';
begin
    select p.* into strict typed from facility_proposal p where p.id = asked.subject and p.blanked_at is null;
    perform set_tombstone(asked, 'PROPOSAL', typed.id, convert_to(typed::text, 'UTF8'));
    update facility_proposal
       set details = details || blank, previous = previous || blank, reason = '', decision_reason = null,
           withheld_at = asked.decided_at, blanked_at = asked.decided_at
     where id = typed.id;
    delete from proposal_draft
     where facility_id = typed.facility_id
        or (account_id = typed.proposer_id and facility_id is null and typed.based_on is null);
end
$$;
