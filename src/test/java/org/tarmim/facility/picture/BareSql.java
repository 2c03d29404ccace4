package org.tarmim.facility.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same questions in the plainest SQL, asked by the owner whom no row policy binds. */
record BareSql(JdbcClient sql, int size) {
    private static final String FUNCTIONING = """
             left join status_period s on s.facility_id = f.id and s.dimension = 'FUNCTIONALITY'
                   and upper_inf(s.valid) and upper_inf(s.known)
            """;

    void page(List<String> words, @Nullable NamePlace after) {
        rows(where(words, after), words, after);
    }

    /** A page of those that do not function. */
    void broken(List<String> words) {
        rows(where(words, null) + " and s.value = 'NON_FUNCTIONING'", words, null);
    }

    /** Counts by area and by how they function. */
    void tally(List<String> words) {
        ask(
                        "select f.area, s.value, count(*) from facility f" + FUNCTIONING + where(words, null)
                                + " group by 1, 2",
                        words,
                        null)
                .query()
                .listOfRows();
    }

    private void rows(String where, List<String> words, @Nullable NamePlace after) {
        ask("""
                select f.id, f.code, f.name_en, f.name_ar, f.type, f.area, s.value, lower(s.valid), b.value, lower(b.valid)
                  from facility f
                %s
                  left join status_period b on b.facility_id = f.id and b.dimension = 'BUILDING'
                        and upper_inf(b.valid) and upper_inf(b.known)
                %s
                 order by f.key_en, f.id
                 limit %d
                """.formatted(FUNCTIONING, where, size), words, after).query().listOfRows();
    }

    long count(List<String> words) {
        return ask("select count(*) from facility f" + where(words, null), words, null)
                .query(Long.class)
                .single();
    }

    /** Where the page begins that has so many rows before it; found by counting, which no screen ever does. */
    NamePlace place(List<String> words, int before) {
        return ask(
                        "select key_en, id from facility f" + where(words, null)
                                + " order by f.key_en, f.id limit 1 offset " + before,
                        words,
                        null)
                .query((row, number) -> new NamePlace(row.getString("key_en"), row.getObject("id", UUID.class)))
                .single();
    }

    private JdbcClient.StatementSpec ask(String statement, List<String> words, @Nullable NamePlace after) {
        var values = new ArrayList<Object>();
        words.forEach(word -> values.add("%" + word + "%"));
        if (after != null) values.addAll(List.of(after.key(), after.id()));
        return sql.sql(statement).params(values);
    }

    private static String where(List<String> words, @Nullable NamePlace after) {
        var conditions = new ArrayList<String>();
        words.forEach(word -> conditions.add("f.search_keys like ?"));
        if (after != null) conditions.add("(f.key_en, f.id) > (?, ?)");
        return " where " + String.join(" and ", conditions);
    }
}
