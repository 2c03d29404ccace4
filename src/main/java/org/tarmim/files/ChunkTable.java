package org.tarmim.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of the content of files, which is kept in chunks of 256 KiB so that no step needs a whole file. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChunkTable {
    private static final int CHUNK = 256 * 1024;

    private final JdbcClient sql;

    ChunkTable(JdbcClient sql) {
        this.sql = sql;
    }

    void write(UUID file, Form form, byte[] content) {
        for (int start = 0; start < content.length; start += CHUNK) {
            var end = Math.min(start + CHUNK, content.length);
            insert(file, form, start / CHUNK, Arrays.copyOfRange(content, start, end));
        }
    }

    Optional<byte[]> read(UUID file, Form form, int number) {
        return sql.sql("""
                        select bytes
                          from file_chunk
                         where file_id = :file
                           and form = :form
                           and number = :number
                        """)
                .param("file", file)
                .param("form", form.name())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    /** Destroys the content of a file; that there was one stays known. */
    void destroy(UUID file) {
        sql.sql("delete from file_chunk where file_id = :file")
                .param("file", file)
                .update();
    }

    private void insert(UUID file, Form form, int number, byte[] bytes) {
        sql.sql("""
                        insert into file_chunk (file_id, form, number, bytes)
                        values (:file, :form, :number, :bytes)
                        """)
                .param("file", file)
                .param("form", form.name())
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }
}
