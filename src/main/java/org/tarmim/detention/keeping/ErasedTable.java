package org.tarmim.detention.keeping;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the owner of the tables does at a start with cases that were erased. */
class ErasedTable {
    private final JdbcClient sql;

    ErasedTable(DataSource owner) {
        this.sql = JdbcClient.create(owner);
    }

    /** The codes of cases that are erased. */
    List<String> erased() {
        return sql.sql("select code from detention_case where state = 'ERASED' order by code")
                .query(String.class)
                .list();
    }

    /** Erases those of these cases that are not; how many there were. */
    int erase(Collection<String> codes) {
        return sql.sql("""
                        select destroy_case(id)
                          from detention_case
                         where code = any (:codes)
                           and state <> 'ERASED'
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> true)
                .list()
                .size();
    }
}
