package org.tarmim.facility.need;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.area.PCode;

/** The SQL that records needs: rows are added, and only the moment from which another one counts is ever written into one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NeedTable {
    private final JdbcClient sql;

    NeedTable(JdbcClient sql) {
        this.sql = sql;
    }

    UUID insert(Scope scope, Actor author, Instant at) {
        return sql.sql("""
                        insert into need (facility_id, area, sector, added_by, added_at)
                        values (:facility, :area, :sector, :author, :at)
                        returning id
                        """)
                .param("facility", scope.facilityOrNull())
                .param("area", pcode(scope.areaOrNull()))
                .param("sector", CostTable.name(scope.sectorOrNull()))
                .param("author", author.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** Ends what was known of a need; false when somebody else was quicker. */
    boolean replace(Need need, Instant at) {
        return sql.sql("""
                        update need_revision
                           set replaced_at = :at
                         where need_id = :id
                           and version = :version
                           and replaced_at is null
                        """)
                        .param("id", need.id())
                        .param("version", need.version())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void insert(UUID need, NeedRevision revision) {
        var details = revision.details();
        var cost = revision.cost();
        sql.sql("""
                        insert into need_revision (need_id, version, category, what, months_from, months_to, basis,
                                                   quantity, unit, unit_cost, currency, price_date, unit_cost_source,
                                                   amount, usd, rate, rate_source, rate_from,
                                                   status, author, author_org, reason, recorded_at)
                        values (:need, :version, :category, :what, :from, :to, :basis,
                                :quantity, :unit, :unitCost, :currency, :priceDate, :source,
                                :amount, :usd, :rate, :rateSource, :rateFrom,
                                :status, :author, :organisation, :reason, :at)
                        """)
                .param("need", need)
                .param("version", revision.version())
                .param("category", details.category().name())
                .param("what", details.what())
                .param("from", details.monthsFrom())
                .param("to", details.monthsTo())
                .param("basis", details.basis())
                .param("quantity", details.quantity())
                .param("unit", details.unit())
                .param("unitCost", CostTable.amount(details.unitCost()))
                .param("priceDate", details.priceDate())
                .param("source", details.unitCostSource())
                .params(CostTable.params(cost))
                .param("status", revision.status().name())
                .param("author", revision.author())
                .param("organisation", revision.organisation())
                .param("reason", revision.reason())
                .param("at", revision.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Blanks the words of the need that is asked about, in every revision. */
    void withhold(UUID ask) {
        sql.sql("select withhold_need(:ask)").param("ask", ask).query().singleRow();
    }

    private static @Nullable String pcode(@Nullable PCode area) {
        return area == null ? null : area.value();
    }
}
