package org.tarmim.facility.verification;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Dimension;

/** All SQL of decisions on reports and of the queue. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VerificationTable {
    /** One waiting report: its id, its risk, and whether the reader reported or told it. */
    record Waiting(UUID reportId, int risk, boolean own) {}

    /** The note of a decision. */
    record Noted(UUID report, UUID facility, String note) {}

    private static final String DECISIONS = """
            select v.id, v.report_id, v.decision, v.certainty, v.dimensions, v.reason_code, v.note, v.verifier_id,
                   v.verifier_org, v.decided_at, v.acted_at, v.withheld_at, u.known_at
              from verification v
              left join verification_undo u on u.verification_id = v.id
            """;

    private final JdbcClient sql;

    VerificationTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Waiting> queue(String waitsFor, QueueOrder order, int size) {
        var by = switch (order) {
            case RISK -> "o.risk desc, o.received_at, o.report_id";
            case AGE -> "o.received_at, o.report_id";
        };
        return sql.sql("""
                        select o.report_id, o.risk, current_account() in (r.reporter_id, r.informant_id) as own
                          from open_report o
                          join status_report r on r.id = o.report_id
                         where o.waits_for = :waitsFor
                         order by %s
                         limit :size
                        """.formatted(by))
                .param("waitsFor", waitsFor)
                .param("size", size)
                .query(Waiting.class)
                .list();
    }

    long waiting(String waitsFor) {
        return sql.sql("select count(*) from open_report where waits_for = :waitsFor")
                .param("waitsFor", waitsFor)
                .query(Long.class)
                .single();
    }

    void waitFor(String whom, UUID report) {
        sql.sql("update open_report set waits_for = :whom where report_id = :report")
                .param("whom", whom)
                .param("report", report)
                .update();
    }

    /** Stores a decision; after one that was undone it says so, since only one final decision stands. */
    void insert(Verification verification, StatusReport report) {
        var details = verification.details();
        sql.sql("""
                        insert into verification (id, report_id, reporter_id, reporter_org, informant_id, decision,
                                                  certainty, dimensions, reason_code, note, verifier_id, verifier_org,
                                                  decided_at, acted_at, after_undone)
                        values (:id, :report, :reporter, :organisation, :informant, :decision,
                                :certainty, :dimensions, :reason, :note, :verifier, :verifierOrganisation,
                                :at, :actedAt,
                                (select u.verification_id
                                   from verification_undo u
                                   join verification v on v.id = u.verification_id
                                  where u.report_id = :report
                                    and v.decision <> 'NEEDS_INFO'
                                  order by u.known_at desc
                                  limit 1))
                        """)
                .param("id", verification.id())
                .param("report", report.id())
                .param("reporter", report.reporter())
                .param("organisation", report.reporterOrganisation())
                .param("informant", report.informant())
                .param("decision", details.decision().name())
                .param("certainty", name(details.certainty()))
                .param("dimensions", codes(details.dimensions()))
                .param("reason", name(details.reason()))
                .param("note", details.note())
                .param("verifier", verification.verifier())
                .param("verifierOrganisation", verification.verifierOrganisation())
                .param("at", utc(verification.decidedAt()))
                .param("actedAt", utc(verification.actedAt()))
                .update();
    }

    List<Verification> of(UUID report) {
        return sql.sql(DECISIONS + """
                         where v.report_id = :report
                         order by v.decided_at desc
                        """)
                .param("report", report)
                .query((row, number) -> verification(row))
                .list();
    }

    /** How many decisions on reports of a facility were taken back. */
    long undone(UUID facility) {
        return sql.sql("""
                        select count(*)
                          from verification_undo u
                          join status_report r on r.id = u.report_id
                         where r.facility_id = :facility
                        """).param("facility", facility).query(Long.class).single();
    }

    Optional<Verification> byId(UUID id) {
        return sql.sql(DECISIONS + " where v.id = :id")
                .param("id", id)
                .query((row, number) -> verification(row))
                .optional();
    }

    /** What an account decided since a moment of the real clock and did not undo, newest first; at most 200. */
    List<Verification> standingOf(UUID verifier, Instant since) {
        return sql.sql(DECISIONS + """
                         where v.verifier_id = :verifier
                           and v.acted_at > :since
                           and u.verification_id is null
                         order by v.decided_at desc
                         limit 200
                        """)
                .param("verifier", verifier)
                .param("since", utc(since))
                .query((row, number) -> verification(row))
                .list();
    }

    /** The note of one decision and the report it is about; empty where there is none or it may not be seen. */
    Optional<Noted> noted(UUID id) {
        return sql.sql("""
                        select v.report_id as report, r.facility_id as facility, v.note
                          from verification v
                          join status_report r on r.id = v.report_id
                         where v.id = :id
                           and v.note is not null
                        """).param("id", id).query(Noted.class).optional();
    }

    /** Blanks the note of a decision; refused by the database unless two people withheld it. */
    void withholdNote(UUID ask) {
        sql.sql("select withhold_verification_note(:ask)")
                .param("ask", ask)
                .query()
                .singleRow();
    }

    private static Verification verification(ResultSet row) throws SQLException {
        var certainty = row.getString("certainty");
        var reason = row.getString("reason_code");
        var details = new VerificationDetails(
                row.getObject("report_id", UUID.class),
                Decision.valueOf(row.getString("decision")),
                certainty == null ? null : Certainty.valueOf(certainty),
                dimensions(row),
                reason == null ? null : ReasonCode.valueOf(reason),
                row.getString("note"));
        return new Verification(
                row.getObject("id", UUID.class),
                details,
                row.getObject("verifier_id", UUID.class),
                row.getObject("verifier_org", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                instant(row, "withheld_at"),
                instant(row, "known_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Set<Dimension> dimensions(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("dimensions").getArray();
        return Arrays.stream(codes).map(Dimension::new).collect(Collectors.toSet());
    }

    private static String[] codes(Set<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::code).sorted().toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
