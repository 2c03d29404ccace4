-- What every policy asks, answered as before but in one step: bodies in SQL were unfolded into every plan anew, some
-- thirty times for a page of a list, which took longer than all the answers.
create or replace function current_account() returns uuid
    language plpgsql stable parallel safe
as $$ begin return nullif(current_setting('app.account', true), '')::uuid; end $$;

create or replace function current_organisation() returns uuid
    language plpgsql stable parallel safe
as $$ begin return nullif(current_setting('app.organisation', true), '')::uuid; end $$;

create or replace function may(word text) returns boolean
    language plpgsql stable parallel safe
as $$ begin return word = any(string_to_array(coalesce(current_setting('app.permissions', true), ''), ',')); end $$;

create or replace function sees_name() returns text[]
    language plpgsql stable parallel safe
as $$ begin return string_to_array(coalesce(current_setting('app.sees_name', true), ''), ','); end $$;

create or replace function sees_place() returns text[]
    language plpgsql stable parallel safe
as $$ begin return string_to_array(coalesce(current_setting('app.sees_place', true), ''), ','); end $$;
