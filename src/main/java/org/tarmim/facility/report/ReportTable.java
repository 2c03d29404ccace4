package org.tarmim.facility.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/** All SQL of status reports themselves; what they are made of is in {@link ReportPartTable}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ReportTable {
    private final JdbcClient sql;
    private final ReportPartTable parts;

    ReportTable(JdbcClient sql, ReportPartTable parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /** The report as far as the reader may see it. */
    public Optional<StatusReport> byId(UUID id) {
        return sql.sql("""
                        select id, facility_id, observed_at, observed_precision, received_at, reporter_id, reporter_org,
                               informant_id, channel, method, confidence, no_change, unknown_why, partial_kind, note,
                               greatest(withheld_at, partner_withheld_at) as withheld_at, supersedes
                          from status_report
                         where id = :id
                        """).param("id", id).query((row, number) -> report(row)).optional();
    }

    /** Waits until nobody else is sending a report under this id; the lock ends with the transaction. */
    void lock(UUID id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id, 1))")
                .param("id", id.toString())
                .query((row, number) -> id)
                .single();
    }

    Optional<byte[]> fingerprint(UUID id) {
        return sql.sql("select content_sha256 from status_report where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** Whether something it said was withheld, so that nothing can be compared with it. */
    boolean isWithheld(UUID id) {
        return sql.sql("select exists (select from status_report where id = :id and content_sha256 is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whether something it said was withheld after it was read. */
    boolean isWithheldSince(UUID id, Instant read) {
        return sql.sql("""
                        select exists (select
                                         from status_report
                                        where id = :id
                                          and greatest(withheld_at, partner_withheld_at, informant_withheld_at)
                                              > :read)
                        """)
                .param("id", id)
                .param("read", utc(read))
                .query(Boolean.class)
                .single();
    }

    /** Blanks the note in every revision and draft; refused by the database unless two people withheld it. */
    void withholdNote(UUID ask) {
        sql.sql("select withhold_report_note(:ask)").param("ask", ask).query().singleRow();
    }

    /** Whether a later report corrects this one. */
    public boolean isSuperseded(UUID id) {
        return sql.sql("select exists (select from status_report where supersedes = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The final decision on it that stands; empty where there is none. */
    Optional<UUID> decision(UUID id) {
        return sql.sql("select standing_decision(:id) as decision")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getObject("decision", UUID.class)))
                .single();
    }

    /** Whether that was made after the report was read. */
    boolean isDecidedSince(UUID id, Instant read) {
        return sql.sql("""
                        select exists (select
                                         from verification
                                        where id = standing_decision(:id)
                                          and acted_at > :read)
                        """)
                .param("id", id)
                .param("read", utc(read))
                .query(Boolean.class)
                .single();
    }

    void insert(StatusReport report, byte[] fingerprint) {
        sql.sql("""
                        insert into status_report (id, facility_id, observed_at, observed_precision, received_at,
                                                   reporter_id, reporter_org, informant_id, channel, method, confidence,
                                                   no_change, unknown_why, partial_kind, note, supersedes,
                                                   corrects_decision, content_sha256)
                        values (:id, :facility, :observedAt, :precision, :receivedAt,
                                :reporter, :organisation, :informant, :channel, :method, :confidence,
                                :noChange, :unknownWhy, :partialKind, :note, :supersedes,
                                standing_decision(cast(:supersedes as uuid)), :fingerprint)
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
        parts.insert(report);
    }

    private StatusReport report(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var withheldAt = row.getObject("withheld_at", OffsetDateTime.class);
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
                withheldAt == null ? null : withheldAt.toInstant(),
                row.getObject("supersedes", UUID.class),
                parts.claims(id),
                parts.causes(id),
                parts.support(id));
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
