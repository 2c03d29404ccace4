package org.tarmim.facility.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityCode;

/** All SQL of the facilities that rounds expect, and of the calls about them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExpectedTable {
    private final JdbcClient sql;

    ExpectedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Expects what the registry has now, and returns how many that are. STRICT facilities are asked by those who are
     * named for them, and those that closed for good, moved, or never were are asked by nobody.
     */
    int expect(UUID round, @Nullable PCode area) {
        return sql.sql("""
                        insert into round_facility (round_id, facility_id, area, organisation_id, days)
                        select :round, f.id, f.area,
                               coalesce(f.operator_id, (select min(w.organisation_id::text)::uuid
                                                          from facility_worker w
                                                         where w.facility_id = f.id
                                                        having count(*) = 1)),
                               i.days
                          from facility f
                          join reporting_interval i on i.facility_type = f.type
                         where f.sensitivity <> 'STRICT'
                           and (:area::text is null or f.area = :area)
                           and not exists (select from status_period p
                                            where p.facility_id = f.id
                                              and p.dimension = 'EXISTENCE'
                                              and p.value in ('PERMANENTLY_CLOSED', 'RELOCATED', 'PLANNED', 'NEVER_EXISTED')
                                              and upper_inf(p.valid)
                                              and upper_inf(p.known))
                        """)
                .param("round", round)
                .param("area", area == null ? null : area.value(), Types.VARCHAR)
                .update();
    }

    /** A page of facilities by their code, after one of them. */
    List<ExpectedFacility> page(UUID round, RoundQuery query, @Nullable FacilityCode after, int most) {
        return sql.sql("""
                        select f.id, f.code, f.name_en, f.name_ar, e.area, e.organisation_id, e.days,
                               o.outcome, o.observed_at, c.answer, c.called_at
                          from round_outcomes(:round) o
                          join round_facility e on e.round_id = :round and e.facility_id = o.facility_id
                          join facility f on f.id = o.facility_id
                          left join lateral (select answer, called_at
                                               from round_call
                                              where round_id = :round
                                                and facility_id = o.facility_id
                                              order by called_at desc
                                              limit 1) c on true
                         where (:outcome::text is null or o.outcome = :outcome)
                           and (:area::text is null or e.area = :area)
                           and (:organisation::uuid is null or e.organisation_id = :organisation)
                           and (not :uncalled or c.called_at is null)
                           and (:after::text is null or f.code > :after)
                         order by f.code
                         limit :most
                        """)
                .param("round", round)
                .param(
                        "outcome",
                        query.arrival() == null ? null : query.arrival().name(),
                        Types.VARCHAR)
                .param("area", query.area(), Types.VARCHAR)
                .param("organisation", query.organisation(), Types.OTHER)
                .param("uncalled", query.uncalled())
                .param("after", after == null ? null : after.text(), Types.VARCHAR)
                .param("most", most)
                .query((row, number) -> facility(row))
                .list();
    }

    /** How far it has come in each governorate, by p-code. */
    Map<String, Completeness> byArea(UUID round) {
        var areas = new LinkedHashMap<String, Completeness>();
        sql.sql(by("e.area")).param("round", round).query(row -> {
            areas.put(row.getString("part"), completeness(row));
        });
        return areas;
    }

    /** How far it has come for each organisation, those that owe most first; under null where none is known. */
    Map<@Nullable UUID, Completeness> byOrganisation(UUID round) {
        var organisations = new LinkedHashMap<@Nullable UUID, Completeness>();
        sql.sql(by("e.organisation_id")).param("round", round).query(row -> {
            organisations.put(row.getObject("part", UUID.class), completeness(row));
        });
        return organisations;
    }

    /** The first day of open rounds, from that day on, to which each facility still owes a report. */
    Map<UUID, LocalDate> due(LocalDate from) {
        var due = new HashMap<UUID, LocalDate>();
        sql.sql("""
                        select o.facility_id, min(r.due_on) as due_on
                          from reporting_round r
                         cross join lateral round_outcomes(r.id) o
                         where r.closed_at is null
                           and r.due_on >= :from
                           and o.outcome = 'MISSING'
                         group by o.facility_id
                        """).param("from", from).query(row -> {
            due.put(row.getObject("facility_id", UUID.class), row.getObject("due_on", LocalDate.class));
        });
        return due;
    }

    /** How many facilities owe a report to open rounds, by the first day they owe it to; from that day on. */
    SortedMap<LocalDate, Long> dueByDay(LocalDate from) {
        var days = new TreeMap<LocalDate, Long>();
        due(from).values().forEach(day -> days.merge(day, 1L, Long::sum));
        return days;
    }

    /** Of which organisations a round expects something. */
    List<UUID> organisations(UUID round) {
        return sql.sql("""
                        select distinct organisation_id
                          from round_facility
                         where round_id = :round
                           and organisation_id is not null
                        """).param("round", round).query(UUID.class).list();
    }

    /** Notes a call; whether the round is open and expects that facility. */
    boolean call(UUID round, UUID facility, CallAnswer answer, Instant at) {
        return sql.sql("""
                        insert into round_call (round_id, facility_id, called_at, caller_id, answer)
                        select e.round_id, e.facility_id, :at, current_account(), :answer
                          from round_facility e
                          join reporting_round r on r.id = e.round_id
                         where e.round_id = :round
                           and e.facility_id = :facility
                           and r.closed_at is null
                        """)
                        .param("round", round)
                        .param("facility", facility)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("answer", answer.name())
                        .update()
                == 1;
    }

    private static String by(String part) {
        return """
                select %s as part,
                       count(*) as expected,
                       count(*) filter (where o.outcome <> 'MISSING') as received,
                       count(*) filter (where o.outcome = 'VERIFIED') as verified
                  from round_outcomes(:round) o
                  join round_facility e on e.round_id = :round and e.facility_id = o.facility_id
                 group by 1
                 order by count(*) filter (where o.outcome = 'MISSING') desc, 1
                """.formatted(part);
    }

    private static Completeness completeness(ResultSet row) throws SQLException {
        return new Completeness(row.getLong("expected"), row.getLong("received"), row.getLong("verified"));
    }

    private static ExpectedFacility facility(ResultSet row) throws SQLException {
        return new ExpectedFacility(
                row.getObject("id", UUID.class),
                FacilityCode.parse(row.getString("code")),
                row.getString("name_en"),
                row.getString("name_ar"),
                new PCode(row.getString("area")),
                row.getObject("organisation_id", UUID.class),
                row.getInt("days"),
                Arrival.valueOf(row.getString("outcome")),
                instant(row, "observed_at"),
                lastCall(row));
    }

    private static @Nullable RoundCall lastCall(ResultSet row) throws SQLException {
        var at = instant(row, "called_at");
        return at == null ? null : new RoundCall(CallAnswer.valueOf(row.getString("answer")), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
