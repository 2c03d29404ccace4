package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.chain.Compartment;

/** All SQL of who may see which case. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GrantTable {
    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batch;

    /** A grant as it is given; the reason is sealed by the key of the room with that number. */
    record Row(
            UUID id,
            UUID ofCase,
            UUID team,
            UUID person,
            GrantLevel level,
            Set<Compartment> compartments,
            byte[] reason,
            int roomKey,
            boolean opening,
            Instant from,
            int days) {}

    /** A grant as it stands; the reason is sealed. */
    record Held(
            UUID id,
            UUID person,
            String name,
            GrantLevel level,
            Set<Compartment> compartments,
            byte[] reason,
            String grantedBy,
            Instant until) {}

    GrantTable(JdbcClient sql, NamedParameterJdbcOperations batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Who may see a case now, by name. */
    List<Held> holders(UUID ofCase) {
        return sql.sql("""
                        select h.id, h.person, p.name, h.level, h.compartments, h.reason, g.name as granted_by,
                               h.valid_until
                          from holders_of_case(:case) h
                          left join account p on p.id = h.person
                          left join account g on g.id = h.granted_by
                         order by p.name, h.id
                        """)
                .param("case", ofCase)
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        Objects.toString(row.getString("name"), ""),
                        GrantLevel.valueOf(row.getString("level")),
                        words((String[]) row.getArray("compartments").getArray()),
                        row.getBytes("reason"),
                        Objects.toString(row.getString("granted_by"), ""),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Row grant, Actor by) {
        add(List.of(grant), by);
    }

    void add(List<Row> all, Actor by) {
        batch.batchUpdate("""
                insert into case_grant (id, case_id, team, person, level, compartments, reason, room_key, opening,
                                        granted_by, valid_from, valid_until)
                values (:id, :case, :team, :person, :level, :compartments, :reason, :room, :opening,
                        :by, least(:from, now()), least(:from, now()) + make_interval(days => :days))
                """, all.stream().map(grant -> values(grant, by)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource values(Row grant, Actor by) {
        return new MapSqlParameterSource("id", grant.id())
                .addValue("case", grant.ofCase())
                .addValue("team", grant.team())
                .addValue("person", grant.person())
                .addValue("level", grant.level().name())
                .addValue("compartments", words(grant.compartments()))
                .addValue("reason", grant.reason())
                .addValue("room", grant.roomKey())
                .addValue("opening", grant.opening())
                .addValue("by", by.account())
                .addValue("from", grant.from().atOffset(ZoneOffset.UTC))
                .addValue("days", grant.days());
    }

    /** Ends a grant; false where it is over already, or not of a case of the own team. */
    boolean revoke(UUID ofCase, UUID grant, Actor by, Instant at) {
        return sql.sql("""
                        update case_grant
                           set revoked_at = :at,
                               revoked_by = :by
                         where id = :id
                           and case_id = :case
                           and revoked_at is null
                        """)
                        .param("id", grant)
                        .param("case", ofCase)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    /** Whose access ends within some days, where nothing goes on after it; for who works on the case or supervises it. */
    List<EndingGrant> ending(int days) {
        return sql.sql("""
                        select d.code, p.name, e.valid_until
                          from ending_grants(make_interval(days => :days)) e
                          join detention_case d on d.id = e.case_id
                          left join account p on p.id = e.person
                         order by e.valid_until, d.code
                        """)
                .param("days", days)
                .query((row, number) -> new EndingGrant(
                        new CaseCode(row.getString("code")),
                        Objects.toString(row.getString("name"), ""),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether whoever acts holds a grant now. */
    boolean holdsOne() {
        return sql.sql("select exists (select from my_case)")
                .query(Boolean.class)
                .single();
    }

    /** The people of a team who can be granted a case, by name. */
    List<Colleague> team(UUID organisation) {
        return sql.sql("""
                        select id, name
                          from account
                         where organisation_id = :organisation
                           and active
                           and roles && array['CASEWORKER', 'CASE_SUPERVISOR']
                         order by name, id
                        """)
                .param("organisation", organisation)
                .query((row, number) -> new Colleague(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static String[] words(Collection<Compartment> compartments) {
        return compartments.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Set<Compartment> words(String[] names) {
        return Arrays.stream(names).map(Compartment::valueOf).collect(Collectors.toSet());
    }
}
