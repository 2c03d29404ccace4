-- A time limit is compared with its source by somebody other than who recorded it: every day that is computed rests on it.
-- That somebody recorded one on a day counts no longer as compared; the day itself stays in the row.
alter table legal_limit
    add column verified_by uuid references account,
    add constraint nobody_compares_an_own_limit check (verified_by <> recorded_by),
    add constraint compared_on_a_day check (verified_by is null or verified_on is not null);
grant update (verified_by, verified_on) on legal_limit to ${app};

drop policy legal_limit_recorded on legal_limit;
create policy legal_limit_recorded on legal_limit for insert with check (
    may('GRANT_CASES') and recorded_by = current_account() and verified_on is null and verified_by is null);
create policy legal_limit_compared on legal_limit for update
    using (may('GRANT_CASES') and verified_by is null)
    with check (verified_by = current_account());
