-- Of which organisation was who recorded a movement: readers learn the organisation, never the person.
alter table posting add column recorded_org uuid references organisation default current_organisation();

drop policy posting_made on posting;
create policy posting_made on posting for insert with check (
    (may('RECORD_MONEY') or may('REVIEW_MONEY'))
    and recorded_by = current_account() and recorded_org is not distinct from current_organisation());
