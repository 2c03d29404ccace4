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

    /** Erases those of these cases that are not and that nothing holds; which there were. */
    List<String> erase(Collection<String> codes) {
        return sql.sql("""
                        select code, destroy_case(id)
                          from detention_case
                         where code = any (:codes)
                           and state <> 'ERASED'
                           and not exists (select from case_hold h where h.case_id = detention_case.id and h.lifted_at is null)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> row.getString("code"))
                .list();
    }
}
