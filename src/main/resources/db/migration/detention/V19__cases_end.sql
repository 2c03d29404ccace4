-- A case is closed, and opened again, by an entry that says why. While it is closed nothing is added to it.
create table case_closing (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'STRATEGY'),
    content     bytea not null check (octet_length(content) > 28),
    closes      boolean not null,
    recorded_by uuid not null references account,
    recorded_at timestamptz not null
);
create index case_closing_case on case_closing (case_id);

-- A hold keeps a case from being erased, for a court or somebody who may need it. Whoever asks that it ends is not who ends
-- it.
create table case_hold (
    id            uuid primary key,
    case_id       uuid not null,
    team          uuid not null,
    reason        bytea check (octet_length(reason) > 28),
    room_key      int references case_room (number) deferrable initially deferred,
    placed_by     uuid not null references account,
    placed_at     timestamptz not null,
    lift_asked_by uuid references account,
    lifted_by     uuid references account,
    lifted_at     timestamptz,
    foreign key (case_id, team) references detention_case (id, team),
    constraint nobody_lifts_a_hold_alone check (lifted_by is null or lift_asked_by is not null and lifted_by <> lift_asked_by),
    check ((lifted_by is null) = (lifted_at is null))
);
create unique index case_hold_one_at_a_time on case_hold (case_id) where lifted_at is null;

-- That a case is to be erased for good: one asks, another does it. What stays is that there was one.
create table case_erasure (
    id         uuid primary key,
    case_id    uuid not null,
    team       uuid not null,
    reason     bytea check (octet_length(reason) > 28),
    room_key   int references case_room (number) deferrable initially deferred,
    asked_by   uuid not null references account,
    asked_at   timestamptz not null,
    decided_by uuid references account,
    decided_at timestamptz,
    erased     boolean not null default false,
    foreign key (case_id, team) references detention_case (id, team),
    constraint nobody_erases_alone check (not erased or decided_by <> asked_by),
    check ((decided_by is null) = (decided_at is null) and (not erased or decided_by is not null))
);
create unique index case_erasure_one_at_a_time on case_erasure (case_id) where decided_at is null;

do $$
declare one text;
begin
    foreach one in array array['case_closing', 'case_hold', 'case_erasure'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
        execute format('create policy %1$s_read_by_its_functions on %1$I for select to current_user using (true)', one);
    end loop;
    foreach one in array array['case_hold', 'case_erasure'] loop
        execute format('create policy %1$s_sealed_anew on %1$I for update to current_user using (true) with check (true)',
                       one);
    end loop;
end $$;
grant update (lift_asked_by, lifted_by, lifted_at) on case_hold to ${app};
grant update (decided_by, decided_at) on case_erasure to ${app};

create policy case_closing_seen on case_closing for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'));
create policy case_closing_recorded on case_closing for insert with check (
    may('WRITE_CASES') and recorded_by = current_account()
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));

create policy case_hold_seen on case_hold for select using (
    may('GRANT_CASES') and team = current_organisation()
    or case_id in (select m.case_id from my_case m where m.level <> 'LIST'));
create policy case_hold_placed on case_hold for insert with check (
    may('GRANT_CASES') and team = current_organisation() and placed_by = current_account()
    and lift_asked_by is null and lifted_by is null);
create policy case_hold_lifted on case_hold for update
    using (may('GRANT_CASES') and team = current_organisation() and lifted_at is null)
    with check (team = current_organisation());

-- Who asked stays: only whoever is named as asking writes that, and only whoever lifts is named as lifting.
create function refuse_names_of_others() returns trigger language plpgsql set search_path = public, pg_temp
as $$
begin
    if new.lift_asked_by is distinct from old.lift_asked_by and new.lift_asked_by is not null
           and new.lift_asked_by <> current_account()
       or new.lifted_by is distinct from old.lifted_by and new.lifted_by <> current_account() then
        raise exception 'nobody lifts a hold in the name of another' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger hold_lifted_in_the_own_name before update of lift_asked_by, lifted_by on case_hold
    for each row execute function refuse_names_of_others();

create policy case_erasure_seen on case_erasure for select using (
    may('GRANT_CASES') and team = current_organisation()
    or case_id in (select m.case_id from my_case m where m.level in ('WRITE', 'EXPORT')));
create policy case_erasure_asked on case_erasure for insert with check (
    may('SEE_CASES') and asked_by = current_account() and team = current_organisation() and decided_by is null
    and (may('GRANT_CASES') or case_id in (select m.case_id from my_case m where m.level in ('WRITE', 'EXPORT'))));
-- The application refuses or takes back; erasing is done by the function below alone.
create policy case_erasure_refused on case_erasure for update
    using (decided_at is null and (may('GRANT_CASES') and team = current_organisation() or asked_by = current_account()))
    with check (decided_by = current_account() and not erased);

alter table detention_case
    drop constraint detention_case_state_check,
    add constraint detention_case_state_check
        check (state in ('INTAKE', 'TRIAGE', 'ACTIVE', 'MONITORING', 'CLOSED', 'SEALED', 'ERASED'));

-- A case moves to closed and back by an entry alone, and nothing comes back from being erased.
create function move_by_closing() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update detention_case
       set state = case when new.closes then 'CLOSED' else 'ACTIVE' end
     where id = new.case_id
       and (state = 'CLOSED') <> new.closes
       and state <> 'ERASED';
    if not found then
        raise exception 'case_moves_once: it is so already' using errcode = 'check_violation', constraint = 'case_moves_once';
    end if;
    if new.closes then
        update case_deadline
           set state = 'SUPERSEDED', settled_by = new.recorded_by, settled_at = new.recorded_at
         where case_id = new.case_id
           and state = 'OPEN';
    else -- what the closing ended is due again
        update case_deadline
           set state = 'OPEN', settled_by = null, settled_at = null
         where case_id = new.case_id
           and state = 'SUPERSEDED'
           and settled_at = (select max(recorded_at) from case_closing where case_id = new.case_id and closes);
    end if;
    return new;
end $$;

-- The application itself moves no case to these states or out of them, whatever statement it sends.
create function refuse_other_ways() returns trigger language plpgsql set search_path = public, pg_temp
as $$
begin
    if new.state is distinct from old.state
       and (new.state in ('CLOSED', 'ERASED') or old.state in ('CLOSED', 'ERASED'))
       and current_user <> (select tableowner from pg_tables where schemaname = 'public' and tablename = 'detention_case') then
        raise exception 'a case ends by an entry alone' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger case_ends_by_an_entry before update of state on detention_case
    for each row execute function refuse_other_ways();

create trigger case_moves after insert on case_closing for each row execute function move_by_closing();
create policy detention_case_moved on detention_case for update to current_user using (true) with check (true);

create function refuse_on_closed() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
declare now_is text;
begin
    select state into now_is from detention_case where id = new.case_id for share;
    if now_is in ('CLOSED', 'ERASED') then
        raise exception 'case_is_closed: nothing is added to it' using errcode = 'check_violation', constraint = 'case_is_closed';
    end if;
    return new;
end $$;
do $$
declare one text;
begin
    foreach one in array array['case_person', 'custody_event', 'order_term', 'hearing', 'legal_representation',
                               'case_deadline', 'lawful_basis', 'risk_assessment', 'advocacy_action'] loop
        execute format('create trigger %1$s_of_an_open_case before insert on %1$I for each row'
                       || ' execute function refuse_on_closed()', one);
    end loop;
end $$;
create trigger action_step_of_an_open_case before insert on action_step for each row
    when (new.kind not in ('REPLIED', 'REVIEWED', 'WITHDRAWN', 'RETURNED')) execute function refuse_on_closed();

-- Nobody is let into a case that is gone.
create function refuse_on_erased() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
declare now_is text;
begin
    select state into now_is from detention_case where id = new.case_id for share;
    if now_is = 'ERASED' then
        raise exception 'case_is_erased: nobody is let into it' using errcode = 'check_violation', constraint = 'case_is_erased';
    end if;
    return new;
end $$;
create trigger case_grant_of_a_case_that_stands before insert on case_grant for each row execute function refuse_on_erased();
create trigger emergency_in_a_case_that_stands before insert on emergency_access
    for each row execute function refuse_on_erased();
create trigger case_hold_of_a_case_that_stands before insert on case_hold for each row execute function refuse_on_erased();

-- Destroys what opens a case and what finds it: its key, its marks, and the reasons that the key of the room seals. The owner
-- of the tables alone may call it.
alter table case_grant alter column reason drop not null;
alter table emergency_access
    alter column reason drop not null,
    drop constraint emergency_access_check,
    add constraint reviewed_at_once check (
        num_nonnulls(reviewed_by, reviewed_at, finding) in (0, 3) and (review is null or reviewed_by is not null));
create policy case_key_destroyed on case_key for delete to current_user using (true);
create policy case_name_mark_destroyed on case_name_mark for delete to current_user using (true);
create function destroy_case(of_case uuid) returns void language plpgsql set search_path = public, pg_temp
as $$
begin
    delete from case_key where case_id = of_case;
    delete from case_name_mark where case_id = of_case;
    update case_grant
       set reason = null, room_key = null,
           revoked_at = coalesce(revoked_at, now()), revoked_by = coalesce(revoked_by, granted_by)
     where case_id = of_case;
    update emergency_access
       set reason = null, review = null, room_key = null
     where case_id = of_case;
    update case_hold set reason = null, room_key = null where case_id = of_case;
    update case_erasure set reason = null, room_key = null where case_id = of_case;
    update detention_case set state = 'ERASED' where id = of_case;
end $$;
revoke execute on function destroy_case(uuid) from public;

-- Erases a closed case of the own team that somebody else asked to erase a day ago or more; false where none did, where a hold
-- stands, and where an emergency was not reviewed.
create function erase_case(of_case uuid) returns boolean
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform from detention_case where id = of_case and team = current_organisation() and state = 'CLOSED' for update;
    if not found or not may('GRANT_CASES')
       or exists (select from case_hold where case_id = of_case and lifted_at is null)
       or exists (select from emergency_access where case_id = of_case and reviewed_at is null) then
        return false;
    end if;
    update case_erasure
       set erased = true, decided_by = current_account(), decided_at = now()
     where case_id = of_case
       and decided_at is null
       and asked_by <> current_account()
       and asked_at <= now() - interval '24 hours';
    if not found then
        return false;
    end if;
    perform pg_advisory_xact_lock(case_key_lock(of_case));
    perform destroy_case(of_case);
    return true;
end $$;
revoke execute on function erase_case(uuid) from public;
grant execute on function erase_case(uuid) to ${app};

create or replace function places_of_room()
    returns table (of_table text, of_column text, owner_column text, id_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_key', 'wrapped', 'case_id', 'case_id'), ('case_grant', 'reason', 'case_id', 'id'),
           ('emergency_access', 'reason', 'case_id', 'id'), ('emergency_access', 'review', 'case_id', 'id'),
           ('drop_box', 'private_key', 'team', 'team'), ('case_name_key', 'wrapped', 'id', 'id'),
           ('case_hold', 'reason', 'case_id', 'id'), ('case_erasure', 'reason', 'case_id', 'id')
$$;

create or replace function places_of_case() returns table (of_table text, of_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_person', 'content'), ('custody_event', 'content'), ('order_term', 'content'), ('hearing', 'content'),
           ('legal_representation', 'content'), ('case_deadline', 'content'), ('action_step', 'content'),
           ('action_step', 'document'), ('lawful_basis', 'content'), ('lawful_basis', 'withdrawal'),
           ('risk_assessment', 'content'), ('case_drop', 'content'), ('case_closing', 'content')
$$;
create policy case_closing_sealed_anew on case_closing for update to current_user using (true) with check (true);

-- A case that ended is not counted any more.
create or replace function release_public_count(of_month date) returns boolean
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if not may('GRANT_CASES') then
        raise exception 'only a supervisor releases the public count' using errcode = 'insufficient_privilege';
    end if;
    insert into public_count (month, rounded, released_by, released_at)
    select of_month, (round(count(*) / 5.0) * 5)::int, current_account(), now()
      from detention_case
     where state not in ('CLOSED', 'ERASED')
        on conflict do nothing;
    return found;
end $$;
