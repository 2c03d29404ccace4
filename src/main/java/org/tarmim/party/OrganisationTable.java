package org.tarmim.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about organisations; who may change them is the database's policy. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OrganisationTable {
    private final JdbcClient sql;

    OrganisationTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Organisation> find(OrganisationId id) {
        return sql.sql("""
                        select id, version, name_en, name_ar, acronym, kind, country, active
                          from organisation
                         where id = :id
                        """)
                .param("id", id.value())
                .query(OrganisationTable::organisation)
                .optional();
    }

    List<Organisation> find(Collection<UUID> ids) {
        return sql.sql("""
                        select id, version, name_en, name_ar, acronym, kind, country, active
                          from organisation
                         where id = any (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(OrganisationTable::organisation)
                .list();
    }

    List<Organisation> all() {
        return sql.sql("""
                        select id, version, name_en, name_ar, acronym, kind, country, active
                          from organisation
                         order by active desc, lower(name_en), name_ar, id
                        """).query(OrganisationTable::organisation).list();
    }

    Organisation insert(OrganisationDetails details) {
        return sql.sql("""
                        insert into organisation (name_en, name_ar, acronym, kind, country)
                        values (:nameEn, :nameAr, :acronym, :kind, :country)
                        returning id, version, name_en, name_ar, acronym, kind, country, active
                        """)
                .params(params(details))
                .query(OrganisationTable::organisation)
                .single();
    }

    Optional<Organisation> update(OrganisationId id, int version, OrganisationDetails details) {
        return sql.sql("""
                        update organisation
                           set name_en = :nameEn, name_ar = :nameAr, acronym = :acronym,
                               kind = :kind, country = :country, version = version + 1
                         where id = :id
                           and version = :version
                        returning id, version, name_en, name_ar, acronym, kind, country, active
                        """)
                .params(params(details))
                .param("id", id.value())
                .param("version", version)
                .query(OrganisationTable::organisation)
                .optional();
    }

    Optional<Organisation> deactivate(OrganisationId id, int version) {
        return sql.sql("""
                        update organisation
                           set active = false, version = version + 1
                         where id = :id
                           and version = :version
                        returning id, version, name_en, name_ar, acronym, kind, country, active
                        """)
                .param("id", id.value())
                .param("version", version)
                .query(OrganisationTable::organisation)
                .optional();
    }

    private static Map<String, @Nullable Object> params(OrganisationDetails details) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("nameEn", details.nameEn());
        params.put("nameAr", details.nameAr());
        params.put("acronym", details.acronym());
        params.put("kind", details.kind().name());
        params.put("country", details.country());
        return params;
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new OrganisationDetails(
                        row.getString("name_en"),
                        row.getString("name_ar"),
                        row.getString("acronym"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("country")),
                row.getBoolean("active"));
    }
}
