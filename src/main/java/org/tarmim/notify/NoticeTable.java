package org.tarmim.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.TimePlace;

/** All SQL of notices. Whose they are is the database's policy. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NoticeTable {
    private final JdbcClient sql;

    NoticeTable(JdbcClient sql) {
        this.sql = sql;
    }

    void tell(UUID person, News news, Instant at) {
        sql.sql("select tell_person(:person, :kind, :thing, :cause, :at)")
                .param("person", person)
                .param("kind", news.kind())
                .param("thing", news.thing(), Types.OTHER)
                .param("cause", news.cause(), Types.OTHER)
                .param("at", utc(at))
                .query()
                .singleRow();
    }

    /** Tells who has one of these roles, of these organisations or, where none are given, of any. */
    void tell(String[] roles, @Nullable Collection<UUID> organisations, News news, Instant at) {
        sql.sql("select tell_roles(:roles, cast(:organisations as uuid[]), :kind, :thing, :at)")
                .param("roles", roles)
                .param("organisations", organisations == null ? null : organisations.toArray(UUID[]::new))
                .param("kind", news.kind())
                .param("thing", news.thing(), Types.OTHER)
                .param("at", utc(at))
                .query()
                .singleRow();
    }

    void takeBack(UUID cause) {
        sql.sql("select take_back_notices(:cause)")
                .param("cause", cause)
                .query()
                .singleRow();
    }

    /** The own ones, newest first. */
    List<Told> page(@Nullable TimePlace before, int size) {
        return sql.sql("""
                        select id, kind, thing, cause, told_at, read_at
                          from notice
                         where account_id = current_account()
                           and (cast(:beforeAt as timestamptz) is null
                                or (told_at, id) < (:beforeAt, cast(:beforeId as uuid)))
                         order by told_at desc, id desc
                         limit :size
                        """)
                .param("beforeAt", TimePlace.momentOf(before))
                .param("beforeId", TimePlace.idOf(before))
                .param("size", size)
                .query((row, number) -> told(row))
                .list();
    }

    long unread() {
        return sql.sql("select count(*) from notice where account_id = current_account() and read_at is null")
                .query(Long.class)
                .single();
    }

    void read(UUID notice, Instant at) {
        sql.sql("""
                        update notice
                           set read_at = :at
                         where id = :notice
                           and account_id = current_account()
                           and read_at is null
                        """).param("notice", notice).param("at", utc(at)).update();
    }

    void readAll(Instant at) {
        sql.sql("""
                        update notice
                           set read_at = :at
                         where account_id = current_account()
                           and read_at is null
                        """).param("at", utc(at)).update();
    }

    /** The own ones that were neither read nor counted in a mail. */
    List<Told> unmailed() {
        return sql.sql("""
                        select id, kind, thing, cause, told_at, read_at
                          from notice
                         where account_id = current_account()
                           and read_at is null
                           and mailed_at is null
                        """).query((row, number) -> told(row)).list();
    }

    void mailed(List<UUID> notices, Instant at) {
        sql.sql("""
                        update notice
                           set mailed_at = :at
                         where account_id = current_account()
                           and id = any (:notices)
                        """)
                .param("notices", notices.toArray(UUID[]::new))
                .param("at", utc(at))
                .update();
    }

    /** Removes what was read before; the policy lets the system's own account alone, and only what is old. */
    void forget(Instant readBefore) {
        sql.sql("delete from notice where read_at < :before")
                .param("before", utc(readBefore))
                .update();
    }

    private static Told told(ResultSet row) throws SQLException {
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        var news =
                new News(row.getString("kind"), row.getObject("thing", UUID.class), row.getObject("cause", UUID.class));
        return new Told(
                row.getObject("id", UUID.class),
                news,
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
