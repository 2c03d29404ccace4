package org.tarmim.bench;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The owner of the tables, whom row policies do not bind in this database: loads what is measured, and asks bare SQL. */
final class OwnerSql {
    private static final List<String> TABLES = List.of(
            "organisation",
            "account",
            "facility",
            "facility_detail",
            "facility_worker",
            "status_report",
            "report_claim",
            "verification",
            "status_period",
            "open_report",
            "party",
            "need",
            "need_revision",
            "pledge",
            "pledge_revision",
            "pledge_review",
            "allocation",
            "allocation_decision",
            "posting",
            "entry",
            "bucket",
            "flow_batch",
            "flow_batch_decision",
            "reported_flow",
            "flow_row_decision",
            "detention_case",
            "case_grant",
            "case_key",
            "case_person",
            "custody_event",
            "order_term",
            "case_deadline");

    private final DataSource source;
    private final JdbcClient sql;

    OwnerSql(ApplicationContext house) {
        var owner = house.getBean(FlywayConnectionDetails.class);
        source = new SingleConnectionDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword(), true);
        sql = JdbcClient.create(source);
        sql.sql("set plan_cache_mode = force_custom_plan").update();
        TABLES.forEach(table ->
                sql.sql("alter table " + table + " no force row level security").update());
        sql.sql("alter table verification disable trigger decides_on_what_waits")
                .update(); // it waits for each facility
    }

    DataSource source() {
        return source;
    }

    JdbcClient sql() {
        return sql;
    }

    /** Reported flows of an earlier run would be known already. */
    void forgetFlows() {
        sql.sql("truncate flow_row_decision, reported_flow, flow_batch_decision, flow_batch")
                .update();
    }

    void analyze() {
        TABLES.forEach(table -> sql.sql("vacuum analyze " + table).update());
    }
}
