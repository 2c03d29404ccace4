-- What the donor and what the receiving side say of a pledge, stage by stage. Rows are only added; one that was entered
-- wrongly is replaced by another.
create table money_report (
    id           uuid primary key,
    pledge_id    uuid not null references pledge,
    side         text not null check (side in ('DONOR', 'RECIPIENT')),
    stage        text not null check (stage in ('COMMITMENT', 'DEPOSIT', 'DISBURSEMENT', 'EXPENDITURE')),
    amount       numeric(20, 4) not null check (amount > 0),
    currency     char(3) not null,
    per_dollar   numeric(20, 10) not null check (per_dollar > 0),
    rate_id      uuid references rate,
    usd          numeric(20, 4) not null,
    happened_on  date not null,
    reference    text check (length(reference) <= 200),
    reporter_id  uuid not null references party,
    replaces     uuid unique,
    recorded_by  uuid not null references account,
    recorded_org uuid not null references organisation,
    recorded_at  timestamptz not null,
    unique (id, recorded_by),
    unique (id, pledge_id, side, stage),
    foreign key (replaces, pledge_id, side, stage) references money_report (id, pledge_id, side, stage)
);
create index money_report_of on money_report (pledge_id, stage);

-- A difference that somebody accepts with a reason; never who recorded one of the two. A report that is replaced or
-- matched with another later is a difference of its own.
create table accepted_difference (
    id                 uuid primary key default uuidv7(),
    pledge_id          uuid not null references pledge,
    donor_report       uuid,
    donor_recorder     uuid,
    recipient_report   uuid,
    recipient_recorder uuid,
    reason             text not null check (length(reason) between 1 and 2000),
    accepted_by        uuid not null references account,
    accepted_org       uuid not null references organisation,
    accepted_at        timestamptz not null,
    unique nulls not distinct (donor_report, recipient_report),
    foreign key (donor_report, donor_recorder) references money_report (id, recorded_by),
    foreign key (recipient_report, recipient_recorder) references money_report (id, recorded_by),
    check (num_nonnulls(donor_report, recipient_report) >= 1),
    check ((donor_report is null) = (donor_recorder is null)),
    check ((recipient_report is null) = (recipient_recorder is null)),
    constraint who_accepts_did_not_record check (
        accepted_by is distinct from donor_recorder and accepted_by is distinct from recipient_recorder)
);
create index accepted_difference_of on accepted_difference (pledge_id);

alter table pledge_document
    add column report_id uuid references money_report,
    drop constraint document_is_of_one_thing,
    add constraint document_is_of_one_thing
        check (num_nonnulls(posting_id, revision_id, answer_id, assessment_id, report_id) = 1);
create index pledge_document_of_report on pledge_document (report_id) where report_id is not null;

alter table money_report enable row level security;
alter table money_report force row level security;
alter table accepted_difference enable row level security;
alter table accepted_difference force row level security;

create policy money_report_seen on money_report for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('ANSWER_PLEDGES'))
       and exists (select from pledge l
                     join party p on p.id = l.donor_id
                    where l.id = pledge_id and p.organisation_id = current_organisation()));
create policy money_report_recorded on money_report for insert with check (
    may('RECORD_MONEY') and recorded_by = current_account() and recorded_org = current_organisation());
create policy accepted_difference_seen on accepted_difference for select using (
    exists (select from money_report r where r.id in (donor_report, recipient_report)));
create policy accepted_difference_made on accepted_difference for insert with check (
    may('REVIEW_MONEY') and accepted_by = current_account() and accepted_org = current_organisation());

drop policy document_seen on pledge_document;
create policy document_seen on pledge_document for select using (
    exists (select from posting p where p.id = posting_id)
    or exists (select from pledge_revision r where r.id = revision_id)
    or exists (select from pledge_answer a where a.id = answer_id)
    or exists (select from condition_assessment s where s.id = assessment_id)
    or exists (select from money_report m where m.id = report_id));

grant select, insert on money_report, accepted_difference to ${app};
