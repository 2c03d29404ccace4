-- Somebody of the team reads a case that nobody granted, for an hour at most, because something cannot wait. Others are told
-- at once, and a supervisor reviews it, which ends it. The reason and what the review says are sealed; how it ended is not.

create table emergency_access (
    id          uuid primary key,
    case_id     uuid not null,
    team        uuid not null,
    person      uuid not null references account,
    reason      bytea not null check (octet_length(reason) > 28),
    opened_at   timestamptz not null,
    ends_at     timestamptz not null,
    told        uuid[] not null,
    reviewed_by uuid references account,
    reviewed_at timestamptz,
    finding     text check (finding in ('RIGHT', 'RIGHT_BUT', 'WRONG')),
    review      bytea check (octet_length(review) > 28),
    foreign key (case_id, team) references detention_case (id, team),
    constraint sixty_minutes_at_most check (ends_at > opened_at and ends_at <= opened_at + interval '60 minutes'),
    constraint nobody_reviews_an_own_emergency check (reviewed_by <> person),
    check (num_nonnulls(reviewed_by, reviewed_at, finding, review) in (0, 4))
);
create unique index emergency_access_one_at_a_time on emergency_access (person) where reviewed_at is null;
create index emergency_access_open on emergency_access (team) where reviewed_at is null;

-- Who learns of an emergency in a case and can open what is told: the supervisors of the team, and whoever reads the case by
-- a grant. Runs as the owner, for whom the policies of grants and cases are.
create policy detention_case_in_emergency on detention_case for select to current_user using (true);
create function witnesses_of_emergency(of_case uuid)
    returns table (person uuid, supervises boolean)
    language sql stable security definer rows 5
    set search_path = public, pg_temp
as $$
    select a.id, 'CASE_SUPERVISOR' = any (a.roles)
      from detention_case d
      join account a on a.organisation_id = d.team
     where d.id = of_case
       and d.team = current_organisation()
       and may('SEE_CASES')
       and a.active
       and a.id <> current_account()
       and ('CASE_SUPERVISOR' = any (a.roles)
            or exists (select from case_grant g
                        where g.case_id = d.id
                          and g.person = a.id
                          and g.revoked_at is null
                          and g.valid_until > now()))
$$;

-- The case of the own team with a code, for whoever opens it in an emergency; nothing for any other code.
create function case_in_emergency(of_code text) returns setof uuid
    language sql stable security definer rows 1
    set search_path = public, pg_temp
as $$
    select d.id from detention_case d where d.code = of_code and d.team = current_organisation() and may('SEE_CASES')
$$;

-- Two witnesses at least, of whom one supervises; and nobody comes back whose access to the case was ended, or of whose last
-- emergency it was found that it was none.
create function witness_emergency() returns trigger language plpgsql set search_path = public, pg_temp
as $$
begin
    if (select count(*) from witnesses_of_emergency(new.case_id) w where w.person = any (new.told)) < 2
       or not exists (select from witnesses_of_emergency(new.case_id) w where w.supervises and w.person = any (new.told))
       or exists (select from unnest(new.told) t (person)
                   where t.person not in (select w.person from witnesses_of_emergency(new.case_id) w)) then
        raise exception 'emergency_witnessed: too few are told who can look at it'
            using errcode = 'check_violation', constraint = 'emergency_witnessed';
    end if;
    if exists (select from case_grant g
                where g.case_id = new.case_id
                  and g.person = new.person
                  and g.revoked_by <> new.person)
       or exists (select from emergency_access e
                   where e.person = new.person
                     and e.finding = 'WRONG'
                     and e.reviewed_at > now() - interval '90 days') then
        raise exception 'emergency_barred: access was ended, or an emergency was none'
            using errcode = 'check_violation', constraint = 'emergency_barred';
    end if;
    return new;
end $$;
create trigger emergency_is_witnessed before insert on emergency_access
    for each row execute function witness_emergency();

alter table emergency_access enable row level security;
alter table emergency_access force row level security;
grant select, insert on emergency_access to ${app};
grant update (reviewed_by, reviewed_at, finding, review) on emergency_access to ${app};

create policy emergency_access_seen on emergency_access for select using (
    may('SEE_CASES')
    and (person = current_account() or current_account() = any (told)
         or may('GRANT_CASES') and team = current_organisation()));
create policy emergency_access_opened on emergency_access for insert with check (
    may('SEE_CASES') and person = current_account() and team = current_organisation() and opened_at = now()
    and reviewed_at is null and (may('GRANT_CASES') or trusted_with_cases()));
create policy emergency_access_reviewed on emergency_access for update
    using (may('GRANT_CASES') and team = current_organisation() and reviewed_at is null)
    with check (reviewed_by = current_account());

-- What is needed to find somebody and to get counsel to them: no health, no family, no sources, no plans. A grant that is
-- given meanwhile takes its place, so that the two never add up.
create or replace view my_case with (security_invoker = true) as
    select g.case_id, g.level, c.compartment
      from case_grant g
     cross join lateral unnest(g.compartments) as c (compartment)
     where g.person = current_account()
       and g.revoked_at is null
       and g.valid_from <= now()
       and g.valid_until > now()
    union all
    select e.case_id, 'READ', c.compartment
      from emergency_access e
     cross join unnest(array['IDENTITY', 'LOCATION_CUSTODY', 'LEGAL']) as c (compartment)
     where e.person = current_account()
       and e.ends_at > now()
       and e.reviewed_at is null
       and not exists (select from case_grant g
                        where g.case_id = e.case_id
                          and g.person = e.person
                          and g.level <> 'LIST'
                          and g.revoked_at is null
                          and g.valid_from <= now()
                          and g.valid_until > now());

revoke execute on function witnesses_of_emergency(uuid) from public;
revoke execute on function case_in_emergency(text) from public;
grant execute on function witnesses_of_emergency(uuid) to ${app};
grant execute on function case_in_emergency(text) to ${app};
