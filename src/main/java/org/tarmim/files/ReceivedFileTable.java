package org.tarmim.files;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the list of files. Who sees which, and whose name, is for the policies to say. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReceivedFileTable {
    private final JdbcClient sql;

    ReceivedFileTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest that something holds, at most that many; only those older than the one given. */
    List<ReceivedFile> newest(@Nullable UUID after, int size) {
        return sql.sql("""
                        select f.id, f.kind, f.name, f.size, f.sha256, f.width, f.height, f.scan, f.uploader_id,
                               f.received_at, f.withheld_at, a.name as sender, o.name_en, o.name_ar
                          from file f
                          join organisation o on o.id = f.uploader_org
                          left join account a on a.id = f.uploader_id
                         where f.held_at is not null
                           and (cast(:after as uuid) is null
                                or (f.received_at, f.id) < (select l.received_at, l.id from file l where l.id = :after))
                         order by f.received_at desc, f.id desc
                         limit :size
                        """)
                .param("after", after)
                .param("size", size)
                .query((row, number) -> new ReceivedFile(
                        FileTable.file(row, number),
                        row.getString("sender"),
                        row.getString("name_en"),
                        row.getString("name_ar")))
                .list();
    }
}
