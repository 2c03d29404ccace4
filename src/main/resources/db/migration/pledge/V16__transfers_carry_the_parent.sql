-- What goes from one allocation to another takes along in which deposit it was parked, so that it finds back there when it is
-- released. Which part of a transfer was parked where is written with its confirmation, and never more than was drawn.
create table transfer_parent (
    transfer_id uuid not null references allocation_transfer,
    parent_id   uuid not null references posting,
    usd         numeric(20, 4) not null check (usd > 0),
    primary key (transfer_id, parent_id)
);

-- By allocation and deposit what is drawn from parked money and was neither given back nor carried on.
create function drawn_from_parents(pledge uuid) returns table (allocation_id uuid, parent_id uuid, usd numeric)
    language sql stable
as $$
    select d.allocation_id, d.parent_id, sum(d.usd)
      from (select p.allocation_id, e.parent_id, -e.usd as usd
              from entry e
              join posting p on p.id = e.posting_id
             where e.pledge_id = drawn_from_parents.pledge
               and e.account = 'DEPOSITED'
               and e.parent_id is not null
               and p.allocation_id is not null
            union all
            select a.id, c.parent_id, case when a.id = t.to_id then c.usd else -c.usd end
              from allocation_transfer t
              join transfer_parent c on c.transfer_id = t.id
              join allocation a on a.id in (t.from_id, t.to_id)
             where t.pledge_id = drawn_from_parents.pledge
               and not exists (select from posting m
                                 join posting r on r.reverses = m.id
                                where m.transfer_id = t.id)) d
     group by d.allocation_id, d.parent_id
    having sum(d.usd) <> 0
$$;

-- Nothing finds back into a deposit that did not come out of it: the parent and its children are the original.
create function refuse_more_than_was_drawn() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    of_pledge uuid;
begin
    if tg_table_name = 'transfer_parent' then
        select t.pledge_id into of_pledge from allocation_transfer t where t.id = new.transfer_id;
    else
        of_pledge := new.pledge_id;
    end if;
    if exists (select from drawn_from_parents(of_pledge) d where d.usd < 0) then
        raise exception 'more goes back to where money is parked than was drawn from there'
            using errcode = 'check_violation', constraint = 'parent_and_children_are_the_original';
    end if;
    return null;
end
$$;
create constraint trigger parent_takes_back_what_was_drawn after insert on entry deferrable initially deferred
    for each row when (new.account = 'DEPOSITED' and new.parent_id is not null and new.parent_id <> new.posting_id
                       and new.usd > 0)
    execute function refuse_more_than_was_drawn();
create constraint trigger transfer_carries_what_was_drawn after insert on transfer_parent deferrable initially deferred
    for each row execute function refuse_more_than_was_drawn();
create constraint trigger transfer_is_taken_back_with_its_parent after insert on posting deferrable initially deferred
    for each row when (new.kind = 'REVERSAL') execute function refuse_more_than_was_drawn();

-- Only a transfer that moved money carries a parent, in the same act, and no more than it moves.
create function refuse_loose_parent() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if (select p.xmin::text <> pg_current_xact_id()::xid::text from posting p where p.transfer_id = new.transfer_id)
        is distinct from false
       or (select sum(c.usd) > max(t.usd)
             from transfer_parent c
             join allocation_transfer t on t.id = c.transfer_id
            where c.transfer_id = new.transfer_id) then
        raise exception 'a parent goes with the money of its transfer'
            using errcode = 'check_violation', constraint = 'parent_goes_with_its_transfer';
    end if;
    return null;
end
$$;
create constraint trigger parent_goes_with_its_transfer after insert on transfer_parent deferrable initially deferred
    for each row execute function refuse_loose_parent();

alter table transfer_parent enable row level security;
alter table transfer_parent force row level security;
create policy transfer_parent_seen on transfer_parent for select using ((select may('SEE_PLEDGES')));
create policy transfer_parent_carried on transfer_parent for insert with check (may('REVIEW_MONEY'));
-- The functions above run as the owner, whom the policies bind too.
create policy transfer_parent_read_by_the_ledger on transfer_parent for select to current_user using (true);

grant select, insert on transfer_parent to ${app};
