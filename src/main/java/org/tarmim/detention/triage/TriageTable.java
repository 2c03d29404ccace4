package org.tarmim.detention.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.TimePlace;

/** All SQL of sorting cases. What whoever acts may not see is not there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TriageTable {
    private final JdbcClient sql;

    /**
     * A case on its place in the list.
     *
     * @param based   whether a lawful basis holds that one may see
     * @param weighed whether a risk stands that one may see
     */
    record Waiting(UUID id, CaseCode code, Instant openedAt, boolean based, boolean weighed) {}

    /** Why a case was set aside, still sealed. */
    record Aside(UUID id, byte[] content) {}

    TriageTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page, those that have waited longest first. */
    List<Waiting> page(
            Collection<CaseState> states, @Nullable CasePriority priority, @Nullable TimePlace after, int size) {
        return sql.sql("""
                        select d.id, d.code, d.opened_at,
                               exists (select from lawful_basis b
                                        where b.case_id = d.id
                                          and b.withdrawn_at is null) as based,
                               exists (select from risk_assessment r
                                        where r.case_id = d.id
                                          and r.valid_until > now()
                                          and not exists (select from risk_assessment later
                                                           where later.supersedes = r.id)) as weighed
                          from detention_case d
                         where d.state = any(:states)
                           and (cast(:priority as text) is null or d.priority = :priority)
                           and (cast(:at as timestamptz) is null or (d.opened_at, d.id) > (:at, :id))
                         order by d.opened_at, d.id
                         limit :size
                        """)
                .param("states", words(states))
                .param("priority", priority == null ? null : priority.name())
                .param("at", TimePlace.momentOf(after))
                .param("id", TimePlace.idOf(after))
                .param("size", size)
                .query(TriageTable::waiting)
                .list();
    }

    /** Moves a case; false where it is in another state by now, or not one's to move. */
    boolean move(UUID id, Collection<CaseState> from, CaseState to) {
        return sql.sql("update detention_case set state = :to where id = :id and state = any(:from)")
                        .param("id", id)
                        .param("to", to.name())
                        .param("from", words(from))
                        .update()
                == 1;
    }

    void prioritise(UUID id, CasePriority priority) {
        sql.sql("update detention_case set priority = :priority where id = :id")
                .param("id", id)
                .param("priority", priority.name())
                .update();
    }

    void setAside(UUID id, UUID ofCase, byte[] content, Actor by, Instant at) {
        sql.sql("""
                        insert into case_triage (id, case_id, compartment, content, recorded_by, recorded_at)
                        values (:id, :case, :compartment, :content, :by, :at)
                        """)
                .param("id", id)
                .param("case", ofCase)
                .param("compartment", Compartment.STRATEGY.name())
                .param("content", content)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why cases were set aside last. */
    Map<UUID, Aside> aside(Collection<UUID> cases) {
        var last = new HashMap<UUID, Aside>();
        sql.sql("""
                        select distinct on (t.case_id) t.case_id, t.id, t.content
                          from case_triage t
                         where t.case_id = any(:cases)
                         order by t.case_id, t.recorded_at desc
                        """).param("cases", cases.toArray(UUID[]::new)).query(row -> {
            var aside = new Aside(row.getObject("id", UUID.class), row.getBytes("content"));
            last.put(row.getObject("case_id", UUID.class), aside);
        });
        return last;
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                new CaseCode(row.getString("code")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("based"),
                row.getBoolean("weighed"));
    }

    private static String[] words(Collection<CaseState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
