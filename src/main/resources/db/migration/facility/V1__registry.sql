-- Places that heal. Who sees a name, a place or nothing follows from one column, sensitivity, which the tables beneath
-- carry along by their foreign key, so that a row policy never needs a second look-up for the common case.
create sequence facility_number;
grant usage on sequence facility_number to ${app};

create table service (
    code     text primary key,
    name_en  text not null,
    name_ar  text not null,
    position int  not null
);
insert into service (position, code, name_en, name_ar) values
    (1, 'EMERGENCY', 'Emergency care', 'الطوارئ'),
    (2, 'TRAUMA', 'Trauma care', 'رعاية الإصابات'),
    (3, 'SURGERY', 'Surgery', 'الجراحة'),
    (4, 'ICU', 'Intensive care', 'العناية المركزة'),
    (5, 'ANAESTHESIA', 'Anaesthesia', 'التخدير'),
    (6, 'OUTPATIENT', 'Outpatient clinic', 'العيادات الخارجية'),
    (7, 'PAEDIATRIC', 'Child health', 'طب الأطفال'),
    (8, 'NEONATAL', 'Newborn care', 'حديثو الولادة'),
    (9, 'MATERNITY', 'Maternity', 'الولادة'),
    (10, 'CAESAREAN', 'Caesarean section', 'الولادة القيصرية'),
    (11, 'FAMILY_PLANNING', 'Family planning', 'تنظيم الأسرة'),
    (12, 'VACCINATION', 'Vaccination', 'التطعيم'),
    (13, 'NUTRITION', 'Nutrition', 'التغذية'),
    (14, 'DIALYSIS', 'Dialysis', 'غسيل الكلى'),
    (15, 'NCD', 'Chronic diseases', 'الأمراض المزمنة'),
    (16, 'CANCER', 'Cancer care', 'علاج السرطان'),
    (17, 'MENTAL_HEALTH', 'Mental health', 'الصحة النفسية'),
    (18, 'REHAB', 'Rehabilitation', 'التأهيل'),
    (19, 'GBV_CARE', 'Care after sexual violence', 'رعاية الناجيات من العنف'),
    (20, 'TB_HIV', 'Tuberculosis and HIV', 'السل ونقص المناعة'),
    (21, 'LAB', 'Laboratory', 'المختبر'),
    (22, 'X_RAY', 'X-ray', 'الأشعة السينية'),
    (23, 'CT', 'CT scan', 'التصوير الطبقي'),
    (24, 'BLOOD_BANK', 'Blood bank', 'بنك الدم'),
    (25, 'PHARMACY', 'Pharmacy', 'الصيدلية'),
    (26, 'OXYGEN', 'Oxygen supply', 'الأكسجين'),
    (27, 'AMBULANCE', 'Ambulance', 'الإسعاف'),
    (28, 'MORTUARY', 'Mortuary', 'ثلاجة الموتى');

alter table service enable row level security;
alter table service force row level security;
create policy service_seen on service for select using (true);
create policy service_edited on service for all using (may('ACCEPT_FACILITY')) with check (may('ACCEPT_FACILITY'));
grant select, insert, update on service to ${app};
grant select on service to ${reader};

create table facility (
    id          uuid primary key,
    code        text not null unique check (code ~ '^[A-Z]{2}-HF-[0-9]{5,}-[0-9]$'),
    name_en     text,
    name_ar     text,
    key_en      text not null,
    key_ar      text not null,
    search_keys text not null,
    type        text not null,
    tier        text not null,
    ownership   text not null,
    structure   text not null,
    operator_id uuid references organisation,
    area        text not null references area (pcode),
    sensitivity text not null default 'RESTRICTED'
                check (sensitivity in ('PUBLIC', 'RESTRICTED', 'CONFIDENTIAL', 'STRICT')),
    version     int  not null default 1,
    added_at    timestamptz not null,
    check (coalesce(name_en, name_ar) is not null),
    unique (id, sensitivity)
);
create index facility_by_name_en on facility (key_en, id);
create index facility_by_name_ar on facility (key_ar, id);
create index facility_by_area on facility (area, key_en, id);
create index facility_by_search on facility using gin (search_keys gin_trgm_ops);
create index facility_by_operator on facility (operator_id);

create table facility_detail (
    facility_id        uuid primary key,
    sensitivity        text not null,
    locality           text,
    lat                numeric(9, 6) check (lat between -90 and 90),
    lon                numeric(9, 6) check (lon between -180 and 180),
    location_precision text not null default 'UNKNOWN',
    baseline_beds      int check (baseline_beds >= 0),
    baseline_date      date,
    services           text[] not null default '{}',
    check ((lat is null) = (lon is null)),
    foreign key (facility_id, sensitivity) references facility (id, sensitivity) on update cascade
);

create table facility_alias (
    facility_id uuid not null references facility,
    name        text not null,
    kind        text not null default 'ALIAS' check (kind in ('ALIAS', 'FORMER', 'MISSPELT')),
    primary key (facility_id, name)
);

create table facility_identifier (
    facility_id uuid not null,
    sensitivity text not null,
    system      text not null,
    value       text not null,
    primary key (system, value),
    foreign key (facility_id, sensitivity) references facility (id, sensitivity) on update cascade
);
create index facility_identifier_of on facility_identifier (facility_id);

-- Organisations registered as working at a facility, and the coordinators named for a STRICT one.
create table facility_worker (
    facility_id     uuid not null references facility,
    organisation_id uuid not null references organisation,
    primary key (organisation_id, facility_id)
);
create table facility_named (
    facility_id uuid not null references facility,
    account_id  uuid not null references account,
    primary key (account_id, facility_id)
);

-- What was proposed for the registry, by whom and why, and what became of it. The old value stays beside the new.
create table facility_proposal (
    id              uuid primary key,
    facility_id     uuid,
    based_on        int,
    details         jsonb not null,
    previous        jsonb,
    reason          text not null,
    proposer_id     uuid not null references account,
    proposer_org    uuid not null references organisation,
    proposed_at     timestamptz not null,
    decision        text check (decision in ('ACCEPTED', 'REJECTED')),
    decided_by      uuid references account,
    decided_at      timestamptz,
    decision_reason text,
    constraint a_second_person_decides check (decided_by <> proposer_id),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create index facility_proposal_open on facility_proposal (proposed_at, id) where decision is null;
create index facility_proposal_of on facility_proposal (facility_id, proposed_at);

do $$
declare one text;
begin
    foreach one in array array['facility', 'facility_detail', 'facility_alias', 'facility_identifier',
                               'facility_worker', 'facility_named', 'facility_proposal'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert, update on %I to ${app}', one);
    end loop;
end $$;
grant delete on facility_alias, facility_identifier, facility_worker, facility_named to ${app};

create policy worker_seen on facility_worker for select
    using (organisation_id = current_organisation() or may('ACCEPT_FACILITY') or may('SEE_WHOLE_TRAIL'));
create policy worker_edited on facility_worker for all
    using (may('ACCEPT_FACILITY')) with check (may('ACCEPT_FACILITY'));
create policy named_seen on facility_named for select
    using (account_id = current_account() or may('ACCEPT_FACILITY') or may('SEE_WHOLE_TRAIL'));
create policy named_edited on facility_named for all
    using (may('ACCEPT_FACILITY')) with check (may('ACCEPT_FACILITY'));

-- Name, governorate and headline status.
create policy facility_seen on facility for select using (
    (select may('SEE_FACILITIES')) and (
        sensitivity = any ((select sees_name())::text[])
        or operator_id = (select current_organisation())
        or (sensitivity in ('RESTRICTED', 'CONFIDENTIAL') and id in (
            select w.facility_id from facility_worker w where w.organisation_id = current_organisation()))
        or id in (select n.facility_id from facility_named n where n.account_id = current_account())));
create policy facility_added on facility for insert with check (may('ACCEPT_FACILITY'));
create policy facility_changed on facility for update using (may('ACCEPT_FACILITY'))
    with check (may('ACCEPT_FACILITY'));
create policy alias_seen on facility_alias for select
    using (exists (select from facility f where f.id = facility_id));
create policy alias_edited on facility_alias for all
    using (may('ACCEPT_FACILITY')) with check (may('ACCEPT_FACILITY'));

-- Exact place and detail.
do $$
declare one text;
begin
    foreach one in array array['facility_detail', 'facility_identifier'] loop
        execute format($policy$
            create policy %1$s_seen on %1$I for select using (
                (select may('SEE_FACILITIES')) and (
                    sensitivity = any ((select sees_place())::text[])
                    or (sensitivity = 'RESTRICTED' and facility_id in (
                        select w.facility_id from facility_worker w where w.organisation_id = current_organisation()))
                    or facility_id in (
                        select n.facility_id from facility_named n where n.account_id = current_account())
                    or facility_id in (
                        select f.id from facility f where f.operator_id = current_organisation())))
            $policy$, one);
        execute format('create policy %1$s_edited on %1$I for all using (may(''ACCEPT_FACILITY''))'
                       || ' with check (may(''ACCEPT_FACILITY''))', one);
    end loop;
end $$;

create policy proposal_seen on facility_proposal for select using (
    proposer_id = current_account()
    or (may('SEE_ORGANISATION_REPORTS') and proposer_org = current_organisation())
    or may('ACCEPT_FACILITY') or may('SEE_WHOLE_TRAIL'));
create policy proposal_made on facility_proposal for insert
    with check (may('PROPOSE_FACILITY') and proposer_id = current_account()
                and proposer_org = current_organisation() and decision is null);
create policy proposal_decided on facility_proposal for update
    using (may('ACCEPT_FACILITY') and decision is null)
    with check (may('ACCEPT_FACILITY') and decided_by = current_account());
