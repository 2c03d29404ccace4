-- An invitation gives what a manager may give. More than that an account gets by a confirmed role change, unless there
-- is no second administrator to confirm one, or the installation itself opens the account.
drop policy account_added on account;
create policy account_added on account for insert with check (
    looked_after(organisation_id, roles)
    and (roles <@ array['REPORTER', 'NGO_MANAGER']
         or administrators() < 2
         or current_account() = '00000000-0000-7000-8000-000000000001'));
