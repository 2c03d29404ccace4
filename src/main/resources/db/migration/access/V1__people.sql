-- People and what they may do. The password hash can be written by the application and is read by one function only.
create table account (
    id              uuid primary key default uuidv7(),
    organisation_id uuid references organisation,
    name            text not null check (length(name) between 1 and 200),
    email           text not null check (length(email) between 3 and 254),
    roles           text[] not null check (cardinality(roles) > 0),
    language        text check (language in ('ar', 'en')),
    active          boolean not null default true,
    password_hash   text,
    invited_at      timestamptz not null,
    joined_at       timestamptz,
    last_sign_in_at timestamptz,
    constraint known_roles check (roles <@ array[
        'REPORTER', 'NGO_MANAGER', 'HEALTH_COORDINATOR', 'RECONSTRUCTION_DESK', 'DONOR_FOCAL_POINT', 'CASEWORKER',
        'CASE_SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR']),
    constraint who_oversees_never_advocates check (not (
        roles && array['HEALTH_COORDINATOR', 'RECONSTRUCTION_DESK', 'ADMINISTRATOR', 'AUDITOR']
        and roles && array['CASEWORKER', 'CASE_SUPERVISOR'])),
    constraint who_audits_does_nothing_else check (not ('AUDITOR' = any (roles) and cardinality(roles) > 1)),
    -- The account in whose name start-up and jobs act: belongs nowhere, and nobody can sign in with it.
    constraint the_system_never_signs_in check (
        case when id = '00000000-0000-7000-8000-000000000001' then not active and password_hash is null
             else organisation_id is not null end)
);
create unique index account_email on account (lower(email));
create index account_organisation on account (organisation_id);

insert into account (id, name, email, roles, active, invited_at)
values ('00000000-0000-7000-8000-000000000001', 'Tarmim', 'system@tarmim.invalid', array['ADMINISTRATOR'], false,
        'epoch');

alter table account enable row level security;
alter table account force row level security;

-- The accounts a manager looks after: people of the own organisation who have no more than a manager may give.
create function looked_after(organisation uuid, roles text[]) returns boolean language sql stable
as $$
    select may('MANAGE_PEOPLE')
        or (may('MANAGE_OWN_PEOPLE')
            and organisation = current_organisation()
            and roles <@ array['REPORTER', 'NGO_MANAGER'])
$$;

create policy account_seen on account for select using (
    id = current_account()
    or may('SEE_ALL_PEOPLE')
    or may('SEE_ALL_REPORTS')
    or (may('SEE_PEOPLE') and organisation_id = current_organisation()));
-- Policies bind the owner too; this one is for the functions below, which alone run as the owner.
create policy account_at_the_door on account for select to current_user using (true);
create policy account_added on account for insert with check (looked_after(organisation_id, roles));
create policy account_changed on account for update
    using (id = current_account() or looked_after(organisation_id, roles))
    with check (id = current_account() or looked_after(organisation_id, roles));

grant select (id, organisation_id, name, email, roles, language, active, invited_at, joined_at, last_sign_in_at)
   on account to ${app};
grant insert on account to ${app};
-- Roles are not among them: only a decided role change writes those.
grant update (name, language, active, password_hash, joined_at, last_sign_in_at) on account to ${app};

-- Before anybody is known: answers the id and the hash of one active account, nothing else.
create function account_for_sign_in(address text)
    returns table (id uuid, password_hash text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select a.id, a.password_hash from account a where lower(a.email) = lower(address) and a.active $$;
revoke execute on function account_for_sign_in(text) from public;
grant execute on function account_for_sign_in(text) to ${app};

-- One-time links. The secret is in the link only; here is its SHA-256.
create table one_time_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid references account,
    purpose    text not null check (purpose in ('FOUNDING', 'INVITATION', 'RESET')),
    made_by    uuid not null references account,
    made_at    timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    used_at    timestamptz,
    constraint nobody_makes_an_own_link check (made_by <> account_id),
    constraint only_founding_has_no_account check ((account_id is null) = (purpose = 'FOUNDING'))
);
create index one_time_link_account on one_time_link (account_id);

alter table one_time_link enable row level security;
alter table one_time_link force row level security;

create policy link_seen on one_time_link for select using (
    account_id = current_account()
    or made_by = current_account()
    or exists (select from account a where a.id = account_id and looked_after(a.organisation_id, a.roles)));
create policy link_at_the_door on one_time_link for select to current_user using (true);
create policy link_made on one_time_link for insert with check (
    made_by = current_account()
    and (may('MANAGE_PEOPLE')
         or exists (select from account a where a.id = account_id and looked_after(a.organisation_id, a.roles))));
create policy link_used_or_ended on one_time_link for update using (
    account_id = current_account()
    or made_by = current_account()
    or exists (select from account a where a.id = account_id and looked_after(a.organisation_id, a.roles)));

grant select, insert on one_time_link to ${app};
grant update (used_at, expires_at) on one_time_link to ${app};

-- Before anybody is known: answers whose link that is and until when, nothing else.
create function link_by_hash(hash bytea)
    returns table (purpose text, account_id uuid, expires_at timestamptz, used_at timestamptz)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select l.purpose, l.account_id, l.expires_at, l.used_at
      from one_time_link l
      left join account a on a.id = l.account_id
     where l.token_hash = hash
       and coalesce(a.active, true)
$$;
revoke execute on function link_by_hash(bytea) from public;
grant execute on function link_by_hash(bytea) to ${app};

-- Role changes: proposed by one administrator, decided by another once there are two.
create table role_change (
    id          uuid primary key default uuidv7(),
    account_id  uuid not null references account,
    roles       text[] not null check (cardinality(roles) > 0),
    proposed_by uuid not null references account,
    proposed_at timestamptz not null,
    decided_by  uuid references account,
    decided_at  timestamptz,
    confirmed   boolean,
    constraint nobody_changes_own_roles check (account_id <> proposed_by and account_id <> decided_by),
    constraint decided_as_a_whole check (num_nulls(decided_by, decided_at, confirmed) in (0, 3))
);
create unique index one_open_role_change on role_change (account_id) where decided_at is null;

alter table role_change enable row level security;
alter table role_change force row level security;

create policy role_change_seen on role_change for select using (may('SEE_ALL_PEOPLE'));
create policy role_change_proposed on role_change for insert
    with check (may('MANAGE_PEOPLE') and proposed_by = current_account() and decided_at is null);
create policy role_change_decided on role_change for update
    using (may('MANAGE_PEOPLE') and decided_at is null)
    with check (may('MANAGE_PEOPLE') and decided_by = current_account());

grant select, insert on role_change to ${app};
grant update (decided_by, decided_at, confirmed) on role_change to ${app};

create function administrators() returns bigint language sql stable
as $$ select count(*) from account where 'ADMINISTRATOR' = any (roles) and active and joined_at is not null $$;

-- The only writer of an account's roles.
create function carry_out_role_change() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if new.confirmed and new.decided_by = new.proposed_by and administrators() > 1 then
        raise exception 'another administrator has to confirm'
            using errcode = 'check_violation', constraint = 'four_eyes_on_roles';
    end if;
    if new.confirmed then
        update account set roles = new.roles where id = new.account_id;
    end if;
    return new;
end
$$;
revoke execute on function carry_out_role_change() from public;
create trigger role_change_carried_out after update on role_change
    for each row execute function carry_out_role_change();
