-- A pledge that came in a file left more behind than its revisions: what the file calls its amounts, and a hash of the
-- whole row with which words could be tried. Both go with the words; the amounts and the row's own reference stay.
create policy reported_amount_withheld on reported_amount for update to current_user using (true) with check (true);

alter function withhold_pledge(uuid) rename to withhold_revisions_of_pledge;
revoke execute on function withhold_revisions_of_pledge(uuid) from ${app};

create function withhold_pledge(ask uuid) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['PLEDGE']);
begin
    perform withhold_revisions_of_pledge(ask);
    update pledge_import_row set content = repeat('0', 64) where pledge_id = asked.subject;
    update reported_amount set source = '-', reference = '-' where pledge_id = asked.subject;
end
$$;
revoke execute on function withhold_pledge(uuid) from public;
grant execute on function withhold_pledge(uuid) to ${app};
