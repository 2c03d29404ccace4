-- Who told, and how they are reached: cipher text that only who is granted the sources of a case reads. Rows are only added;
-- what corrects one names it.
create table case_source (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'SOURCE_PROTECTION'),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    supersedes  uuid unique,
    unique (case_id, id),
    foreign key (case_id, supersedes) references case_source (case_id, id)
);
create index case_source_case on case_source (case_id);

alter table case_source enable row level security;
alter table case_source force row level security;
grant select, insert on case_source to ${app};

create policy case_source_seen on case_source for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'));
create policy case_source_recorded on case_source for insert with check (
    may('WRITE_CASES') and recorded_by = current_account()
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));
create policy case_source_read_to_seal_anew on case_source for select to current_user using (true);
create policy case_source_sealed_anew on case_source for update to current_user using (true) with check (true);
create trigger case_source_of_an_open_case before insert on case_source for each row execute function refuse_on_closed();

create or replace function places_of_case() returns table (of_table text, of_column text)
    language sql immutable
    set search_path = public, pg_temp
as $$
    values ('case_person', 'content'), ('custody_event', 'content'), ('order_term', 'content'), ('hearing', 'content'),
           ('legal_representation', 'content'), ('case_deadline', 'content'), ('action_step', 'content'),
           ('action_step', 'document'), ('lawful_basis', 'content'), ('lawful_basis', 'withdrawal'),
           ('risk_assessment', 'content'), ('case_drop', 'content'), ('case_closing', 'content'),
           ('evidence', 'content'), ('evidence_copy', 'content'), ('evidence_part', 'content'),
           ('custody_log', 'content'), ('case_particulars', 'content'), ('case_triage', 'content'),
           ('case_handover', 'content'), ('case_source', 'content')
$$;
