package org.tarmim.pledge.promise;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL of what donors answer. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnswerTable {
    private final JdbcClient sql;

    AnswerTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<PledgeAnswer> of(UUID pledge) {
        return sql.sql("""
                        select a.id, r.no, a.answer, a.note, a.answered_at
                          from pledge_answer a
                          join pledge_revision r on r.id = a.revision_id
                         where a.pledge_id = :pledge
                         order by a.answered_at desc
                        """)
                .param("pledge", pledge)
                .query((row, number) -> new PledgeAnswer(
                        row.getObject("id", UUID.class),
                        row.getInt("no"),
                        Answer.valueOf(row.getString("answer")),
                        row.getString("note"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether a donor is the country of whoever acts. */
    boolean isOwn(UUID donor) {
        return sql.sql("""
                        select exists (select from party
                                        where id = :donor
                                          and organisation_id = current_organisation())
                        """).param("donor", donor).query(Boolean.class).single();
    }

    UUID insert(Revision revision, AnswerDetails details, Actor who, Instant at) {
        return sql.sql("""
                        insert into pledge_answer (pledge_id, revision_id, answer, note, account_id, answered_at)
                        values (:pledge, :revision, :answer, :note, :account, :at)
                        returning id
                        """)
                .param("pledge", revision.pledge())
                .param("revision", revision.id())
                .param("answer", details.answer().name())
                .param("note", details.note())
                .param("account", who.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }
}
