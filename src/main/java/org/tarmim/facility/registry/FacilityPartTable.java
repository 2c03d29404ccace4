package org.tarmim.facility.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;

/** What a facility has several of: other names, identifiers, organisations working there, coordinators named for it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FacilityPartTable {
    private final JdbcClient sql;

    FacilityPartTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Facility facility) {
        var details = facility.details();
        details.aliases().forEach(alias -> addAlias(facility.id(), alias));
        details.identifiers().forEach(identifier -> addIdentifier(facility, identifier));
        insertMembers(facility);
    }

    void addNamed(Facility facility) {
        facility.details().named().forEach(named -> insertMember("facility_named", "account_id", facility.id(), named));
    }

    /** Names and numbers that stay keep their ids, by which somebody may have asked to have them withheld. */
    void replace(Facility facility) {
        deleteOtherAliases(facility);
        deleteOtherIdentifiers(facility);
        deleteAll("facility_worker", facility.id());
        facility.details().aliases().forEach(alias -> addAlias(facility.id(), alias));
        facility.details().identifiers().forEach(identifier -> addIdentifier(facility, identifier));
        deleteAll("facility_named", facility.id());
        insertMembers(facility);
    }

    List<Alias> aliases(UUID facility) {
        return sql.sql("select name, kind from facility_alias where facility_id = :id order by name")
                .param("id", facility)
                .query(Alias.class)
                .list();
    }

    /** The other names of a facility, each under its id. */
    Map<UUID, String> aliasesById(UUID facility) {
        return textsById("select id, name as text from facility_alias where facility_id = :id", facility);
    }

    /** The numbers of a facility in other systems, each under its id. */
    Map<UUID, String> identifiersById(UUID facility) {
        return textsById("select id, value as text from facility_identifier where facility_id = :id", facility);
    }

    /** The facility that has another name, or a number in another system, of this id. */
    Optional<UUID> facilityOf(UUID part) {
        return sql.sql("""
                        select facility_id from facility_alias where id = :id
                        union all
                        select facility_id from facility_identifier where id = :id
                        """).param("id", part).query(UUID.class).optional();
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

    private Map<UUID, String> textsById(String select, UUID facility) {
        return sql
                .sql(select)
                .param("id", facility)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("text")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void insertMembers(Facility facility) {
        facility.details()
                .workers()
                .forEach(worker -> insertMember("facility_worker", "organisation_id", facility.id(), worker));
        addNamed(facility);
    }

    private void deleteOtherAliases(Facility facility) {
        var kept = facility.details().aliases().stream().map(alias -> alias.kind() + " " + alias.name());
        deleteOthers(
                "delete from facility_alias where facility_id = :id and kind || ' ' || name <> all (:kept)",
                facility,
                kept);
    }

    private void deleteOtherIdentifiers(Facility facility) {
        var kept = facility.details().identifiers().stream()
                .map(number -> number.system() + " " + number.value().strip());
        deleteOthers(
                "delete from facility_identifier where facility_id = :id and system || ' ' || value <> all (:kept)",
                facility,
                kept);
    }

    private void deleteOthers(String statement, Facility facility, Stream<String> kept) {
        sql.sql(statement)
                .param("id", facility.id())
                .param("kept", kept.toArray(String[]::new))
                .update();
    }

    private void deleteAll(String table, UUID facility) {
        sql.sql("delete from " + table + " where facility_id = :id")
                .param("id", facility)
                .update();
    }

    private void addAlias(UUID facility, Alias alias) {
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

    // Only the own one is left alone: a number that belongs to another facility is refused by the key.
    private void addIdentifier(Facility facility, Identifier identifier) {
        try {
            insertIdentifier(facility, identifier);
        } catch (DuplicateKeyException elsewhere) { // which facility that is, not everybody may know
            throw Rejected.because(
                    "facility.identifier.taken", identifier.value().strip());
        }
    }

    private void insertIdentifier(Facility facility, Identifier identifier) {
        sql.sql("""
                        insert into facility_identifier (facility_id, sensitivity, system, value)
                        select :facility, :sensitivity, :system, :value
                         where not exists (select
                                             from facility_identifier
                                            where facility_id = :facility
                                              and system = :system
                                              and value = :value)
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
