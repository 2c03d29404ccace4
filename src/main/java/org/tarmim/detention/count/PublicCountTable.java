package org.tarmim.detention.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of the public count. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PublicCountTable {
    private final JdbcClient sql;

    PublicCountTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of the last months, the newest first. */
    List<PublicCount> last(int months) {
        return sql.sql("select month, rounded from public_count order by month desc limit :months")
                .param("months", months)
                .query((row, number) ->
                        new PublicCount(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("rounded")))
                .list();
    }

    /** Releases that of a month; false where it was released before. */
    boolean release(YearMonth month) {
        return sql.sql("select release_public_count(:month)")
                .param("month", month.atDay(1))
                .query(Boolean.class)
                .single();
    }
}
