-- Codes are hashed with a key from now on, so those made before open nothing any more: a manager makes another. Codes
-- and phones that ended long ago are removed by the system's own account, with which nobody signs in; it sees nothing
-- younger. The trail keeps who made a code, bound a phone and ended it.
create policy phone_code_forgotten_seen on phone_code for select using (
    current_account() = '00000000-0000-7000-8000-000000000001' and expires_at < current_timestamp - interval '30 days');
create policy phone_code_forgotten_removed on phone_code for delete using (
    current_account() = '00000000-0000-7000-8000-000000000001' and expires_at < current_timestamp - interval '30 days');
create policy phone_forgotten_seen on reporter_phone for select using (
    current_account() = '00000000-0000-7000-8000-000000000001'
    and coalesce(ended_at, expires_at) < current_timestamp - interval '90 days');
create policy phone_forgotten_removed on reporter_phone for delete using (
    current_account() = '00000000-0000-7000-8000-000000000001'
    and coalesce(ended_at, expires_at) < current_timestamp - interval '90 days');
grant delete on phone_code, reporter_phone to ${app};

comment on column phone_code.code_hash is 'HMAC-SHA256 with a key that never lies with the data';
