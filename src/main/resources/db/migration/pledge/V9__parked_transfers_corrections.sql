-- Money that waits in a fund keeps a place of its own, the parent: what is drawn from it leaves the rest there, so that
-- the parent and what came of it are always the original. What is passed on or carried over is the same money seen once
-- more: it is kept and named, and has no entries.
alter table posting
    add column flow_type text not null default 'STANDARD'
        check (flow_type in ('STANDARD', 'PARKED', 'PASS_THROUGH', 'CARRYOVER')),
    add column seen_again uuid references posting,
    add column corrects uuid unique references posting,
    add constraint only_a_deposit_is_not_standard check (flow_type = 'STANDARD' or kind = 'DEPOSIT'),
    add constraint seen_again_names_what_was_seen
        check ((flow_type in ('PASS_THROUGH', 'CARRYOVER')) = (seen_again is not null));
create index posting_seen_again on posting (seen_again) where seen_again is not null;

alter table entry
    add column parent_id uuid references posting,
    add constraint only_what_is_received_is_parked check (parent_id is null or account = 'DEPOSITED'),
    drop constraint entry_posting_id_account_allocation_id_key,
    add constraint entry_once_in_a_place unique nulls not distinct (posting_id, account, allocation_id, parent_id);
alter table bucket
    add column parent_id uuid,
    drop constraint bucket_account_pledge_id_allocation_id_key,
    add constraint bucket_is_one_place unique nulls not distinct (account, pledge_id, allocation_id, parent_id);

create or replace function fill_bucket() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    insert into bucket (account, pledge_id, allocation_id, parent_id, usd)
    values (new.account, new.pledge_id, new.allocation_id, new.parent_id, 0)
    on conflict do nothing;
    update bucket b
       set usd = b.usd + new.usd
     where b.account = new.account
       and b.pledge_id is not distinct from new.pledge_id
       and b.allocation_id is not distinct from new.allocation_id
       and b.parent_id is not distinct from new.parent_id;
    return null;
end
$$;

create or replace function refuse_unbalanced() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if new.flow_type in ('PASS_THROUGH', 'CARRYOVER') then
        if exists (select from entry e where e.posting_id = new.id) then
            raise exception 'money that is seen once more does not count once more'
                using errcode = 'check_violation', constraint = 'seen_again_never_adds';
        end if;
    elsif (select coalesce(sum(e.usd), 0) <> 0 or count(*) < 2 from entry e where e.posting_id = new.id) then
        raise exception 'the entries of a posting do not add up to nothing'
            using errcode = 'check_violation', constraint = 'posting_balances';
    end if;
    return null;
end
$$;

-- Money that is set aside for one thing goes to another of the same pledge: proposed by one person, confirmed by another.
create table allocation_transfer (
    id           uuid primary key,
    pledge_id    uuid not null references pledge,
    from_id      uuid not null,
    to_id        uuid not null,
    usd          numeric(20, 4) not null check (usd > 0),
    proposer_id  uuid not null references account,
    proposer_org uuid not null references organisation,
    proposed_at  timestamptz not null,
    note         text not null check (length(note) between 1 and 2000),
    unique (id, proposer_id),
    foreign key (from_id, pledge_id) references allocation (id, pledge_id),
    foreign key (to_id, pledge_id) references allocation (id, pledge_id),
    constraint transfer_goes_somewhere_else check (from_id <> to_id)
);
create index allocation_transfer_of on allocation_transfer (pledge_id, proposed_at desc);
create index allocation_transfer_from on allocation_transfer (from_id);
create index allocation_transfer_to on allocation_transfer (to_id);

create table transfer_decision (
    transfer_id uuid primary key,
    proposer_id uuid not null,
    decision    text not null check (decision in ('CONFIRMED', 'REJECTED')),
    note        text check (length(note) <= 2000),
    decider_id  uuid not null references account,
    decider_org uuid not null references organisation,
    decided_at  timestamptz not null,
    foreign key (transfer_id, proposer_id) references allocation_transfer (id, proposer_id),
    constraint decider_is_not_proposer check (decider_id <> proposer_id),
    check (decision = 'CONFIRMED' or note is not null)
);

alter table posting
    add column transfer_id uuid unique references allocation_transfer,
    add constraint transfer_names_its_proposal check ((kind = 'TRANSFER') = (transfer_id is not null));

create or replace function refuse_unverified() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
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
    if new.kind = 'TRANSFER' and not exists (
        select from transfer_decision d where d.transfer_id = new.transfer_id and d.decision = 'CONFIRMED') then
        raise exception 'nobody confirmed this transfer'
            using errcode = 'check_violation', constraint = 'transfer_is_confirmed';
    end if;
    return new;
end
$$;

-- A correction is a movement and the reversal of what it corrects, in one act.
create function refuse_half_a_correction() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if not exists (select from posting r
                    where r.reverses = new.corrects and r.recorded_at = new.recorded_at) then
        raise exception 'what is corrected is not taken back'
            using errcode = 'check_violation', constraint = 'correction_is_whole';
    end if;
    return null;
end
$$;
create constraint trigger correction_is_whole after insert on posting deferrable initially deferred
    for each row when (new.corrects is not null) execute function refuse_half_a_correction();

alter table allocation_transfer enable row level security;
alter table allocation_transfer force row level security;
alter table transfer_decision enable row level security;
alter table transfer_decision force row level security;

create policy transfer_seen on allocation_transfer for select using ((select may('SEE_PLEDGES')));
create policy transfer_proposed on allocation_transfer for insert with check (
    may('RECORD_MONEY') and proposer_id = current_account() and proposer_org = current_organisation());
create policy transfer_decision_seen on transfer_decision for select using ((select may('SEE_PLEDGES')));
create policy transfer_decided on transfer_decision for insert with check (
    may('REVIEW_MONEY') and decider_id = current_account() and decider_org = current_organisation());
-- The function above runs as the owner, whom the policies bind too.
create policy transfer_decision_read_by_the_ledger on transfer_decision for select to current_user using (true);

grant select, insert on allocation_transfer, transfer_decision to ${app};
