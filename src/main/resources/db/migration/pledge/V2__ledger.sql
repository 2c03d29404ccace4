-- Where the money is. Every unit that was promised or received sits in exactly one bucket; a later stage draws an earlier
-- one down. Postings are only added, each balances to zero, and no bucket falls below nothing: the database refuses.
create table allocation (
    id           uuid primary key,
    pledge_id    uuid not null references pledge,
    need_id      uuid references need,
    sector       text,
    area         text references area (pcode),
    usd          numeric(20, 4) not null check (usd > 0),
    proposer_id  uuid not null references account,
    proposer_org uuid not null references organisation,
    proposed_at  timestamptz not null,
    note         text check (length(note) <= 2000),
    unique (id, proposer_id),
    unique (id, pledge_id),
    check (num_nonnulls(need_id, sector, area) >= 1),
    check (need_id is null or (sector is null and area is null))
);
create index allocation_of_pledge on allocation (pledge_id);
create index allocation_to_need on allocation (need_id);

-- The second pair of eyes on an allocation.
create table allocation_decision (
    allocation_id uuid primary key,
    proposer_id   uuid not null,
    decision      text not null check (decision in ('CONFIRMED', 'REJECTED')),
    note          text check (length(note) <= 2000),
    decider_id    uuid not null references account,
    decider_org   uuid not null references organisation,
    decided_at    timestamptz not null,
    foreign key (allocation_id, proposer_id) references allocation (id, proposer_id),
    constraint decider_is_not_proposer check (decider_id <> proposer_id),
    check (decision = 'CONFIRMED' or note is not null)
);

create table posting (
    id            uuid primary key,
    kind          text not null check (kind in ('PROMISE', 'COMMITMENT', 'DEPOSIT', 'ALLOCATION', 'RELEASE', 'TRANSFER',
                                                'DISBURSEMENT', 'EXPENDITURE', 'REFUND', 'FEE', 'INTEREST', 'REVERSAL')),
    pledge_id     uuid references pledge,
    donor_id      uuid references party,
    revision_id   uuid references pledge_revision,
    allocation_id uuid references allocation,
    value_date    date not null,
    amount        numeric(20, 4) not null,
    currency      char(3) not null,
    per_dollar    numeric(20, 10) not null check (per_dollar > 0),
    rate_id       uuid references rate,
    usd           numeric(20, 4) not null,
    reference     text check (length(reference) <= 200),
    note          text check (length(note) <= 2000),
    file_id       uuid references file,
    reverses      uuid unique references posting,
    recorded_by   uuid not null references account,
    recorded_at   timestamptz not null,
    check ((kind = 'REVERSAL') = (reverses is not null)),
    check ((kind = 'PROMISE') = (revision_id is not null)),
    check (pledge_id is not null or donor_id is not null)
);
create index posting_of_pledge on posting (pledge_id, recorded_at);

create table entry (
    posting_id    uuid not null references posting,
    account       text not null check (account in ('PLEDGED', 'COMMITTED', 'DEPOSITED', 'ALLOCATED', 'DISBURSED', 'SPENT',
                                                   'PROMISE', 'RECEIPT', 'INTEREST', 'FEE', 'REFUND', 'EXCHANGE')),
    pledge_id     uuid,
    allocation_id uuid,
    value_date    date not null,
    recorded_at   timestamptz not null,
    usd           numeric(20, 4) not null check (usd <> 0),
    unique nulls not distinct (posting_id, account, allocation_id),
    check ((account in ('ALLOCATED', 'DISBURSED', 'SPENT')) = (allocation_id is not null))
);
create index entry_of_pledge on entry (pledge_id, account) include (usd, value_date, recorded_at, allocation_id);
create index entry_of_allocation on entry (allocation_id) include (account, usd) where allocation_id is not null;

-- What a bucket holds now, kept by the database for one purpose: to refuse the posting that would take too much.
create table bucket (
    account       text not null,
    pledge_id     uuid,
    allocation_id uuid,
    usd           numeric(20, 4) not null,
    unique nulls not distinct (account, pledge_id, allocation_id),
    constraint bucket_is_not_negative
        check (usd >= 0 or account in ('PROMISE', 'RECEIPT', 'INTEREST', 'FEE', 'REFUND', 'EXCHANGE'))
);

create function fill_bucket() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into bucket (account, pledge_id, allocation_id, usd)
    values (new.account, new.pledge_id, new.allocation_id, 0)
    on conflict do nothing;
    update bucket b
       set usd = b.usd + new.usd
     where b.account = new.account
       and b.pledge_id is not distinct from new.pledge_id
       and b.allocation_id is not distinct from new.allocation_id;
    return null;
end
$$;
create trigger entry_fills_bucket after insert on entry for each row execute function fill_bucket();

create function refuse_unbalanced() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if (select coalesce(sum(e.usd), 0) <> 0 or count(*) < 2 from entry e where e.posting_id = new.id) then
        raise exception 'the entries of a posting do not add up to nothing'
            using errcode = 'check_violation', constraint = 'posting_balances';
    end if;
    return null;
end
$$;
create constraint trigger posting_balances after insert on posting deferrable initially deferred
    for each row execute function refuse_unbalanced();

-- An entry that joins a posting of another transaction would pass by the check above.
create function refuse_late_entry() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if (select p.xmin::text <> pg_current_xact_id()::xid::text from posting p where p.id = new.posting_id) then
        raise exception 'a posting is closed' using errcode = 'check_violation', constraint = 'posting_is_closed';
    end if;
    return new;
end
$$;
create trigger posting_is_closed before insert on entry for each row execute function refuse_late_entry();

-- Only what all needed reviewers verified counts; only what a second person confirmed is allocated.
create function refuse_unverified() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if new.revision_id is not null and not is_verified(new.revision_id) then
        raise exception 'nobody verified this revision' using errcode = 'check_violation', constraint = 'promise_is_verified';
    end if;
    if new.kind = 'ALLOCATION' and not exists (
        select from allocation_decision d where d.allocation_id = new.allocation_id and d.decision = 'CONFIRMED') then
        raise exception 'nobody confirmed this allocation'
            using errcode = 'check_violation', constraint = 'allocation_is_confirmed';
    end if;
    return new;
end
$$;
create trigger only_verified_counts before insert on posting for each row execute function refuse_unverified();

alter table allocation enable row level security;
alter table allocation force row level security;
alter table allocation_decision enable row level security;
alter table allocation_decision force row level security;
alter table posting enable row level security;
alter table posting force row level security;
alter table entry enable row level security;
alter table entry force row level security;
alter table bucket enable row level security;
alter table bucket force row level security;

create policy allocation_seen on allocation for select using ((select may('SEE_PLEDGES')));
create policy allocation_proposed on allocation for insert with check (
    may('RECORD_MONEY') and proposer_id = current_account() and proposer_org = current_organisation());
create policy allocation_decision_seen on allocation_decision for select using ((select may('SEE_PLEDGES')));
create policy allocation_decided on allocation_decision for insert with check (
    may('REVIEW_MONEY') and decider_id = current_account() and decider_org = current_organisation());
create policy posting_seen on posting for select using ((select may('SEE_PLEDGES')));
create policy posting_made on posting for insert with check (
    (may('RECORD_MONEY') or may('REVIEW_MONEY')) and recorded_by = current_account());
create policy entry_seen on entry for select using ((select may('SEE_PLEDGES')));
create policy entry_made on entry for insert with check (may('RECORD_MONEY') or may('REVIEW_MONEY'));
create policy bucket_seen on bucket for select using ((select may('SEE_PLEDGES')));
-- The functions above run as the owner, whom the policies bind too.
create policy bucket_read_by_the_ledger on bucket for select to current_user using (true);
create policy bucket_opened_by_the_ledger on bucket for insert to current_user with check (true);
create policy bucket_filled_by_the_ledger on bucket for update to current_user using (true) with check (true);
create policy entry_read_by_the_ledger on entry for select to current_user using (true);
create policy posting_read_by_the_ledger on posting for select to current_user using (true);
create policy decision_read_by_the_ledger on allocation_decision for select to current_user using (true);

grant select, insert on allocation, allocation_decision, posting, entry to ${app};
grant select on bucket to ${app};
