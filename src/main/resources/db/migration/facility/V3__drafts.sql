-- What somebody typed of a report and has not sent: one draft for each account and facility, seen by nobody else.
create table report_draft (
    account_id  uuid not null references account,
    facility_id uuid not null references facility,
    details     jsonb not null,
    saved_at    timestamptz not null,
    primary key (account_id, facility_id)
);
alter table report_draft enable row level security;
alter table report_draft force row level security;
create policy draft_own on report_draft for all
    using (account_id = current_account()) with check (account_id = current_account());
-- The system's own account, with which nobody signs in, removes what was forgotten; it sees nothing younger.
create policy draft_forgotten_seen on report_draft for select using (
    current_account() = '00000000-0000-7000-8000-000000000001' and saved_at < current_timestamp - interval '30 days');
create policy draft_forgotten_removed on report_draft for delete using (
    current_account() = '00000000-0000-7000-8000-000000000001' and saved_at < current_timestamp - interval '30 days');
grant select, insert, update, delete on report_draft to ${app};
