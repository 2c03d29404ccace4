package org.tarmim.facility.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Picture;

/** The SQL that reads verified status under two clocks; {@link TimelineTable} writes it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StatusTable {
    private final JdbcClient sql;

    StatusTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The current verified value of each dimension the reader may see, whatever its age. */
    public Map<Dimension, String> valuesNow(UUID facility) {
        var values = new HashMap<Dimension, String>();
        sql.sql("""
                        select dimension, value
                          from status_period
                         where facility_id = :facility
                           and upper_inf(valid)
                           and upper_inf(known)
                        """).param("facility", facility).query(row -> {
            values.put(new Dimension(row.getString("dimension")), row.getString("value"));
        });
        return values;
    }

    /** The state of every dimension of a facility in a picture, by dimension. */
    public List<DimensionState> at(UUID facility, Picture picture) {
        var limits = limits();
        return sql.sql("""
                        select s.dimension, s.value, s.hours_left, lower(s.valid) as observed_at, s.precision,
                               s.certainty, s.method, s.source_org, s.report_id, s.verified_at
                          from status_period s
                         where s.facility_id = :facility
                           and s.valid @> :trueOn
                           and s.known @> :knownOn
                         order by s.dimension
                        """)
                .param("facility", facility)
                .param("trueOn", utc(picture.trueOn()))
                .param("knownOn", utc(picture.knownOn()))
                .query((row, number) -> state(row, picture, limits))
                .list();
    }

    /** How each of these facilities works in a picture; left out where nothing is known of it. */
    public Map<UUID, DimensionState> functioning(List<UUID> facilities, Picture picture) {
        var limits = limits();
        var states = new HashMap<UUID, DimensionState>();
        sql.sql("""
                        select s.facility_id, s.dimension, s.value, s.hours_left, lower(s.valid) as observed_at,
                               s.precision, s.certainty, s.method, s.source_org, s.report_id, s.verified_at
                          from status_period s
                         where s.facility_id = any (:facilities)
                           and s.dimension = 'FUNCTIONALITY'
                           and s.valid @> :trueOn
                           and s.known @> :knownOn
                        """)
                .param("facilities", facilities.toArray(UUID[]::new))
                .param("trueOn", utc(picture.trueOn()))
                .param("knownOn", utc(picture.knownOn()))
                .query(row -> {
                    states.put(row.getObject("facility_id", UUID.class), state(row, picture, limits));
                });
        return states;
    }

    /** Every period of a facility as known at a moment, newest first. */
    public List<StatusPeriod> history(UUID facility, Instant knownOn) {
        return sql.sql("""
                        select s.dimension, s.value, s.hours_left, s.precision, s.certainty, s.method, s.source_org,
                               s.report_id, s.verified_at, lower(s.valid) as observed_at, upper(s.valid) as until,
                               lower(s.known) as known_from
                          from status_period s
                         where s.facility_id = :facility
                           and s.known @> :knownOn
                         order by lower(s.valid) desc, s.dimension
                         limit 2000
                        """)
                .param("facility", facility)
                .param("knownOn", utc(knownOn))
                .query((row, number) -> period(row))
                .list();
    }

    /** After how many days values age. */
    public AgeLimits limits() {
        var limits = new HashMap<String, AgeLimits.Limit>();
        sql.sql("select dimension, badge_days, unknown_days from status_age_limit")
                .query(row -> {
                    limits.put(
                            row.getString("dimension"),
                            new AgeLimits.Limit(row.getInt("badge_days"), row.getInt("unknown_days")));
                });
        return new AgeLimits(limits);
    }

    private static DimensionState state(ResultSet row, Picture picture, AgeLimits limits) throws SQLException {
        var dimension = new Dimension(row.getString("dimension"));
        var claim = claim(row, Instant.EPOCH);
        var age = Duration.between(claim.observed().at(), picture.trueOn());
        return new DimensionState(
                dimension,
                claim.value(),
                claim.hoursLeft(),
                claim.observed(),
                claim.certainty(),
                claim.method(),
                claim.sourceOrg(),
                claim.report(),
                claim.verifiedAt(),
                limits.freshness(dimension, age));
    }

    static StatusPeriod period(ResultSet row) throws SQLException {
        return new StatusPeriod(
                new Dimension(row.getString("dimension")),
                claim(row, Instant.EPOCH),
                row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                instant(row, "until"),
                row.getObject("known_from", OffsetDateTime.class).toInstant());
    }

    static VerifiedClaim claim(ResultSet row, Instant receivedAt) throws SQLException {
        return new VerifiedClaim(
                row.getString("value"),
                row.getObject("hours_left", Integer.class),
                new Moment(
                        row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                        Moment.Precision.valueOf(row.getString("precision"))),
                receivedAt,
                row.getObject("verified_at", OffsetDateTime.class).toInstant(),
                Certainty.valueOf(row.getString("certainty")),
                Method.valueOf(row.getString("method")),
                row.getObject("source_org", UUID.class),
                row.getObject("report_id", UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
