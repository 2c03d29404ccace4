package org.tarmim.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Committed;

/** All SQL of the feed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FeedTable {
    private final JdbcClient sql;

    FeedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The number of the newest commit; 0 before the first. */
    long newest() {
        return sql.sql("select seq from audit_head").query(Long.class).single();
    }

    /** The next commits after a number, in order. */
    List<Committed> after(long number, int most) {
        return sql.sql("select * from commits_after(:number, :most)")
                .param("number", number)
                .param("most", most)
                .query((row, at) -> new Committed(
                        row.getLong("number_of"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("subject_id")))
                .list();
    }
}
