-- Filters of the list that people named. A private one is its owner's; one of the team is found by everybody of the
-- organisation and changed by its author and the organisation's manager.
create table saved_view (
    id              uuid primary key default uuidv7(),
    version         int  not null default 1,
    owner_id        uuid not null references account,
    organisation_id uuid not null references organisation,
    audience        text not null check (audience in ('PRIVATE', 'TEAM')),
    name            text not null check (length(name) between 1 and 60),
    filters         jsonb not null check (jsonb_typeof(filters) = 'object')
);
create index saved_view_of on saved_view (owner_id);
create index saved_view_of_team on saved_view (organisation_id) where audience = 'TEAM';

alter table saved_view enable row level security;
alter table saved_view force row level security;

create policy view_seen on saved_view for select using (
    (select may('SEE_FACILITIES'))
    and case audience when 'TEAM' then organisation_id = (select current_organisation())
                      else owner_id = (select current_account()) end);
create policy view_saved on saved_view for insert with check (
    may('SEE_FACILITIES') and owner_id = current_account() and organisation_id = current_organisation());
-- A row that is changed or deleted is not always looked for first, so these say all of it once more.
create policy view_changed on saved_view for update
    using (owner_id = (select current_account())
           or ((select may('MANAGE_TEAM_VIEWS')) and audience = 'TEAM'
               and organisation_id = (select current_organisation())))
    with check (owner_id = current_account()
                or (may('MANAGE_TEAM_VIEWS') and audience = 'TEAM' and organisation_id = current_organisation()));
create policy view_deleted on saved_view for delete
    using (owner_id = (select current_account())
           or ((select may('MANAGE_TEAM_VIEWS')) and audience = 'TEAM'
               and organisation_id = (select current_organisation())));

grant select, insert, delete, update (version, audience, name, filters) on saved_view to ${app};
