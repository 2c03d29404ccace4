-- People of a former release. Ids are made of a word each, so that rows name each other readably.
insert into organisation (id, name_en, kind) values
    (md5('team')::uuid, 'Sample rights organisation', 'NGO'),
    (md5('ngo')::uuid, 'Sample NGO', 'NGO'),
    (md5('desk')::uuid, 'Sample desk', 'GOVERNMENT');
insert into account (id, organisation_id, name, email, roles, invited_at, joined_at) values
    (md5('administrator')::uuid, md5('desk')::uuid, 'Sample A', 'a@sample.example', array['ADMINISTRATOR'], now(), now()),
    (md5('coordinator')::uuid, md5('desk')::uuid, 'Sample B', 'b@sample.example', array['HEALTH_COORDINATOR'], now(), now()),
    (md5('recorder')::uuid, md5('desk')::uuid, 'Sample C', 'c@sample.example', array['RECONSTRUCTION_DESK'], now(), now()),
    (md5('reviewer')::uuid, md5('desk')::uuid, 'Sample D', 'd@sample.example', array['RECONSTRUCTION_DESK'], now(), now()),
    (md5('reporter')::uuid, md5('ngo')::uuid, 'Sample E', 'e@sample.example', array['REPORTER'], now(), now()),
    (md5('caseworker')::uuid, md5('team')::uuid, 'Sample F', 'f@sample.example', array['CASEWORKER'], now(), now()),
    (md5('supervisor')::uuid, md5('team')::uuid, 'Sample G', 'g@sample.example', array['CASE_SUPERVISOR'], now(), now()),
    (md5('another')::uuid, md5('team')::uuid, 'Sample H', 'h@sample.example', array['CASE_SUPERVISOR'], now(), now());
insert into second_factor (account_id, secret, last_step, set_up_at) values
    (md5('caseworker')::uuid, decode(repeat('07', 48), 'hex'), 1, now());
insert into recovery_code (account_id, code_hash, made_at) values
    (md5('caseworker')::uuid, decode(repeat('08', 32), 'hex'), now());
insert into factor_reset (account_id, proposed_by, proposed_at) values
    (md5('caseworker')::uuid, md5('administrator')::uuid, now());
insert into one_time_link (token_hash, account_id, purpose, made_by, made_at, expires_at) values
    (decode(repeat('09', 32), 'hex'), md5('reporter')::uuid, 'INVITATION', md5('administrator')::uuid, now(),
     now() + interval '1 day');
insert into access_token (account_id, token_hash, name, scopes, made_at, expires_at) values
    (md5('coordinator')::uuid, decode(repeat('0a', 32), 'hex'), 'Sample program', array['SEE_FACILITIES'], now(),
     now() + interval '30 days');
insert into audit_entry (seq, at, actor, room, action, subject, subject_id, facts, previous_mac, mac) values
    (1, now(), md5('administrator')::uuid, 'access', 'person.invited', 'person', 'x', '{}', '\x00', '\x01');
