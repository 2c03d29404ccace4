-- Public reference data: anybody may read it; it is filled while the application starts, before anybody is known.
create table area (
    pcode    text primary key check (pcode ~ '^[A-Z]{2}[A-Z0-9]*$'),
    parent   text,
    level    int not null check (level between 0 and 5),
    name_en  text not null,
    name_ar  text not null,
    iso      text,
    outline  jsonb not null
);

alter table area enable row level security;
alter table area force row level security;

create policy area_seen on area for select using (true);
create policy area_loaded on area for insert with check (current_account() is null);
create policy area_replaced on area for update using (true) with check (current_account() is null);

grant select, insert, update on area to ${app};
grant select on area to ${reader};
