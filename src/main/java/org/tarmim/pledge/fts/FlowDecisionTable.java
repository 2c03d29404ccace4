package org.tarmim.pledge.fts;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL of decisions on imports of reported flows and on flagged rows of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FlowDecisionTable {
    private final JdbcClient sql;

    FlowDecisionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Records a decision on an import; false where it was made already. */
    boolean decide(FlowBatch batch, BatchState decision, @Nullable String note, Actor decider, Instant at) {
        return sql.sql("""
                        insert into flow_batch_decision (batch_id, importer_id, control_holds, decision, note,
                                                         decider_id, decider_org, decided_at)
                        values (:batch, :importer, :holds, :decision, :note, :decider, :organisation, :at)
                            on conflict do nothing
                        """)
                        .param("batch", batch.id())
                        .param("importer", batch.importer())
                        .param("holds", batch.controlHolds())
                        .param("decision", decision.name())
                        .param("note", note)
                        .param("decider", decider.account())
                        .param("organisation", decider.organisation())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Records a decision on a flagged row; false where it was made already. */
    boolean decide(FlowRow row, boolean accepted, String reason, Actor decider, Instant at) {
        return sql.sql("""
                        insert into flow_row_decision (row_id, importer_id, decision, reason, decider_id, decider_org,
                                                       decided_at)
                        values (:row, :importer, :decision, :reason, :decider, :organisation, :at)
                            on conflict do nothing
                        """)
                        .param("row", row.row())
                        .param("importer", row.importer())
                        .param("decision", accepted ? "ACCEPTED" : "LEFT_OUT")
                        .param("reason", reason)
                        .param("decider", decider.account())
                        .param("organisation", decider.organisation())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
