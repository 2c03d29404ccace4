-- Pledges that came in files of others. A batch is kept as it was committed; what the files say of later stages is kept
-- beside the pledge as reported by others, and never posted to the ledger.
create table pledge_import (
    id          uuid primary key,
    form        text not null check (form in ('SHEET', 'IATI')),
    file_name   text not null check (length(file_name) between 1 and 200),
    digest      text not null check (length(digest) = 64),
    account_id  uuid not null references account,
    account_org uuid not null references organisation,
    imported_at timestamptz not null,
    undone_at   timestamptz,
    undone_by   uuid references account,
    check ((undone_at is null) = (undone_by is null))
);
create index pledge_import_newest on pledge_import (imported_at desc);

-- The reference of a row finds its pledge again; what it said is kept as a hash, so that the same file changes nothing.
create table pledge_import_row (
    import_id   uuid not null references pledge_import,
    no          int  not null check (no >= 1),
    reference   text not null check (length(reference) between 1 and 400),
    content     text not null check (length(content) = 64),
    outcome     text not null check (outcome in ('NEW', 'CHANGED', 'REPORTED')),
    code        text not null,
    pledge_id   uuid references pledge,
    revision_id uuid references pledge_revision,
    primary key (import_id, no),
    unique (import_id, reference)
);
create index pledge_import_row_by_reference on pledge_import_row (reference);
create index pledge_import_row_of_pledge on pledge_import_row (pledge_id);
create index pledge_import_row_of_revision on pledge_import_row (revision_id);

create table reported_amount (
    import_id uuid not null references pledge_import,
    pledge_id uuid not null references pledge,
    no        int  not null check (no >= 1),
    stage     text not null check (stage in ('COMMITTED', 'RECEIVED', 'DISBURSED', 'SPENT')),
    source    text not null check (length(source) <= 400),
    reference text not null check (length(reference) <= 400),
    day       date not null,
    amount    numeric(20, 4) not null,
    currency  char(3) not null,
    primary key (import_id, pledge_id, no)
);
create index reported_amount_of on reported_amount (pledge_id);

-- Whether anything happened to what a batch recorded: then it stays.
create function is_import_touched(batch uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select exists (
        select from pledge_import_row w
          join pledge_revision r on r.id = w.revision_id
         where w.import_id = batch
           and (exists (select from pledge_review v where v.revision_id = r.id)
                or exists (select from pledge_answer a where a.revision_id = r.id)
                or exists (select from pledge_revision n where n.pledge_id = r.pledge_id and n.no > r.no)))
        or exists (
        select from pledge_import_row w
          join pledge_import_row l on l.pledge_id = w.pledge_id and l.import_id <> w.import_id
          join pledge_import i on i.id = w.import_id
          join pledge_import j on j.id = l.import_id
         where w.import_id = batch and j.imported_at > i.imported_at and j.undone_at is null)
$$;

-- Takes a batch back as long as nobody reviewed anything of it: the rows stay as history, what they recorded goes.
create function undo_pledge_import(batch uuid, at timestamptz) returns boolean language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    revisions uuid[];
    pledges uuid[];
begin
    perform 1
       from pledge_import
      where id = batch and undone_at is null and account_id = current_account() and may('RECORD_MONEY')
        for update;
    if not found or is_import_touched(batch) then
        return false;
    end if;
    revisions := array(select revision_id from pledge_import_row where import_id = batch and revision_id is not null);
    pledges := array(select pledge_id from pledge_import_row where import_id = batch and outcome = 'NEW');
    delete from reported_amount where import_id = batch;
    update pledge_import_row
       set revision_id = null, pledge_id = case outcome when 'NEW' then null else pledge_id end
     where import_id = batch;
    delete from pledge_tranche where revision_id = any (revisions);
    delete from pledge_condition where revision_id = any (revisions);
    delete from pledge_revision where id = any (revisions);
    delete from pledge where id = any (pledges);
    update pledge_import set undone_at = at, undone_by = current_account() where id = batch;
    return true;
end
$$;

do $$
declare one text;
begin
    foreach one in array array['pledge_import', 'pledge_import_row', 'reported_amount'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy %1$s_seen on %1$I for select using ((select may(''SEE_ALL_PLEDGES'')))', one);
        -- The functions above run as the owner, whom the policies bind too.
        execute format('create policy %1$s_read_by_the_undo on %1$I for select to current_user using (true)', one);
    end loop;
end $$;

create policy pledge_import_made on pledge_import for insert with check (
    may('RECORD_MONEY') and account_id = current_account() and account_org = current_organisation()
    and undone_at is null);
create policy pledge_import_row_made on pledge_import_row for insert with check (
    may('RECORD_MONEY') and exists (select from pledge_import i
                                     where i.id = import_id and i.account_id = current_account()));
create policy reported_amount_made on reported_amount for insert with check (
    may('RECORD_MONEY') and exists (select from pledge_import i
                                     where i.id = import_id and i.account_id = current_account()));

create policy pledge_import_undone on pledge_import for update to current_user using (true) with check (true);
create policy pledge_import_row_undone on pledge_import_row for update to current_user using (true) with check (true);
create policy reported_amount_undone on reported_amount for delete to current_user using (true);
create policy pledge_tranche_undone on pledge_tranche for delete to current_user using (true);
create policy pledge_condition_undone on pledge_condition for delete to current_user using (true);
create policy pledge_revision_undone on pledge_revision for delete to current_user using (true);
create policy pledge_undone on pledge for delete to current_user using (true);
create policy pledge_read_by_the_undo on pledge for select to current_user using (true);
create policy pledge_tranche_read_by_the_undo on pledge_tranche for select to current_user using (true);
create policy pledge_condition_read_by_the_undo on pledge_condition for select to current_user using (true);
create policy pledge_answer_read_by_the_undo on pledge_answer for select to current_user using (true);

grant select, insert on pledge_import, pledge_import_row, reported_amount to ${app};
