package org.tarmim.situation.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.situation.party.Tongue;

/** All SQL of sources; how they are read out of rows is for other tables too. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SourceTable {
    /** The columns of a source under an alias, each with a prefix. */
    public static final String COLUMNS = """
            %1$s.id as %2$s_id, %1$s.outlet as %2$s_outlet, %1$s.tier as %2$s_tier, %1$s.url as %2$s_url,
            %1$s.published_on as %2$s_published, %1$s.lang as %2$s_lang, %1$s.retrieved_on as %2$s_retrieved,
            %1$s.sha256 as %2$s_sha256""";

    private final JdbcClient sql;

    SourceTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<Source> newest(int size) {
        return sql.sql("""
                        select %s
                          from source s
                         order by s.recorded_at desc, s.id
                         limit :size
                        """.formatted(COLUMNS.formatted("s", "source")))
                .param("size", size)
                .query((row, number) -> source(row, "source"))
                .list();
    }

    Source insert(SourceDetails details, Instant at) {
        var id = sql.sql("""
                        insert into source (outlet, tier, url, published_on, lang, retrieved_on, sha256, recorded_at)
                        values (:outlet, :tier, :url, :publishedOn, :lang, :retrievedOn, :sha256, :at)
                        returning id
                        """)
                .param("outlet", details.outlet())
                .param("tier", details.tier().name())
                .param("url", details.url())
                .param("publishedOn", details.publishedOn())
                .param("lang", details.lang() == null ? null : details.lang().name())
                .param("retrievedOn", details.retrievedOn())
                .param("sha256", details.sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        return new Source(id, details);
    }

    Optional<Source> find(UUID id) {
        return sql.sql("select %s from source s where s.id = :id".formatted(COLUMNS.formatted("s", "source")))
                .param("id", id)
                .query((row, number) -> source(row, "source"))
                .optional();
    }

    void withhold(UUID ask) {
        sql.sql("select withhold_source(:ask)").param("ask", ask).query().singleRow();
    }

    /** The source in the columns with a prefix. */
    public static Source source(ResultSet row, String prefix) throws SQLException {
        var lang = row.getString(prefix + "_lang");
        return new Source(
                row.getObject(prefix + "_id", UUID.class),
                new SourceDetails(
                        row.getString(prefix + "_outlet"),
                        SourceTier.valueOf(row.getString(prefix + "_tier")),
                        row.getString(prefix + "_url"),
                        row.getObject(prefix + "_published", LocalDate.class),
                        lang == null ? null : Tongue.valueOf(lang),
                        row.getObject(prefix + "_retrieved", LocalDate.class),
                        row.getString(prefix + "_sha256")));
    }
}
