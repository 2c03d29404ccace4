package org.tarmim.situation.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.SourceTable;

/** All SQL of published numbers. They are only ever added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FigureTable {
    private static final String SELECT = """
            select f.*, p.name_en, p.name_ar, c.id as corrected_by, %s
              from figure f
              join party p on p.id = f.claimant_id
              join source s on s.id = f.source_id
              left join figure c on c.corrects_id = f.id
            """.formatted(SourceTable.COLUMNS.formatted("s", "source"));

    private final JdbcClient sql;

    FigureTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets nobody else record one until this transaction ends, so that no two totals contradict each other unseen. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('figure')) is null")
                .query(Boolean.class)
                .single();
    }

    List<Figure> all() {
        return sql.sql(SELECT + " order by f.as_of desc, f.recorded_at desc")
                .query((row, number) -> figure(row))
                .list();
    }

    List<Figure> of(UUID claimant, Indicator indicator) {
        return sql.sql(SELECT + " where f.claimant_id = :claimant and f.indicator = :indicator")
                .param("claimant", claimant)
                .param("indicator", indicator.name())
                .query((row, number) -> figure(row))
                .list();
    }

    UUID insert(FigureDetails details, UUID by, Instant at) {
        return sql.sql("""
                        insert into figure (claimant_id, source_id, indicator, basis, kind, as_of, period_hours, value,
                                            at_least, newly, recovered, succumbed, recognised_later, corrects_id,
                                            recorded_at, recorded_by)
                        values (:claimant, :source, :indicator, :basis, :kind, :asOf, :hours, :value, :atLeast, :newly,
                                :recovered, :succumbed, :later, :corrects, :at, :by)
                        returning id
                        """)
                .param("claimant", details.claimant())
                .param("source", details.source())
                .param("indicator", details.indicator().name())
                .param("basis", details.basis().name())
                .param("kind", details.kind().name())
                .param("asOf", details.asOf())
                .param("hours", details.periodHours())
                .param("value", details.value())
                .param("atLeast", details.atLeast())
                .param("newly", details.newly())
                .param("recovered", details.recovered())
                .param("succumbed", details.succumbed())
                .param("later", details.recognisedLater())
                .param("corrects", details.corrects())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(UUID.class)
                .single();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        var claimant = new PartyName(
                row.getObject("claimant_id", UUID.class), row.getString("name_en"), row.getString("name_ar"));
        return new Figure(
                row.getObject("id", UUID.class),
                details(row, claimant.id()),
                claimant,
                SourceTable.source(row, "source"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("corrected_by", UUID.class));
    }

    private static FigureDetails details(ResultSet row, UUID claimant) throws SQLException {
        return new FigureDetails(
                claimant,
                row.getObject("source_id", UUID.class),
                Indicator.valueOf(row.getString("indicator")),
                FigureBasis.valueOf(row.getString("basis")),
                FigureKind.valueOf(row.getString("kind")),
                row.getObject("as_of", LocalDate.class),
                number(row, "period_hours"),
                row.getInt("value"),
                row.getBoolean("at_least"),
                number(row, "newly"),
                number(row, "recovered"),
                number(row, "succumbed"),
                number(row, "recognised_later"),
                row.getObject("corrects_id", UUID.class));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
