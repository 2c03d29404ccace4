-- What was said, by whom, on whose behalf, and where it can be read. Nothing here is ever changed: what corrects a
-- statement is another one that supersedes it. The day it was said and the moment it was recorded are two clocks.
create table source (
    id           uuid primary key default uuidv7(),
    outlet       text not null check (outlet <> '' and length(outlet) <= 200),
    tier         text not null check (tier in (
                     'OFFICIAL_DOCUMENT', 'OFFICIAL_REGISTER', 'AGENCY', 'OUTLET', 'AGGREGATOR', 'SOCIAL')),
    url          text check (length(url) <= 1000),
    published_on date,
    lang         text check (lang in ('AR', 'EN', 'HE', 'FR', 'OTHER')),
    recorded_at  timestamptz not null
);

create table statement (
    id           uuid primary key default uuidv7(),
    party_id     uuid not null references party, -- on whose behalf
    speaker_id   uuid references party,          -- who said it; null where nobody is named
    about_id     uuid references party,          -- of whom somebody else speaks
    attribution  text not null check (attribution in (
                     'ON_RECORD', 'OFFICIAL_TEXT', 'ANONYMOUS_OFFICIAL', 'OUTLET_UNATTRIBUTED',
                     'THIRD_PARTY_ABOUT_OTHER')),
    said_on      date,                           -- of a week or a month its first day
    precision    text not null check (precision in ('DAY', 'WEEK', 'MONTH', 'UNKNOWN')),
    summary_en   text not null default '' check (length(summary_en) <= 500),
    summary_ar   text not null default '' check (length(summary_ar) <= 500),
    excerpt      text check (length(excerpt) <= 300),
    excerpt_lang text check (excerpt_lang in ('AR', 'EN', 'HE', 'FR', 'OTHER')),
    conditions   text check (length(conditions) <= 1000),
    recorded_at  timestamptz not null,
    recorded_by  uuid not null references account,
    check ((said_on is null) = (precision = 'UNKNOWN')),
    check (summary_en <> '' or summary_ar <> ''),
    check ((excerpt is null) = (excerpt_lang is null)),
    constraint about_another_party check (
        (attribution = 'THIRD_PARTY_ABOUT_OTHER') = (about_id is not null) and about_id <> party_id)
);
create index statement_by_moment on statement (recorded_at desc, id desc);
create index statement_of_party on statement (party_id);

create table statement_stance (
    statement_id uuid not null references statement,
    issue        text not null check (issue in (
                     'FUND_RECONSTRUCTION', 'ALLOW_OTHERS_TO_FUND', 'GOVERNANCE', 'SECURITY', 'CROSSINGS_AID',
                     'WITHDRAWAL', 'EXCHANGES', 'NEXT_PHASE_TALKS', 'MONITORING', 'OTHER')),
    stance       text not null check (stance in (
                     'COMMITS', 'SUPPORTS', 'SUPPORTS_IF', 'UNDECIDED', 'OPPOSES_UNLESS', 'OPPOSES', 'REFUSES',
                     'NO_COMMENT')),
    primary key (statement_id, issue)
);
create index statement_stance_on on statement_stance (issue, stance);

-- Where a statement appears. A source that took it from another, or is known only through another, names that one.
create table appearance (
    id           uuid primary key default uuidv7(),
    statement_id uuid not null references statement,
    source_id    uuid not null references source,
    role         text not null check (role in ('FIRST', 'REPEATS', 'CONFIRMS', 'TRANSLATES', 'CORRECTS')),
    cited_via    uuid references source,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null references account,
    unique (statement_id, source_id),
    check (source_id <> cited_via)
);

create table statement_link (
    from_id     uuid not null references statement,
    kind        text not null check (kind in (
                    'SUPERSEDES', 'CLARIFIES', 'CONTRADICTS', 'DENIES', 'RETRACTS', 'REPEATS')),
    to_id       uuid not null references statement,
    recorded_at timestamptz not null,
    recorded_by uuid not null references account,
    primary key (from_id, to_id, kind),
    check (from_id <> to_id)
);
create index statement_link_to on statement_link (to_id);
create unique index two_statements_never_supersede_each_other
    on statement_link (least(from_id, to_id), greatest(from_id, to_id)) where kind = 'SUPERSEDES';

do $$
declare one text;
begin
    foreach one in array array['source', 'statement', 'statement_stance', 'appearance', 'statement_link'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy %1$s_seen on %1$I for select using ((select may(''SEE_SITUATION'')))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;

create policy source_recorded on source for insert with check (may('WRITE_SITUATION'));
create policy statement_recorded on statement for insert
    with check (may('WRITE_SITUATION') and recorded_by = current_account());
create policy statement_stance_recorded on statement_stance for insert with check (may('WRITE_SITUATION'));
create policy appearance_recorded on appearance for insert
    with check (may('WRITE_SITUATION') and recorded_by = current_account());
-- Nobody takes back or replaces what another party said.
create policy statement_link_recorded on statement_link for insert with check (
    may('WRITE_SITUATION') and recorded_by = current_account()
    and (kind not in ('SUPERSEDES', 'RETRACTS')
         or (select a.party_id from statement a where a.id = from_id)
            = (select b.party_id from statement b where b.id = to_id)));
