-- Whoever decides on a report, takes that back or corrects the report waits for the others who do so at the same
-- facility, and is refused what the others made impossible meanwhile: also past the desk.
alter table status_report
    add column corrects_decision uuid; -- the final decision on the corrected report that its reporter knew of

create function wait_for_facility(place uuid) returns void
    language sql set search_path = public, pg_temp
as $$ select pg_advisory_xact_lock(hashtextextended(place::text, 0)) $$;

create function standing_decision(report uuid) returns uuid
    language sql stable set search_path = public, pg_temp
as $$
    select v.id
      from verification v
     where v.report_id = report
       and v.decision <> 'NEEDS_INFO'
       and not exists (select from verification_undo u where u.verification_id = v.id)
$$;

create function refuse_late_decision() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform wait_for_facility(r.facility_id) from status_report r where r.id = new.report_id;
    if not found then
        raise exception 'the report of a decision is not seen' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from status_report s where s.supersedes = new.report_id) then
        raise exception 'decides_on_what_waits: the report was corrected' using errcode = 'check_violation';
    end if;
    if new.decision = 'NEEDS_INFO' and standing_decision(new.report_id) is not null then
        raise exception 'decides_on_what_waits: the report is decided' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger decides_on_what_waits before insert on verification
    for each row execute function refuse_late_decision();

create function refuse_blind_correction() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform wait_for_facility(new.facility_id);
    if new.corrects_decision is distinct from standing_decision(new.supersedes) then
        raise exception 'corrects_what_was_seen: the report was decided meanwhile' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger corrects_what_was_seen before insert on status_report
    for each row when (new.supersedes is not null) execute function refuse_blind_correction();

-- What was built upon: a later decision that stands, on the same report or on what that report changed.
create function refuse_late_undo() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
declare
    place  uuid;
    undone verification;
begin
    select r.facility_id into place from status_report r where r.id = new.report_id;
    perform wait_for_facility(place);
    select v.* into undone from verification v where v.id = new.verification_id;
    if exists (select from status_report s where s.supersedes = new.report_id) then
        raise exception 'undoes_the_last_step: the report was corrected' using errcode = 'check_violation';
    end if;
    if exists (with recursive touched (id) as (
                    select new.report_id
                     union all
                    select r.supersedes
                      from status_report r
                      join touched t on t.id = r.id
                     where r.supersedes is not null)
               select
                 from verification later
                 join status_report r on r.id = later.report_id
                where r.facility_id = place
                  and later.decided_at > undone.decided_at
                  and not exists (select from verification_undo u where u.verification_id = later.id)
                  and (r.id = new.report_id
                       or undone.decision = 'VERIFIED'
                          and exists (select
                                        from report_claim said
                                        join report_claim changed on changed.dimension = said.dimension
                                        join touched t on t.id = changed.report_id
                                       where said.report_id = r.id))) then
        raise exception 'undoes_the_last_step: somebody decided on top of it' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger undoes_the_last_step before insert on verification_undo
    for each row execute function refuse_late_undo();
