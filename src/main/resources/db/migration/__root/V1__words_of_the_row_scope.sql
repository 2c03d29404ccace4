-- What every policy asks: who acts in this transaction, and what that person may. Outside a transaction with a scope
-- each of these answers null, false or an empty list, so that nothing is seen.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pgcrypto;

revoke create on schema public from public;
grant usage on schema public to ${app}, ${reader};

create function current_account() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.account', true), '')::uuid;

create function current_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.organisation', true), '')::uuid;

create function may(word text) returns boolean
    language sql stable parallel safe
    return word = any(string_to_array(coalesce(current_setting('app.permissions', true), ''), ','));

create function sees_name() returns text[]
    language sql stable parallel safe
    return string_to_array(coalesce(current_setting('app.sees_name', true), ''), ',');

create function sees_place() returns text[]
    language sql stable parallel safe
    return string_to_array(coalesce(current_setting('app.sees_place', true), ''), ',');

grant execute on function current_account(), current_organisation(), may(text), sees_name(), sees_place()
   to ${app}, ${reader};
