package org.tarmim.withhold;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;

/** Every column into which somebody can type words is known, so that none is forgotten when words are withheld. */
@HouseTest
class FreeWordsTest {
    /**
     * Why words stand where two people cannot blank them: names of accounts, which administrators change, and of focal
     * points, whom those who keep them take out at once and for good; published lists; the number of a pledge in the
     * file of others, by which it is found again; codes and marks that the house itself writes.
     */
    private static final Set<String> NOT_WITHHELD = Set.of("PEOPLE", "PUBLISHED", "REFERENCE", "CODE");

    private record Words(String table, List<String> columns, String why) {
        static Words of(NamedCsvRecord row) {
            var columns = List.of(row.getField("columns").split(" "));
            return new Words(row.getField("table"), columns, row.getField("why"));
        }

        Stream<String> names() {
            return columns.stream().map(column -> table + "." + column);
        }
    }

    @Autowired
    JdbcClient sql;

    @Autowired
    List<Withholdable> rooms;

    @Test
    void every_column_that_takes_free_words_is_withheld_or_says_why_not() throws IOException {
        var listed = listed().stream().flatMap(Words::names).toList();
        assertThat(listed).doesNotHaveDuplicates().containsAll(free());
    }

    @Test
    void what_is_listed_is_still_there() throws IOException {
        var words = listed().stream().filter(one -> !one.why().equals("CODE"));
        assertThat(free()).containsAll(words.flatMap(Words::names).toList());
    }

    @Test
    void every_table_with_withheld_words_is_cleaned_after_they_were_blanked() throws IOException {
        for (var words : listed()) {
            if (NOT_WITHHELD.contains(words.why())) continue;
            var room = rooms.stream().filter(one -> one.kinds().contains(words.why()));
            assertThat(room.flatMap(one -> one.tables().stream()))
                    .as(words.toString())
                    .contains(words.table());
        }
    }

    private static List<Words> listed() throws IOException {
        var file = Path.of("src/test/resources/withhold/words.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(Words::of).toList();
        }
    }

    /** Columns of text that neither a list nor another table bounds. */
    private Set<String> free() {
        return sql.sql("""
                        select c.relname || '.' || a.attname
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                          join pg_type t on t.oid = a.atttypid
                         where c.relkind = 'r'
                           and c.relnamespace = 'public'::regnamespace
                           and t.typname in ('text', 'varchar', 'json', 'jsonb', 'xml')
                           and c.relname !~ '^flyway_schema_history'
                           and not exists (select
                                             from pg_constraint k
                                            where k.conrelid = c.oid
                                              and a.attnum = any (k.conkey)
                                              and (k.contype = 'f'
                                                   or (k.contype = 'c'
                                                       and array_length(k.conkey, 1) = 1
                                                       and pg_get_constraintdef(k.oid) ~ 'ANY \\(|~ ''|length\\(.*\\) = ')))
                        """).query(String.class).set();
    }
}
