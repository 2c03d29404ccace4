package org.tarmim.withhold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of asks and tombstones. The tombstones are set by the database itself. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WithholdTable {
    private static final String SELECT = """
            select id, kind, subject, reason, asked_by, asked_at
              from withhold_ask
            """;

    private final JdbcClient sql;

    WithholdTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until nothing else of this person is being asked; the lock ends with the transaction. */
    void lock(UUID account) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('withhold_ask ' || :account, 0))")
                .param("account", account.toString())
                .query((row, number) -> account)
                .single();
    }

    long countOpenOwn() {
        return sql.sql("""
                        select count(*)
                          from withhold_ask
                         where asked_by = current_account()
                           and decision is null
                        """).query(Long.class).single();
    }

    void insert(WithholdAsk ask) {
        sql.sql("""
                        insert into withhold_ask (id, kind, subject, reason, asked_by, asked_at)
                        values (:id, :kind, :subject, :reason, :by, :at)
                        """)
                .param("id", ask.id())
                .param("kind", ask.passage().kind())
                .param("subject", ask.passage().subject())
                .param("reason", ask.reason().name())
                .param("by", ask.askedBy())
                .param("at", utc(ask.askedAt()))
                .update();
    }

    Optional<WithholdAsk> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(WithholdTable::ask)
                .optional();
    }

    /** Those that wait, the oldest first; at most {@code size}. */
    List<WithholdAsk> open(int size) {
        return sql.sql(SELECT + "where decision is null order by asked_at, id limit :size")
                .param("size", size)
                .query(WithholdTable::ask)
                .list();
    }

    /** Decides an open ask; false when somebody was quicker. */
    boolean decide(UUID id, String decision, UUID by, Instant at) {
        return sql.sql("""
                        update withhold_ask
                           set decision = :decision, decided_by = :by, decided_at = :at
                         where id = :id
                           and decision is null
                        """)
                        .param("id", id)
                        .param("decision", decision)
                        .param("by", by)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** The marks of what an ask blanked, in hexadecimal digits. */
    List<String> commitments(UUID ask) {
        return sql.sql("select encode(commitment, 'hex') from tombstone where ask_id = :ask order by kind, subject")
                .param("ask", ask)
                .query(String.class)
                .list();
    }

    /** Those withheld of which something may be left in the files of the server. */
    List<WithholdAsk> toCleanAfter() {
        return sql.sql(SELECT + "where decision = 'WITHHELD' and cleaned_at is null order by decided_at, id")
                .query(WithholdTable::ask)
                .list();
    }

    void cleaned(UUID id, Instant at) {
        sql.sql("update withhold_ask set cleaned_at = :at where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    private static WithholdAsk ask(ResultSet row, int number) throws SQLException {
        return new WithholdAsk(
                row.getObject("id", UUID.class),
                new Passage(row.getString("kind"), row.getObject("subject", UUID.class)),
                WithholdReason.valueOf(row.getString("reason")),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
