-- Evidence leaves, as a file does, only where another person confirmed what was weighed: no door goes round the second person.
drop policy custody_log_kept on custody_log;
create policy custody_log_kept on custody_log for insert with check (
    may('SEE_CASES') and recorded_by = current_account()
    and (case_id, compartment) in (
        select m.case_id, m.compartment
          from my_case m
         where case
                   when kind in ('VIEWED', 'VERIFIED', 'SCANNED') then m.level <> 'LIST'
                   when kind in ('EXPORTED', 'TRANSFERRED') then m.level = 'EXPORT' and may('WRITE_CASES')
                   else m.level in ('WRITE', 'EXPORT') and may('WRITE_CASES')
               end)
    and (kind not in ('EXPORTED', 'TRANSFERRED')
         or compartment <> 'SOURCE_PROTECTION'
            and exists (
                select from lawful_basis b
                 where b.id = basis_id
                   and b.case_id = custody_log.case_id
                   and b.withdrawn_at is null)
            and exists (
                select from risk_assessment r
                 where r.id = assessment_id
                   and r.case_id = custody_log.case_id
                   and r.valid_until > now()
                   and r.confirmed_at is not null
                   and not exists (select from risk_assessment later where later.supersedes = r.id))));
