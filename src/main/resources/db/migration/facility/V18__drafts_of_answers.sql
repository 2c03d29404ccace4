-- Why a coordinator does not verify a report, typed and not sent: one draft for each account and report, seen by nobody
-- else.
create table answer_draft (
    account_id uuid not null references account,
    report_id  uuid not null references status_report,
    typed      jsonb not null,
    saved_at   timestamptz not null,
    primary key (account_id, report_id)
);
create index answer_draft_of_report on answer_draft (report_id);

alter table answer_draft enable row level security;
alter table answer_draft force row level security;
create policy answer_draft_own on answer_draft for all
    using (account_id = (select current_account())) with check (account_id = (select current_account()));
-- The system's own account, with which nobody signs in, removes what was forgotten; it sees nothing younger.
create policy answer_draft_forgotten_seen on answer_draft for select using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001'
    and saved_at < current_timestamp - interval '30 days');
create policy answer_draft_forgotten_removed on answer_draft for delete using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001'
    and saved_at < current_timestamp - interval '30 days');
grant select, insert, update, delete on answer_draft to ${app};

-- An answer may repeat what is withheld of its report, so it goes with it, whoever is typing it.
create policy answer_draft_to_withhold on answer_draft for select to current_user using (true);
create policy answer_draft_withheld on answer_draft for delete to current_user using (true);

create function forget_answers_to_withheld() returns trigger language plpgsql
as $$
begin
    delete from answer_draft where report_id = new.id;
    return null;
end
$$;
create trigger answers_to_withheld_forgotten after update of withheld_at, partner_withheld_at on status_report
    for each row execute function forget_answers_to_withheld();

create function forget_answers_beside_withheld() returns trigger language plpgsql
as $$
begin
    delete from answer_draft where report_id = new.report_id;
    return null;
end
$$;
create trigger answers_beside_withheld_forgotten after update of withheld_at on verification
    for each row execute function forget_answers_beside_withheld();
