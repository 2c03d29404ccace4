-- A reporter may have no e-mail. Such a person comes in on a bound phone and in no other way: no password, no link, and
-- no role beyond that.
alter table account alter column email drop not null;
alter table account add constraint who_has_no_email_reports_by_phone check (
    email is not null
    or (roles = array['REPORTER'] and password_hash is null and organisation_id is not null));
