package org.tarmim.facility.focal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of focal points. Who is no coordinator and no manager of the organisation reads none. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FocalPointTable {
    private static final String COLUMNS = """
            p.id, p.organisation_id, p.facility_id, p.name, p.phone, p.language, p.reach, p.hint, p.confirmed_at,
            a.name as confirmed_by
            """;

    private final JdbcClient sql;

    FocalPointTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of each of these facilities: its own first, then who speaks for all of an organisation's. */
    Map<UUID, List<FocalPoint>> of(Collection<UUID> facilities) {
        var found = new LinkedHashMap<UUID, List<FocalPoint>>();
        sql.sql("select f.id as place, " + COLUMNS + """
                          from facility f
                          join focal_point p
                            on p.removed_at is null
                           and (p.facility_id = f.id
                                or (p.facility_id is null
                                    and (p.organisation_id = f.operator_id
                                         or exists (select
                                                      from facility_worker w
                                                     where w.facility_id = f.id
                                                       and w.organisation_id = p.organisation_id))))
                          left join account a on a.id = p.confirmed_by
                         where f.id = any (:facilities)
                         order by p.facility_id is null, p.organisation_id is distinct from f.operator_id, p.id
                        """)
                .param("facilities", facilities.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("place", UUID.class), place -> new ArrayList<>())
                            .add(point(row));
                });
        return found;
    }

    Optional<FocalPoint> find(UUID id) {
        return sql.sql("select " + COLUMNS + """
                          from focal_point p
                          left join account a on a.id = p.confirmed_by
                         where p.id = :id
                           and p.removed_at is null
                        """)
                .param("id", id)
                .query((row, number) -> point(row))
                .optional();
    }

    /** Names somebody; false where somebody is named there already. */
    boolean insert(FocalPointDetails details, DialledNumber phone, Instant at) {
        return sql.sql("""
                        insert into focal_point (organisation_id, facility_id, name, phone, language, reach, hint,
                                                 confirmed_by, confirmed_at)
                        values (:organisation, :facility, :name, :phone, :language, :reach, :hint,
                                current_account(), :at)
                            on conflict do nothing
                        """)
                        .param("organisation", details.organisation())
                        .param("facility", details.facility(), Types.OTHER)
                        .param("name", details.name())
                        .param("phone", phone.digits())
                        .param("language", details.language().name())
                        .param("reach", details.reach().name())
                        .param("hint", details.hint(), Types.VARCHAR)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void confirm(UUID id, Instant at) {
        sql.sql("update focal_point set confirmed_by = current_account(), confirmed_at = :at where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    void remove(UUID id, Instant at) {
        sql.sql("""
                        update focal_point
                           set name = null, phone = null, language = null, reach = null, hint = null,
                               removed_by = current_account(), removed_at = :at
                         where id = :id
                        """).param("id", id).param("at", utc(at)).update();
    }

    /** Those removed of which something may be left in the files of the server. */
    List<UUID> toCleanAfter() {
        return sql.sql("select id from focal_point where removed_at is not null and cleaned_at is null")
                .query(UUID.class)
                .list();
    }

    void cleaned(List<UUID> ids, Instant at) {
        sql.sql("update focal_point set cleaned_at = :at where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", utc(at))
                .update();
    }

    private static FocalPoint point(ResultSet row) throws SQLException {
        return new FocalPoint(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("facility_id", UUID.class),
                row.getString("name"),
                new DialledNumber(row.getString("phone")),
                Spoken.valueOf(row.getString("language")),
                Reach.valueOf(row.getString("reach")),
                row.getString("hint"),
                row.getString("confirmed_by"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
