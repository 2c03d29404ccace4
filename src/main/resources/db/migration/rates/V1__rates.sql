-- What currencies were worth. Rows are only added: a correction is a later row for the same day.
create table rate (
    id          uuid primary key default uuidv7(),
    currency    char(3) not null check (currency ~ '^[A-Z]{3}$' and currency <> 'USD'),
    per_dollar  numeric(20, 10) not null check (per_dollar > 0),
    valid_from  date not null,
    source      text not null check (source in ('UN_OPERATIONAL', 'ECB', 'CENTRAL_BANK', 'FTS', 'AGREEMENT', 'OTHER')),
    note        text check (length(note) <= 500),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null
);
create index rate_of_day on rate (currency, valid_from desc, recorded_at desc);

alter table rate enable row level security;
alter table rate force row level security;

create policy rate_seen on rate for select using ((select may('SEE_PLEDGES')));
create policy rate_entered on rate for insert with check (may('RECORD_MONEY') and recorded_by = current_account());

grant select, insert on rate to ${app};
