-- A link to a new password opens alone the account of somebody who has not set up a phone yet, or lost it. Where that
-- account decides, administers, audits or reads cases, one administrator asks for the link and another makes it.
create table link_request (
    id          uuid primary key default uuidv7(),
    account_id  uuid not null references account,
    proposed_by uuid not null references account,
    proposed_at timestamptz not null,
    decided_by  uuid references account,
    decided_at  timestamptz,
    confirmed   boolean,
    constraint nobody_asks_for_an_own_link check (account_id <> proposed_by and account_id <> decided_by),
    constraint nobody_confirms_an_own_request check (not (confirmed and decided_by = proposed_by)),
    constraint request_decided_as_a_whole check (num_nulls(decided_by, decided_at, confirmed) in (0, 3))
);
create unique index one_open_link_request on link_request (account_id) where decided_at is null;

alter table link_request enable row level security;
alter table link_request force row level security;

create policy link_request_seen on link_request for select using (may('SEE_ALL_PEOPLE'));
create policy link_request_proposed on link_request for insert
    with check (may('MANAGE_PEOPLE') and proposed_by = current_account() and decided_at is null);
create policy link_request_decided on link_request for update
    using (may('MANAGE_PEOPLE') and decided_at is null)
    with check (may('MANAGE_PEOPLE') and decided_by = current_account());

grant select, insert on link_request to ${app};
grant update (decided_by, decided_at, confirmed) on link_request to ${app};

create function opens_alone(person uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select administrators_of_late() > 1
       and not exists (select from second_factor f where f.account_id = person)
       and exists (select
                     from account a
                    where a.id = person
                      and a.joined_at is not null
                      and not a.roles <@ array['REPORTER', 'NGO_MANAGER'])
$$;
revoke execute on function opens_alone(uuid) from public;
grant execute on function opens_alone(uuid) to ${app};

create function refuse_lone_link() returns trigger language plpgsql
as $$
begin
    if opens_alone(new.account_id)
       and not exists (select
                         from link_request r
                        where r.account_id = new.account_id
                          and r.confirmed
                          and r.decided_by = new.made_by
                          and r.decided_at = new.made_at) then
        raise exception 'another administrator has to confirm'
            using errcode = 'check_violation', constraint = 'four_eyes_on_links';
    end if;
    return new;
end
$$;
create trigger no_link_opens_alone before insert on one_time_link
    for each row when (new.purpose = 'RESET' and new.made_by <> '00000000-0000-7000-8000-000000000001')
    execute function refuse_lone_link();
