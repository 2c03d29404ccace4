-- Case files of detained people. What a case says is cipher text under a key of its own: names, places, dates, orders,
-- due days, who said what, why somebody may see it. Plain are ids, codes, who works on it, and when rows were written.

-- A mark of the key of the room, so that no node works with another one. It tells nothing of the key.
create table case_room (
    only_row boolean primary key default true check (only_row),
    mark     bytea not null check (octet_length(mark) = 32),
    made_at  timestamptz not null
);

create table detention_case (
    id        uuid primary key,
    code      text not null unique check (code ~ '^DC-[2-9A-HJ-NP-TV-Y]{5}-[2-9A-HJ-NP-TV-Y]$'),
    team      uuid not null references organisation,
    owner     uuid not null references account,
    deputy    uuid references account,
    priority  text not null check (priority in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    state     text not null check (state in ('INTAKE', 'TRIAGE', 'ACTIVE', 'MONITORING', 'CLOSED', 'SEALED')),
    opened_by uuid not null references account,
    opened_at timestamptz not null,
    unique (id, team),
    unique (id, opened_by)
);
create index detention_case_opened on detention_case (opened_at desc, id desc);

-- Who may see a case, how much of it, and until when. Nobody grants to himself, but whoever opens a case begins with one
-- grant, and with no second one. Team and opener are those of the case; the foreign keys carry them along.
create table case_grant (
    id           uuid primary key,
    case_id      uuid not null,
    team         uuid not null,
    person       uuid not null references account,
    level        text not null check (level in ('LIST', 'READ', 'WRITE', 'EXPORT')),
    compartments text[] not null check (cardinality(compartments) > 0 and compartments <@ array[
        'IDENTITY', 'LOCATION_CUSTODY', 'LEGAL', 'MEDICAL', 'SOURCE_PROTECTION', 'FAMILY_CONTACT', 'STRATEGY',
        'PUBLIC_FACE']),
    reason       bytea not null check (octet_length(reason) > 28),
    opening      boolean not null,
    opener       uuid generated always as (case when opening then person end) stored,
    granted_by   uuid not null references account,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null,
    revoked_at   timestamptz,
    revoked_by   uuid references account,
    foreign key (case_id, team) references detention_case (id, team),
    foreign key (case_id, opener) references detention_case (id, opened_by),
    constraint nobody_grants_to_himself check (opening = (granted_by = person)),
    constraint ninety_days_at_most check (valid_until > valid_from and valid_until <= valid_from + interval '90 days'),
    constraint medical_and_sources_are_granted_by_another check (
        not opening or not compartments && array['MEDICAL', 'SOURCE_PROTECTION']),
    check ((revoked_at is null) = (revoked_by is null))
);
create unique index case_grant_opening on case_grant (case_id) where opening;
create index case_grant_person on case_grant (person) where revoked_at is null;
create index case_grant_case on case_grant (case_id);

-- The key of a case, wrapped by the key of the room.
create table case_key (
    case_id uuid primary key references detention_case,
    wrapped bytea not null check (octet_length(wrapped) = 60)
);

-- Three lists of what a case says. Rows are only added; what corrects one names it, and nothing is corrected twice.
create table case_person (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'IDENTITY'),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    supersedes  uuid unique,
    unique (case_id, id),
    foreign key (case_id, supersedes) references case_person (case_id, id)
);
create unique index case_person_first on case_person (case_id) where supersedes is null;

create table custody_event (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment in ('LOCATION_CUSTODY', 'LEGAL', 'MEDICAL', 'FAMILY_CONTACT')),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    supersedes  uuid unique,
    unique (case_id, id),
    foreign key (case_id, supersedes) references custody_event (case_id, id)
);
create index custody_event_case on custody_event (case_id);

create table order_term (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'LEGAL'),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    supersedes  uuid unique,
    unique (case_id, id),
    foreign key (case_id, supersedes) references order_term (case_id, id)
);
create index order_term_case on order_term (case_id);

-- What is due and for which reason is content; whether it is settled is not.
create table case_deadline (
    id          uuid primary key,
    case_id     uuid not null,
    compartment text not null check (compartment = 'LEGAL'),
    term_id     uuid not null,
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'SUPERSEDED')),
    settled_by  uuid references account,
    settled_at  timestamptz,
    foreign key (case_id, term_id) references order_term (case_id, id),
    check ((state = 'OPEN') = (settled_by is null) and (settled_by is null) = (settled_at is null))
);
create index case_deadline_open on case_deadline (case_id) where state = 'OPEN';

do $$
declare one text;
begin
    foreach one in array array['case_room', 'detention_case', 'case_grant', 'case_key', 'case_person', 'custody_event',
                               'order_term', 'case_deadline'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update (owner, deputy, priority, state) on detention_case to ${app};
grant update (revoked_at, revoked_by) on case_grant to ${app};
grant update (state, settled_by, settled_at) on case_deadline to ${app};

create policy case_room_compared on case_room for select using (may('SEE_CASES'));
create policy case_room_made on case_room for insert with check (may('OPEN_CASE_ROOM'));

-- These ask nothing of other tables, so that the policies of others may ask this one. Grants run on real time.
create policy case_grant_seen on case_grant for select using (
    may('SEE_CASES') and person = current_account()
    or may('GRANT_CASES') and team = current_organisation());
create policy case_grant_given on case_grant for insert with check (
    granted_by = current_account() and team = current_organisation() and revoked_at is null
    and (may('GRANT_CASES') and person <> current_account()
         or opening and may('WRITE_CASES') and person = current_account()));
create policy case_grant_revoked on case_grant for update
    using (may('GRANT_CASES') and team = current_organisation() and revoked_at is null)
    with check (revoked_by = current_account());

-- What whoever acts may see now of which case.
create view my_case with (security_invoker = true) as
    select g.case_id, g.level, c.compartment
      from case_grant g
     cross join lateral unnest(g.compartments) as c (compartment)
     where g.person = current_account()
       and g.revoked_at is null
       and g.valid_from <= now()
       and g.valid_until > now();
grant select on my_case to ${app};

-- A supervisor learns that a case of the team exists, and nothing of what it says.
create policy detention_case_seen on detention_case for select using (
    id in (select m.case_id from my_case m)
    or (select may('GRANT_CASES')) and team = (select current_organisation()));
create policy detention_case_opened on detention_case for insert with check (
    may('WRITE_CASES') and team = current_organisation() and opened_by = current_account());
create policy detention_case_kept on detention_case for update
    using (id in (select m.case_id from my_case m where m.level in ('WRITE', 'EXPORT')) and may('WRITE_CASES')
           or may('GRANT_CASES') and team = current_organisation())
    with check (team = current_organisation());

create policy case_key_seen on case_key for select using (
    case_id in (select m.case_id from my_case m where m.level <> 'LIST'));
create policy case_key_made on case_key for insert with check (
    may('WRITE_CASES') and case_id in (select m.case_id from my_case m where m.level in ('WRITE', 'EXPORT')));

do $$
declare one text;
begin
    foreach one in array array['case_person', 'custody_event', 'order_term', 'case_deadline'] loop
        execute format($policy$
            create policy %1$s_seen on %1$I for select using (
                (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'))
            $policy$, one);
        execute format($policy$
            create policy %1$s_recorded on %1$I for insert with check (
                may('WRITE_CASES') and recorded_by = current_account()
                and (case_id, compartment) in (
                    select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')))
            $policy$, one);
    end loop;
end $$;
create policy case_deadline_settled on case_deadline for update
    using (may('WRITE_CASES') and state = 'OPEN'
           and (case_id, compartment) in (
               select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')))
    with check (settled_by = current_account());

-- Who else may see a case, for whoever may see it. Runs as the owner, whom policies bind like everybody else; this one
-- is for the function alone.
create policy case_grant_told on case_grant for select to current_user using (true);
create function holders_of_case(of_case uuid)
    returns table (id uuid, person uuid, level text, compartments text[], reason bytea, granted_by uuid,
                   valid_from timestamptz, valid_until timestamptz)
    language sql stable security definer rows 10
    set search_path = public, pg_temp
as $$
    select g.id, g.person, g.level, g.compartments, g.reason, g.granted_by, g.valid_from, g.valid_until
      from case_grant g
     where g.case_id = of_case
       and g.revoked_at is null
       and g.valid_until > now()
       and (exists (select from case_grant mine
                     where mine.case_id = of_case
                       and mine.person = current_account()
                       and mine.revoked_at is null
                       and mine.valid_from <= now()
                       and mine.valid_until > now())
            or may('GRANT_CASES') and g.team = current_organisation())
$$;
revoke execute on function holders_of_case(uuid) from public;
grant execute on function holders_of_case(uuid) to ${app};

-- Colleagues know each other's names.
create policy account_of_team_of_cases on account for select using (
    (select may('SEE_CASES'))
    and organisation_id = (select current_organisation())
    and roles && array['CASEWORKER', 'CASE_SUPERVISOR']);

-- The trail of cases names them by their codes. Not even that is for whoever reads the trail of an organisation or runs
-- the installation; the installation itself still hears that something was committed.
create policy audit_entry_of_cases on audit_entry as restrictive for select to ${app} using (
    room <> 'detention'
    or (select may('SEE_WHOLE_TRAIL'))
    or actor = (select current_account())
    or (select may('SEE_CASE_TRAIL')) and organisation = (select current_organisation()));
create policy audit_entry_of_team_cases on audit_entry for select to ${app} using (
    room = 'detention' and (select may('SEE_CASE_TRAIL')) and organisation = (select current_organisation()));
