-- A facility with a report that was verified, one that waits, a round, a need and a file.
insert into area (pcode, level, name_en, name_ar, outline) values ('XS01', 2, 'Sample area', 'منطقة تجريبية', '{}');
insert into facility (id, code, name_en, key_en, key_ar, search_keys, type, tier, ownership, structure, operator_id, area,
                      added_at) values
    (md5('facility')::uuid, 'XS-HF-00001-1', 'Sample Hospital A', 'sample hospital a', '', 'sample hospital a', 'HOSPITAL',
     'SECONDARY', 'NNGO', 'PERMANENT', md5('ngo')::uuid, 'XS01', now());
insert into facility_detail (facility_id, sensitivity, services) values (md5('facility')::uuid, 'RESTRICTED', array['SURGERY']);
insert into facility_worker (facility_id, organisation_id) values (md5('facility')::uuid, md5('ngo')::uuid);
insert into facility_proposal (id, facility_id, details, reason, proposer_id, proposer_org, proposed_at) values
    (md5('proposal')::uuid, md5('facility')::uuid, '{}', 'Sample reason', md5('reporter')::uuid, md5('ngo')::uuid, now());
insert into status_report (id, facility_id, observed_at, observed_precision, received_at, reporter_id, reporter_org,
                           informant_id, channel, method, confidence, no_change, content_sha256)
select md5(one)::uuid, md5('facility')::uuid, now() - interval '2 days', 'DAY', now() - interval '1 day',
       md5('reporter')::uuid, md5('ngo')::uuid, md5('reporter')::uuid, 'WEB', 'SITE_VISIT', 'SURE', false, '\x00'
  from unnest(array['verified report', 'open report']) one;
insert into report_claim (report_id, dimension, value) values
    (md5('verified report')::uuid, 'FUNCTIONALITY', 'FULLY'),
    (md5('verified report')::uuid, 'EXISTENCE', 'EXISTING'),
    (md5('open report')::uuid, 'BEDS.TOTAL', '12');
insert into open_report (report_id, facility_id, received_at, risk, sensitivity, reporter_id, reporter_org) values
    (md5('open report')::uuid, md5('facility')::uuid, now() - interval '1 day', 1, 'RESTRICTED', md5('reporter')::uuid,
     md5('ngo')::uuid);
insert into verification (id, report_id, reporter_id, reporter_org, informant_id, decision, certainty, dimensions,
                          verifier_id, verifier_org, decided_at, acted_at) values
    (md5('verification')::uuid, md5('verified report')::uuid, md5('reporter')::uuid, md5('ngo')::uuid,
     md5('reporter')::uuid, 'VERIFIED', 'CONFIRMED', array['FUNCTIONALITY', 'EXISTENCE'], md5('coordinator')::uuid,
     md5('desk')::uuid, now(), now());
insert into status_period (facility_id, sensitivity, dimension, value, valid, known, precision, certainty, method, source_org,
                           report_id, verified_at) values
    (md5('facility')::uuid, 'RESTRICTED', 'FUNCTIONALITY', 'FULLY', tstzrange(now() - interval '2 days', null),
     tstzrange(now(), null), 'DAY', 'CONFIRMED', 'SITE_VISIT', md5('ngo')::uuid, md5('verified report')::uuid, now()),
    (md5('facility')::uuid, 'RESTRICTED', 'EXISTENCE', 'EXISTING', tstzrange(now() - interval '2 days', null),
     tstzrange(now(), null), 'DAY', 'CONFIRMED', 'SITE_VISIT', md5('ngo')::uuid, md5('verified report')::uuid, now());
insert into need (id, facility_id, added_by, added_at) values
    (md5('need')::uuid, md5('facility')::uuid, md5('coordinator')::uuid, now());
insert into file (id, kind, name, size, sha256, served, scan, uploader_id, uploader_org, received_at, held_at) values
    (md5('file')::uuid, 'PDF', 'sample.pdf', 1, decode(repeat('0b', 32), 'hex'), 'SEALED', 'CLEAN', md5('recorder')::uuid,
     md5('desk')::uuid, now(), now());
insert into file_chunk (file_id, form, number, bytes) values (md5('file')::uuid, 'SEALED', 0, '\x01');
