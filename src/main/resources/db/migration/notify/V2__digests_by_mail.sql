-- Who wants a mail that counts what came and what is due, and how often. Nobody is sent one who did not choose it. A row
-- stays when its owner wants none any more, so that choosing anew never sends a second mail on the same day.
create table mail_digest (
    account_id uuid primary key references account,
    rhythm     text not null check (rhythm in ('NEVER', 'DAILY', 'WEEKLY')),
    language   text not null check (language in ('ar', 'en')),
    tried_on   date,
    settled_on date
);
comment on column mail_digest.language is 'in which it was chosen; that of the profile comes first';
comment on column mail_digest.tried_on is 'the day, in Gaza, on which a node last took it upon itself';
comment on column mail_digest.settled_on is 'the day on which a mail was sent last, or there was nothing to say';

alter table mail_digest enable row level security;
alter table mail_digest force row level security;

create policy digest_own on mail_digest
    using (account_id = (select current_account())) with check (account_id = (select current_account()));
-- The system's own account sees whose turn it is; each mail is then made in the name of its owner.
create policy digest_due on mail_digest for select
    using (current_account() = '00000000-0000-7000-8000-000000000001');
grant select, insert on mail_digest to ${app};
grant update (rhythm, language, tried_on, settled_on) on mail_digest to ${app};
