-- Who wants a mail on the days before something is due in an own case. Nobody is sent one who did not choose it. A row stays
-- when its owner wants none any more, so that choosing anew never sends a second mail on the same day.
create table case_reminder (
    account_id uuid primary key references account,
    wanted     boolean not null,
    language   text not null check (language in ('ar', 'en')),
    tried_on   date,
    told_until date
);
comment on column case_reminder.language is 'in which it was chosen; that of the profile comes first';
comment on column case_reminder.tried_on is 'the real day, in Gaza, on which a node last took it upon itself';
comment on column case_reminder.told_until is 'the day of the situation up to which there was a mail, or nothing to say';

alter table case_reminder enable row level security;
alter table case_reminder force row level security;
grant select, insert on case_reminder to ${app};
grant update (wanted, language, tried_on, told_until) on case_reminder to ${app};

-- The system's own account sees whose turn it is; each mail is then made in the name of its owner.
create policy case_reminder_seen on case_reminder for select using (
    account_id = (select current_account())
    or (select current_account()) = '00000000-0000-7000-8000-000000000001');
create policy case_reminder_chosen on case_reminder for insert with check (
    may('SEE_CASES') and account_id = current_account());
create policy case_reminder_kept on case_reminder for update
    using (account_id = (select current_account()))
    with check (account_id = (select current_account()));
