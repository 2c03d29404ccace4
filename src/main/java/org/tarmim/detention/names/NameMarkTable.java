package org.tarmim.detention.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of the marks of names and of the key they are made with. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NameMarkTable {
    private final JdbcClient sql;

    NameMarkTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The key, wrapped by that of the room. */
    Optional<byte[]> key() {
        return sql.sql("select wrapped from case_name_key").query(byte[].class).optional();
    }

    /** Keeps a first key; does nothing where somebody was quicker. */
    void keep(UUID id, byte[] wrapped, int roomKey) {
        sql.sql("""
                        insert into case_name_key (id, wrapped, room_key)
                        values (:id, :wrapped, :room)
                            on conflict do nothing
                        """)
                .param("id", id)
                .param("wrapped", wrapped)
                .param("room", roomKey)
                .update();
    }

    /** Keeps the marks of cases beside those they have. */
    void add(UUID team, Map<UUID, List<byte[]>> marks) {
        sql.sql("""
                        insert into case_name_mark (case_id, team, compartment, mark)
                        select distinct m.case_id, cast(:team as uuid), 'IDENTITY', m.mark
                          from unnest(cast(:cases as uuid[]), cast(:marks as bytea[])) as m (case_id, mark)
                            on conflict do nothing
                        """)
                .param(
                        "cases",
                        marks.entrySet().stream()
                                .flatMap(one -> one.getValue().stream().map(mark -> one.getKey()))
                                .toArray(UUID[]::new))
                .param("team", team)
                .param("marks", marks.values().stream().flatMap(List::stream).toArray(byte[][]::new))
                .update();
    }

    /** The cases that whoever acts reads and that bear some of these marks, with most of them first. */
    List<UUID> bearing(NameMarks marks, int most) {
        return sql.sql("""
                        select n.case_id
                          from case_name_mark n
                         where n.mark = any (cast(:all as bytea[]))
                         group by n.case_id
                         order by sum(case when n.mark = any (cast(:spelled as bytea[])) then 2 else 1 end) desc, n.case_id
                         limit :most
                        """)
                .param("all", marks.all().toArray(byte[][]::new))
                .param("spelled", marks.spelled().toArray(byte[][]::new))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Whether a case of the own team bears so many of these marks, also one that whoever acts may not see. */
    boolean isKnown(Collection<byte[]> marks, int least) {
        return sql.sql("select is_name_known(cast(:marks as bytea[]), :least)")
                .param("marks", marks.toArray(byte[][]::new))
                .param("least", least)
                .query(Boolean.class)
                .single();
    }
}
