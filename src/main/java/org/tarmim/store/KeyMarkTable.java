package org.tarmim.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks of the keys with which an installation works. */
@Repository
class KeyMarkTable {
    private final JdbcClient sql;

    KeyMarkTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The mark of that name, which is the given one where there was none: of several nodes the first decides. */
    String firstOf(String name, String mark) {
        sql.sql("""
                        insert into key_mark (name, mark)
                        values (:name, :mark)
                            on conflict do nothing
                        """).param("name", name).param("mark", mark).update();
        return sql.sql("select mark from key_mark where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** Lets another key count from now on. */
    void replace(String name, String mark) {
        sql.sql("update key_mark set mark = :mark where name = :name")
                .param("name", name)
                .param("mark", mark)
                .update();
    }
}
