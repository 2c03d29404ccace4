-- The address at which a calendar program reads what is due in the cases of one person. Only a hash of its secret is kept.
create table calendar_feed (
    id         uuid primary key,
    account_id uuid not null references account,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    language   text not null check (language in ('ar', 'en')),
    made_at    timestamptz not null,
    revoked_at timestamptz
);
create unique index calendar_feed_one_each on calendar_feed (account_id) where revoked_at is null;

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
grant select, insert on calendar_feed to ${app};
grant update (revoked_at) on calendar_feed to ${app};

create policy calendar_feed_seen on calendar_feed for select using (account_id = current_account());
create policy calendar_feed_made on calendar_feed for insert with check (
    may('SEE_CASES') and account_id = current_account() and revoked_at is null);
create policy calendar_feed_ended on calendar_feed for update
    using (account_id = current_account() and revoked_at is null)
    with check (account_id = current_account() and revoked_at is not null);

-- For the functions below, which run as the owner.
create policy calendar_feed_found on calendar_feed for select to current_user using (true);
create policy calendar_feed_over on calendar_feed for update to current_user using (true) with check (true);

-- Whose feed it is, for a program that shows its secret. One whose owner holds no grant any more is over for good, also
-- where another grant follows.
create function feed_by_hash(hash bytea) returns table (account_id uuid, language text)
    language sql security definer rows 1
    set search_path = public, pg_temp
as $$
    update calendar_feed f
       set revoked_at = now()
     where f.token_hash = hash
       and f.revoked_at is null
       and not exists (select from case_grant g
                        where g.person = f.account_id
                          and g.revoked_at is null
                          and g.valid_until > now());
    select f.account_id, f.language
      from calendar_feed f
      join account a on a.id = f.account_id
     where f.token_hash = hash
       and f.revoked_at is null
       and a.active
$$;
revoke execute on function feed_by_hash(bytea) from public;
grant execute on function feed_by_hash(bytea) to ${app};

-- Feeds end with the sessions of their account.
create function end_feeds_of(account uuid) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    update calendar_feed set revoked_at = now() where account_id = account and revoked_at is null
$$;
revoke execute on function end_feeds_of(uuid) from public;
grant execute on function end_feeds_of(uuid) to ${app};
