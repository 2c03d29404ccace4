package org.tarmim.facility.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a facility has several of: other names, identifiers, organisations working there, coordinators named for it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FacilityPartTable {
    private static final List<String> TABLES =
            List.of("facility_alias", "facility_identifier", "facility_worker", "facility_named");

    private final JdbcClient sql;

    FacilityPartTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Facility facility) {
        var details = facility.details();
        details.aliases().forEach(alias -> insertAlias(facility.id(), alias));
        details.identifiers().forEach(identifier -> insertIdentifier(facility, identifier));
        details.workers().forEach(worker -> insertMember("facility_worker", "organisation_id", facility.id(), worker));
        addNamed(facility);
    }

    void addNamed(Facility facility) {
        facility.details().named().forEach(named -> insertMember("facility_named", "account_id", facility.id(), named));
    }

    void delete(UUID facility) {
        TABLES.forEach(table -> sql.sql("delete from " + table + " where facility_id = :id")
                .param("id", facility)
                .update());
    }

    List<Alias> aliases(UUID facility) {
        return sql.sql("select name, kind from facility_alias where facility_id = :id order by name")
                .param("id", facility)
                .query(Alias.class)
                .list();
    }

    /** The other names of a facility, each under its id. */
    Map<UUID, String> aliasesById(UUID facility) {
        return sql
                .sql("select id, name from facility_alias where facility_id = :id")
                .param("id", facility)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The facility that has this other name. */
    Optional<UUID> facilityOfAlias(UUID alias) {
        return sql.sql("select facility_id from facility_alias where id = :id")
                .param("id", alias)
                .query(UUID.class)
                .optional();
    }

    List<Identifier> identifiers(UUID facility) {
        return sql.sql("select system, value from facility_identifier where facility_id = :id order by system, value")
                .param("id", facility)
                .query(Identifier.class)
                .list();
    }

    Set<UUID> workers(UUID facility) {
        return members("facility_worker", "organisation_id", facility);
    }

    Set<UUID> named(UUID facility) {
        return members("facility_named", "account_id", facility);
    }

    private Set<UUID> members(String table, String column, UUID facility) {
        return Set.copyOf(sql.sql("select %s from %s where facility_id = :id".formatted(column, table))
                .param("id", facility)
                .query(UUID.class)
                .list());
    }

    private void insertAlias(UUID facility, Alias alias) {
        sql.sql("""
                        insert into facility_alias (facility_id, name, kind)
                        values (:facility, :name, :kind)
                            on conflict do nothing
                        """)
                .param("facility", facility)
                .param("name", alias.name())
                .param("kind", alias.kind().name())
                .update();
    }

    private void insertIdentifier(Facility facility, Identifier identifier) {
        sql.sql("""
                        insert into facility_identifier (facility_id, sensitivity, system, value)
                        values (:facility, :sensitivity, :system, :value)
                        """)
                .param("facility", facility.id())
                .param("sensitivity", facility.details().sensitivity().name())
                .param("system", identifier.system().name())
                .param("value", identifier.value().strip())
                .update();
    }

    private void insertMember(String table, String column, UUID facility, UUID member) {
        sql.sql("""
                        insert into %s (facility_id, %s)
                        values (:facility, :member)
                            on conflict do nothing
                        """.formatted(table, column))
                .param("facility", facility)
                .param("member", member)
                .update();
    }
}
