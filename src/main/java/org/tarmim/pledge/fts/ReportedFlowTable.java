package org.tarmim.pledge.fts;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that keeps reported flows, all of a batch at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportedFlowTable {
    private final JdbcClient sql;

    ReportedFlowTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets nobody else import until this transaction ends, so that what is new to one is new to all. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('reported_flow')) is null")
                .query(Boolean.class)
                .single();
    }

    /** Adds the rows of the lot that are not here yet, with their flags. */
    void insert(UUID batch, UUID importer) {
        sql.sql("""
                        insert into reported_flow (batch_id, importer_id, flow_id, version, status, type, new_money,
                                                   contribution, method, usd, original, currency, per_dollar, dated_on,
                                                   decided_on, reported_on, parent, children, leaves, leaves_shared,
                                                   leaves_place, leaves_year, arrives, arrives_shared, arrives_place,
                                                   arrives_year,
                                                   donor, recipient, sector, reference, description, flags, likeness,
                                                   digest, said)
                        select :batch, :importer, l.flow_id, l.version, l.status, l.type, l.new_money, l.contribution,
                               l.method, l.usd, l.original, l.currency, l.per_dollar, l.dated_on, l.decided_on,
                               l.reported_on, l.parent, l.children, l.leaves, l.leaves_shared, l.leaves_place, l.leaves_year,
                               l.arrives, l.arrives_shared, l.arrives_place, l.arrives_year, l.donor, l.recipient, l.sector,
                               l.reference, l.description, l.flags || v.flags, l.likeness, l.digest, l.said
                          from flow_lot l
                          join flow_verdict v on v.no = l.no
                         where v.kept
                         order by l.no
                        """).param("batch", batch).param("importer", importer).update();
    }

    /** Makes room for the versions of a batch to come again. */
    void undo(UUID batch) {
        sql.sql("update reported_flow set live = null where batch_id = :batch and live")
                .param("batch", batch)
                .update();
    }
}
