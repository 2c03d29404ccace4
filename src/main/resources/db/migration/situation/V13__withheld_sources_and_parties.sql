-- Where a statement can be read, and what a party is called, are blanked by two people; that there is a source or a
-- party stays, with its kind and its days. The hash of what was read goes with its address.
do $$
declare one text;
begin
    foreach one in array array['source', 'party', 'party_alias', 'party_identifier'] loop
        execute format('create policy %1$s_found_to_withhold on %1$I for select to current_user using (true)', one);
    end loop;
    foreach one in array array['source', 'party', 'party_alias'] loop
        execute format('create policy %1$s_withheld on %1$I for update to current_user using (true) with check (true)', one);
    end loop;
end $$;
create policy party_identifier_withheld on party_identifier for delete to current_user using (true);

create function withhold_source(ask uuid) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['SOURCE']);
    read_in source;
begin
    select s.* into strict read_in from source s where s.id = asked.subject;
    perform set_tombstone(asked, 'SOURCE', read_in.id, convert_to(concat_ws(chr(10), read_in.outlet, read_in.url), 'UTF8'));
    update source set outlet = '-', url = null, sha256 = null where id = read_in.id;
end
$$;

-- Numbers that other systems gave go too: a name can be looked up by them.
create function withhold_party(ask uuid) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    asked withhold_ask := withheld_by_two(ask, array['PARTY']);
    named party;
    spelled text;
begin
    select p.* into strict named from party p where p.id = asked.subject;
    select string_agg(a.text, chr(10) order by a.id) into spelled from party_alias a where a.party_id = named.id;
    perform set_tombstone(asked, 'PARTY', named.id, convert_to(concat_ws(chr(10), named.name_en, named.name_ar, spelled), 'UTF8'));
    update party_alias a
       set text = '- ' || n.no
      from (select id, row_number() over (order by id) as no from party_alias where party_id = named.id) n
     where a.id = n.id;
    delete from party_identifier where party_id = named.id;
    update party
       set name_en = '-', name_ar = '-', search_keys = '-', version = version + 1
     where id = named.id;
end
$$;
revoke execute on function withhold_source(uuid), withhold_party(uuid) from public;
grant execute on function withhold_source(uuid), withhold_party(uuid) to ${app};
