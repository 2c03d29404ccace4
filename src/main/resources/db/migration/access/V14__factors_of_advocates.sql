-- Whoever resets the phone and then the password of somebody who works on cases is that person, for the portal. So a
-- supervisor of the own team decides on such a reset, never an administrator. The only supervisor of a team, of whom
-- there is nobody to ask, is reset as everybody else is; a colleague who was shut out still counts as one to ask.
create function supervisor_decides_on(account uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select a.roles && array['CASEWORKER', 'CASE_SUPERVISOR']
       and (not 'CASE_SUPERVISOR' = any (a.roles)
            or exists (select from account other
                        where other.organisation_id = a.organisation_id
                          and other.id <> a.id
                          and 'CASE_SUPERVISOR' = any (other.roles)))
      from account a
     where a.id = $1
$$;
revoke execute on function supervisor_decides_on(uuid) from public;
grant execute on function supervisor_decides_on(uuid) to ${app};

-- Whether somebody is of the team of whoever acts, who supervises its cases.
create function is_supervised(account uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select may('GRANT_CASES')
       and exists (select from account a where a.id = $1 and a.organisation_id = current_organisation())
$$;
revoke execute on function is_supervised(uuid) from public;
grant execute on function is_supervised(uuid) to ${app};

create policy factor_reset_seen_by_supervisors on factor_reset for select using (is_supervised(account_id));
create policy factor_reset_decided_by_supervisors on factor_reset for update
    using (is_supervised(account_id) and supervisor_decides_on(account_id) and decided_at is null)
    with check (decided_by = current_account() and account_id <> current_account());

-- A link for a new password that was made while the phone still stood beside it ends with the phone.
create policy link_ended_with_the_phone on one_time_link for update to current_user using (true) with check (true);

create or replace function carry_out_factor_reset() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if new.confirmed and supervisor_decides_on(new.account_id) and not is_supervised(new.account_id) then
        raise exception 'a supervisor of the team has to confirm'
            using errcode = 'check_violation', constraint = 'supervisors_reset_factors_of_advocates';
    end if;
    if new.confirmed and new.decided_by = new.proposed_by
       and (administrators_of_late() > 1 or supervisor_decides_on(new.account_id)) then
        raise exception 'another person has to confirm'
            using errcode = 'check_violation', constraint = 'four_eyes_on_factors';
    end if;
    if new.confirmed then
        delete from second_factor where account_id = new.account_id;
        delete from recovery_code where account_id = new.account_id;
        update one_time_link
           set expires_at = greatest(now(), made_at + interval '1 microsecond')
         where account_id = new.account_id
           and purpose = 'RESET'
           and used_at is null
           and expires_at > now();
    end if;
    return new;
end
$$;
