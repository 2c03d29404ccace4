-- Somebody is always left who can look after accounts, also when two administrators deactivate each other at one
-- moment: whoever takes one away waits for the other, and then counts who is left.
create function keep_an_administrator() returns trigger language plpgsql
as $$
begin
    perform pg_advisory_xact_lock(hashtext('administrators'));
    if administrators() = 0 then
        raise exception 'the last administrator stays'
            using errcode = 'check_violation', constraint = 'last_administrator';
    end if;
    return null;
end
$$;
create trigger an_administrator_is_left after update of active, roles on account
    for each row
    when (old.active and old.joined_at is not null and 'ADMINISTRATOR' = any (old.roles)
          and not (new.active and 'ADMINISTRATOR' = any (new.roles)))
    execute function keep_an_administrator();
