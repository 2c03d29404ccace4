package org.tarmim.detention.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;

/** All SQL of assessments of risk. What whoever acts may not see is not there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RiskTable {
    private static final String ROWS = """
            select r.id, r.case_id, r.content, a.name as assessed_by, r.assessed_at, r.valid_until,
                   r.confirmed_at, c.name as confirmed_by,
                   not exists (select from risk_assessment later where later.supersedes = r.id) as current
              from risk_assessment r
              left join account a on a.id = r.assessed_by
              left join account c on c.id = r.confirmed_by
            """;

    private final JdbcClient sql;

    /**
     * An assessment, still sealed.
     *
     * @param confirmedBy null where nobody has confirmed it
     */
    record Row(
            UUID id,
            UUID ofCase,
            byte[] content,
            String assessedBy,
            Instant assessedAt,
            Instant validUntil,
            @Nullable String confirmedBy,
            boolean current) {}

    /** An assessment that somebody asks to be confirmed. */
    record AskedRow(Row row, CaseCode code, String askedBy) {}

    RiskTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Row> find(UUID id) {
        return sql.sql(ROWS + " where r.id = :id")
                .param("id", id)
                .query(RiskTable::row)
                .optional();
    }

    /** Those of a case, in the order in which they were made. */
    List<Row> of(UUID ofCase) {
        return sql.sql(ROWS + " where r.case_id = :case order by r.assessed_at, r.id")
                .param("case", ofCase)
                .query(RiskTable::row)
                .list();
    }

    /** Adds one that stands for some days; throws {@link Rejected} where another took the place of the same meanwhile. */
    void add(UUID id, UUID ofCase, byte[] content, @Nullable UUID supersedes, int days, Actor by) {
        try {
            sql.sql("""
                            insert into risk_assessment (id, case_id, compartment, content, assessed_by, assessed_at,
                                                         valid_until, supersedes)
                            values (:id, :case, :compartment, :content, :by, now(),
                                    now() + make_interval(days => :days), :supersedes)
                            """)
                    .param("id", id)
                    .param("case", ofCase)
                    .param("compartment", Compartment.STRATEGY.name())
                    .param("content", content)
                    .param("by", by.account())
                    .param("days", days)
                    .param("supersedes", supersedes)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Rejected.because("risk.meanwhile");
        }
    }

    /** Confirms one, if nobody has; whoever may not finds it unconfirmed when the document is to go. */
    void confirm(UUID id, Actor by, Instant at) {
        sql.sql("""
                        update risk_assessment
                           set confirmed_by = :by,
                               confirmed_at = :at
                         where id = :id
                           and confirmed_by is null
                        """)
                .param("id", id)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Asks somebody to confirm one; asking again changes nothing. */
    void ask(UUID ofCase, UUID assessment, UUID person, Actor by) {
        sql.sql("""
                        insert into risk_confirmation (assessment_id, case_id, compartment, asked, asked_by)
                        values (:assessment, :case, :compartment, :asked, :by)
                        on conflict do nothing
                        """)
                .param("assessment", assessment)
                .param("case", ofCase)
                .param("compartment", Compartment.STRATEGY.name())
                .param("asked", person)
                .param("by", by.account())
                .update();
    }

    /** Those that stand, nobody confirmed and a person was asked to, the oldest first. */
    List<AskedRow> asked(Actor person) {
        return sql.sql("""
                        select r.*, d.code, coalesce(b.name, '') as asked_by
                          from (%s) r
                          join risk_confirmation k on k.assessment_id = r.id
                          join detention_case d on d.id = r.case_id
                          left join account b on b.id = k.asked_by
                         where k.asked = :person
                           and r.confirmed_at is null
                           and r.valid_until > now()
                           and not is_weighed_anew(r.id)
                         order by k.asked_at, r.id
                        """.formatted(ROWS))
                .param("person", person.account())
                .query((row, number) -> new AskedRow(
                        row(row, number),
                        CaseCode.read(row.getString("code")).orElseThrow(),
                        row.getString("asked_by")))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at") != null;
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getBytes("content"),
                Objects.toString(row.getString("assessed_by"), ""),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                confirmed ? Objects.toString(row.getString("confirmed_by"), "") : null,
                row.getBoolean("current"));
    }
}
