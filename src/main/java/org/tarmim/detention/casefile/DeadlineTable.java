package org.tarmim.detention.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    /** What is due, still sealed, because of an entry or a document. */
    record Row(
            UUID id,
            UUID ofCase,
            DeadlineSource from,
            UUID source,
            byte[] content,
            DeadlineState state,
            boolean escalated) {}

    DeadlineTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of cases, in the order in which they were recorded. */
    List<Row> of(Collection<UUID> cases) {
        return sql.sql("""
                        select id, case_id, term_id, action_id, hearing_id, event_id, basis_id, content, state,
                               escalated
                          from case_deadline
                         where case_id = any(:cases)
                         order by recorded_at, id
                        """)
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    /** Whether whoever acts may say what is due in a case. */
    boolean isWritable(UUID ofCase) {
        return sql.sql("""
                        select exists (select from my_case m
                                        where m.case_id = :case
                                          and m.compartment = :compartment
                                          and m.level in ('WRITE', 'EXPORT'))
                        """)
                .param("case", ofCase)
                .param("compartment", Compartment.LEGAL.name())
                .query(Boolean.class)
                .single();
    }

    void add(Row row, Actor by, Instant at) {
        sql.sql("""
                        insert into case_deadline (id, case_id, compartment, %s, content, recorded_by, recorded_at)
                        values (:id, :case, :compartment, :source, :content, :by, :at)
                        """.formatted(row.from().column()))
                .param("id", row.id())
                .param("case", row.ofCase())
                .param("compartment", Compartment.LEGAL.name())
                .param("source", row.source())
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

    /** Ends some of a case that are open: they no longer count. */
    void supersede(UUID ofCase, Collection<UUID> deadlines, Actor by, Instant at) {
        sql.sql("""
                        update case_deadline
                           set state = 'SUPERSEDED',
                               settled_by = :by,
                               settled_at = :at
                         where case_id = :case
                           and id = any(:deadlines)
                           and state = 'OPEN'
                        """)
                .param("case", ofCase)
                .param("deadlines", deadlines.toArray(UUID[]::new))
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Tells the supervisors of the team that one passed; false where they know, or it is settled, or may not be seen. */
    boolean escalate(UUID deadline) {
        return sql.sql("select escalate_deadline(:deadline)")
                .param("deadline", deadline)
                .query(Boolean.class)
                .single();
    }

    /** The codes of the cases of the team in which something passed that nobody settled. */
    List<String> lapsedInTeam() {
        return sql.sql("""
                        select d.code
                          from detention_case d
                         where d.id in (select lapsed_cases_of_team())
                         order by d.code
                        """).query(String.class).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        for (var from : DeadlineSource.values()) {
            var source = row.getObject(from.column(), UUID.class);
            if (source != null) return row(row, from, source);
        }
        throw new IllegalStateException("Something is due because of something.");
    }

    private static Row row(ResultSet row, DeadlineSource from, UUID source) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                from,
                source,
                row.getBytes("content"),
                DeadlineState.valueOf(row.getString("state")),
                row.getBoolean("escalated"));
    }
}
