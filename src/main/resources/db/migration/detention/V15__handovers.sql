-- What was handed over of a case to outside counsel, as a locked archive that is kept nowhere: for whom and on what is cipher
-- text. Plain are the parts of the file that were in it, the hash of its exact bytes, who took it and when. No row without a
-- grant to take each of these parts along, a lawful basis that was not withdrawn, and a risk that was weighed.
create table case_handover (
    id            uuid primary key,
    case_id       uuid not null references detention_case,
    compartment   text not null check (compartment = 'STRATEGY'),
    content       bytea not null check (octet_length(content) > 28),
    parts         text[] not null check (cardinality(parts) > 0 and parts <@ array[
        'IDENTITY', 'LOCATION_CUSTODY', 'LEGAL', 'MEDICAL', 'FAMILY_CONTACT', 'STRATEGY', 'PUBLIC_FACE']),
    sha256        bytea not null check (octet_length(sha256) = 32),
    basis_id      uuid not null,
    assessment_id uuid not null,
    taken_by      uuid not null references account,
    taken_at      timestamptz not null default now(),
    foreign key (case_id, basis_id) references lawful_basis (case_id, id),
    foreign key (case_id, assessment_id) references risk_assessment (case_id, id)
);
create index case_handover_case on case_handover (case_id, taken_at desc);

alter table case_handover enable row level security;
alter table case_handover force row level security;
grant select, insert on case_handover to ${app};

create policy case_handover_seen on case_handover for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'));
create policy case_handover_taken on case_handover for insert with check (
    may('WRITE_CASES') and taken_by = current_account() and taken_at = now()
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT'))
    and parts <@ array(
        select m.compartment from my_case m where m.case_id = case_handover.case_id and m.level = 'EXPORT')
    and exists (
        select from lawful_basis b
         where b.id = basis_id
           and b.case_id = case_handover.case_id
           and b.withdrawn_at is null)
    and exists (
        select from risk_assessment r
         where r.id = assessment_id
           and r.case_id = case_handover.case_id
           and r.valid_until > now()
           and not exists (select from risk_assessment later where later.supersedes = r.id)));
