-- Lists of people from which cases were opened in one go. Kept is that somebody did, when and of how many; nothing of the
-- list itself. Whoever opened them may take all of it back for a day, while nobody worked on one of the cases.
create table case_list (
    id        uuid primary key,
    team      uuid not null references organisation,
    opened_by uuid not null references account,
    opened_at timestamptz not null default now(),
    cases     int not null check (cases between 1 and 500),
    undone_at timestamptz,
    unique (id, team, opened_by)
);
create index case_list_opened on case_list (opened_by, opened_at desc);

alter table detention_case
    add column list_id uuid,
    add foreign key (list_id, team, opened_by) references case_list (id, team, opened_by);
create index detention_case_list on detention_case (list_id) where list_id is not null;
create index detention_case_waiting on detention_case (opened_at, id) where state in ('INTAKE', 'TRIAGE', 'MONITORING');

-- What papers say of a person beside the name: sex, birth, nationality, number of a document. Cipher text like all of it.
create table case_particulars (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'IDENTITY'),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    supersedes  uuid unique,
    unique (case_id, id),
    foreign key (case_id, supersedes) references case_particulars (case_id, id)
);
create unique index case_particulars_first on case_particulars (case_id) where supersedes is null;

-- Why a case is set aside for now; the reason is cipher text. Taking it up again needs none.
create table case_triage (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'STRATEGY'),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null
);
create index case_triage_case on case_triage (case_id, recorded_at desc);

do $$
declare one text;
begin
    foreach one in array array['case_list', 'case_particulars', 'case_triage'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
    foreach one in array array['case_particulars', 'case_triage'] loop
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

create policy case_list_seen on case_list for select using (
    may('WRITE_CASES') and opened_by = current_account()
    or may('GRANT_CASES') and team = current_organisation());
create policy case_list_opened on case_list for insert with check (
    may('WRITE_CASES') and opened_by = current_account() and team = current_organisation()
    and opened_at = now() and undone_at is null);

-- For the function below, which runs as the owner.
create policy case_list_undone on case_list for update to current_user using (true) with check (true);
create policy case_list_found on case_list for select to current_user using (true);
do $$
declare one text;
begin
    foreach one in array array['case_person', 'case_particulars', 'custody_event', 'case_key'] loop
        execute format('create policy %1$s_of_list on %1$I for select to current_user using (true)', one);
    end loop;
    foreach one in array array['case_person', 'case_particulars', 'custody_event', 'case_key', 'case_deadline',
                               'case_grant', 'detention_case'] loop
        execute format('create policy %1$s_taken_back on %1$I for delete to current_user using (true)', one);
    end loop;
end $$;

-- Whether somebody worked on a case of a list since: any entry, grant, owner or state that the list itself did not bring.
create function is_list_touched(of_list uuid) returns boolean
    language sql stable set search_path = public, pg_temp
as $$
    select exists (
        select from detention_case d
         where d.list_id = of_list
           and (d.state <> 'TRIAGE'
                or d.owner <> d.opened_by
                or d.deputy is not null
                or exists (select from case_grant g where g.case_id = d.id and not g.opening)
                or exists (select from case_person p where p.case_id = d.id and p.recorded_at <> d.opened_at)
                or exists (select from case_particulars p where p.case_id = d.id and p.recorded_at <> d.opened_at)
                or exists (select from custody_event e where e.case_id = d.id and e.recorded_at <> d.opened_at)
                or exists (select from case_deadline l where l.case_id = d.id and l.settled_at is not null)))
$$;
revoke execute on function is_list_touched(uuid) from public;

-- Takes the cases of a list back, all of them or none: the only way in which rows of a case are deleted here, keys first of
-- all. Whatever else hangs on one of them keeps it, and so all of them, by its foreign key.
create function undo_case_list(of_list uuid) returns boolean
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    taken uuid[];
begin
    perform from case_list l
      where l.id = of_list
        and l.opened_by = current_account()
        and may('WRITE_CASES')
        and l.undone_at is null
        and l.opened_at > now() - interval '24 hours'
        for update;
    if not found then
        return false;
    end if;
    select array_agg(d.id) into taken from detention_case d where d.list_id = of_list;
    if taken is null or is_list_touched(of_list) then
        return false;
    end if;
    begin
        delete from case_key where case_id = any (taken);
        delete from case_name_mark where case_id = any (taken); -- a later migration makes it
        delete from case_deadline where case_id = any (taken);
        delete from custody_event where case_id = any (taken);
        delete from case_particulars where case_id = any (taken);
        delete from case_person where case_id = any (taken);
        delete from case_grant where case_id = any (taken);
        delete from detention_case where id = any (taken);
    exception when foreign_key_violation then
        return false;
    end;
    update case_list set undone_at = now() where id = of_list;
    return true;
end $$;
revoke execute on function undo_case_list(uuid) from public;
grant execute on function undo_case_list(uuid) to ${app};
