package org.tarmim.pledge.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL of what conditions came to. The same kind and words in another revision are the same condition. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FindingTable {
    private final JdbcClient sql;

    FindingTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Finding> of(UUID pledge) {
        return sql.sql("""
                        select a.*, c.type, c.said
                          from condition_assessment a
                          join pledge_condition c on c.id = a.condition_id
                          join pledge_revision r on r.id = c.revision_id
                         where r.pledge_id = :pledge
                         order by a.assessed_on desc, a.recorded_at desc
                        """)
                .param("pledge", pledge)
                .query((row, number) -> finding(row))
                .list();
    }

    /** How many conditions of the newest verified revision of each pledge still lock money; those without any are not in it. */
    Map<UUID, Integer> locks(Collection<UUID> pledges) {
        var locks = new HashMap<UUID, Integer>();
        sql.sql("""
                        select r.pledge_id, count(*) as locks
                          from pledge_revision r
                          join pledge_condition c on c.revision_id = r.id
                         where r.pledge_id = any (:pledges)
                           and is_verified(r.id)
                           and not exists (select from pledge_revision n
                                            where n.pledge_id = r.pledge_id and n.no > r.no and is_verified(n.id))
                           and coalesce((select a.state
                                           from condition_assessment a
                                           join pledge_condition o on o.id = a.condition_id
                                           join pledge_revision s on s.id = o.revision_id
                                          where s.pledge_id = r.pledge_id
                                            and o.type = c.type
                                            and o.said = c.said
                                          order by a.assessed_on desc, a.recorded_at desc
                                          limit 1), 'OPEN') not in ('MET', 'WAIVED')
                         group by r.pledge_id
                        """).param("pledges", pledges.toArray(UUID[]::new)).query(row -> {
            locks.put(row.getObject("pledge_id", UUID.class), row.getInt("locks"));
        });
        return locks;
    }

    void insert(UUID id, FindingDetails details, int condition, Actor who, Instant at) {
        sql.sql("""
                        insert into condition_assessment (id, condition_id, state, assessed_on, evidence, assessor_id,
                                                          assessor_org, recorded_at)
                        values (:id, (select id from pledge_condition where revision_id = :revision and no = :condition),
                                :state, :assessedOn, :evidence, :assessor, :organisation, :at)
                        """)
                .param("id", id)
                .param("revision", details.revision())
                .param("condition", condition)
                .param("state", details.state().name())
                .param("assessedOn", details.assessedOn())
                .param("evidence", details.evidence())
                .param("assessor", who.account())
                .param("organisation", who.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                new Condition(ConditionType.valueOf(row.getString("type")), row.getString("said")),
                ConditionState.valueOf(row.getString("state")),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("evidence"),
                row.getObject("assessor_org", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
