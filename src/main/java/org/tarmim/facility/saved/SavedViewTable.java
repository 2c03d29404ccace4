package org.tarmim.facility.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of saved views. Who finds and who changes one is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SavedViewTable {
    private static final TypeReference<Map<String, List<String>>> WORDS = new TypeReference<>() {};

    private static final String COLUMNS = """
            id, version, name, audience, filters, owner_id = current_account() as mine,
                   owner_id = current_account() or may('MANAGE_TEAM_VIEWS') as changeable""";

    private final JdbcClient sql;
    private final JsonMapper json;

    SavedViewTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The own ones and those of the team; one that somebody asked to have withheld may be seen and is neither. */
    List<SavedView> all() {
        return sql.sql("""
                        select %s
                          from saved_view
                         where owner_id = current_account()
                            or (audience = 'TEAM' and organisation_id = current_organisation())
                         order by lower(name), id
                        """.formatted(COLUMNS)).query((row, number) -> view(row)).list();
    }

    Optional<SavedView> find(UUID id) {
        return sql.sql("select %s from saved_view where id = :id".formatted(COLUMNS))
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** Removes a view with its words; refused by the database unless two people withheld it. */
    void withhold(UUID ask) {
        sql.sql("select withhold_saved_view(:ask)").param("ask", ask).query().singleRow();
    }

    /** Waits until nothing else of this person is being saved; the lock ends with the transaction. */
    void lock(UUID account) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('saved_view ' || :account, 0))")
                .param("account", account.toString())
                .query((row, number) -> account)
                .single();
    }

    long countOwn() {
        return sql.sql("select count(*) from saved_view where owner_id = current_account()")
                .query(Long.class)
                .single();
    }

    boolean hasOwn(String name) {
        return sql.sql("""
                        select exists (select from saved_view
                                        where owner_id = current_account()
                                          and name = :name)
                        """).param("name", name).query(Boolean.class).single();
    }

    SavedView insert(Actor owner, SavedViewDetails details, SavedFilter filter) {
        return sql.sql("""
                        insert into saved_view (owner_id, organisation_id, audience, name, filters)
                        values (:owner, :organisation, :audience, :name, :filters::jsonb)
                        returning %s
                        """.formatted(COLUMNS))
                .param("owner", owner.account())
                .param("organisation", owner.organisation())
                .param("audience", details.audience().name())
                .param("name", details.name())
                .param("filters", json.writeValueAsString(filter.words()))
                .query((row, number) -> view(row))
                .single();
    }

    /** Others' views stay with the team. */
    Optional<SavedView> rename(UUID id, int version, SavedViewDetails details) {
        return sql.sql("""
                        update saved_view
                           set name = :name, audience = :audience, version = version + 1
                         where id = :id
                           and version = :version
                           and (owner_id = current_account() or :audience = 'TEAM')
                        returning %s
                        """.formatted(COLUMNS))
                .param("id", id)
                .param("version", version)
                .param("name", details.name())
                .param("audience", details.audience().name())
                .query((row, number) -> view(row))
                .optional();
    }

    Optional<SavedView> filter(UUID id, int version, SavedFilter filter) {
        return sql.sql("""
                        update saved_view
                           set filters = :filters::jsonb, version = version + 1
                         where id = :id
                           and version = :version
                        returning %s
                        """.formatted(COLUMNS))
                .param("id", id)
                .param("version", version)
                .param("filters", json.writeValueAsString(filter.words()))
                .query((row, number) -> view(row))
                .optional();
    }

    boolean delete(UUID id) {
        return sql.sql("delete from saved_view where id = :id").param("id", id).update() == 1;
    }

    private SavedView view(ResultSet row) throws SQLException {
        var filter = new SavedFilter(json.readValue(row.getString("filters"), WORDS));
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new SavedViewDetails(row.getString("name"), Audience.valueOf(row.getString("audience"))),
                filter.query(),
                filter.isWhole(),
                row.getBoolean("mine"),
                row.getBoolean("changeable"));
    }
}
