-- That people are told of something: its kind and the thing it happened to, never a word of what. The room that knows the
-- thing says the words, in the name of who reads, so that nothing stands here that would have to be withheld.
create table notice (
    id         uuid primary key default uuidv7(),
    account_id uuid not null references account,
    kind       text not null check (kind ~ '^[a-z]+([.-][a-z]+)*$' and length(kind) <= 60),
    thing      uuid,
    cause      uuid,
    told_by    uuid not null references account,
    told_at    timestamptz not null,
    read_at    timestamptz,
    mailed_at  timestamptz
);
create index notice_of_account on notice (account_id, told_at desc, id desc);
create index notice_unread on notice (account_id, kind) where read_at is null;
create index notice_of_cause on notice (cause) where cause is not null;
create index notice_read on notice (read_at) where read_at is not null;

alter table notice enable row level security;
alter table notice force row level security;

-- They belong to their account. The system's own account, with which nobody signs in, sees and removes those that were
-- read long ago, and no other.
create policy notice_seen on notice for select using (account_id = (select current_account()));
create policy notice_read on notice for update
    using (account_id = (select current_account())) with check (account_id = (select current_account()));
create policy notice_forgotten_seen on notice for select using (
    current_account() = '00000000-0000-7000-8000-000000000001' and read_at < current_timestamp - interval '90 days');
create policy notice_forgotten_removed on notice for delete using (
    current_account() = '00000000-0000-7000-8000-000000000001' and read_at < current_timestamp - interval '90 days');
grant select, delete on notice to ${app};
grant update (read_at, mailed_at) on notice to ${app};

-- For the functions below, which alone run as the owner: who acts sees neither the accounts nor the notices of others.
create policy notice_told on notice for insert to current_user with check (true);
create policy notice_told_already on notice for select to current_user using (true);
create policy notice_taken_back on notice for delete to current_user using (true);

-- Tells one person who still comes; nobody is told of the own doing.
create function tell_person(person uuid, what text, of_thing uuid, by_cause uuid, at timestamptz) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    insert into notice (account_id, kind, thing, cause, told_by, told_at)
    select a.id, what, of_thing, by_cause, current_account(), at
      from account a
     where a.id = person
       and a.active
       and a.id <> current_account()
$$;

-- Tells all who have one of these roles, of these organisations or of any, unless the same is still unread.
create function tell_roles(held text[], organisations uuid[], what text, of_thing uuid, at timestamptz) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    insert into notice (account_id, kind, thing, told_by, told_at)
    select a.id, what, of_thing, current_account(), at
      from account a
     where a.active
       and a.roles && held
       and (organisations is null or a.organisation_id = any (organisations))
       and a.id <> current_account()
       and not exists (select
                         from notice n
                        where n.account_id = a.id
                          and n.kind = what
                          and n.thing is not distinct from of_thing
                          and n.read_at is null)
$$;

-- Takes back what whoever acts told, once its cause was taken back.
create function take_back_notices(of_cause uuid) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$ delete from notice where cause = of_cause and told_by = current_account() $$;

do $$
declare one text;
begin
    foreach one in array array['tell_person(uuid, text, uuid, uuid, timestamptz)',
                               'tell_roles(text[], uuid[], text, uuid, timestamptz)', 'take_back_notices(uuid)'] loop
        execute format('revoke execute on function %s from public', one);
        execute format('grant execute on function %s to ${app}', one);
    end loop;
end $$;
