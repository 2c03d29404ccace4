package org.tarmim.detention.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mark of the key with which the installation seals its cases. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseRoomTable {
    private final JdbcClient sql;

    CaseRoomTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<byte[]> mark() {
        return sql.sql("select mark from case_room").query(byte[].class).optional();
    }

    /** Keeps the mark; false when another node was quicker. */
    boolean keep(byte[] mark, Instant at) {
        return sql.sql("""
                        insert into case_room (mark, made_at)
                        values (:mark, :at)
                            on conflict do nothing
                        """)
                        .param("mark", mark)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
