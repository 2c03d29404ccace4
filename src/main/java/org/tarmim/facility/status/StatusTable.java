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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Picture;

/** All SQL of verified status under two clocks. */
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
                               s.certainty, s.method, s.source_org, s.report_id,
                               (select min(lower(one.known))
                                  from status_period one
                                 where one.facility_id = s.facility_id
                                   and one.dimension = s.dimension
                                   and one.report_id = s.report_id) as verified_at
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

    /** Every period of a facility as known at a moment, newest first. */
    public List<StatusPeriod> history(UUID facility, Instant knownOn) {
        return sql.sql("""
                        select s.dimension, s.value, s.hours_left, s.precision, s.certainty, s.method, s.source_org,
                               s.report_id, lower(s.valid) as observed_at, upper(s.valid) as until,
                               lower(s.known) as known_from, upper(s.known) as known_until
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

    /** Waits until no other decision is being made on this facility; the lock ends with the transaction. */
    public void lock(UUID facility) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:facility, 0))")
                .param("facility", facility.toString())
                .query((row, number) -> facility)
                .single();
    }

    /** The newest moment at which something became known of a facility; empty where nothing is. */
    public Optional<Instant> lastKnown(UUID facility) {
        return sql.sql("""
                        select max(greatest(lower(known), upper(known))) as last
                          from status_period
                         where facility_id = :facility
                        """)
                .param("facility", facility)
                .query((row, number) -> Optional.ofNullable(instant(row, "last")))
                .single();
    }

    /**
     * The verified claims about a dimension without the unknown ones, and without those that a verified correction, or
     * a correction of a correction, replaced.
     */
    public List<VerifiedClaim> claims(UUID facility, Dimension dimension) {
        return sql.sql("""
                        select c.value, c.hours_left, r.observed_at, r.observed_precision as precision, r.received_at,
                               v.certainty, r.method, r.reporter_org as source_org, r.id as report_id
                          from status_report r
                          join verification v on v.report_id = r.id and v.decision = 'VERIFIED'
                          join report_claim c on c.report_id = r.id and c.dimension = :dimension
                         where r.facility_id = :facility
                           and (v.dimensions = '{}' or :dimension = any (v.dimensions))
                           and c.value not in ('UNKNOWN', 'NOT_ASSESSED')
                           and not exists (
                               with recursive correction (id) as (
                                   select s.id from status_report s where s.supersedes = r.id
                                   union all
                                   select s.id from status_report s join correction c on s.supersedes = c.id)
                               select from correction
                                 join verification cv on cv.report_id = correction.id and cv.decision = 'VERIFIED')
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .query((row, number) -> claim(row, received(row)))
                .list();
    }

    /** Ends, at a moment, the knowledge that the timeline no longer holds, and adds what is new in it. */
    public void replace(UUID facility, Dimension dimension, Timeline timeline, Instant known) {
        var kept = new HashMap<Instant, Timeline.Period>();
        timeline.periods().forEach(period -> kept.put(period.from(), period));
        for (var old : open(facility, dimension)) {
            var same = kept.get(old.from());
            if (same != null && same.claim().report().equals(old.claim().report()) && sameEnd(same, old)) {
                kept.remove(old.from());
            } else {
                close(facility, dimension, old.from(), known);
            }
        }
        kept.values().forEach(period -> insert(facility, dimension, period, known));
    }

    private static boolean sameEnd(Timeline.Period period, StatusPeriod old) {
        return Objects.equals(period.until(), old.until());
    }

    private List<StatusPeriod> open(UUID facility, Dimension dimension) {
        return sql.sql("""
                        select dimension, value, hours_left, precision, certainty, method, source_org, report_id,
                               lower(valid) as observed_at, upper(valid) as until,
                               lower(known) as known_from, upper(known) as known_until
                          from status_period
                         where facility_id = :facility
                           and dimension = :dimension
                           and upper_inf(known)
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .query((row, number) -> period(row))
                .list();
    }

    private void close(UUID facility, Dimension dimension, Instant from, Instant known) {
        sql.sql("""
                        update status_period
                           set known = tstzrange(lower(known), :known)
                         where facility_id = :facility
                           and dimension = :dimension
                           and lower(valid) = :from
                           and upper_inf(known)
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .param("from", utc(from))
                .param("known", utc(known))
                .update();
    }

    private void insert(UUID facility, Dimension dimension, Timeline.Period period, Instant known) {
        var claim = period.claim();
        sql.sql("""
                        insert into status_period (facility_id, sensitivity, dimension, value, hours_left, valid, known,
                                                   precision, certainty, method, source_org, report_id)
                        select f.id, f.sensitivity, :dimension, :value, :hoursLeft,
                               tstzrange(:from, cast(:until as timestamptz)), tstzrange(:known, null),
                               :precision, :certainty, :method, :sourceOrg, :report
                          from facility f
                         where f.id = :facility
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .param("value", claim.value())
                .param("hoursLeft", claim.hoursLeft())
                .param("from", utc(period.from()))
                .param("until", period.until() == null ? null : utc(period.until()))
                .param("known", utc(known))
                .param("precision", claim.observed().precision().name())
                .param("certainty", claim.certainty().name())
                .param("method", claim.method().name())
                .param("sourceOrg", claim.sourceOrg())
                .param("report", claim.report())
                .update();
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
                row.getObject("verified_at", OffsetDateTime.class).toInstant(),
                age,
                limits.freshness(dimension, age));
    }

    private static StatusPeriod period(ResultSet row) throws SQLException {
        return new StatusPeriod(
                new Dimension(row.getString("dimension")),
                claim(row, Instant.EPOCH),
                row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                instant(row, "until"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                instant(row, "known_until"));
    }

    private static VerifiedClaim claim(ResultSet row, Instant receivedAt) throws SQLException {
        return new VerifiedClaim(
                row.getString("value"),
                row.getObject("hours_left", Integer.class),
                new Moment(
                        row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                        Moment.Precision.valueOf(row.getString("precision"))),
                receivedAt,
                Certainty.valueOf(row.getString("certainty")),
                Method.valueOf(row.getString("method")),
                row.getObject("source_org", UUID.class),
                row.getObject("report_id", UUID.class));
    }

    private static Instant received(ResultSet row) throws SQLException {
        return row.getObject("received_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
