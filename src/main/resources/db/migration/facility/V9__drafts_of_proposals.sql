-- What somebody typed of a proposal for the registry and has not sent: one draft for each account and facility, and one
-- for a facility that is to be new; seen by nobody else.
create table proposal_draft (
    account_id  uuid not null references account,
    facility_id uuid references facility,
    typed       jsonb not null,
    saved_at    timestamptz not null,
    unique nulls not distinct (account_id, facility_id)
);
alter table proposal_draft enable row level security;
alter table proposal_draft force row level security;
create policy proposal_draft_own on proposal_draft for all
    using (account_id = (select current_account())) with check (account_id = (select current_account()));
-- The system's own account, with which nobody signs in, removes what was forgotten; it sees nothing younger.
create policy proposal_draft_forgotten_seen on proposal_draft for select using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001'
    and saved_at < current_timestamp - interval '30 days');
create policy proposal_draft_forgotten_removed on proposal_draft for delete using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001'
    and saved_at < current_timestamp - interval '30 days');
grant select, insert, update, delete on proposal_draft to ${app};
