package org.tarmim.detention.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.Colleague;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;

/** All SQL of advocacy actions. What whoever acts may not see is not there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ActionTable {
    private static final String ROWS = """
            select a.id, a.case_id, d.code, a.state, o.name as author, a.reviewer, r.name as reviewer_name,
                   b.id as basis, b.withdrawal, a.assessment_id, a.urgent_at, t.name as told, a.reviewed_at,
                   exists (select from my_case m
                            where m.case_id = a.case_id
                              and m.compartment = a.compartment
                              and m.level in ('WRITE', 'EXPORT')) as writable
              from advocacy_action a
              join detention_case d on d.id = a.case_id
              left join account o on o.id = a.author
              left join account r on r.id = a.reviewer
              left join account t on t.id = a.told
              left join lawful_basis b on b.id = a.basis_id
            """;

    private final JdbcClient sql;

    /** An action without anything that it says. */
    record Row(
            UUID id,
            UUID ofCase,
            CaseCode code,
            ActionState state,
            String author,
            @Nullable UUID reviewer,
            @Nullable String reviewerName,
            @Nullable UUID basis,
            byte @Nullable [] withdrawal,
            @Nullable UUID assessment,
            @Nullable Instant urgentAt,
            String told,
            boolean reviewed,
            boolean writable) {}

    ActionTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Row> find(UUID id) {
        return sql.sql(ROWS + " where a.id = :id")
                .param("id", id)
                .query(ActionTable::row)
                .optional();
    }

    /** Those of a case, the last drafted first. */
    List<Row> of(UUID ofCase) {
        return sql.sql(ROWS + " where a.case_id = :case order by a.drafted_at desc, a.id")
                .param("case", ofCase)
                .query(ActionTable::row)
                .list();
    }

    /** Those that wait for a person's decision, the oldest first. */
    List<Row> waitingFor(UUID reviewer) {
        return sql.sql(ROWS + """
                         where a.reviewer = :reviewer
                           and a.state = 'RISK_REVIEW'
                         order by a.drafted_at, a.id
                        """)
                .param("reviewer", reviewer)
                .query(ActionTable::row)
                .list();
    }

    void add(UUID id, CaseHead head, Actor author, Instant at) {
        sql.sql("""
                        insert into advocacy_action (id, case_id, team, compartment, author, drafted_at)
                        values (:id, :case, :team, :compartment, :author, :at)
                        """)
                .param("id", id)
                .param("case", head.id())
                .param("team", head.team())
                .param("compartment", Compartment.STRATEGY.name())
                .param("author", author.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The steps of actions, the first one first. */
    List<ActionStep> steps(Collection<UUID> actions) {
        return sql.sql("""
                        select s.id, s.action_id, s.case_id, s.number, s.kind, s.content, s.document, a.name as by, s.taken_at
                          from action_step s
                          left join account a on a.id = s.taken_by
                         where s.action_id = any(:actions)
                         order by s.action_id, s.number
                        """)
                .param("actions", actions.toArray(UUID[]::new))
                .query((row, number) -> new ActionStep(
                        row.getObject("id", UUID.class),
                        row.getObject("action_id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getInt("number"),
                        ActionStepKind.valueOf(row.getString("kind")),
                        row.getBytes("content"),
                        row.getBytes("document"),
                        Objects.toString(row.getString("by"), ""),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Takes a step; throws {@link Rejected} where somebody else took one meanwhile, or it is not this person's to take. */
    void take(ActionStep step, Named named, Actor by) {
        try {
            sql.sql("""
                            insert into action_step (id, action_id, case_id, compartment, number, kind, content, document,
                                                     basis_id, reviewer, assessment_id, told, taken_by, taken_at)
                            values (:id, :action, :case, :compartment, :number, :kind, :content, :document,
                                    :basis, :reviewer, :assessment, :told, :by, :at)
                            """)
                    .param("id", step.id())
                    .param("action", step.action())
                    .param("case", step.ofCase())
                    .param("compartment", Compartment.STRATEGY.name())
                    .param("number", step.number())
                    .param("kind", step.kind().name())
                    .param("content", step.content())
                    .param("document", step.document())
                    .param("basis", named.basis())
                    .param("reviewer", named.reviewer())
                    .param("assessment", named.assessment())
                    .param("told", named.told())
                    .param("by", by.account())
                    .param("at", step.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException refused) {
            throw Rejected.because(why(String.valueOf(refused.getMessage())));
        }
    }

    private static String why(String refusal) {
        if (refusal.contains("a_second_person_decides")) return "action.secondPerson";
        if (refusal.contains("review_overdue")) return "urgent.overdue";
        if (refusal.contains("basis_holds")) return "action.basis.withdrawn";
        return refusal.contains("assessment_stands") ? "risk.missing" : "action.meanwhile";
    }

    /** What went alone and waits for a person's review, the oldest first. */
    List<UrgentNotice> toReview(UUID reviewer) {
        return notices("""
                select d.code, coalesce(s.name, '') as by, a.urgent_at, a.id as action
                  from advocacy_action a
                  join detention_case d on d.id = a.case_id
                  left join account s on s.id = a.urgent_by
                 where a.reviewer = :reviewer
                   and a.urgent_at is not null
                   and a.reviewed_at is null
                 order by a.urgent_at, a.id
                """, Map.of("reviewer", reviewer));
    }

    /** What went alone and of which whoever acts was told, the oldest first, until it is reviewed. */
    List<UrgentNotice> told() {
        return notices("""
                select d.code, coalesce(s.name, '') as by, n.urgent_at, cast(null as uuid) as action
                  from urgent_notices() n
                  join detention_case d on d.id = n.case_id
                  left join account s on s.id = n.urgent_by
                 order by n.urgent_at
                """, Map.of());
    }

    private List<UrgentNotice> notices(String question, Map<String, ?> params) {
        return sql.sql(question)
                .params(params)
                .query((row, number) -> new UrgentNotice(
                        CaseCode.read(row.getString("code")).orElseThrow(),
                        row.getString("by"),
                        UrgentPath.reviewBy(
                                row.getObject("urgent_at", OffsetDateTime.class).toInstant()),
                        row.getObject("action", UUID.class)))
                .list();
    }

    /** The supervisors of a team, by name. */
    List<Colleague> supervisors(UUID team) {
        return sql.sql("""
                        select id, name
                          from account
                         where organisation_id = :team
                           and active
                           and 'CASE_SUPERVISOR' = any (roles)
                         order by name, id
                        """)
                .param("team", team)
                .query((row, number) -> new Colleague(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var urgent = row.getObject("urgent_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                CaseCode.read(row.getString("code")).orElseThrow(),
                ActionState.valueOf(row.getString("state")),
                Objects.toString(row.getString("author"), ""),
                row.getObject("reviewer", UUID.class),
                row.getString("reviewer_name"),
                row.getObject("basis", UUID.class),
                row.getBytes("withdrawal"),
                row.getObject("assessment_id", UUID.class),
                urgent == null ? null : urgent.toInstant(),
                Objects.toString(row.getString("told"), ""),
                row.getObject("reviewed_at") != null,
                row.getBoolean("writable"));
    }
}
