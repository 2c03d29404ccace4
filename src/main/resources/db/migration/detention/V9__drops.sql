-- Boxes into which anybody drops information for advocates, and what lies in them. What is dropped is sealed with the
-- public half of the box's key, also while the room is locked; the other half is sealed with the key of the room. Nothing
-- is kept of who dropped it, and of when no more than the day.

create table drop_box (
    team        uuid primary key references organisation,
    address     text not null unique check (address ~ '^[23456789abcdefghjkmnpqrstvwxy]{10}$'),
    public_key  bytea not null check (octet_length(public_key) = 32),
    private_key bytea not null check (octet_length(private_key) = 60),
    opened_by   uuid not null references account,
    opened_at   timestamptz not null,
    shut        boolean not null default false
);

-- What was set aside is gone; what was taken into a case is sealed anew with the key of that case.
create table case_drop (
    id         uuid primary key,
    team       uuid not null references drop_box,
    content    bytea check (octet_length(content) between 29 and 100000),
    dropped_on date not null,
    state      text not null default 'WAITING' check (state in ('WAITING', 'TAKEN', 'SET_ASIDE')),
    case_id    uuid,
    decided_by uuid references account,
    decided_at timestamptz,
    foreign key (case_id, team) references detention_case (id, team),
    check ((content is null) = (state = 'SET_ASIDE')),
    check ((case_id is not null) = (state = 'TAKEN')),
    check ((decided_by is null) = (state = 'WAITING') and (decided_at is null) = (state = 'WAITING'))
);
create index case_drop_waiting on case_drop (team, dropped_on, id) where state = 'WAITING';
create index case_drop_case on case_drop (case_id) where case_id is not null;

alter table drop_box enable row level security;
alter table drop_box force row level security;
alter table case_drop enable row level security;
alter table case_drop force row level security;
grant select, insert on drop_box to ${app};
grant update (address, shut) on drop_box to ${app};
grant select on case_drop to ${app};
grant update (content, state, case_id, decided_by, decided_at) on case_drop to ${app};

create policy drop_box_seen on drop_box for select using (
    may('TRIAGE_DROPS') and team = current_organisation());
create policy drop_box_opened on drop_box for insert with check (
    may('GRANT_CASES') and team = current_organisation() and opened_by = current_account() and not shut);
create policy drop_box_kept on drop_box for update
    using (may('GRANT_CASES') and team = current_organisation())
    with check (team = current_organisation());

-- Whether a supervisor ever let whoever acts see a case. An account that was only just made is not trusted with more.
create function trusted_with_cases() returns boolean language sql stable set search_path = public, pg_temp
as $$
    select exists (select from case_grant g
                    where g.person = current_account() and not g.opening and g.granted_by <> g.person)
$$;
grant execute on function trusted_with_cases() to ${app};

-- What waits is read by the team that sorts it; what was taken into a case, by whom its sources are granted.
create policy case_drop_waiting on case_drop for select using (
    state <> 'TAKEN' and (select may('TRIAGE_DROPS')) and team = (select current_organisation())
    and (select may('GRANT_CASES') or trusted_with_cases()));
create policy case_drop_taken on case_drop for select using (
    state = 'TAKEN' and case_id in (
        select m.case_id from my_case m where m.level <> 'LIST' and m.compartment = 'SOURCE_PROTECTION'));
-- Whoever takes it need not be able to read it afterwards; a row that is updated must be one that may be seen.
create policy case_drop_just_taken on case_drop for select using (
    state = 'TAKEN' and decided_by = (select current_account()) and decided_at = now());
create policy case_drop_decided on case_drop for update
    using (state = 'WAITING' and may('TRIAGE_DROPS') and team = current_organisation())
    with check (
        team = current_organisation() and decided_by = current_account()
        and (state = 'SET_ASIDE' and may('GRANT_CASES')
             or state = 'TAKEN' and may('WRITE_CASES') and case_id in (
                 select m.case_id from my_case m where m.level in ('WRITE', 'EXPORT'))));

-- For the functions below, which run as the owner.
create policy drop_box_found on drop_box for select to current_user using (true);
create policy case_drop_counted on case_drop for select to current_user using (true);
create policy case_drop_dropped on case_drop for insert to current_user with check (state = 'WAITING');

-- To whom an address leads, and with what to seal for them; nothing where the box is shut or there is none.
create function box_at(of_address text)
    returns table (team uuid, name_ar text, name_en text, public_key bytea)
    language sql stable security definer rows 1
    set search_path = public, pg_temp
as $$
    select b.team, o.name_ar, o.name_en, b.public_key
      from drop_box b
      join organisation o on o.id = b.team
     where b.address = of_address
       and not b.shut
$$;

-- Drops something once, however often it is sent; false where the box is full or gone.
create function drop_into(of_team uuid, drop_id uuid, sealed bytea, on_day date, most int) returns boolean
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if exists (select from case_drop where id = drop_id) then
        return true;
    end if;
    if (select count(*) from (select from case_drop where team = of_team and state = 'WAITING' limit most) waiting) >= most
       or not exists (select from drop_box where team = of_team and not shut) then
        return false;
    end if;
    insert into case_drop (id, team, content, dropped_on)
    values (drop_id, of_team, sealed, on_day)
        on conflict do nothing;
    return true;
end $$;
revoke execute on function box_at(text) from public;
revoke execute on function drop_into(uuid, uuid, bytea, date, int) from public;
grant execute on function box_at(text) to ${app};
grant execute on function drop_into(uuid, uuid, bytea, date, int) to ${app};
