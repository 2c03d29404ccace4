-- Evidence in cases: the original as it came and copies made from it, in parts, all of it cipher text under the key of the
-- case; with it what each piece is, what the files were called and their SHA-256. Plain are ids, the part of the case file a
-- piece belongs to, who recorded it when, and which kind of step was taken with it.
create table evidence (
    id          uuid primary key,
    case_id     uuid not null references detention_case,
    compartment text not null check (compartment in ('IDENTITY', 'LOCATION_CUSTODY', 'LEGAL', 'MEDICAL',
                                     'SOURCE_PROTECTION', 'FAMILY_CONTACT', 'STRATEGY', 'PUBLIC_FACE')),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    unique (id, case_id, compartment)
);
create index evidence_case on evidence (case_id);

-- A copy belongs to the part of its piece; the foreign keys carry case and part along.
create table evidence_copy (
    id          uuid primary key,
    case_id     uuid not null,
    compartment text not null,
    evidence_id uuid not null,
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    foreign key (evidence_id, case_id, compartment) references evidence (id, case_id, compartment),
    unique (id, case_id, compartment),
    unique (id, evidence_id)
);
create index evidence_copy_piece on evidence_copy (evidence_id);

-- The id of a part is made of its copy and its number.
create table evidence_part (
    id          uuid primary key,
    copy_id     uuid not null,
    number      int not null check (number >= 0),
    case_id     uuid not null,
    compartment text not null,
    content     bytea not null check (octet_length(content) between 29 and 262172),
    unique (copy_id, number),
    foreign key (copy_id, case_id, compartment) references evidence_copy (id, case_id, compartment)
);
create index evidence_part_case on evidence_part (case_id, id);
-- Cipher text cannot be compressed.
alter table evidence_part alter column content set storage external;

-- The chain of custody. Each entry names the one before it, none of which has two successors, and each chain begins once: it
-- cannot fork. What an entry says, with the hash of the one before, is sealed, so that nobody forges one without the key.
create table custody_log (
    id          uuid primary key,
    case_id     uuid not null,
    compartment text not null,
    evidence_id uuid not null,
    previous    uuid unique,
    kind        text not null check (kind in ('RECEIVED', 'HASHED', 'SCANNED', 'SEALED', 'VIEWED', 'COPIED', 'REDACTED',
                              'EXPORTED', 'TRANSFERRED', 'VERIFIED', 'HELD', 'DESTROYED')),
    content     bytea not null check (octet_length(content) > 28),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    unique (evidence_id, id),
    foreign key (evidence_id, case_id, compartment) references evidence (id, case_id, compartment),
    foreign key (evidence_id, previous) references custody_log (evidence_id, id)
);
create unique index custody_log_begins on custody_log (evidence_id) where previous is null;

do $$
declare one text;
begin
    foreach one in array array['evidence', 'evidence_copy', 'evidence_part', 'custody_log'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
        execute format($policy$
            create policy %1$s_seen on %1$I for select using (
                (case_id, compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST'))
            $policy$, one);
    end loop;
    foreach one in array array['evidence', 'evidence_copy'] loop
        execute format($policy$
            create policy %1$s_recorded on %1$I for insert with check (
                may('WRITE_CASES') and recorded_by = current_account()
                and (case_id, compartment) in (
                    select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')))
            $policy$, one);
    end loop;
end $$;
create policy evidence_part_recorded on evidence_part for insert with check (
    may('WRITE_CASES')
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));

-- Whoever reads a piece leaves a step behind; who takes it along may do that; all else is for who records.
create policy custody_log_kept on custody_log for insert with check (
    may('SEE_CASES') and recorded_by = current_account()
    and (case_id, compartment) in (
        select m.case_id, m.compartment
          from my_case m
         where case
                   when kind in ('VIEWED', 'VERIFIED', 'SCANNED') then m.level <> 'LIST'
                   when kind = 'EXPORTED' then m.level = 'EXPORT'
                   else m.level in ('WRITE', 'EXPORT') and may('WRITE_CASES')
               end));

-- How many entries the trail of the installation knows of the chain of a piece: one that was cut has fewer. Only for whoever
-- sees the piece.
create policy audit_entry_of_evidence on audit_entry for select to current_user using (room = 'detention');
create function custody_told(of_evidence uuid) returns int
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select coalesce(max((a.facts ->> 'entry')::int), 0)
      from evidence e
      join detention_case d on d.id = e.case_id
      join audit_entry a on a.subject_id = d.code
     where e.id = of_evidence
       and (e.case_id, e.compartment) in (select m.case_id, m.compartment from my_case m where m.level <> 'LIST')
       and a.room = 'detention'
       and a.action = 'case.evidence'
       and a.facts ->> 'evidence' = of_evidence::text
$$;
revoke execute on function custody_told(uuid) from public;
grant execute on function custody_told(uuid) to ${app};
