-- What one person asks to have blanked and another blanks. The words themselves never get in here: only what kind of
-- thing they stand in, its id and the code of a reason.
create table withhold_ask (
    id         uuid primary key,
    kind       text not null check (kind ~ '^[A-Z_]{1,40}$'),
    subject    uuid not null,
    reason     text not null check (reason in ('PATIENT', 'NAME', 'PLACE', 'FACES', 'SECURITY', 'CONSENT')),
    asked_by   uuid not null references account,
    asked_at   timestamptz not null,
    decision   text check (decision in ('WITHHELD', 'KEPT')),
    decided_by uuid references account,
    decided_at timestamptz,
    cleaned_at timestamptz,
    constraint two_people_withhold check (decision <> 'WITHHELD' or decided_by <> asked_by),
    constraint decided_as_a_whole check (num_nulls(decision, decided_by, decided_at) in (0, 3)),
    constraint cleaned_after_withheld check (cleaned_at is null or decision = 'WITHHELD')
);
create unique index one_open_ask on withhold_ask (kind, subject) where decision is null;
create index ask_to_clean_after on withhold_ask (decided_at) where decision = 'WITHHELD' and cleaned_at is null;

-- What stays of blanked words: that there were some, since when there are none, and a mark made of them and of a salt
-- that was never stored.
create table tombstone (
    ask_id      uuid not null references withhold_ask,
    kind        text not null,
    subject     uuid not null,
    withheld_at timestamptz not null,
    commitment  bytea not null check (length(commitment) = 32),
    primary key (ask_id, kind, subject)
);

do $$
declare one text;
begin
    foreach one in array array['withhold_ask', 'tombstone'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select on %I to ${app}', one);
    end loop;
end $$;
grant insert on withhold_ask to ${app};
grant update (decision, decided_by, decided_at, cleaned_at) on withhold_ask to ${app};

create policy ask_seen on withhold_ask for select using (
    asked_by = (select current_account()) or (select may('WITHHOLD')) or (select may('SEE_WHOLE_TRAIL'))
    or (select current_account()) = '00000000-0000-7000-8000-000000000001');
create policy ask_made on withhold_ask for insert with check (
    may('ASK_TO_WITHHOLD') and asked_by = current_account() and decision is null);
create policy ask_decided on withhold_ask for update
    using (may('WITHHOLD') and decision is null)
    with check (may('WITHHOLD') and decided_by = current_account());
-- The system's own account, with which nobody signs in, notes that nothing is left in the files of the server.
create policy ask_cleaned_after on withhold_ask for update
    using (current_account() = '00000000-0000-7000-8000-000000000001' and decision = 'WITHHELD')
    with check (current_account() = '00000000-0000-7000-8000-000000000001' and decision = 'WITHHELD');

create policy tombstone_seen on tombstone for select using (
    (select may('WITHHOLD')) or (select may('SEE_WHOLE_TRAIL')));
-- Policies bind the owner too; this one is for the functions that blank, which alone run as the owner.
create policy tombstone_set on tombstone for insert to current_user with check (true);

-- For the functions that blank, each of which runs as the owner: refuses unless whoever acts withheld just this, and
-- somebody else who is still here asked for it.
create function withheld_by_two(ask uuid, kinds text[]) returns withhold_ask language plpgsql stable
as $$
declare found_ask withhold_ask;
begin
    select a.* into found_ask
      from withhold_ask a
      join account asker on asker.id = a.asked_by and asker.active
     where a.id = ask
       and a.kind = any (kinds)
       and a.decision = 'WITHHELD'
       and a.cleaned_at is null
       and a.decided_by = current_account()
       and a.decided_by <> a.asked_by
       and may('WITHHOLD');
    if not found then
        raise exception 'two people withhold' using errcode = 'insufficient_privilege';
    end if;
    return found_ask;
end
$$;

-- The salt lives in this call only. Nobody can try words against the commitment, and nobody can prove by it what stood
-- there: it is the mark of these words, the same here and in the trail.
create function set_tombstone(ask withhold_ask, kind_of_thing text, thing uuid, content bytea) returns void language sql
as $$
    insert into tombstone (ask_id, kind, subject, withheld_at, commitment)
    values (ask.id, kind_of_thing, thing, ask.decided_at, hmac(content, gen_random_bytes(32), 'sha256'))
        on conflict do nothing
$$;
revoke execute on function withheld_by_two(uuid, text[]), set_tombstone(withhold_ask, text, uuid, bytea) from public;
