package org.tarmim.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about areas. Only a transaction in nobody's name, as at start-up, may store one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AreaTable {
    private final JdbcClient sql;

    AreaTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Governorate> all() {
        return sql.sql("""
                        select pcode, parent, level, name_en, name_ar, iso, outline
                          from area
                         order by pcode
                        """).query(AreaTable::governorate).list();
    }

    void store(Governorate area) {
        sql.sql("""
                insert into area (pcode, parent, level, name_en, name_ar, iso, outline)
                values (:pcode, :parent, :level, :nameEn, :nameAr, :iso, cast(:outline as jsonb))
                    on conflict (pcode) do update
                   set parent = excluded.parent, level = excluded.level, name_en = excluded.name_en,
                       name_ar = excluded.name_ar, iso = excluded.iso, outline = excluded.outline
                """)
                .param("pcode", area.code().value())
                .param("parent", Objects.toString(area.parent(), null))
                .param("level", area.level())
                .param("nameEn", area.nameEn())
                .param("nameAr", area.nameAr())
                .param("iso", area.iso())
                .param("outline", area.outline().geoJson())
                .update();
    }

    private static Governorate governorate(ResultSet row, int number) throws SQLException {
        return new Governorate(
                new PCode(row.getString("pcode")),
                Optional.ofNullable(row.getString("parent")).map(PCode::new).orElse(null),
                row.getInt("level"),
                row.getString("name_en"),
                row.getString("name_ar"),
                row.getString("iso"),
                new Outline(row.getString("outline")));
    }
}
