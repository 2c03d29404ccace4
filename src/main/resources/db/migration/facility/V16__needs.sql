-- What there is to pay for. Damage, loss and need are three measures of the same misfortune: needs have tables of their
-- own, damage and loss another, and nothing adds one to the other.

-- What somebody found and published. A newer one supersedes an older one of the same facility, or of the same area and
-- sector; the foreign key carries subject and day along, so that nothing else can be superseded and nothing twice.
create table assessment (
    id                    uuid primary key default uuidv7(),
    title                 text not null check (length(title) between 1 and 200),
    publisher             text not null check (length(publisher) between 1 and 200),
    assessed_on           date not null,
    facility_id           uuid references facility,
    area                  text references area (pcode),
    sector                text,
    subject               text not null generated always as (
                              coalesce(facility_id::text, coalesce(area, '*') || '/' || coalesce(sector, '*'))) stored,
    supersedes            uuid unique,
    superseded_day        date,
    added_by              uuid not null references account,
    added_at              timestamptz not null,
    check (facility_id is null or (area is null and sector is null)),
    check ((supersedes is null) = (superseded_day is null)),
    constraint a_newer_one_supersedes check (supersedes <> id and superseded_day <= assessed_on),
    unique (id, subject, assessed_on),
    constraint supersedes_its_like foreign key (supersedes, subject, superseded_day)
        references assessment (id, subject, assessed_on)
);
create index assessment_of_facility on assessment (facility_id, assessed_on desc);

create table assessment_measure (
    id            uuid primary key default uuidv7(),
    assessment_id uuid not null references assessment,
    kind          text not null check (kind in ('DAMAGE', 'LOSS')),
    area          text references area (pcode),
    sector        text,
    amount        numeric(20, 4) not null check (amount > 0),
    currency      char(3) not null check (currency ~ '^[A-Z]{3}$'),
    usd           numeric(20, 4) not null check (usd >= 0),
    rate          numeric(20, 10) not null check (rate > 0),
    rate_source   text,
    rate_from     date,
    check ((currency = 'USD') = (rate_source is null) and (rate_source is null) = (rate_from is null)),
    unique nulls not distinct (assessment_id, kind, area, sector)
);

-- Of a facility, or of an area (none is the whole territory) and sector. What it is for never changes; all else is in
-- its revisions.
create table need (
    id          uuid primary key default uuidv7(),
    facility_id uuid references facility,
    area        text references area (pcode),
    sector      text,
    added_by    uuid not null references account,
    added_at    timestamptz not null,
    check ((facility_id is null) = (sector is not null)),
    check (facility_id is null or area is null)
);
create index need_of_facility on need (facility_id);
create index need_of_area on need (area) where facility_id is null;

-- What is known of a need, one row for each time somebody changed it. Dollars are what they were when they were
-- recorded. A row is never changed but for the moment from which on another one counts.
create table need_revision (
    need_id          uuid not null references need,
    version          int  not null check (version >= 1),
    category         text not null check (category in ('DEBRIS_UXO', 'REPAIR', 'REBUILD', 'EQUIPMENT', 'TEMPORARY_SITE',
                         'UTILITIES', 'WORKFORCE', 'SUPPLIES', 'SERVICE_DELIVERY', 'BUILD_BACK_BETTER')),
    what             text not null check (length(what) between 1 and 200),
    months_from      int  not null check (months_from >= 0),
    months_to        int  not null check (months_to <= 600),
    basis            uuid references assessment,
    quantity         numeric(18, 4) check (quantity > 0),
    unit             text check (length(unit) between 1 and 60),
    unit_cost        numeric(20, 4) check (unit_cost > 0),
    currency         char(3) check (currency ~ '^[A-Z]{3}$'),
    price_date       date,
    unit_cost_source text check (length(unit_cost_source) between 1 and 300),
    amount           numeric(20, 4) check (amount > 0),
    usd              numeric(20, 4) check (usd >= 0),
    rate             numeric(20, 10) check (rate > 0),
    rate_source      text,
    rate_from        date,
    status           text not null check (status in ('IDENTIFIED', 'ASSESSED', 'COSTED', 'FUNDED_PART', 'FUNDED',
                         'TENDERED', 'WORKS', 'COMPLETED', 'CANCELLED')),
    author           uuid not null references account,
    author_org       uuid references organisation,
    reason           text not null check (length(reason) <= 500),
    recorded_at      timestamptz not null,
    replaced_at      timestamptz,
    primary key (need_id, version),
    check (months_from < months_to),
    check (replaced_at > recorded_at),
    constraint a_cost_is_whole check (num_nulls(quantity, unit, unit_cost, currency, price_date, unit_cost_source,
                                                amount, usd, rate) in (0, 9)),
    constraint a_cost_is_its_parts check (abs(amount - quantity * unit_cost) <= 0.5), -- a coin of no decimals
    constraint a_rate_has_its_source check ((currency = 'USD') = (rate_source is null)
                                            and (rate_source is null) = (rate_from is null)),
    constraint what_is_paid_has_a_cost check (usd is not null or status in ('IDENTIFIED', 'ASSESSED', 'CANCELLED')),
    constraint what_has_a_cost_says_so check (usd is null or status not in ('IDENTIFIED', 'ASSESSED'))
);
create unique index need_revision_now on need_revision (need_id) where replaced_at is null;
create index need_revision_of_basis on need_revision (basis);

-- What things cost, for a form to propose. Rows are only added: a newer price is a newer row.
create table unit_cost (
    id          uuid primary key default uuidv7(),
    asset       text not null check (length(asset) between 1 and 200),
    unit        text not null check (length(unit) between 1 and 60),
    amount      numeric(20, 4) not null check (amount > 0),
    currency    char(3) not null check (currency ~ '^[A-Z]{3}$'),
    source      text not null check (length(source) between 1 and 300),
    price_date  date not null,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null
);

do $$
declare one text;
begin
    foreach one in array array['assessment', 'assessment_measure', 'need', 'need_revision', 'unit_cost'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update (replaced_at) on need_revision to ${app};

-- Of a facility: where its name is seen. Of an area: by everybody who sees needs.
do $$
declare one text;
begin
    foreach one in array array['assessment', 'need'] loop
        execute format($policy$
            create policy %1$s_seen on %1$I for select using (
                (select may('SEE_NEEDS'))
                and (facility_id is null or exists (select from facility f where f.id = facility_id)))
            $policy$, one);
        execute format($policy$
            create policy %1$s_recorded on %1$I for insert with check (
                may('WRITE_NEEDS') and added_by = current_account()
                and (facility_id is null or exists (select from facility f where f.id = facility_id)))
            $policy$, one);
    end loop;
end $$;

create policy measure_seen on assessment_measure for select
    using (exists (select from assessment a where a.id = assessment_id));
create policy measure_recorded on assessment_measure for insert
    with check (may('WRITE_NEEDS') and exists (select from assessment a where a.id = assessment_id));

create policy revision_seen on need_revision for select
    using (exists (select from need n where n.id = need_id));
create policy revision_recorded on need_revision for insert
    with check (may('WRITE_NEEDS') and author = current_account()
                and exists (select from need n where n.id = need_id));
create policy revision_replaced on need_revision for update
    using ((select may('WRITE_NEEDS')) and replaced_at is null
           and exists (select from need n where n.id = need_id))
    with check (may('WRITE_NEEDS'));

create policy unit_cost_seen on unit_cost for select using ((select may('SEE_NEEDS')));
create policy unit_cost_recorded on unit_cost for insert
    with check (may('WRITE_NEEDS') and recorded_by = current_account());
