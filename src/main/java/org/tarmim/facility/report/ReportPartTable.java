package org.tarmim.facility.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;

/** What a report is made of: its claims, their ranked causes, and the partners it names. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportPartTable {
    private final JdbcClient sql;

    ReportPartTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(StatusReport report) {
        report.claims().forEach(claim -> insert(report.id(), claim));
        report.causes().forEach(cause -> insert(report.id(), cause));
        report.support().forEach(support -> insert(report.id(), support));
    }

    List<Claim> claims(UUID report) {
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

    List<StatusReport.RankedCause> causes(UUID report) {
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

    List<PartnerSupport> support(UUID report) {
        return sql.sql("select partner, level, types from report_support where report_id = :report order by partner")
                .param("report", report)
                .query((row, number) -> new PartnerSupport(
                        row.getString("partner"), SupportLevel.valueOf(row.getString("level")), types(row)))
                .list();
    }

    /** The names of the partners of a report, each under its id, but for those that were withheld. */
    Map<UUID, String> partners(UUID report) {
        return sql
                .sql("select id, partner from report_support where report_id = :report and partner <> :withheld")
                .param("report", report)
                .param("withheld", PartnerSupport.WITHHELD)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("partner")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The report that names a partner under this id. */
    Optional<UUID> reportOfPartner(UUID partner) {
        return sql.sql("select report_id from report_support where id = :id")
                .param("id", partner)
                .query(UUID.class)
                .optional();
    }

    /** Blanks the name of a partner in every revision and draft; refused unless two people withheld it. */
    void withholdPartner(UUID ask) {
        sql.sql("select withhold_report_partner(:ask)")
                .param("ask", ask)
                .query()
                .singleRow();
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

    private static Set<SupportType> types(ResultSet row) throws SQLException {
        return words(row, "types").map(SupportType::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
