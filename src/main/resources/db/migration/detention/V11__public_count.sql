-- The one figure of detained staff that everybody may see: cases known to this installation, for the whole territory,
-- rounded to five, once a month. The exact one leaves the function for nobody.

create table public_count (
    month       date primary key check (month = date_trunc('month', month)::date),
    rounded     int not null check (rounded >= 0 and rounded % 5 = 0),
    released_by uuid not null references account,
    released_at timestamptz not null
);

alter table public_count enable row level security;
alter table public_count force row level security;
grant select on public_count to ${app};

create policy public_count_seen on public_count for select using (current_account() is not null);

-- For the function below, which runs as the owner and counts by the policy that finds a case in an emergency.
create policy public_count_released on public_count for insert to current_user with check (true);

-- Releases the figure of a month; false where it was released before.
create function release_public_count(of_month date) returns boolean
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
     where state <> 'CLOSED'
        on conflict do nothing;
    return found;
end $$;
revoke execute on function release_public_count(date) from public;
grant execute on function release_public_count(date) to ${app};
