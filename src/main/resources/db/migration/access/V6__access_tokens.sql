-- Personal access tokens. The secret is shown once, to who made it; here is its SHA-256.
create table access_token (
    id           uuid primary key default uuidv7(),
    account_id   uuid not null references account,
    token_hash   bytea not null unique check (length(token_hash) = 32),
    name         text not null check (length(name) between 1 and 100),
    scopes       text[] not null check (cardinality(scopes) > 0),
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    constraint a_token_never_manages_people_roles_or_tokens check (scopes <@ array[
        'SEE_FACILITIES', 'PROPOSE_FACILITY', 'ACCEPT_FACILITY', 'REPORT_STATUS', 'SEE_OWN_REPORTS',
        'SEE_ORGANISATION_REPORTS', 'SEE_ALL_REPORTS', 'VERIFY_REPORTS']),
    constraint a_token_ends_within_a_year check (
        expires_at > made_at and expires_at <= made_at + interval '366 days')
);
create index access_token_account on access_token (account_id);

alter table access_token enable row level security;
alter table access_token force row level security;

create policy token_seen on access_token for select using (account_id = current_account());
-- For the function below, which alone runs as the owner.
create policy token_at_the_door on access_token for select to current_user using (true);
-- A token makes no token, and none may do more than who makes it.
create policy token_made on access_token for insert with check (
    account_id = current_account()
    and may('MANAGE_OWN_TOKENS')
    and scopes <@ string_to_array(current_setting('app.permissions', true), ','));
-- What is revoked stays so.
create policy token_used_or_revoked on access_token for update
    using (account_id = current_account() and revoked_at is null)
    with check (account_id = current_account());

grant select (id, account_id, name, scopes, made_at, expires_at, last_used_at, revoked_at) on access_token to ${app};
grant insert on access_token to ${app};
grant update (last_used_at, revoked_at) on access_token to ${app};

-- Before anybody is known: answers whose working token that is, with the roles as they are now.
create function token_by_hash(hash bytea, at timestamptz)
    returns table (id uuid, account_id uuid, organisation_id uuid, name text, roles text[], scopes text[],
                   last_used_at timestamptz)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select t.id, a.id, a.organisation_id, a.name, a.roles, t.scopes, t.last_used_at
      from access_token t
      join account a on a.id = t.account_id
     where t.token_hash = hash
       and t.revoked_at is null
       and t.expires_at > at
       and a.active
$$;
revoke execute on function token_by_hash(bytea, timestamptz) from public;
grant execute on function token_by_hash(bytea, timestamptz) to ${app};
