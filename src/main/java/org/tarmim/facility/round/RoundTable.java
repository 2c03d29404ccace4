package org.tarmim.facility.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityType;

/** All SQL of rounds and of how often facilities are expected to report. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoundTable {
    private static final String ROUNDS = """
            select r.id, r.due_on, r.area, r.opened_at, r.closed_at, o.expected, o.received, o.verified
              from %s r
             cross join lateral (select count(*) as expected,
                                        count(*) filter (where outcome <> 'MISSING') as received,
                                        count(*) filter (where outcome = 'VERIFIED') as verified
                                   from round_outcomes(r.id)) o
             order by r.due_on desc, r.id desc
            """;

    private final JdbcClient sql;

    RoundTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest ones first. */
    List<ReportingRound> latest(int most) {
        return sql.sql(ROUNDS.formatted(
                        "(select * from reporting_round order by due_on desc, id desc limit " + most + ")"))
                .query((row, number) -> round(row))
                .list();
    }

    /** Those that are open, the latest first. */
    List<ReportingRound> open() {
        return sql.sql(ROUNDS.formatted("(select * from reporting_round where closed_at is null)"))
                .query((row, number) -> round(row))
                .list();
    }

    Optional<ReportingRound> find(UUID id) {
        return sql.sql(ROUNDS.formatted("(select * from reporting_round where id = :id)"))
                .param("id", id)
                .query((row, number) -> round(row))
                .optional();
    }

    /** Opens it; empty where the same round is open already, or was opened in this moment. */
    Optional<UUID> insert(RoundDetails details, Instant at) {
        return sql.sql("""
                        insert into reporting_round (due_on, area, opened_by, opened_at)
                        values (:day, :area, current_account(), :at)
                        on conflict do nothing
                        returning id
                        """)
                .param("day", details.dueOn())
                .param("area", code(details.area()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Closes it, with which the database keeps its figures; whether it was open until now. */
    boolean close(UUID id, Instant at) {
        return sql.sql("""
                        update reporting_round
                           set closed_by = current_account(), closed_at = :at
                         where id = :id
                           and closed_at is null
                        """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<ReportingInterval> intervals() {
        return sql.sql("select facility_type, days from reporting_interval")
                .query((row, number) ->
                        new ReportingInterval(FacilityType.valueOf(row.getString("facility_type")), row.getInt("days")))
                .list();
    }

    boolean setInterval(ReportingInterval interval, Instant at) {
        return sql.sql("""
                        update reporting_interval
                           set days = :days, set_by = current_account(), set_at = :at
                         where facility_type = :type
                        """)
                        .param("days", interval.days())
                        .param("type", interval.type().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable String code(@Nullable PCode area) {
        return area == null ? null : area.value();
    }

    private static ReportingRound round(ResultSet row) throws SQLException {
        var area = row.getString("area");
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new ReportingRound(
                row.getObject("id", UUID.class),
                new RoundDetails(row.getObject("due_on", LocalDate.class), area == null ? null : new PCode(area)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                new Completeness(row.getLong("expected"), row.getLong("received"), row.getLong("verified")));
    }
}
