-- Money that is seen once more has no entries, and neither has the movement that takes such a sighting back.
create or replace function refuse_unbalanced() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if new.flow_type in ('PASS_THROUGH', 'CARRYOVER')
       or exists (select from posting p where p.id = new.reverses and p.flow_type in ('PASS_THROUGH', 'CARRYOVER')) then
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
