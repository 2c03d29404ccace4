package org.tarmim.detention.keeping;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of keys of cases that are made anew. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseKeyTable {
    private static final int AT_ONCE = 64; // parts of files have 256 KiB

    private final JdbcClient sql;

    /** A column that the key of a case seals. */
    record Column(String ofTable, String ofColumn) {
        /** As it stands in what is authenticated with the sealed text. */
        String name() {
            return ofTable + "." + ofColumn;
        }
    }

    /** What stands in a column, sealed. */
    record Sealed(UUID row, byte[] sealed) {}

    CaseKeyTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The wrapped key of a case of the own team; nobody else opens the case until the transaction ends. */
    Optional<byte[]> take(UUID ofCase) {
        return sql.sql("select * from key_to_renew(:case)")
                .param("case", ofCase)
                .query(byte[].class)
                .optional();
    }

    /** All columns that keys of cases seal. */
    List<Column> columns() {
        return sql.sql("select of_table, of_column from places_of_case()")
                .query(Column.class)
                .list();
    }

    /** A few rows of what a column says of the case, those after one, while its key is made anew. */
    List<Sealed> of(UUID ofCase, Column column, @Nullable UUID after) {
        return sql.sql("select row_id as row, sealed from sealed_of_case(:case, :table, :column, :after, :most)")
                .param("case", ofCase)
                .param("table", column.ofTable())
                .param("column", column.ofColumn())
                .param("after", after, Types.OTHER)
                .param("most", AT_ONCE)
                .query(Sealed.class)
                .list();
    }

    /** Keeps what was sealed anew. */
    void seal(UUID ofCase, Column column, List<Sealed> all) {
        int changed = sql.sql("select seal_of_case(:case, :table, :column, :ids, :sealed)")
                .param("case", ofCase)
                .param("table", column.ofTable())
                .param("column", column.ofColumn())
                .param("ids", all.stream().map(Sealed::row).toArray(UUID[]::new))
                .param("sealed", all.stream().map(Sealed::sealed).toArray(byte[][]::new))
                .query(Integer.class)
                .single();
        if (changed != all.size())
            throw new IllegalStateException("Not all of %s was sealed anew.".formatted(column.name()));
    }

    /** Keeps the new key in the place of the former one. */
    void keep(UUID ofCase, byte[] wrapped, int roomKey) {
        sql.sql("select renew_key_of(:case, :wrapped, :room)")
                .param("case", ofCase)
                .param("wrapped", wrapped)
                .param("room", roomKey)
                .query(row -> {});
    }
}
