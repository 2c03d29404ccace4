-- What every node must hear of. The bell only wakes; what was missed is read by number, and numbers have no gaps because
-- whoever appends holds the head until the commit.
create function ring_the_bell() returns trigger
    language plpgsql
as $$ begin perform pg_notify('tarmim_commits', ''); return null; end $$;

create trigger audit_head_rings
    after update on audit_head
    for each statement execute function ring_the_bell();

-- What was done to which thing, but not by whom nor with which facts; for the installation itself.
create function commits_after(number bigint, most int)
    returns table (number_of bigint, at timestamptz, action text, subject text, subject_id text)
    language sql stable security definer rows 100
    set search_path = public, pg_temp
as $$
    select e.seq, e.at, e.action, e.subject, e.subject_id
      from audit_entry e
     where e.seq > number
       and current_account() = '00000000-0000-7000-8000-000000000001'
     order by e.seq
     limit most
$$;
create policy audit_entry_told on audit_entry for select to current_user using (true);
revoke execute on function commits_after(bigint, int) from public;
grant execute on function commits_after(bigint, int) to ${app};
