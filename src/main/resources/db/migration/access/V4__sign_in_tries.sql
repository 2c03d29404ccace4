-- Tries to sign in, counted for all nodes. A key is the hash of a network address, of an e-mail or of both together.
create table sign_in_try (
    key            bytea primary key check (length(key) = 32),
    full_at        timestamptz not null,
    familiar_until timestamptz
);
create index sign_in_try_full_at on sign_in_try (full_at);

alter table sign_in_try enable row level security;
alter table sign_in_try force row level security;

-- Counted before anybody is known.
create policy sign_in_try_counted on sign_in_try using (true) with check (true);

grant select, insert, update, delete on sign_in_try to ${app};
