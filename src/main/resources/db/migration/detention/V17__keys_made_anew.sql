-- The key of the room is made anew now and then, and that of a case where it may have been seen. All they seal is sealed
-- again, in one transaction: afterwards the former key opens nothing that stands here.

alter table case_room
    add column number     int not null default 1 unique check (number > 0),
    add column renewed_at timestamptz,
    add column renewed_in xid8;

-- For what follows, which runs as the owner and looks whether all rows name a key that there is.
create policy case_room_found on case_room for select to current_user using (true);

-- What the key of the room seals: table, column, whose it is, and how to know its rows.
create function places_of_room() returns table (of_table text, of_column text, owner_column text, id_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_key', 'wrapped', 'case_id', 'case_id'), ('case_grant', 'reason', 'case_id', 'id'),
           ('emergency_access', 'reason', 'case_id', 'id'), ('emergency_access', 'review', 'case_id', 'id'),
           ('drop_box', 'private_key', 'team', 'team')
$$;
grant execute on function places_of_room() to ${app};

-- Whatever the key of the room seals bears the number of that key. A node that still holds the former one, or a row that
-- was forgotten, does not get past the end of a transaction.
do $$
declare one text;
begin
    for one in select distinct of_table from places_of_room() loop
        execute format('alter table %I add column room_key int default 1', one);
        execute format('alter table %1$I add constraint %1$s_of_the_key_that_holds foreign key (room_key)'
                       || ' references case_room (number) deferrable initially deferred', one);
        execute format('create policy %1$s_read_to_seal_anew on %1$I for select to current_user using (true)', one);
        execute format('create policy %1$s_sealed_anew on %1$I for update to current_user'
                       || ' using (true) with check (true)', one);
    end loop;
end $$;
grant update (room_key) on emergency_access to ${app};

alter table case_key
    add column renewed_at timestamptz,
    add column renewed_in xid8;

-- For the functions below, which run as the owner.
create policy case_room_renewed on case_room for update to current_user using (true) with check (true);

-- Begins with another key of the room, whose number it returns. From here on nobody else seals with either.
create function renew_room_key(new_mark bytea) returns int
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare given int;
begin
    if not may('OPEN_CASE_ROOM') then
        raise exception 'only who opens the room gives it another key' using errcode = 'insufficient_privilege';
    end if;
    update case_room
       set number = number + 1,
           mark = new_mark,
           renewed_at = now(),
           renewed_in = pg_current_xact_id()
    returning number into given;
    return given;
end $$;

-- Whether another key of the room takes its place in this very transaction.
create function renews_room_key() returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select may('OPEN_CASE_ROOM')
       and exists (select from case_room where renewed_in = pg_current_xact_id_if_assigned())
$$;

-- All that the former key of the room seals, while another takes its place.
create function sealed_by_room() returns table (place text, case_id uuid, row_id uuid, sealed bytea)
    language plpgsql stable security definer rows 1000
    set search_path = public, pg_temp
as $$
declare one record;
begin
    if not renews_room_key() then
        raise exception 'nothing is sealed anew here' using errcode = 'insufficient_privilege';
    end if;
    for one in select * from places_of_room() loop
        return query execute format('select %1$L, %2$I, %3$I, %4$I from %5$I where %4$I is not null',
            one.of_table || '.' || one.of_column, one.owner_column, one.id_column, one.of_column, one.of_table);
    end loop;
end $$;

-- Puts what was sealed anew in its place. It is as long as before.
create function seal_by_room(place text, ids uuid[], contents bytea[]) returns int
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    one     record;
    changed int;
begin
    select p.* into one from places_of_room() p where p.of_table || '.' || p.of_column = place;
    if not found or not renews_room_key() then
        raise exception 'nothing is sealed anew here' using errcode = 'insufficient_privilege';
    end if;
    execute format('update %1$I t set %2$I = n.sealed, room_key = (select number from case_room)'
                   || '  from unnest($1, $2) as n (id, sealed)'
                   || ' where t.%3$I = n.id and octet_length(t.%2$I) = octet_length(n.sealed)',
                   one.of_table, one.of_column, one.id_column) using ids, contents;
    get diagnostics changed = row_count;
    return changed;
end $$;

-- What the key of a case seals: table, column, and how to know its rows.
create function places_of_case() returns table (of_table text, of_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_person', 'content'), ('custody_event', 'content'), ('order_term', 'content'), ('hearing', 'content'),
           ('legal_representation', 'content'), ('case_deadline', 'content'), ('action_step', 'content'),
           ('action_step', 'document'), ('lawful_basis', 'content'), ('lawful_basis', 'withdrawal'),
           ('risk_assessment', 'content'), ('case_drop', 'content')
$$;
grant execute on function places_of_case() to ${app};

-- Nobody reads with a key while it is made anew: readers hold a lock together that who renews the key holds alone. A few
-- hundred locks are enough for all cases, so that one case keeps few others waiting and a list takes no more than these.
create function case_key_lock(of_case uuid) returns bigint language sql immutable
    set search_path = public, pg_temp
as $$ select 7219043650000 + (hashtextextended(of_case::text, 0) & 255) $$;
grant execute on function case_key_lock(uuid) to ${app};

-- The key of a case of the own team, wrapped, for who makes it anew; nothing of any other.
create function key_to_renew(of_case uuid) returns setof bytea
    language plpgsql security definer rows 1
    set search_path = public, pg_temp
as $$
begin
    if not may('OPEN_CASE_ROOM')
       or not exists (select from detention_case d where d.id = of_case and d.team = current_organisation()) then
        return;
    end if;
    perform pg_advisory_xact_lock(case_key_lock(of_case));
    return query
    update case_key k
       set renewed_at = now(),
           renewed_in = pg_current_xact_id()
     where k.case_id = of_case
    returning k.wrapped;
end $$;

-- Whether the key of a case is being made anew by this very transaction.
create function renews_key_of(of_case uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select may('OPEN_CASE_ROOM')
       and exists (select from case_key where case_id = of_case and renewed_in = pg_current_xact_id_if_assigned())
$$;

-- What the key of a case seals in one place, while it is made anew.
create function sealed_of_case(of_case uuid, of_table text, of_column text) returns table (row_id uuid, sealed bytea)
    language plpgsql stable security definer rows 100
    set search_path = public, pg_temp
as $$
begin
    if not renews_key_of(of_case)
       or not exists (select from places_of_case() p where p.of_table = $2 and p.of_column = $3) then
        raise exception 'nothing is sealed anew here' using errcode = 'insufficient_privilege';
    end if;
    return query execute format('select id, %2$I from %1$I where case_id = $1 and %2$I is not null',
                                of_table, of_column) using of_case;
end $$;

create function seal_of_case(of_case uuid, of_table text, of_column text, ids uuid[], contents bytea[]) returns int
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare changed int;
begin
    if not renews_key_of(of_case)
       or not exists (select from places_of_case() p where p.of_table = $2 and p.of_column = $3) then
        raise exception 'nothing is sealed anew here' using errcode = 'insufficient_privilege';
    end if;
    execute format('update %1$I t set %2$I = n.sealed'
                   || '  from unnest($2, $3) as n (id, sealed)'
                   || ' where t.case_id = $1 and t.id = n.id and octet_length(t.%2$I) = octet_length(n.sealed)',
                   of_table, of_column) using of_case, ids, contents;
    get diagnostics changed = row_count;
    return changed;
end $$;

create function renew_key_of(of_case uuid, new_wrapped bytea, of_room_key int) returns void
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if not renews_key_of(of_case) then
        raise exception 'nothing is sealed anew here' using errcode = 'insufficient_privilege';
    end if;
    update case_key set wrapped = new_wrapped, room_key = of_room_key where case_id = of_case;
end $$;

do $$
declare one record;
begin
    for one in select distinct of_table from places_of_case() loop
        execute format('create policy %1$s_read_to_seal_anew on %1$I for select to current_user using (true)',
                       one.of_table);
        execute format('create policy %1$s_sealed_anew on %1$I for update to current_user using (true) with check (true)',
                       one.of_table);
    end loop;
    for one in select unnest(array['renew_room_key(bytea)', 'renews_room_key()', 'sealed_by_room()', 'seal_by_room(text, uuid[], bytea[])',
                                   'key_to_renew(uuid)', 'renews_key_of(uuid)', 'sealed_of_case(uuid, text, text)',
                                   'seal_of_case(uuid, text, text, uuid[], bytea[])',
                                   'renew_key_of(uuid, bytea, int)']) as name loop
        execute 'revoke execute on function ' || one.name || ' from public';
        execute 'grant execute on function ' || one.name || ' to ${app}';
    end loop;
end $$;
