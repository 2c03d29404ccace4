-- Whom to ask about a facility, or about all facilities of an organisation: for the managers of that organisation and for
-- coordinators. Who asks to be taken out is blanked here at once; what is left says that somebody was.
create table focal_point (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation,
    facility_id     uuid references facility,
    name            text check (length(name) between 1 and 120),
    phone           text check (phone ~ '^\+?[0-9]{5,15}$'),
    language        text check (language in ('ARABIC', 'ENGLISH', 'BOTH')),
    reach           text check (reach in ('CALL', 'TEXT_MESSAGE', 'MESSAGING_APP')),
    hint            text check (length(hint) between 1 and 200),
    confirmed_by    uuid not null references account,
    confirmed_at    timestamptz not null,
    removed_by      uuid references account,
    removed_at      timestamptz,
    cleaned_at      timestamptz,
    constraint removed_means_blanked check (
        case when removed_at is null then num_nulls(name, phone, language, reach) = 0
             else num_nulls(name, phone, language, reach, hint) = 5 end),
    constraint removed_by_somebody check ((removed_by is null) = (removed_at is null)),
    constraint cleaned_after_removed check (cleaned_at is null or removed_at is not null)
);
create unique index one_focal_point on focal_point (organisation_id, facility_id) nulls not distinct
    where removed_at is null;
create index focal_point_of_facility on focal_point (facility_id) where removed_at is null;
create index focal_point_to_clean_after on focal_point (removed_at) where cleaned_at is null;

alter table focal_point enable row level security;
alter table focal_point force row level security;
grant select, insert on focal_point to ${app};
-- Another name is another row.
grant update (name, phone, language, reach, hint, confirmed_by, confirmed_at, removed_by, removed_at, cleaned_at)
   on focal_point to ${app};

-- Coordinators, who see all reports, and the managers of the organisation; facilities as far as the reader sees them.
create policy focal_point_seen on focal_point for select using (
    (select may('KEEP_FOCAL_POINTS'))
    and ((select may('SEE_ALL_REPORTS')) or organisation_id = (select current_organisation()))
    and (facility_id is null or exists (select from facility f where f.id = facility_id)));
create policy focal_point_named on focal_point for insert with check (
    may('KEEP_FOCAL_POINTS')
    and (may('SEE_ALL_REPORTS') or organisation_id = current_organisation())
    and (facility_id is null or exists (select from facility f where f.id = facility_id))
    and confirmed_by = current_account() and removed_at is null);
create policy focal_point_kept on focal_point for update
    using (may('KEEP_FOCAL_POINTS')
           and (may('SEE_ALL_REPORTS') or organisation_id = current_organisation())
           and removed_at is null)
    with check (case when removed_at is null then confirmed_by else removed_by end = current_account());

-- The system's own account, with which nobody signs in, notes that nothing is left in the files of the server.
create policy focal_point_to_clean on focal_point for select using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001' and removed_at is not null);
create policy focal_point_cleaned on focal_point for update
    using (current_account() = '00000000-0000-7000-8000-000000000001' and removed_at is not null)
    with check (current_account() = '00000000-0000-7000-8000-000000000001' and removed_at is not null);
