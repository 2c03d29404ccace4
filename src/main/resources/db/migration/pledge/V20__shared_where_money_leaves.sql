-- What a flow shares with others at the end that it leaves: of such money nobody said which part left the boundary. It
-- was said already, in the row as it came; a sheet without a word about it shares whatever it names several of.
alter table reported_flow no force row level security;
alter table flow_batch no force row level security;

alter table reported_flow add column leaves_shared text[] not null default '{}';
update reported_flow f
   set leaves_shared = array(select key
                               from unnest(f.leaves) key
                              where (select count(*) > 1
                                       from unnest(f.leaves) other
                                      where split_part(other, ':', 1) = split_part(key, ':', 1)))
  from flow_batch b
 where b.id = f.batch_id
   and b.form = 'FTS_CSV';
update reported_flow f
   set leaves_shared = array(select key
                               from unnest(f.leaves) key
                              where exists (select from json_array_elements(f.said -> 'sourceObjects') one
                                             where one ->> 'behavior' is distinct from 'single'
                                               and key = (one ->> 'type') || ':' || (one ->> 'name')))
  from flow_batch b
 where b.id = f.batch_id
   and b.form = 'FTS_JSON'
   and json_typeof(f.said -> 'sourceObjects') = 'array';
alter table reported_flow alter column leaves_shared drop default;

alter table flow_batch force row level security;
alter table reported_flow force row level security;
