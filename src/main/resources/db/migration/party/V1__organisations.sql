-- Who works here. Everybody signed in may see them; nobody deletes one, because claims keep naming their source.
create table organisation (
    id       uuid primary key default uuidv7(),
    version  int not null default 1,
    name_en  text not null default '' check (length(name_en) <= 200),
    name_ar  text not null default '' check (length(name_ar) <= 200),
    acronym  text not null default '' check (length(acronym) <= 30),
    kind     text not null check (kind in ('NGO', 'INGO', 'UN', 'GOVERNMENT', 'DONOR', 'CLUSTER', 'OTHER')),
    country  text check (country ~ '^[A-Z]{2}$'),
    active   boolean not null default true,
    constraint organisation_has_a_name check (name_en <> '' or name_ar <> '')
);

alter table organisation enable row level security;
alter table organisation force row level security;

create policy organisation_seen on organisation for select using (current_account() is not null);
create policy organisation_added on organisation for insert with check (may('MANAGE_ORGANISATIONS'));
-- Who may not change one is refused aloud by the check; by the first condition he would only change nothing.
create policy organisation_changed on organisation for update
    using (current_account() is not null)
    with check (may('MANAGE_ORGANISATIONS'));

grant select, insert, update on organisation to ${app};
