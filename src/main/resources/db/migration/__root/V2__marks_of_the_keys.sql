-- A mark of each key this installation works with, made from the key and telling nothing of it: a node with another
-- key refuses to start. It holds nothing of anybody.
create table key_mark (
    name text primary key,
    mark text not null
);
alter table key_mark enable row level security;
alter table key_mark force row level security;
create policy key_mark_compared on key_mark for select using (true);
create policy key_mark_made on key_mark for insert with check (true);
create policy key_mark_made_anew on key_mark for update using (true) with check (true);
grant select, insert, update on key_mark to ${app};
