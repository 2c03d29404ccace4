-- Who decides on a proposal writes the decision, and nothing of what was proposed or by whom.
revoke update on facility_proposal from ${app};
grant update (decision, decided_by, decided_at, decision_reason) on facility_proposal to ${app};

-- What counts comes from a report that somebody verified, also for who writes past the desk.
alter policy status_written on status_period with check (
    may('VERIFY_REPORTS')
    and exists (select from verification v where v.report_id = status_period.report_id and v.decision = 'VERIFIED'));
