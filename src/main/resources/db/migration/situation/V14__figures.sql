-- Numbers that parties publish about what happened, each with its source, how it was come by and what it is made of. A
-- number is the claim of who publishes it. None is ever changed: what corrects one is another one of the same claimant.
create table figure (
    id               uuid primary key default uuidv7(),
    claimant_id      uuid   not null references party,
    source_id        uuid   not null references source,
    indicator        text   not null check (indicator in (
                         'KILLED', 'INJURED', 'MISSING', 'DETAINED', 'DISPLACED', 'TRUCKS')),
    basis            text   not null check (basis in ('CUMULATIVE', 'PERIOD')),
    kind             text   not null check (kind in (
                         'REPORTED', 'DERIVED', 'CARRIED_FORWARD', 'INTERPOLATED', 'ESTIMATE')),
    as_of            date   not null,
    period_hours     int check (period_hours between 1 and 8784),
    value            int    not null check (value >= 0),
    at_least         boolean not null,
    newly            int check (newly >= 0),
    recovered        int check (recovered >= 0),
    succumbed        int check (succumbed >= 0),
    recognised_later int check (recognised_later >= 0),
    corrects_id      uuid unique,
    recorded_at      timestamptz not null,
    recorded_by      uuid   not null references account,
    unique (id, claimant_id, indicator, basis),
    constraint corrects_the_own_claim foreign key (corrects_id, claimant_id, indicator, basis)
        references figure (id, claimant_id, indicator, basis),
    constraint a_period_has_its_hours check ((basis = 'PERIOD') = (period_hours is not null)),
    constraint corrects_another check (corrects_id <> id)
);
create index figure_by_day on figure (indicator, as_of desc);

alter table figure enable row level security;
alter table figure force row level security;
create policy figure_seen on figure for select using ((select may('SEE_SITUATION')));
create policy figure_recorded on figure for insert
    with check (may('WRITE_SITUATION') and recorded_by = current_account());
grant select, insert on figure to ${app};
