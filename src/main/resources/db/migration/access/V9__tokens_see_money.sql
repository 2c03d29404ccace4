-- Tokens may see needs, pledges and their money too; never the people, roles or tokens.
alter table access_token drop constraint a_token_never_manages_people_roles_or_tokens;
alter table access_token add constraint a_token_never_manages_people_roles_or_tokens check (scopes <@ array[
    'SEE_FACILITIES', 'PROPOSE_FACILITY', 'ACCEPT_FACILITY', 'REPORT_STATUS', 'SEE_OWN_REPORTS',
    'SEE_ORGANISATION_REPORTS', 'SEE_ALL_REPORTS', 'VERIFY_REPORTS',
    'SEE_NEEDS', 'SEE_SITUATION', 'SEE_PLEDGES', 'SEE_ALL_PLEDGES', 'ANSWER_PLEDGES']);
