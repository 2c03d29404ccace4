-- What was given is taken back also for a purpose nothing stands for, and in a closed case: a row that was withdrawn from the
-- first, on which nothing can ever rest.
drop trigger lawful_basis_of_an_open_case on lawful_basis;
create trigger lawful_basis_of_an_open_case before insert on lawful_basis for each row
    when (new.withdrawn_at is null) execute function refuse_on_closed();
create trigger lawful_basis_of_a_case_that_stands before insert on lawful_basis
    for each row execute function refuse_on_erased();

drop policy lawful_basis_recorded on lawful_basis;
create policy lawful_basis_recorded on lawful_basis for insert with check (
    may('WRITE_CASES') and recorded_by = current_account() and coalesce(withdrawn_by, recorded_by) = recorded_by
    and (case_id, compartment) in (
        select m.case_id, m.compartment from my_case m where m.level in ('WRITE', 'EXPORT')));
