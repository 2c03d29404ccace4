package org.tarmim.situation.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.tarmim.kernel.NameKey;

/** All SQL of parties themselves; who reads and who keeps them is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PartyTable {
    private static final String COLUMNS =
            "p.id, p.version, p.type, p.name_en, p.name_ar, p.is_group, p.organisation_id";

    private final JdbcClient sql;
    private final PartyPartTable parts;

    PartyTable(JdbcClient sql, PartyPartTable parts) {
        this.sql = sql;
        this.parts = parts;
    }

    Optional<Party> byId(UUID id) {
        return sql.sql("select %s from party p where p.id = :id".formatted(COLUMNS))
                .param("id", id)
                .query(this::party)
                .optional();
    }

    /** The party that an organisation with accounts stands for. */
    Optional<Party> ofOrganisation(UUID organisation) {
        return sql.sql("select %s from party p where p.organisation_id = :organisation".formatted(COLUMNS))
                .param("organisation", organisation)
                .query(this::party)
                .optional();
    }

    /** The party of which one name sounds exactly like this. */
    List<PartyName> called(String name) {
        return sql.sql("""
                        select id, name_en as en, name_ar as ar
                          from party
                         where :key = any (string_to_array(search_keys, chr(10)))
                         order by id
                        """)
                .param("key", NameKey.of(name))
                .query(PartyName.class)
                .list();
    }

    List<PartyName> names() {
        return sql.sql("""
                        select id, name_en as en, name_ar as ar
                          from party
                         order by lower(coalesce(nullif(name_en, ''), name_ar)), id
                        """).query(PartyName.class).list();
    }

    List<Party> find(PartyQuery query, int size) {
        return sql.sql("""
                        select %s
                          from party p
                         where (cast(:type as text) is null or p.type = :type)
                           and p.search_keys like all (:words)
                         order by lower(coalesce(nullif(p.name_en, ''), p.name_ar)), p.id
                         limit :size
                        """.formatted(COLUMNS))
                .param("type", query.type() == null ? null : query.type().name())
                .param("words", words(query.text()))
                .param("size", size)
                .query(this::party)
                .list();
    }

    Party insert(PartyDetails details, Instant addedAt) {
        var id = sql.sql("""
                        insert into party (type, name_en, name_ar, is_group, organisation_id, search_keys, added_at)
                        values (:type, :nameEn, :nameAr, :group, :organisation, '', :addedAt)
                        returning id
                        """)
                .params(columns(details))
                .param("addedAt", addedAt.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        parts.identify(id, details.identifiers());
        rekey(id);
        return byId(id).orElseThrow();
    }

    Optional<Party> update(UUID id, int version, PartyDetails details) {
        int changed = sql.sql("""
                        update party
                           set type = :type, name_en = :nameEn, name_ar = :nameAr, is_group = :group,
                               organisation_id = :organisation, version = version + 1
                         where id = :id
                           and version = :version
                        """)
                .params(columns(details))
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) return Optional.empty();
        parts.identify(id, details.identifiers());
        rekey(id);
        return byId(id);
    }

    void withhold(UUID ask) {
        sql.sql("select withhold_party(:ask)").param("ask", ask).query().singleRow();
    }

    /** Makes the keys by which it is found anew, from its names, its numbers and its confirmed spellings. */
    void rekey(UUID id) {
        var party = byId(id).orElseThrow();
        sql.sql("update party set search_keys = :keys where id = :id")
                .param("id", id)
                .param("keys", PartyKeys.of(party.details(), parts.aliases(id)))
                .update();
    }

    private static String[] words(String text) {
        return NameKey.of(text)
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
    }

    private static Map<String, @Nullable Object> columns(PartyDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("type", details.type().name());
        columns.put("nameEn", details.nameEn());
        columns.put("nameAr", details.nameAr());
        columns.put("group", details.group());
        columns.put("organisation", details.organisation());
        return columns;
    }

    private Party party(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Party(
                id,
                row.getInt("version"),
                new PartyDetails(
                        PartyType.valueOf(row.getString("type")),
                        row.getString("name_en"),
                        row.getString("name_ar"),
                        row.getBoolean("is_group"),
                        row.getObject("organisation_id", UUID.class),
                        parts.identifiers(id)));
    }
}
