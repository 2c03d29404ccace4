-- An administrator whom another person shut lately still counts: otherwise one could shut all others and decide alone.
alter table account add column shut_at timestamptz;
grant select (shut_at) on account to ${app};

create function note_when_shut() returns trigger language plpgsql
as $$
begin
    new.shut_at := case
        when new.active or current_account() = '00000000-0000-7000-8000-000000000001' then null
        else now() end;
    return new;
end
$$;
create trigger when_shut before update of active on account
    for each row when (old.active <> new.active)
    execute function note_when_shut();

create function administrators_of_late() returns bigint language sql stable
as $$
    select count(*)
      from account
     where 'ADMINISTRATOR' = any (roles)
       and joined_at is not null
       and (active or shut_at > now() - interval '7 days')
$$;

create or replace function carry_out_role_change() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if new.confirmed and new.decided_by = new.proposed_by and administrators_of_late() > 1 then
        raise exception 'another administrator has to confirm'
            using errcode = 'check_violation', constraint = 'four_eyes_on_roles';
    end if;
    if new.confirmed then
        update account set roles = new.roles where id = new.account_id;
    end if;
    return new;
end
$$;

create or replace function carry_out_factor_reset() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if new.confirmed and new.decided_by = new.proposed_by and administrators_of_late() > 1 then
        raise exception 'another administrator has to confirm'
            using errcode = 'check_violation', constraint = 'four_eyes_on_factors';
    end if;
    if new.confirmed then
        delete from second_factor where account_id = new.account_id;
        delete from recovery_code where account_id = new.account_id;
    end if;
    return new;
end
$$;

drop policy account_added on account;
create policy account_added on account for insert with check (
    looked_after(organisation_id, roles)
    and (roles <@ array['REPORTER', 'NGO_MANAGER']
         or administrators_of_late() < 2
         or current_account() = '00000000-0000-7000-8000-000000000001'));

-- Whatever ends the sessions of an account ends its tokens too, whoever pulls that brake.
create policy token_ended_with_sessions on access_token for update to current_user using (true) with check (true);

create function end_tokens_of(account uuid, at timestamptz) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    update access_token set revoked_at = at where account_id = account and revoked_at is null
$$;
revoke execute on function end_tokens_of(uuid, timestamptz) from public;
grant execute on function end_tokens_of(uuid, timestamptz) to ${app};
