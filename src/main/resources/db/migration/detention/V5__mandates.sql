-- Who speaks for somebody who is held, by whose mandate, from when to when: cipher text, the name of the lawyer first of all.
create table legal_representation (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'LEGAL'),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    supersedes  uuid unique,
    unique (case_id, id),
    foreign key (case_id, supersedes) references legal_representation (case_id, id)
);
create index legal_representation_case on legal_representation (case_id);

alter table legal_representation enable row level security;
alter table legal_representation force row level security;
grant select, insert on legal_representation to ${app};

create policy legal_representation_seen on legal_representation for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'));
create policy legal_representation_recorded on legal_representation for insert with check (
    may('WRITE_CASES') and recorded_by = current_account()
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));
