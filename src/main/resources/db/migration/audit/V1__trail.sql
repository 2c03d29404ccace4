-- The trail: who did what, in one chain in which each entry seals the one before. No names, no notes: codes and ids.
create table audit_entry (
    seq          bigint primary key check (seq > 0),
    at           timestamptz not null,
    actor        uuid,
    organisation uuid,
    room         text not null,
    action       text not null,
    subject      text not null,
    subject_id   text not null,
    facts        jsonb not null check (jsonb_typeof(facts) = 'object'),
    previous_mac bytea not null unique,
    mac          bytea not null
);
create index audit_entry_actor on audit_entry (actor, seq);
create index audit_entry_subject on audit_entry (subject_id, seq);
create index audit_entry_action on audit_entry (action, seq);
create index audit_entry_room on audit_entry (room, seq);

-- The newest entry. Whoever appends locks this one row until the commit, so that the chain never forks.
create table audit_head (
    only_row boolean primary key default true check (only_row),
    seq      bigint not null,
    mac      bytea not null
);
insert into audit_head (seq, mac) values (0, decode(repeat('00', 32), 'hex'));

create function refuse_change_of_trail() returns trigger
    language plpgsql
as $$ begin raise exception 'the trail is only ever appended to'; end $$;

create trigger audit_entry_stays
    before update or delete on audit_entry
    for each row execute function refuse_change_of_trail();
create trigger audit_entry_is_never_emptied
    before truncate on audit_entry
    for each statement execute function refuse_change_of_trail();
create trigger audit_head_stays
    before delete on audit_head
    for each row execute function refuse_change_of_trail();
create trigger audit_head_is_never_emptied
    before truncate on audit_head
    for each statement execute function refuse_change_of_trail();

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
alter table audit_head enable row level security;
alter table audit_head force row level security;

-- Permissions are asked once for a statement, not once for a row.
create policy audit_entry_seen on audit_entry for select using (
    (select may('SEE_WHOLE_TRAIL'))
    or actor = (select current_account()) and (select may('SEE_OWN_TRAIL'))
    or organisation = (select current_organisation()) and (select may('SEE_ORGANISATION_TRAIL'))
    or room = 'facility' and (select may('SEE_FACILITY_TRAIL'))
    or room in ('access', 'party', 'audit', 'store') and (select may('SEE_TECHNICAL_TRAIL')));
-- Nobody appends in another's name.
create policy audit_entry_appended on audit_entry for insert with check (
    actor is null or actor = (select current_account()));
create policy audit_head_seen on audit_head for select using (true);
create policy audit_head_moved on audit_head for update using (true) with check (true);

grant select, insert on audit_entry to ${app};
grant select on audit_head to ${app};
grant update (seq, mac) on audit_head to ${app};
