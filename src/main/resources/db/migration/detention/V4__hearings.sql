-- Hearings, each a row of its own: when, where, who was there and what came of it is cipher text. Rows are only added; what
-- corrects one names it.
create table hearing (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment = 'LEGAL'),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    supersedes  uuid unique,
    unique (case_id, id),
    foreign key (case_id, supersedes) references hearing (case_id, id)
);
create index hearing_case on hearing (case_id);

alter table hearing enable row level security;
alter table hearing force row level security;
grant select, insert on hearing to ${app};

create policy hearing_seen on hearing for select using (
    (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'));
create policy hearing_recorded on hearing for insert with check (
    may('WRITE_CASES') and recorded_by = current_account()
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));

-- News is also due because of a hearing.
alter table case_deadline
    drop constraint case_deadline_check1,
    add column hearing_id uuid,
    add foreign key (case_id, hearing_id) references hearing (case_id, id),
    add constraint due_because_of_one_thing check (num_nonnulls(term_id, action_id, hearing_id) = 1);
