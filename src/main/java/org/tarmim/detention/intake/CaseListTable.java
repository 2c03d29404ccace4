package org.tarmim.detention.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Rejected;

/** All SQL of lists from which cases were opened. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseListTable {
    private static final int SHOWN = 20;

    private static final String ROWS = """
            select l.id, l.opened_at, l.cases, l.undone_at,
                   l.undone_at is null and l.opened_at > now() - interval '24 hours' as undoable
              from case_list l
            """;

    private final JdbcClient sql;

    CaseListTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Throws {@link Rejected} where the list was opened before. */
    void add(UUID id, int cases, Actor by) {
        try {
            sql.sql("""
                            insert into case_list (id, team, opened_by, cases)
                            values (:id, :team, :by, :cases)
                            """)
                    .param("id", id)
                    .param("team", by.organisation())
                    .param("by", by.account())
                    .param("cases", cases)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Rejected.because("caseList.twice");
        }
    }

    /** Those that somebody opened last, the newest first, and all of a day in which they can be taken back. */
    List<CaseList> of(UUID account) {
        return sql.sql(ROWS + """
                         where l.opened_by = :account
                           and (l.opened_at > now() - interval '24 hours'
                                or l.id in (select last.id
                                              from case_list last
                                             where last.opened_by = :account
                                             order by last.opened_at desc
                                             limit :size))
                         order by l.opened_at desc
                        """)
                .param("account", account)
                .param("size", SHOWN)
                .query(CaseListTable::list)
                .list();
    }

    /** One that whoever acts may know of. */
    Optional<CaseList> find(UUID id) {
        return sql.sql(ROWS + " where l.id = :id")
                .param("id", id)
                .query(CaseListTable::list)
                .optional();
    }

    /** Takes back what a list brought; false where it is too late, or it is not one's own. */
    boolean undo(UUID id) {
        return sql.sql("select undo_case_list(:id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static CaseList list(ResultSet row, int number) throws SQLException {
        return new CaseList(
                row.getObject("id", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getInt("cases"),
                instant(row.getObject("undone_at", OffsetDateTime.class)),
                row.getBoolean("undoable"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
