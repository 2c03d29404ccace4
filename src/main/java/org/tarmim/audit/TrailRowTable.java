package org.tarmim.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.audit.TrailRow.TrailOrganisation;

/** The SQL of reading the trail. Who sees which entry, and whose name, is for the policies to say. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TrailRowTable {
    private static final int AT_ONCE = 500;

    private final JdbcClient sql;

    TrailRowTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest that fit, at most that many. */
    List<TrailRow> newest(TrailQuery query, int size) {
        return find(query, size).list();
    }

    /** Every one that fits, a few hundred at a time. */
    void each(TrailQuery query, Consumer<TrailRow> reader) {
        try (var rows = find(query, null).stream()) {
            rows.forEach(reader);
        }
    }

    /** The actions among the entries, each once; jumps from word to word in the index. */
    List<String> actions() {
        return sql.sql("""
                        with recursive word as (
                            select min(action) as action
                              from audit_entry
                             union all
                            select (select min(e.action) from audit_entry e where e.action > word.action)
                              from word
                             where word.action is not null)
                        select action
                          from word
                         where action is not null
                        """).query(String.class).list();
    }

    private JdbcClient.MappedQuerySpec<TrailRow> find(TrailQuery query, @Nullable Integer size) {
        return sql.sql("""
                        select e.seq, e.at, e.actor, e.room, e.action, e.subject, e.subject_id, e.facts,
                               f.code, a.name, o.id as organisation_id, o.name_en, o.name_ar
                          from audit_entry e
                          left join account a on a.id = e.actor
                          left join organisation o on o.id = e.organisation
                          left join facility f
                            on e.subject = 'facility'
                           and f.id = case when pg_input_is_valid(e.subject_id, 'uuid') then cast(e.subject_id as uuid) end
                         where (cast(:before as bigint) is null or e.seq < :before)
                           and (cast(:from as timestamptz) is null or e.at >= :from)
                           and (cast(:to as timestamptz) is null or e.at < :to)
                           and (cast(:room as text) is null or e.room = :room)
                           and (cast(:action as text) is null or e.action = :action)
                           and (cast(:actor as uuid) is null or e.actor = :actor)
                           and (cast(:subject as text) is null or e.subject_id = :subject)
                         order by e.seq desc
                         limit cast(:size as integer)
                        """)
                .params(query.params())
                .param("size", size)
                .withFetchSize(AT_ONCE)
                .query((row, number) -> row(row));
    }

    private static TrailRow row(ResultSet row) throws SQLException {
        return new TrailRow(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("name"),
                organisation(row),
                row.getString("room"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("code"),
                FactsJson.read(row.getString("facts")));
    }

    private static @Nullable TrailOrganisation organisation(ResultSet row) throws SQLException {
        if (row.getObject("organisation_id") == null) return null;
        return new TrailOrganisation(row.getString("name_en"), row.getString("name_ar"));
    }
}
