-- Names are found without being read: of each part of a name two marks are kept, made with a key that the key of the room
-- wraps. One is of the part as people spell it, one of its consonants. Marks of one team say nothing to another.

create table case_name_key (
    id       uuid primary key,
    only_row boolean not null unique default true check (only_row),
    wrapped  bytea not null check (octet_length(wrapped) = 60),
    room_key int references case_room (number) deferrable initially deferred
);

create table case_name_mark (
    case_id     uuid not null,
    team        uuid not null,
    compartment text not null check (compartment = 'IDENTITY'),
    mark        bytea not null check (octet_length(mark) = 16),
    primary key (mark, case_id),
    foreign key (case_id, team) references detention_case (id, team)
);
create index case_name_mark_case on case_name_mark (case_id);

alter table case_name_key enable row level security;
alter table case_name_key force row level security;
alter table case_name_mark enable row level security;
alter table case_name_mark force row level security;
grant select, insert on case_name_key, case_name_mark to ${app};

create policy case_name_key_seen on case_name_key for select using (may('SEE_CASES'));
create policy case_name_key_made on case_name_key for insert with check (may('WRITE_CASES'));
create policy case_name_key_read_to_seal_anew on case_name_key for select to current_user using (true);
create policy case_name_key_sealed_anew on case_name_key for update to current_user using (true) with check (true);

create policy case_name_mark_seen on case_name_mark for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'));
create policy case_name_mark_kept on case_name_mark for insert with check (
    may('WRITE_CASES')
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));

create or replace function places_of_room()
    returns table (of_table text, of_column text, owner_column text, id_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_key', 'wrapped', 'case_id', 'case_id'), ('case_grant', 'reason', 'case_id', 'id'),
           ('emergency_access', 'reason', 'case_id', 'id'), ('emergency_access', 'review', 'case_id', 'id'),
           ('drop_box', 'private_key', 'team', 'team'), ('case_name_key', 'wrapped', 'id', 'id')
$$;

-- Whether a case of the own team bears enough of these marks, two at least, also where whoever asks may not see it; never
-- which. An account that was only just made is told nothing.
create policy case_name_mark_compared on case_name_mark for select to current_user using (true);
create function is_name_known(marks bytea[], at_least int) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select may('WRITE_CASES')
       and (may('GRANT_CASES') or trusted_with_cases())
       and exists (select from case_name_mark n
                    where n.mark = any (marks)
                      and n.team = current_organisation()
                    group by n.case_id
                   having count(*) >= greatest(at_least, 2))
$$;
revoke execute on function is_name_known(bytea[], int) from public;
grant execute on function is_name_known(bytea[], int) to ${app};
