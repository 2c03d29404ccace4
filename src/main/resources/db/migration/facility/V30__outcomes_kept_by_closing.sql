-- What a round came to is kept by its closing and by nothing else: also past the desk nobody writes it, neither while the
-- round is open nor afterwards.
drop policy round_facility_kept on round_facility;
revoke update on round_facility from ${app};
create policy round_facility_kept on round_facility for update to current_user
    using (outcome is null) with check (outcome is not null);

create function keep_round_outcomes() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update round_facility f
       set outcome = o.outcome, report_id = o.report_id, observed_at = o.observed_at
      from round_outcomes(new.id) o
     where f.round_id = new.id
       and f.facility_id = o.facility_id;
    return null;
end $$;
revoke execute on function keep_round_outcomes() from public;

create trigger outcomes_kept after update of closed_at on reporting_round
    for each row when (old.closed_at is null and new.closed_at is not null)
    execute function keep_round_outcomes();
