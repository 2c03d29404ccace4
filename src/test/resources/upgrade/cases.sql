-- A case with all that a room of cases held; what is sealed is so many bytes here. A second one came out of a list.
select set_config('app.account', md5('another')::uuid::text, false),
       set_config('app.organisation', md5('team')::uuid::text, false),
       set_config('app.permissions', 'SEE_CASES,GRANT_CASES', false);
insert into case_room (mark, made_at) values (decode(repeat('01', 32), 'hex'), now());
insert into case_list (id, team, opened_by, cases) values (md5('list')::uuid, md5('team')::uuid, md5('caseworker')::uuid, 1);
insert into detention_case (id, code, team, owner, priority, state, opened_by, opened_at, list_id) values
    (md5('case')::uuid, 'DC-23456-7', md5('team')::uuid, md5('caseworker')::uuid, 'NORMAL', 'ACTIVE',
     md5('caseworker')::uuid, now(), null),
    (md5('listed case')::uuid, 'DC-34567-8', md5('team')::uuid, md5('caseworker')::uuid, 'NORMAL', 'TRIAGE',
     md5('caseworker')::uuid, now(), md5('list')::uuid);
insert into case_grant (id, case_id, team, person, level, compartments, reason, opening, granted_by, valid_from, valid_until)
values (md5('opening')::uuid, md5('case')::uuid, md5('team')::uuid, md5('caseworker')::uuid, 'WRITE',
        array['IDENTITY', 'LOCATION_CUSTODY', 'LEGAL', 'STRATEGY'], decode(repeat('02', 40), 'hex'), true,
        md5('caseworker')::uuid, now(), now() + interval '90 days'),
       (md5('listed opening')::uuid, md5('listed case')::uuid, md5('team')::uuid, md5('caseworker')::uuid, 'WRITE',
        array['IDENTITY', 'LOCATION_CUSTODY', 'LEGAL'], decode(repeat('02', 40), 'hex'), true, md5('caseworker')::uuid,
        now(), now() + interval '90 days'),
       (md5('grant')::uuid, md5('case')::uuid, md5('team')::uuid, md5('supervisor')::uuid, 'EXPORT',
        array['IDENTITY', 'MEDICAL', 'SOURCE_PROTECTION'], decode(repeat('02', 40), 'hex'), false, md5('another')::uuid,
        now(), now() + interval '30 days');
insert into case_key (case_id, wrapped) values
    (md5('case')::uuid, decode(repeat('03', 60), 'hex')), (md5('listed case')::uuid, decode(repeat('03', 60), 'hex'));
insert into case_person (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('person')::uuid, md5('case')::uuid, 'IDENTITY', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into case_particulars (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('particulars')::uuid, md5('case')::uuid, 'IDENTITY', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into custody_event (id, case_id, compartment, content, recorded_by, recorded_at, supersedes) values
    (md5('arrest')::uuid, md5('case')::uuid, 'LOCATION_CUSTODY', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid,
     now(), null),
    (md5('corrected arrest')::uuid, md5('case')::uuid, 'LOCATION_CUSTODY', decode(repeat('04', 40), 'hex'),
     md5('caseworker')::uuid, now(), md5('arrest')::uuid);
insert into order_term (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('order')::uuid, md5('case')::uuid, 'LEGAL', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into hearing (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('hearing')::uuid, md5('case')::uuid, 'LEGAL', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into legal_representation (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('mandate')::uuid, md5('case')::uuid, 'LEGAL', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into case_deadline (id, case_id, compartment, term_id, content, recorded_by, recorded_at) values
    (md5('deadline')::uuid, md5('case')::uuid, 'LEGAL', md5('order')::uuid, decode(repeat('04', 40), 'hex'),
     md5('caseworker')::uuid, now());
insert into case_triage (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('triage')::uuid, md5('case')::uuid, 'STRATEGY', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into lawful_basis (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('basis')::uuid, md5('case')::uuid, 'STRATEGY', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into lawful_basis (id, case_id, compartment, content, recorded_by, recorded_at, withdrawal, withdrawn_by, withdrawn_at)
values (md5('withdrawn basis')::uuid, md5('case')::uuid, 'STRATEGY', decode(repeat('04', 40), 'hex'),
        md5('caseworker')::uuid, now(), decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into risk_assessment (id, case_id, compartment, content, assessed_by, assessed_at, valid_until, confirmed_by,
                             confirmed_at) values
    (md5('assessment')::uuid, md5('case')::uuid, 'STRATEGY', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now(),
     now() + interval '90 days', md5('supervisor')::uuid, now());
insert into advocacy_action (id, case_id, team, compartment, author, drafted_at) values
    (md5('action')::uuid, md5('case')::uuid, md5('team')::uuid, 'STRATEGY', md5('caseworker')::uuid, now());
insert into action_step (id, action_id, case_id, compartment, number, kind, content, document, reviewer, taken_by, taken_at,
                         basis_id, assessment_id) values
    (md5('drafted')::uuid, md5('action')::uuid, md5('case')::uuid, 'STRATEGY', 1, 'DRAFTED', decode(repeat('04', 40), 'hex'),
     null, null, md5('caseworker')::uuid, now(), md5('basis')::uuid, null),
    (md5('submitted')::uuid, md5('action')::uuid, md5('case')::uuid, 'STRATEGY', 2, 'SUBMITTED',
     decode(repeat('04', 40), 'hex'), decode(repeat('04', 90), 'hex'), md5('supervisor')::uuid, md5('caseworker')::uuid,
     now(), null, md5('assessment')::uuid),
    (md5('approved')::uuid, md5('action')::uuid, md5('case')::uuid, 'STRATEGY', 3, 'APPROVED',
     decode(repeat('04', 40), 'hex'), null, null, md5('supervisor')::uuid, now(), null, null),
    (md5('sent')::uuid, md5('action')::uuid, md5('case')::uuid, 'STRATEGY', 4, 'SENT', decode(repeat('04', 40), 'hex'), null,
     null, md5('caseworker')::uuid, now(), null, null);
insert into emergency_access (id, case_id, team, person, reason, opened_at, ends_at, told) values
    (md5('emergency')::uuid, md5('case')::uuid, md5('team')::uuid, md5('another')::uuid, decode(repeat('02', 40), 'hex'),
     now(), now() + interval '60 minutes', array[md5('supervisor')::uuid, md5('caseworker')::uuid]);
insert into drop_box (team, address, public_key, private_key, opened_by, opened_at) values
    (md5('team')::uuid, '23456789ab', decode(repeat('05', 32), 'hex'), decode(repeat('02', 60), 'hex'),
     md5('supervisor')::uuid, now());
insert into case_drop (id, team, content, dropped_on) values
    (md5('drop')::uuid, md5('team')::uuid, decode(repeat('06', 60), 'hex'), '2025-01-03');
insert into case_drop (id, team, content, dropped_on, state, case_id, decided_by, decided_at) values
    (md5('taken drop')::uuid, md5('team')::uuid, decode(repeat('04', 60), 'hex'), '2025-01-03', 'TAKEN', md5('case')::uuid,
     md5('caseworker')::uuid, now());
insert into evidence (id, case_id, compartment, content, recorded_by, recorded_at) values
    (md5('piece')::uuid, md5('case')::uuid, 'LEGAL', decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into evidence_copy (id, case_id, compartment, evidence_id, content, recorded_by, recorded_at) values
    (md5('original')::uuid, md5('case')::uuid, 'LEGAL', md5('piece')::uuid, decode(repeat('04', 40), 'hex'),
     md5('caseworker')::uuid, now());
insert into evidence_part (id, copy_id, number, case_id, compartment, content) values
    (md5('part')::uuid, md5('original')::uuid, 0, md5('case')::uuid, 'LEGAL', decode(repeat('04', 40), 'hex'));
insert into custody_log (id, case_id, compartment, evidence_id, previous, kind, content, recorded_by, recorded_at) values
    (md5('received')::uuid, md5('case')::uuid, 'LEGAL', md5('piece')::uuid, null, 'RECEIVED', decode(repeat('04', 40), 'hex'),
     md5('caseworker')::uuid, now()),
    (md5('exported')::uuid, md5('case')::uuid, 'LEGAL', md5('piece')::uuid, md5('received')::uuid, 'EXPORTED',
     decode(repeat('04', 40), 'hex'), md5('caseworker')::uuid, now());
insert into case_handover (id, case_id, compartment, content, parts, sha256, basis_id, assessment_id, taken_by) values
    (md5('handover')::uuid, md5('case')::uuid, 'STRATEGY', decode(repeat('04', 40), 'hex'), array['LEGAL'],
     decode(repeat('0d', 32), 'hex'), md5('basis')::uuid, md5('assessment')::uuid, md5('supervisor')::uuid);
insert into public_count (month, rounded, released_by, released_at) values ('2025-01-01', 0, md5('supervisor')::uuid, now());
insert into calendar_feed (id, account_id, token_hash, language, made_at) values
    (md5('feed')::uuid, md5('caseworker')::uuid, decode(repeat('0e', 32), 'hex'), 'ar', now());
insert into case_reminder (account_id, wanted, language) values (md5('caseworker')::uuid, true, 'ar');
insert into legal_limit (kind, amount, unit, source, valid_from, verified_on, recorded_by) values
    ('STATE_REPLY', 60, 'DAY', 'Sample source', '2025-01-01', '2025-01-02', md5('supervisor')::uuid);
