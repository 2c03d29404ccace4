package org.tarmim.store;

import java.nio.file.Path;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal that writes without end and says which writes were acknowledged; meant to be killed. */
class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
        var sql = StoreAlone.on(Path.of(arguments[0])).getBean(JdbcClient.class);
        for (var number = 0; ; number++) if (write(sql, number)) System.out.println("kept " + number);
    }

    private static boolean write(JdbcClient sql, int number) {
        try {
            return sql.sql("insert into kept values (:number)")
                            .param("number", number)
                            .update()
                    == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
