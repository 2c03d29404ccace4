-- What a condition came to: each change is a fact that is added. The same kind and words in a later revision are the same
-- condition.
create table condition_assessment (
    id           uuid primary key,
    condition_id uuid not null references pledge_condition,
    state        text not null check (state in ('OPEN', 'MET', 'NOT_MET', 'WAIVED', 'DISPUTED', 'LAPSED')),
    assessed_on  date not null,
    evidence     text not null check (length(evidence) between 1 and 2000),
    assessor_id  uuid not null references account,
    assessor_org uuid not null references organisation,
    recorded_at  timestamptz not null
);
create index condition_assessment_of on condition_assessment (condition_id, assessed_on desc, recorded_at desc);

-- Which conditions a tranche waits for.
create table tranche_condition (
    revision_id  uuid not null,
    tranche_no   int  not null,
    condition_no int  not null,
    primary key (revision_id, tranche_no, condition_no),
    foreign key (revision_id, tranche_no) references pledge_tranche (revision_id, no),
    foreign key (revision_id, condition_no) references pledge_condition (revision_id, no)
);

-- A deposit may name the tranche that it pays; else it pays them in their order.
alter table posting
    add column tranche_no int check (tranche_no >= 1),
    add constraint only_a_deposit_pays_a_tranche check (tranche_no is null or kind = 'DEPOSIT');

-- Letters, agreements and bank advices. A file hangs on one thing; that it is its sender's own comes with the key.
create table pledge_document (
    file_id       uuid primary key,
    uploader_id   uuid not null,
    kind          text not null check (kind in ('LETTER', 'AGREEMENT', 'BANK_ADVICE', 'OTHER')),
    donor_id      uuid not null references party,
    posting_id    uuid references posting,
    revision_id   uuid references pledge_revision,
    answer_id     uuid references pledge_answer,
    assessment_id uuid references condition_assessment,
    hung_at       timestamptz not null,
    foreign key (file_id, uploader_id) references file (id, uploader_id),
    constraint document_is_of_one_thing check (num_nonnulls(posting_id, revision_id, answer_id, assessment_id) = 1)
);
create index pledge_document_of_posting on pledge_document (posting_id) where posting_id is not null;
create index pledge_document_of_revision on pledge_document (revision_id) where revision_id is not null;
create index pledge_document_of_answer on pledge_document (answer_id) where answer_id is not null;
create index pledge_document_of_assessment on pledge_document (assessment_id) where assessment_id is not null;

-- One place for documents: these columns were never filled.
alter table posting drop column file_id;
alter table pledge_revision drop column file_id;
alter table pledge_answer drop column file_id;

-- The tranches of a revision never come to more than it can be at most.
create function refuse_tranches_beyond_the_most() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if (select sum(t.amount) > r.most
          from pledge_revision r
          join pledge_tranche t on t.revision_id = r.id
         where r.id = new.revision_id
         group by r.most) then
        raise exception 'the tranches come to more than the pledge'
            using errcode = 'check_violation', constraint = 'tranches_within_the_most';
    end if;
    return new;
end
$$;
create trigger tranches_within_the_most after insert on pledge_tranche
    for each row execute function refuse_tranches_beyond_the_most();

-- Whether a document can be relied on: the scanner did not hold it back and nobody withheld it. Asked also by who does
-- not see the file itself.
create function document_stands(file uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select exists (select from file f
                    where f.id = document_stands.file and f.scan in ('CLEAN', 'UNSCANNED') and f.withheld_at is null)
$$;

alter table condition_assessment enable row level security;
alter table condition_assessment force row level security;
alter table tranche_condition enable row level security;
alter table tranche_condition force row level security;
alter table pledge_document enable row level security;
alter table pledge_document force row level security;

create policy assessment_seen on condition_assessment for select using (
    exists (select from pledge_condition c where c.id = condition_id));
create policy assessment_recorded on condition_assessment for insert with check (
    may('RECORD_MONEY') and assessor_id = current_account() and assessor_org = current_organisation()
    and exists (select from pledge_condition c where c.id = condition_id));
create policy tranche_condition_seen on tranche_condition for select using (
    exists (select from pledge_revision r where r.id = revision_id));
create policy tranche_condition_recorded on tranche_condition for insert with check (may('RECORD_MONEY'));

-- That there is a document is seen by who sees the thing; the file only by who sees all of the money, and by the donor.
create policy document_seen on pledge_document for select using (
    exists (select from posting p where p.id = posting_id)
    or exists (select from pledge_revision r where r.id = revision_id)
    or exists (select from pledge_answer a where a.id = answer_id)
    or exists (select from condition_assessment s where s.id = assessment_id));
create policy document_hung on pledge_document for insert with check (
    uploader_id = current_account()
    and (answer_id is null and may('RECORD_MONEY')
         or may('ANSWER_PLEDGES') and exists (select from pledge_answer a
                                               where a.id = answer_id and a.account_id = current_account())));
create policy file_of_pledge on file for select using (
    exists (select from pledge_document d
             where d.file_id = file.id
               and ((select may('SEE_ALL_PLEDGES'))
                    or (select may('ANSWER_PLEDGES'))
                       and d.donor_id in (select p.id from party p where p.organisation_id = current_organisation()))));

-- The functions above run as the owner, whom the policies bind too.
create policy tranche_read_for_the_sum on pledge_tranche for select to current_user using (true);
create policy file_read_for_documents on file for select to current_user using (true);

revoke execute on function document_stands(uuid) from public;
grant execute on function document_stands(uuid) to ${app};
grant select, insert on condition_assessment, tranche_condition, pledge_document to ${app};
