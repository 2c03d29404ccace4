-- The phone of an account: the secret is sealed with a key that is not in the database. The code of a step works once:
-- steps only grow, whatever the application does.
create table second_factor (
    account_id uuid primary key references account,
    secret     bytea not null,
    last_step  bigint not null,
    set_up_at  timestamptz not null
);

-- Codes on paper for when the phone is gone. Here are only their hashes.
create table recovery_code (
    account_id uuid not null references account,
    code_hash  bytea not null check (length(code_hash) = 32),
    made_at    timestamptz not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

alter table second_factor enable row level security;
alter table second_factor force row level security;
alter table recovery_code enable row level security;
alter table recovery_code force row level security;

create policy second_factor_seen on second_factor for select using (account_id = current_account());
create policy second_factor_set_up on second_factor for insert with check (account_id = current_account());
create policy second_factor_used on second_factor for update using (account_id = current_account());
create policy recovery_code_seen on recovery_code for select using (account_id = current_account());
create policy recovery_code_made on recovery_code for insert with check (account_id = current_account());
create policy recovery_code_used on recovery_code for update
    using (account_id = current_account() and used_at is null)
    with check (account_id = current_account());
create policy recovery_code_renewed on recovery_code for delete using (account_id = current_account());

grant select, insert on second_factor, recovery_code to ${app};
grant update (secret, last_step, set_up_at) on second_factor to ${app};
grant update (used_at) on recovery_code to ${app};
grant delete on recovery_code to ${app};

create function keep_steps_used() returns trigger language plpgsql
as $$
begin
    raise exception 'a code works once'
        using errcode = 'check_violation', constraint = 'steps_only_grow';
end
$$;
create trigger steps_only_grow before update on second_factor
    for each row when (new.last_step < old.last_step)
    execute function keep_steps_used();

-- A lost phone: one administrator asks for the reset, another confirms it once there are two. The reset itself is done
-- by the database; the application cannot take anybody's phone away.
create table factor_reset (
    id          uuid primary key default uuidv7(),
    account_id  uuid not null references account,
    proposed_by uuid not null references account,
    proposed_at timestamptz not null,
    decided_by  uuid references account,
    decided_at  timestamptz,
    confirmed   boolean,
    constraint nobody_resets_an_own_factor check (account_id <> proposed_by and account_id <> decided_by),
    constraint reset_decided_as_a_whole check (num_nulls(decided_by, decided_at, confirmed) in (0, 3))
);
create unique index one_open_factor_reset on factor_reset (account_id) where decided_at is null;

alter table factor_reset enable row level security;
alter table factor_reset force row level security;

create policy factor_reset_seen on factor_reset for select using (may('SEE_ALL_PEOPLE'));
create policy factor_reset_proposed on factor_reset for insert
    with check (may('MANAGE_PEOPLE') and proposed_by = current_account() and decided_at is null);
create policy factor_reset_decided on factor_reset for update
    using (may('MANAGE_PEOPLE') and decided_at is null)
    with check (may('MANAGE_PEOPLE') and decided_by = current_account());

grant select, insert on factor_reset to ${app};
grant update (decided_by, decided_at, confirmed) on factor_reset to ${app};

create policy second_factor_found_for_reset on second_factor for select to current_user using (true);
create policy second_factor_reset on second_factor for delete to current_user using (true);
create policy recovery_code_found_for_reset on recovery_code for select to current_user using (true);
create policy recovery_code_reset on recovery_code for delete to current_user using (true);

create function carry_out_factor_reset() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if new.confirmed and new.decided_by = new.proposed_by and administrators() > 1 then
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
revoke execute on function carry_out_factor_reset() from public;
create trigger factor_reset_carried_out after update on factor_reset
    for each row execute function carry_out_factor_reset();
