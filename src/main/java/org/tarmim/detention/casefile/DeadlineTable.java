package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.chain.Compartment;

/** All SQL of what is due in cases. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DeadlineTable {
    private final JdbcClient sql;

    /** What is due, still sealed: because of an order, or of an action that awaits its reply. */
    record Row(
            UUID id,
            UUID ofCase,
            @Nullable UUID term,
            @Nullable UUID action,
            byte[] content,
            DeadlineState state) {}

    DeadlineTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of cases, in the order in which they were recorded. */
    List<Row> of(Collection<UUID> cases) {
        return sql.sql("""
                        select id, case_id, term_id, action_id, content, state
                          from case_deadline
                         where case_id = any(:cases)
                         order by recorded_at, id
                        """)
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getObject("term_id", UUID.class),
                        row.getObject("action_id", UUID.class),
                        row.getBytes("content"),
                        DeadlineState.valueOf(row.getString("state"))))
                .list();
    }

    void add(Row row, Actor by, Instant at) {
        sql.sql("""
                        insert into case_deadline (id, case_id, compartment, term_id, action_id, content, recorded_by,
                                                   recorded_at)
                        values (:id, :case, :compartment, :term, :action, :content, :by, :at)
                        """)
                .param("id", row.id())
                .param("case", row.ofCase())
                .param("compartment", Compartment.LEGAL.name())
                .param("term", row.term())
                .param("action", row.action())
                .param("content", row.content())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Settles one; false where it was settled already, or may not be seen. */
    boolean settle(UUID ofCase, UUID deadline, Actor by, Instant at) {
        return sql.sql("""
                        update case_deadline
                           set state = 'DONE',
                               settled_by = :by,
                               settled_at = :at
                         where id = :id
                           and case_id = :case
                           and state = 'OPEN'
                        """)
                        .param("id", deadline)
                        .param("case", ofCase)
                        .param("by", by.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What is due because of orders or actions is so no longer: news of them came. */
    void supersede(UUID ofCase, Collection<UUID> sources, Actor by, Instant at) {
        sql.sql("""
                        update case_deadline
                           set state = 'SUPERSEDED',
                               settled_by = :by,
                               settled_at = :at
                         where case_id = :case
                           and (term_id = any(:sources) or action_id = any(:sources))
                           and state = 'OPEN'
                        """)
                .param("case", ofCase)
                .param("sources", sources.toArray(UUID[]::new))
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
