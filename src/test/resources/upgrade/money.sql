-- A statement, a pledge that was verified, what came of it in the ledger, and flows that others report.
insert into party (id, type, name_en, search_keys, added_at) values
    (md5('donor')::uuid, 'STATE', 'Sample donor state', 'sample donor state', now());
insert into source (id, outlet, tier, recorded_at) values (md5('source')::uuid, 'Sample outlet', 'OUTLET', now());
insert into statement (id, party_id, attribution, precision, summary_en, recorded_at, recorded_by) values
    (md5('statement')::uuid, md5('donor')::uuid, 'ON_RECORD', 'UNKNOWN', 'Sample words', now(), md5('recorder')::uuid);
insert into statement_stance (statement_id, issue, stance) values
    (md5('statement')::uuid, 'FUND_RECONSTRUCTION', 'COMMITS');
insert into appearance (statement_id, source_id, role, recorded_at, recorded_by) values
    (md5('statement')::uuid, md5('source')::uuid, 'FIRST', now(), md5('recorder')::uuid);
insert into pledge (id, code, donor_id, opened_at) values (md5('pledge')::uuid, 'PL-1', md5('donor')::uuid, now());
insert into pledge_revision (id, pledge_id, no, donor_id, title, kind, amount_kind, least, most, currency, per_dollar,
                             floor_usd, ceiling_usd, announced_on, earmarking, additionality, channel, reason, author_id,
                             author_org, recorded_at, reviews_needed)
select md5('revision ' || no)::uuid, md5('pledge')::uuid, no, md5('donor')::uuid, 'Sample pledge', 'GRANT', 'EXACT', 1000,
       1000, 'USD', 1, 1000, 1000, '2025-01-02', 'UNEARMARKED', 'NEW', 'BILATERAL',
       case no when 1 then 'FIRST' else 'INCREASE' end, md5('recorder')::uuid, md5('desk')::uuid, now(), 1
  from generate_series(1, 2) no;
insert into pledge_tranche (revision_id, no, due_from, due_to, amount) values
    (md5('revision 1')::uuid, 1, '2025-02-01', '2025-03-01', 1000);
insert into pledge_review (id, revision_id, step, author_id, reviews_needed, decision, reviewer_id, reviewer_org, decided_at)
values (md5('review')::uuid, md5('revision 1')::uuid, 1, md5('recorder')::uuid, 1, 'VERIFIED', md5('reviewer')::uuid,
        md5('desk')::uuid, '2025-01-05 09:00Z');
with promised as (
    insert into posting (id, kind, pledge_id, revision_id, value_date, amount, currency, per_dollar, usd, recorded_by,
                         recorded_at)
    values (md5('promise')::uuid, 'PROMISE', md5('pledge')::uuid, md5('revision 1')::uuid, '2025-01-02', 1000, 'USD', 1,
            1000, md5('reviewer')::uuid, now())
    returning id)
insert into entry (posting_id, account, pledge_id, value_date, recorded_at, usd)
select md5('promise')::uuid, side.account, md5('pledge')::uuid, '2025-01-02', now(), side.usd
  from (values ('PLEDGED', 1000), ('PROMISE', -1000)) side (account, usd);
insert into flow_batch (id, form, names, sha256, place, found_incoming, found_internal, found_outgoing, found_funding,
                        found_pledged, rows_read, rows_new, rows_newer, rows_older, rows_same, rows_different,
                        rows_flagged, rows_unreadable, importer_id, importer_org, imported_at) values
    (md5('batch')::uuid, 'FTS_CSV', 'sample.csv', decode(repeat('0c', 32), 'hex'), 'Sample place', 1, 0, 0, 10, 0, 1, 1, 0,
     0, 0, 0, 0, 0, md5('recorder')::uuid, md5('desk')::uuid, now());
insert into reported_flow (batch_id, importer_id, flow_id, version, status, type, usd, children, leaves, leaves_place,
                           leaves_year, arrives, arrives_shared, arrives_place, arrives_year, donor, recipient, sector,
                           flags, likeness, digest, said) values
    (md5('batch')::uuid, md5('recorder')::uuid, 7, 1, 'PAID', 'STANDARD', 10, '{}',
     array['Location:One', 'Location:Other', 'UsageYear:2025'], '*', '2025', '{}', '{}', '', '', 'Sample', 'Sample', '',
     '{}', 'x', 'x', '{}');
