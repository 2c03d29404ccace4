-- Who speaks, pays, receives or fights: states, agencies, funds, groups, office holders. Nobody deletes one, because
-- statements and pledges keep naming it. A group is a party of its own and is never split into its members.
create table party (
    id              uuid primary key default uuidv7(),
    version         int  not null default 1,
    type            text not null check (type in (
                        'STATE', 'STATE_AGENCY', 'LOCAL_AUTHORITY', 'SUPRANATIONAL', 'UN_AGENCY', 'IFI', 'POOLED_FUND',
                        'RED_CROSS_CRESCENT', 'INGO', 'NATIONAL_NGO', 'LOCAL_NGO', 'FOUNDATION', 'PRIVATE',
                        'ARMED_GROUP', 'DE_FACTO_AUTHORITY', 'PERSON', 'OUTLET', 'ANONYMOUS')),
    name_en         text not null default '' check (length(name_en) <= 200),
    name_ar         text not null default '' check (length(name_ar) <= 200),
    is_group        boolean not null default false,
    -- the organisation with accounts here that stands for it: a donor focal point's own country
    organisation_id uuid unique references organisation,
    search_keys     text not null,
    added_at        timestamptz not null,
    constraint party_has_a_name check (name_en <> '' or name_ar <> '')
);
create index party_by_search on party using gin (search_keys gin_trgm_ops);

create table party_identifier (
    party_id uuid not null references party,
    scheme   text not null check (scheme in ('ISO3166_3', 'IATI_ORG', 'FTS_ORG', 'DAC_PROVIDER', 'LOCAL')),
    value    text not null check (value <> '' and length(value) <= 100),
    primary key (scheme, value)
);
create index party_identifier_of on party_identifier (party_id);

-- Another spelling finds its party once a second person confirmed that it means this one.
create table party_alias (
    id          uuid primary key default uuidv7(),
    party_id    uuid not null references party,
    text        text not null check (text <> '' and length(text) <= 200),
    lang        text not null check (lang in ('AR', 'EN', 'HE', 'FR', 'OTHER')),
    state       text not null default 'PROPOSED' check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    proposed_by uuid not null references account,
    proposed_at timestamptz not null,
    decided_by  uuid references account,
    decided_at  timestamptz,
    unique (party_id, text),
    constraint alias_is_decided_by_another check (decided_by <> proposed_by),
    check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);

create table party_link (
    id       uuid primary key default uuidv7(),
    party_id uuid not null references party,
    kind     text not null check (kind in ('AGENCY_OF', 'OFFICE_HOLDER_OF', 'MEMBER_OF', 'MANAGES')),
    other_id uuid not null references party,
    from_day date,
    to_day   date,
    check (party_id <> other_id),
    check (to_day >= from_day)
);
create index party_link_of on party_link (party_id);
create index party_link_to on party_link (other_id);

do $$
declare one text;
begin
    foreach one in array array['party', 'party_identifier', 'party_alias', 'party_link'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy %1$s_seen on %1$I for select using ((select may(''SEE_SITUATION'')))', one);
    end loop;
end $$;

-- Who may not change a row is refused aloud by the check.
create policy party_added on party for insert with check (may('KEEP_PARTIES'));
create policy party_changed on party for update
    using ((select may('SEE_SITUATION'))) with check (may('KEEP_PARTIES'));
create policy party_identifier_added on party_identifier for insert with check (may('KEEP_PARTIES'));
create policy party_identifier_corrected on party_identifier for delete using (may('KEEP_PARTIES'));
create policy party_alias_proposed on party_alias for insert
    with check (may('KEEP_PARTIES') and proposed_by = current_account() and state = 'PROPOSED');
create policy party_alias_decided on party_alias for update
    using ((select may('SEE_SITUATION')) and state = 'PROPOSED')
    with check (may('KEEP_PARTIES') and decided_by = current_account());
create policy party_link_added on party_link for insert with check (may('KEEP_PARTIES'));
create policy party_link_ended on party_link for update
    using ((select may('SEE_SITUATION')) and to_day is null) with check (may('KEEP_PARTIES'));

-- An identifier that was typed wrong goes; everything else stays.
grant select, insert, update on party to ${app};
grant select, insert, delete on party_identifier to ${app};
grant select, insert, update (state, decided_by, decided_at) on party_alias to ${app};
grant select, insert, update (to_day) on party_link to ${app};
