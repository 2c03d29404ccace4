package org.tarmim.facility.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of the photos and documents of reports. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportFileTable {
    private record Held(UUID report, UUID file) {}

    private final JdbcClient sql;

    ReportFileTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<UUID> of(UUID report) {
        return of(List.of(report)).getOrDefault(report, List.of());
    }

    /** The files of each of these reports that has some, in the order in which they were sent. */
    Map<UUID, List<UUID>> of(Collection<UUID> reports) {
        return sql
                .sql("""
                        select report_id, file_id
                          from report_file
                         where report_id = any (:reports)
                         order by number
                        """)
                .param("reports", reports.toArray(UUID[]::new))
                .query((row, number) ->
                        new Held(row.getObject("report_id", UUID.class), row.getObject("file_id", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(Held::report, Collectors.mapping(Held::file, Collectors.toList())));
    }

    void insert(StatusReport report, List<UUID> files) {
        for (int number = 1; number <= files.size(); number++) {
            sql.sql("""
                            insert into report_file (report_id, file_id, uploader_id, number)
                            values (:report, :file, :uploader, :number)
                            """)
                    .param("report", report.id())
                    .param("file", files.get(number - 1))
                    .param("uploader", report.reporter())
                    .param("number", number)
                    .update();
        }
    }
}
