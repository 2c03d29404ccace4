package org.tarmim.facility.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/** All SQL of status reports. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ReportTable {
    private final JdbcClient sql;

    ReportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The report as far as the reader may see it. */
    public Optional<StatusReport> byId(UUID id) {
        return sql.sql("""
                        select id, facility_id, observed_at, observed_precision, received_at, reporter_id, reporter_org,
                               informant_id, channel, method, confidence, no_change, unknown_why, partial_kind, note,
                               supersedes
                          from status_report
                         where id = :id
                        """).param("id", id).query((row, number) -> report(row)).optional();
    }

    /** Other reports of a facility observed within a stretch of time, newest first. */
    public List<ReportRow> around(UUID facility, Instant from, Instant until) {
        return sql.sql(ROWS + """
                         where r.facility_id = :facility
                           and r.observed_at between :from and :until
                         order by r.received_at desc, r.id desc
                         limit 50
                        """)
                .param("facility", facility)
                .param("from", utc(from))
                .param("until", utc(until))
                .query((row, number) -> row(row))
                .list();
    }

    List<ReportRow> of(String whose, UUID id, @Nullable ReportState state, @Nullable ReportKey before, int size) {
        return sql.sql("select * from (" + ROWS + """
                         ) as r
                         where %s = :id
                           and (cast(:state as text) is null or state = :state)
                           and (cast(:beforeAt as timestamptz) is null
                                or (received_at, id) < (:beforeAt, cast(:beforeId as uuid)))
                         order by received_at desc, id desc
                         limit :size
                        """.formatted(whose))
                .param("id", id)
                .param("state", name(state))
                .param("beforeAt", before == null ? null : utc(before.receivedAt()))
                .param("beforeId", before == null ? null : before.id())
                .param("size", size)
                .query((row, number) -> row(row))
                .list();
    }

    /** The lines of these reports, in no particular order. */
    public List<ReportRow> rows(List<UUID> ids) {
        return sql.sql(ROWS + " where r.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    Optional<byte[]> fingerprint(UUID id) {
        return sql.sql("select content_sha256 from status_report where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** Whether a later report corrects this one. */
    public boolean isSuperseded(UUID id) {
        return sql.sql("select exists (select from status_report where supersedes = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void insert(StatusReport report, byte[] fingerprint) {
        sql.sql("""
                        insert into status_report (id, facility_id, observed_at, observed_precision, received_at,
                                                   reporter_id, reporter_org, informant_id, channel, method, confidence,
                                                   no_change, unknown_why, partial_kind, note, supersedes,
                                                   content_sha256)
                        values (:id, :facility, :observedAt, :precision, :receivedAt,
                                :reporter, :organisation, :informant, :channel, :method, :confidence,
                                :noChange, :unknownWhy, :partialKind, :note, :supersedes, :fingerprint)
                        """)
                .param("id", report.id())
                .param("facility", report.facility())
                .param("observedAt", utc(report.observed().at()))
                .param("precision", report.observed().precision().name())
                .param("receivedAt", utc(report.receivedAt()))
                .param("reporter", report.reporter())
                .param("organisation", report.reporterOrganisation())
                .param("informant", report.informant())
                .param("channel", report.channel().name())
                .param("method", report.method().name())
                .param("confidence", report.confidence().name())
                .param("noChange", report.noChange())
                .param("unknownWhy", name(report.unknownWhy()))
                .param("partialKind", name(report.partialKind()))
                .param("note", report.note())
                .param("supersedes", report.supersedes())
                .param("fingerprint", fingerprint)
                .update();
        report.claims().forEach(claim -> insert(report.id(), claim));
        report.causes().forEach(cause -> insert(report.id(), cause));
        report.support().forEach(support -> insert(report.id(), support));
    }

    void open(StatusReport report, int risk) {
        sql.sql("""
                        insert into open_report (report_id, facility_id, received_at, risk)
                        values (:report, :facility, :receivedAt, :risk)
                        """)
                .param("report", report.id())
                .param("facility", report.facility())
                .param("receivedAt", utc(report.receivedAt()))
                .param("risk", risk)
                .update();
    }

    /** Takes a report off the work list of the coordinators. */
    public void close(UUID report) {
        sql.sql("delete from open_report where report_id = :report")
                .param("report", report)
                .update();
    }

    private void insert(UUID report, Claim claim) {
        sql.sql("""
                        insert into report_claim (report_id, dimension, value, hours_left, barriers)
                        values (:report, :dimension, :value, :hoursLeft, :barriers)
                        """)
                .param("report", report)
                .param("dimension", claim.dimension().code())
                .param("value", claim.value())
                .param("hoursLeft", claim.hoursLeft())
                .param("barriers", claim.barriers().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    private void insert(UUID report, StatusReport.RankedCause cause) {
        sql.sql("""
                        insert into report_cause (report_id, dimension, rank, cause)
                        values (:report, :dimension, :rank, :cause)
                        """)
                .param("report", report)
                .param("dimension", cause.dimension().code())
                .param("rank", cause.rank())
                .param("cause", cause.cause().name())
                .update();
    }

    private void insert(UUID report, PartnerSupport support) {
        sql.sql("""
                        insert into report_support (report_id, partner, level, types)
                        values (:report, :partner, :level, :types)
                        """)
                .param("report", report)
                .param("partner", support.partner())
                .param("level", support.level().name())
                .param(
                        "types",
                        support.types().stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }

    private static final String ROWS = """
            select r.id, r.facility_id, f.code, f.name_en, f.name_ar, r.reporter_id, r.reporter_org, r.observed_at,
                   r.observed_precision, r.received_at, r.no_change, c.value as functionality,
                   case when exists (select from status_report s where s.supersedes = r.id) then 'SUPERSEDED'
                        else coalesce(v.decision, 'SUBMITTED') end as state,
                   v.reason_code, v.note as answer, v.decided_at
              from status_report r
              left join facility f on f.id = r.facility_id
              left join report_claim c on c.report_id = r.id and c.dimension = 'FUNCTIONALITY'
              left join lateral (
                   select decision, reason_code, note, decided_at
                     from verification
                    where report_id = r.id
                    order by decided_at desc
                    limit 1) v on true
            """;

    private StatusReport report(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new StatusReport(
                id,
                row.getObject("facility_id", UUID.class),
                observed(row),
                instant(row, "received_at"),
                row.getObject("reporter_id", UUID.class),
                row.getObject("reporter_org", UUID.class),
                row.getObject("informant_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                Method.valueOf(row.getString("method")),
                Confidence.valueOf(row.getString("confidence")),
                row.getBoolean("no_change"),
                named(row.getString("unknown_why"), UnknownWhy::valueOf),
                named(row.getString("partial_kind"), PartialKind::valueOf),
                row.getString("note"),
                row.getObject("supersedes", UUID.class),
                claims(id),
                causes(id),
                support(id));
    }

    private List<Claim> claims(UUID report) {
        return sql.sql("""
                        select dimension, value, hours_left, barriers
                          from report_claim
                         where report_id = :report
                         order by dimension
                        """)
                .param("report", report)
                .query((row, number) -> new Claim(
                        new Dimension(row.getString("dimension")),
                        row.getString("value"),
                        row.getObject("hours_left", Integer.class),
                        words(row, "barriers").map(Cause::valueOf).toList()))
                .list();
    }

    private List<StatusReport.RankedCause> causes(UUID report) {
        return sql.sql("""
                        select dimension, rank, cause
                          from report_cause
                         where report_id = :report
                         order by dimension, rank
                        """)
                .param("report", report)
                .query((row, number) -> new StatusReport.RankedCause(
                        new Dimension(row.getString("dimension")),
                        row.getInt("rank"),
                        Cause.valueOf(row.getString("cause"))))
                .list();
    }

    private List<PartnerSupport> support(UUID report) {
        return sql.sql("select partner, level, types from report_support where report_id = :report order by partner")
                .param("report", report)
                .query((row, number) -> new PartnerSupport(
                        row.getString("partner"), SupportLevel.valueOf(row.getString("level")), types(row)))
                .list();
    }

    private static Set<SupportType> types(ResultSet row) throws SQLException {
        return words(row, "types").map(SupportType::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new ReportRow(
                row.getObject("id", UUID.class),
                row.getObject("facility_id", UUID.class),
                String.valueOf(row.getString("code")),
                row.getString("name_en"),
                row.getString("name_ar"),
                row.getObject("reporter_id", UUID.class),
                row.getObject("reporter_org", UUID.class),
                observed(row),
                instant(row, "received_at"),
                row.getBoolean("no_change"),
                named(row.getString("functionality"), Functionality::valueOf),
                ReportState.valueOf(row.getString("state")),
                row.getString("reason_code"),
                row.getString("answer"),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    private static Moment observed(ResultSet row) throws SQLException {
        return new Moment(instant(row, "observed_at"), Moment.Precision.valueOf(row.getString("observed_precision")));
    }

    private static <E> @Nullable E named(@Nullable String word, Function<String, E> value) {
        return word == null ? null : value.apply(word);
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
