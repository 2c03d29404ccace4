-- Whether this installation is a demo, of which day, and whether all of it is there.
create table installation (
    only_row boolean primary key default true check (only_row),
    demo_day date    not null,
    complete boolean not null default false
);

-- What of the demo was made, by the name it has in its sheets: a start that was killed goes on from here.
create table demo_step (
    name    text primary key,
    made_id uuid not null
);

alter table installation enable row level security;
alter table installation force row level security;
alter table demo_step enable row level security;
alter table demo_step force row level security;

-- Also before sign-in every screen says that it is a demo.
create policy installation_seen on installation for select using (true);
create policy installation_made on installation for insert with check (may('MANAGE_ORGANISATIONS'));
create policy installation_completed on installation for update
    using (may('MANAGE_ORGANISATIONS')) with check (complete);
create policy step_seen on demo_step for select using (current_account() is not null);
create policy step_noted on demo_step for insert
    with check (current_account() is not null and exists (select from installation where not complete));

grant select, insert on installation, demo_step to ${app};
grant update (complete) on installation to ${app};
