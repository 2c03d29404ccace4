-- A file that two people withheld: that there was one stays known, nothing of what it was.
alter table file
    add column withheld_at timestamptz,
    alter column sha256 drop not null,
    add constraint hash_goes_with_the_content check ((withheld_at is null) = (sha256 is not null));

create policy file_withheld on file for update to current_user using (true) with check (true);
create policy chunk_to_destroy on file_chunk for select to current_user using (true);
create policy chunk_withheld on file_chunk for delete to current_user using (true);

-- Whoever does not see the file withholds nothing: the policies of who acts hold here too.
create function withhold_file(ask uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['FILE']);
    held file;
begin
    select f.* into strict held from file f where f.id = asked.subject and f.withheld_at is null;
    perform set_tombstone(asked, 'FILE', held.id, held.sha256);
    delete from file_chunk where file_id = held.id;
    update file
       set name = '-', sha256 = null, width = null, height = null, withheld_at = asked.decided_at
     where id = held.id;
end
$$;
revoke execute on function withhold_file(uuid) from public;
grant execute on function withhold_file(uuid) to ${app};
