-- The reconstruction desk reads the trail of its own rooms.
drop policy audit_entry_seen on audit_entry;
create policy audit_entry_seen on audit_entry for select using (
    (select may('SEE_WHOLE_TRAIL'))
    or actor = (select current_account()) and (select may('SEE_OWN_TRAIL'))
    or organisation = (select current_organisation()) and (select may('SEE_ORGANISATION_TRAIL'))
    or room = 'facility' and (select may('SEE_FACILITY_TRAIL'))
    or room in ('situation', 'pledge', 'rates') and (select may('SEE_MONEY_TRAIL'))
    or room in ('access', 'party', 'audit', 'store') and (select may('SEE_TECHNICAL_TRAIL')));
