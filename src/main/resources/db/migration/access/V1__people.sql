-- People and what they may do. The password hash can be written by the application and is read by one function only.
create table account (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation,
    name            text not null check (length(name) between 1 and 200),
    email           text not null check (length(email) between 3 and 254),
    roles           text[] not null check (cardinality(roles) > 0),
    active          boolean not null default true,
    password_hash   text,
    created_at      timestamptz not null,
    constraint who_oversees_never_advocates check (not (
        roles && array['HEALTH_COORDINATOR', 'RECONSTRUCTION_DESK', 'ADMINISTRATOR', 'AUDITOR']
        and roles && array['CASEWORKER', 'CASE_SUPERVISOR'])),
    constraint who_audits_does_nothing_else check (not ('AUDITOR' = any (roles) and cardinality(roles) > 1))
);
create unique index account_email on account (lower(email));
create index account_organisation on account (organisation_id);

alter table account enable row level security;
alter table account force row level security;

create policy account_seen on account for select using (
    id = current_account()
    or (may('MANAGE_OWN_PEOPLE') and organisation_id = current_organisation())
    or may('MANAGE_PEOPLE')
    or may('SEE_PEOPLE')
    or may('SEE_ALL_REPORTS'));
-- Policies bind the owner too; this one is for the function below, which alone runs as the owner.
create policy account_at_the_door on account for select to current_user using (true);
create policy account_added on account for insert with check (
    may('MANAGE_PEOPLE') or (may('MANAGE_OWN_PEOPLE') and organisation_id = current_organisation()));
create policy account_changed on account for update
    using (id = current_account() or may('MANAGE_PEOPLE')
           or (may('MANAGE_OWN_PEOPLE') and organisation_id = current_organisation()))
    with check (id = current_account() or may('MANAGE_PEOPLE')
           or (may('MANAGE_OWN_PEOPLE') and organisation_id = current_organisation()));

grant select (id, organisation_id, name, email, roles, active, created_at) on account to ${app};
grant insert, update on account to ${app};

-- Before anybody is known: answers the id and the hash of one active account, nothing else.
create function account_for_sign_in(address text)
    returns table (id uuid, password_hash text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select a.id, a.password_hash from account a where lower(a.email) = lower(address) and a.active $$;
revoke execute on function account_for_sign_in(text) from public;
grant execute on function account_for_sign_in(text) to ${app};
