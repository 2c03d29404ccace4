package org.tarmim.detention.keeping;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Rejected;

/** All SQL of cases that are closed and opened again; what rows say is sealed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClosingTable {
    private final JdbcClient sql;

    /** An entry that closes a case or opens it again. */
    record SealedClosing(UUID id, byte[] content, Instant at) {}

    ClosingTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<SealedClosing> of(UUID ofCase) {
        return sql.sql(
                        "select id, content, recorded_at from case_closing where case_id = :case order by recorded_at, id")
                .param("case", ofCase)
                .query((row, number) -> new SealedClosing(
                        row.getObject("id", UUID.class),
                        row.getBytes("content"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Closes a case or opens it again; throws {@link Rejected} where somebody did so meanwhile. */
    void add(UUID id, UUID ofCase, byte[] content, boolean closes, Actor by, Instant at) {
        try {
            sql.sql("""
                            insert into case_closing (id, case_id, compartment, content, closes, recorded_by, recorded_at)
                            values (:id, :case, 'STRATEGY', :content, :closes, :by, :at)
                            """)
                    .param("id", id)
                    .param("case", ofCase)
                    .param("content", content)
                    .param("closes", closes)
                    .param("by", by.account())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException moved) {
            throw Rejected.because("closing.again");
        }
    }
}
