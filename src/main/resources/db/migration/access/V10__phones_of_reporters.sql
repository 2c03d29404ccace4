-- Codes that a manager makes for a reporter of the own organisation; here is their SHA-256.
create table phone_code (
    code_hash  bytea primary key check (length(code_hash) = 32),
    account_id uuid not null references account,
    made_by    uuid not null references account,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint nobody_makes_an_own_code check (made_by <> account_id),
    constraint a_code_ends_within_a_day check (expires_at > made_at and expires_at <= made_at + interval '1 day')
);
create index phone_code_account on phone_code (account_id);

-- Browsers bound to a reporter. Of what the browser keeps here are only hashes; the PIN is hashed together with the
-- secret of the browser. Several people may share one phone: one row for each.
create table reporter_phone (
    id           uuid primary key default uuidv7(),
    account_id   uuid not null references account,
    phone_hash   bytea not null check (length(phone_hash) = 32),
    sign         text not null check (length(sign) between 1 and 30),
    pin_hash     text not null,
    bound_at     timestamptz not null,
    expires_at   timestamptz not null,
    tries        int not null default 0 check (tries between 0 and 10),
    next_try_at  timestamptz,
    open_hash    bytea unique check (length(open_hash) = 32),
    open_until   timestamptz,
    last_used_at timestamptz,
    ended_at     timestamptz,
    ended_why    text check (ended_why in ('REVOKED', 'WIPED', 'REPLACED', 'WITH_SESSIONS')),
    constraint a_phone_is_bound_for_a_month check (
        expires_at > bound_at and expires_at <= bound_at + interval '30 days'),
    constraint ended_as_a_whole check (num_nulls(ended_at, ended_why) in (0, 2)),
    constraint what_ended_is_shut check (ended_at is null or open_until is null)
);
create index reporter_phone_account on reporter_phone (account_id);
create index reporter_phone_of on reporter_phone (phone_hash);
create unique index one_phone_once on reporter_phone (account_id, phone_hash) where ended_at is null;

alter table phone_code enable row level security;
alter table phone_code force row level security;
alter table reporter_phone enable row level security;
alter table reporter_phone force row level security;

-- The people whose phones one looks after: reporters and nothing more.
create function phones_looked_after(person uuid) returns boolean language sql stable
as $$
    select may('MANAGE_PHONES')
       and exists (select
                     from account a
                    where a.id = person
                      and a.roles <@ array['REPORTER']
                      and looked_after(a.organisation_id, a.roles))
$$;

create policy phone_code_seen on phone_code for select using (
    account_id = current_account() or phones_looked_after(account_id));
create policy phone_code_made on phone_code for insert with check (
    made_by = current_account() and phones_looked_after(account_id));
create policy phone_code_used_or_ended on phone_code for update
    using (used_at is null and (account_id = current_account() or phones_looked_after(account_id)))
    with check (used_at is not null);

create policy phone_seen on reporter_phone for select using (
    account_id = current_account() or phones_looked_after(account_id));
create policy phone_bound on reporter_phone for insert with check (
    account_id = current_account()
    and exists (select from account a where a.id = account_id and a.roles <@ array['REPORTER']));
-- What has ended stays so.
create policy phone_used_or_ended on reporter_phone for update
    using (ended_at is null and (account_id = current_account() or phones_looked_after(account_id)))
    with check (account_id = current_account() or (ended_at is not null and phones_looked_after(account_id)));

grant select (code_hash, account_id, made_by, made_at, expires_at, used_at) on phone_code to ${app};
grant insert on phone_code to ${app};
grant update (used_at) on phone_code to ${app};
grant select (id, account_id, sign, bound_at, expires_at, tries, next_try_at, open_until, last_used_at, ended_at,
              ended_why) on reporter_phone to ${app};
grant insert on reporter_phone to ${app};
grant update (tries, next_try_at, open_hash, open_until, last_used_at, ended_at, ended_why) on reporter_phone to ${app};

-- For the functions below, which alone run as the owner.
create policy phone_code_at_the_door on phone_code for select to current_user using (true);
create policy phone_code_ended_with_sessions on phone_code for update to current_user using (true) with check (true);
create policy phone_at_the_door on reporter_phone for select to current_user using (true);
create policy phone_ended_with_sessions on reporter_phone for update to current_user using (true) with check (true);

-- Before anybody is known: answers for whom a code was made and whether it still works, nothing else.
create function phone_code_by_hash(hash bytea)
    returns table (account_id uuid, organisation_id uuid, name text, roles text[], expires_at timestamptz,
                   used_at timestamptz)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select a.id, a.organisation_id, a.name, a.roles, c.expires_at, c.used_at
      from phone_code c
      join account a on a.id = c.account_id
     where c.code_hash = hash
       and a.active
       and a.roles <@ array['REPORTER']
$$;

-- Who shares a phone, by the signs they chose; only to the browser that has its secret.
create function people_on_phone(phone bytea, at timestamptz) returns table (id uuid, sign text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select p.id, p.sign
      from reporter_phone p
      join account a on a.id = p.account_id
     where p.phone_hash = phone
       and p.ended_at is null
       and p.expires_at > at
       and a.active
       and a.roles <@ array['REPORTER']
     order by lower(p.sign), p.id
$$;

create function phone_for_pin(phone_id uuid, phone bytea, at timestamptz)
    returns table (account_id uuid, organisation_id uuid, name text, roles text[], pin_hash text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select a.id, a.organisation_id, a.name, a.roles, p.pin_hash
      from reporter_phone p
      join account a on a.id = p.account_id
     where p.id = phone_id
       and p.phone_hash = phone
       and p.ended_at is null
       and p.expires_at > at
       and a.active
       and a.roles <@ array['REPORTER']
$$;

-- Whose open phone that is, asked at each request, with the roles of now.
create function phone_by_open(open bytea, phone bytea, at timestamptz)
    returns table (id uuid, account_id uuid, organisation_id uuid, name text, roles text[], last_used_at timestamptz)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select p.id, a.id, a.organisation_id, a.name, a.roles, p.last_used_at
      from reporter_phone p
      join account a on a.id = p.account_id
     where p.open_hash = open
       and p.phone_hash = phone
       and p.open_until > at
       and p.ended_at is null
       and p.expires_at > at
       and a.active
       and a.roles <@ array['REPORTER']
$$;

-- Which phone it is the application may not read, so it cannot look for the earlier binding itself.
create function replace_phone(phone bytea, at timestamptz) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    update reporter_phone
       set ended_at = at, ended_why = 'REPLACED', open_until = null
     where account_id = current_account()
       and phone_hash = phone
       and ended_at is null
$$;

-- Whatever ends the sessions of an account ends its phones too, whoever pulls that brake.
create function end_phones_of(owner uuid, at timestamptz) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    update reporter_phone
       set ended_at = at, ended_why = 'WITH_SESSIONS', open_until = null
     where account_id = owner
       and ended_at is null;
    update phone_code set used_at = at where account_id = owner and used_at is null;
$$;

do $$
declare one text;
begin
    foreach one in array array['phone_code_by_hash(bytea)', 'people_on_phone(bytea, timestamptz)',
                               'phone_for_pin(uuid, bytea, timestamptz)', 'phone_by_open(bytea, bytea, timestamptz)',
                               'replace_phone(bytea, timestamptz)', 'end_phones_of(uuid, timestamptz)'] loop
        execute format('revoke execute on function %s from public', one);
        execute format('grant execute on function %s to ${app}', one);
    end loop;
end $$;
