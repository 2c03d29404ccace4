package org.tarmim.facility.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of those who told a report on the phone. Who does not review reads no name here. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class InformantTable {
    private final JdbcClient sql;

    InformantTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID report, String name) {
        sql.sql("insert into report_informant (report_id, name) values (:report, :name)")
                .param("report", report)
                .param("name", name)
                .update();
    }

    /** The typed name or role; empty where there is none, or none for the reader. */
    Optional<String> name(UUID report) {
        return sql.sql("select name from report_informant where report_id = :report and name is not null")
                .param("report", report)
                .query(String.class)
                .optional();
    }

    /** Who typed and who told a report; empty for one that did not come by telephone. */
    public Optional<ToldBy> of(UUID report) {
        return sql.sql("""
                        select typist.name as typist,
                               coalesce(i.name, case when r.informant_id <> r.reporter_id then teller.name end) as teller,
                               i.report_id is not null as without_account,
                               r.informant_withheld_at
                          from status_report r
                          join account typist on typist.id = r.reporter_id
                          join account teller on teller.id = r.informant_id
                          left join report_informant i on i.report_id = r.id
                         where r.id = :report
                           and (r.method = 'PHONE' or r.informant_id <> r.reporter_id)
                        """)
                .param("report", report)
                .query((row, number) -> toldBy(row))
                .optional();
    }

    /** Blanks the name in every revision and draft; refused by the database unless two people withheld it. */
    void withhold(UUID ask) {
        sql.sql("select withhold_report_informant(:ask)")
                .param("ask", ask)
                .query()
                .singleRow();
    }

    private static ToldBy toldBy(ResultSet row) throws SQLException {
        var withheldAt = row.getObject("informant_withheld_at", OffsetDateTime.class);
        return new ToldBy(
                row.getString("typist"),
                row.getString("teller"),
                row.getBoolean("without_account"),
                withheldAt == null ? null : withheldAt.toInstant());
    }
}
