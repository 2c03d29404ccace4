-- Somebody of the team reads a case that nobody granted, for an hour at most, because something cannot wait. Two others are
-- told at once, and a supervisor reviews it. The reason and what the review found are sealed.

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
    review      bytea check (octet_length(review) > 28),
    foreign key (case_id, team) references detention_case (id, team),
    constraint sixty_minutes_at_most check (ends_at > opened_at and ends_at <= opened_at + interval '60 minutes'),
    constraint two_others_are_told check (cardinality(told) >= 2 and person <> all (told)),
    constraint nobody_reviews_an_own_emergency check (reviewed_by <> person),
    check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (review is null))
);
create index emergency_access_open on emergency_access (team) where reviewed_at is null;
create index emergency_access_person on emergency_access (person, ends_at);

-- While a review is a day late, whoever opened a case has no other emergency.
create function review_emergencies_first() returns trigger language plpgsql set search_path = public, pg_temp
as $$
begin
    if exists (select from emergency_access e
                where e.person = new.person
                  and e.reviewed_at is null
                  and e.opened_at < now() - interval '24 hours') then
        raise exception 'emergency_reviewed: an emergency of before waits for its review'
            using errcode = 'check_violation', constraint = 'emergency_reviewed';
    end if;
    return new;
end $$;
create trigger emergency_after_review before insert on emergency_access
    for each row execute function review_emergencies_first();

alter table emergency_access enable row level security;
alter table emergency_access force row level security;
grant select, insert on emergency_access to ${app};
grant update (reviewed_by, reviewed_at, review) on emergency_access to ${app};

create policy emergency_access_seen on emergency_access for select using (
    may('SEE_CASES')
    and (person = current_account() or current_account() = any (told)
         or may('GRANT_CASES') and team = current_organisation()));
create policy emergency_access_opened on emergency_access for insert with check (
    may('SEE_CASES') and person = current_account() and team = current_organisation() and opened_at = now()
    and reviewed_at is null);
create policy emergency_access_reviewed on emergency_access for update
    using (may('GRANT_CASES') and team = current_organisation() and reviewed_at is null)
    with check (reviewed_by = current_account());

-- What is needed to act for somebody who is held; neither the sources nor the plans.
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
     cross join unnest(array['IDENTITY', 'LOCATION_CUSTODY', 'LEGAL', 'MEDICAL', 'FAMILY_CONTACT']) as c (compartment)
     where e.person = current_account()
       and e.ends_at > now();

-- The case of the own team with a code, for whoever opens it in an emergency; nothing for any other code. Runs as the
-- owner, for whom the policy is.
create policy detention_case_in_emergency on detention_case for select to current_user using (true);
create function case_in_emergency(of_code text)
    returns table (id uuid, owner uuid, deputy uuid)
    language sql stable security definer rows 1
    set search_path = public, pg_temp
as $$
    select d.id, d.owner, d.deputy
      from detention_case d
     where d.code = of_code
       and d.team = current_organisation()
       and may('SEE_CASES')
$$;
revoke execute on function case_in_emergency(text) from public;
grant execute on function case_in_emergency(text) to ${app};
