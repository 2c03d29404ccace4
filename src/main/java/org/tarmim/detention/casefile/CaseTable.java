package org.tarmim.detention.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.TimePlace;

/** All SQL of cases themselves and of their keys. What whoever acts may not see is not there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseTable {
    private static final String HEADS = """
            select d.id, d.code, d.team, o.name as owner, p.name as deputy, d.priority, d.state, d.opened_at,
                   (select max(array_position(array['LIST', 'READ', 'WRITE', 'EXPORT'], m.level))
                      from my_case m
                     where m.case_id = d.id) as level,
                   (select array_agg(distinct m.compartment)
                      from my_case m
                     where m.case_id = d.id
                       and m.level <> 'LIST') as compartments
              from detention_case d
              left join account o on o.id = d.owner
              left join account p on p.id = d.deputy
            """;

    private static final int MOST_DRAWS = 5;

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batch;

    CaseTable(JdbcClient sql, NamedParameterJdbcOperations batch) {
        this.sql = sql;
        this.batch = batch;
    }

    Optional<CaseHead> byCode(CaseCode code) {
        return sql.sql(HEADS + " where d.code = :code")
                .param("code", code.text())
                .query(CaseTable::head)
                .optional();
    }

    /** Those of these codes that whoever acts may see. */
    List<CaseHead> byCodes(Collection<CaseCode> codes) {
        return sql.sql(HEADS + " where d.code = any(:codes)")
                .param("codes", codes.stream().map(CaseCode::text).toArray(String[]::new))
                .query(CaseTable::head)
                .list();
    }

    /** One page of those that are over or of those that go on, those opened last first. */
    List<CaseHead> page(boolean over, @Nullable TimePlace after, int size) {
        return sql.sql(HEADS + """
                         where (d.state in ('CLOSED', 'ERASED')) = :over
                           and (cast(:at as timestamptz) is null or (d.opened_at, d.id) < (:at, :id))
                         order by d.opened_at desc, d.id desc
                         limit :size
                        """)
                .param("over", over)
                .param("at", TimePlace.momentOf(after))
                .param("id", TimePlace.idOf(after))
                .param("size", size)
                .query(CaseTable::head)
                .list();
    }

    /** Some cases, in no order. */
    List<CaseHead> byIds(Collection<UUID> ids) {
        return sql.sql(HEADS + " where d.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(CaseTable::head)
                .list();
    }

    /** Those with something open that is due, of those that whoever acts reads. */
    List<CaseHead> withOpenDeadlines() {
        return sql.sql(HEADS + """
                         where d.id in (select case_id from case_deadline where state = 'OPEN')
                         order by d.opened_at, d.id
                        """).query(CaseTable::head).list();
    }

    /** The same, of those on which whoever acts works, or stands in. */
    List<CaseHead> ownWithOpenDeadlines() {
        return sql.sql(HEADS + """
                         where d.id in (select case_id from case_deadline where state = 'OPEN')
                           and current_account() in (d.owner, d.deputy)
                         order by d.opened_at, d.id
                        """).query(CaseTable::head).list();
    }

    /** The codes of those of the team that are not closed and that nobody can read. */
    List<String> withoutGrant() {
        return sql.sql("""
                        select d.code
                          from detention_case d
                         where d.team = current_organisation()
                           and d.state not in ('CLOSED', 'SEALED', 'ERASED')
                           and not exists (select from case_grant g
                                            where g.case_id = d.id
                                              and g.level <> 'LIST'
                                              and g.revoked_at is null
                                              and g.valid_until > now())
                         order by d.code
                        """).query(String.class).list();
    }

    void entrust(UUID id, UUID owner, @Nullable UUID deputy) {
        sql.sql("""
                        update detention_case
                           set owner = :owner,
                               deputy = :deputy
                         where id = :id
                        """)
                .param("id", id)
                .param("owner", owner)
                .param("deputy", deputy, Types.OTHER)
                .update();
    }

    /**
     * Adds cases, each under a code that chance gives it; one that is taken, maybe by a case nobody here sees, is drawn
     * anew. Throws {@link Rejected} where chance gave none that was free.
     *
     * @param list the list on which they stood; null for none
     */
    Map<UUID, CaseCode> insert(
            Map<UUID, CasePriority> cases, CaseState state, @Nullable UUID list, Actor opener, Instant at) {
        var codes = new HashMap<UUID, CaseCode>();
        for (int draw = 0; draw < MOST_DRAWS && codes.size() < cases.size(); draw++) {
            var left = cases.entrySet().stream()
                    .filter(one -> !codes.containsKey(one.getKey()))
                    .map(one -> opened(one.getKey(), one.getValue(), state, list, opener, at))
                    .toList();
            draw(left, codes);
        }
        if (codes.size() < cases.size()) throw Rejected.because("case.again");
        return codes;
    }

    private static MapSqlParameterSource opened(
            UUID id, CasePriority priority, CaseState state, @Nullable UUID list, Actor opener, Instant at) {
        return new MapSqlParameterSource("id", id)
                .addValue("code", CaseCode.random().text())
                .addValue("team", opener.organisation())
                .addValue("opener", opener.account())
                .addValue("priority", priority.name())
                .addValue("state", state.name())
                .addValue("at", at.atOffset(ZoneOffset.UTC))
                .addValue("list", list, Types.OTHER);
    }

    private void draw(List<MapSqlParameterSource> cases, Map<UUID, CaseCode> codes) {
        int[] added = batch.batchUpdate("""
                insert into detention_case (id, code, team, owner, priority, state, opened_by, opened_at, list_id)
                values (:id, :code, :team, :opener, :priority, :state, :opener, :at, :list)
                    on conflict do nothing
                """, cases.toArray(MapSqlParameterSource[]::new));
        for (int at = 0; at < added.length; at++)
            if (added[at] == 1)
                codes.put(
                        (UUID) cases.get(at).getValue("id"),
                        new CaseCode(String.valueOf(cases.get(at).getValue("code"))));
    }

    /** Keeps the keys of cases, wrapped by the key of the room with that number. */
    void keepKeys(Map<UUID, byte[]> wrapped, int roomKey) {
        var cases = wrapped.keySet().toArray(UUID[]::new);
        sql.sql("""
                        insert into case_key (case_id, wrapped, room_key)
                        select k.case_id, k.wrapped, :room
                          from unnest(cast(:cases as uuid[]), cast(:wrapped as bytea[])) as k (case_id, wrapped)
                        """)
                .param("cases", cases)
                .param("wrapped", Arrays.stream(cases).map(wrapped::get).toArray(byte[][]::new))
                .param("room", roomKey)
                .update();
    }

    /** The wrapped keys of cases, none of which is made anew until the transaction ends. */
    Map<UUID, byte[]> keys(Collection<UUID> cases) {
        sql.sql("""
                        select pg_advisory_xact_lock_shared(lock)
                          from (select distinct case_key_lock(id) as lock
                                  from unnest(:cases) as id
                                 order by lock) locks
                        """).param("cases", cases.toArray(UUID[]::new)).query(row -> {});
        var keys = new HashMap<UUID, byte[]>();
        sql.sql("select case_id, wrapped from case_key where case_id = any(:cases)")
                .param("cases", cases.toArray(UUID[]::new))
                .query(row -> {
                    keys.put(row.getObject("case_id", UUID.class), row.getBytes("wrapped"));
                });
        return keys;
    }

    private static CaseHead head(ResultSet row, int number) throws SQLException {
        var level = row.getObject("level", Integer.class);
        return new CaseHead(
                row.getObject("id", UUID.class),
                new CaseCode(row.getString("code")),
                row.getObject("team", UUID.class),
                Objects.toString(row.getString("owner"), ""),
                row.getString("deputy"),
                CasePriority.valueOf(row.getString("priority")),
                CaseState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                level == null ? null : GrantLevel.values()[level - 1],
                compartments(row));
    }

    private static Set<Compartment> compartments(ResultSet row) throws SQLException {
        var words = row.getArray("compartments");
        if (words == null) return Set.of();
        return Arrays.stream((String[]) words.getArray())
                .map(Compartment::valueOf)
                .collect(Collectors.toSet());
    }
}
