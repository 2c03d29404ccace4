-- The moment from which a revision counts stands in its row, written by the review that was the last one needed. What
-- asked the reviews of each revision asks the row. The walls that money stands behind still ask the reviews.
alter table pledge_revision no force row level security;
alter table pledge_review no force row level security;

alter table pledge_revision add column verified_at timestamptz;
update pledge_revision r
   set verified_at = v.decided_at
  from pledge_review v
 where v.revision_id = r.id
   and v.decision = 'VERIFIED'
   and v.step = v.reviews_needed;

alter table pledge_review force row level security;
alter table pledge_revision force row level security;

create function keep_the_moment_it_was_verified() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    update pledge_revision set verified_at = new.decided_at where id = new.revision_id;
    return null;
end
$$;
create trigger revision_is_verified after insert on pledge_review for each row
    when (new.decision = 'VERIFIED' and new.step = new.reviews_needed)
    execute function keep_the_moment_it_was_verified();
create policy moment_written_by_the_review on pledge_revision for update to current_user using (true) with check (true);

-- Nobody records one that is verified already.
create policy nothing_begins_verified on pledge_revision as restrictive for insert with check (verified_at is null);

drop policy revision_seen on pledge_revision;
create policy revision_seen on pledge_revision for select using (
    (select may('SEE_ALL_PLEDGES'))
    or (select may('SEE_PLEDGES')) and verified_at is not null
    or (select may('ANSWER_PLEDGES')) and donor_id in (select p.id from party p
                                                        where p.organisation_id = current_organisation()));

-- All that sums ask of what was verified last, without a look into the row.
create index pledge_revision_verified on pledge_revision (pledge_id, no desc)
    include (verified_at, donor_id, kind, sector, area, announced_on, currency, floor_usd, ceiling_usd)
    where verified_at is not null;
