package org.tarmim.facility.need;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** The SQL that reads needs. Whose needs answer is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NeedRowTable {
    private static final String COLUMNS = """
            select n.id, n.facility_id, coalesce(f.area, n.area) as area, n.sector, f.code, f.name_en, f.name_ar,
                   n.added_at, a.title as basis_title, a.assessed_on, s.title as superseded_by, r.*
            """;

    /** Needs that agree in where, what for and when, and in whether they count. */
    private record Summed(boolean counts, NeedTotals.Part part) {}

    private final JdbcClient sql;

    NeedRowTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Need> find(NeedSight sight, UUID id) {
        sight.and("n.id = :id").param("id", id);
        return needs(sight, "").query((row, number) -> need(row)).optional();
    }

    List<Need> of(NeedSight sight, UUID facility) {
        sight.and("n.facility_id = :facilityId").param("facilityId", facility);
        return needs(sight, "").query((row, number) -> need(row)).list();
    }

    List<Need> page(NeedSight sight, @Nullable NeedPlace after, int size) {
        sight.param("size", size);
        if (after != null)
            sight.and("(coalesce(r.usd, -1) < :afterUsd or coalesce(r.usd, -1) = :afterUsd and n.id > :afterId)")
                    .param("afterUsd", after.usd())
                    .param("afterId", after.id());
        return needs(sight, "limit :size").query((row, number) -> need(row)).list();
    }

    void each(NeedSight sight, Consumer<Need> reader) {
        try (Stream<Need> needs = needs(sight, "").query((row, number) -> need(row)).stream()) {
            needs.forEach(reader);
        }
    }

    /** What they come to, each facility by itself or not, and how many are in no sum; all out of one question. */
    NeedTotals totals(NeedSight sight, boolean each) {
        var summed = sql.sql("""
                        select %s as counts, %s as facility, coalesce(f.area, n.area) as area, n.sector, r.category, r.months_from,
                               r.months_to, coalesce(sum(r.usd), 0) as usd, count(r.usd) as costed,
                               count(*) - count(r.usd) as uncosted
                        %s
                         group by 1, 2, 3, 4, 5, 6, 7
                        """.formatted(NeedSight.COUNTS, each ? "coalesce(f.code, '')" : "''", sight.sql()))
                .params(sight.params())
                .query((row, number) -> new Summed(row.getBoolean("counts"), part(row)))
                .list();
        return new NeedTotals(
                summed.stream().filter(Summed::counts).map(Summed::part).toList(),
                summed.stream()
                        .filter(one -> !one.counts())
                        .mapToLong(one ->
                                one.part().sum().costed() + one.part().sum().uncosted())
                        .sum());
    }

    List<Site> sites() {
        return sql.sql("""
                        select f.code, f.name_en, f.name_ar
                          from facility f
                         where f.id in (select facility_id from need)
                        """).query((row, number) -> site(row)).list();
    }

    List<Horizon> horizons() {
        return sql.sql("""
                        select distinct months_from, months_to
                          from need_revision
                         where replaced_at is null
                        """).query((row, number) -> horizon(row)).list();
    }

    List<NeedRevision> revisions(UUID id) {
        return sql.sql("""
                        select r.*
                          from need_revision r
                         where r.need_id = :id
                         order by r.version desc
                        """)
                .param("id", id)
                .query((row, number) -> new NeedRevision(
                        row.getInt("version"),
                        details(row),
                        CostTable.read(row),
                        NeedStatus.valueOf(row.getString("status")),
                        row.getObject("author", UUID.class),
                        row.getObject("author_org", UUID.class),
                        row.getString("reason"),
                        instant(row, "recorded_at")))
                .list();
    }

    private JdbcClient.StatementSpec needs(NeedSight sight, String limit) {
        return sql.sql("""
                        %s
                        %s
                         order by coalesce(r.usd, -1) desc, n.id
                         %s
                        """.formatted(COLUMNS, sight.sql(), limit)).params(sight.params());
    }

    private static Need need(ResultSet row) throws SQLException {
        var facility = row.getObject("facility_id", UUID.class);
        var area = area(row);
        var sector = sector(row);
        return new Need(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                facility == null ? new Scope.OfArea(area, sector) : new Scope.OfFacility(facility),
                area,
                sector,
                facility == null ? null : site(row),
                details(row),
                CostTable.read(row),
                NeedStatus.valueOf(row.getString("status")),
                basis(row),
                instant(row, "added_at"),
                instant(row, "recorded_at"));
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(FacilityCode.parse(row.getString("code")), row.getString("name_en"), row.getString("name_ar"));
    }

    private static @Nullable Basis basis(ResultSet row) throws SQLException {
        var id = row.getObject("basis", UUID.class);
        var title = row.getString("basis_title");
        if (id == null || title == null) return null;
        return new Basis(id, title, row.getObject("assessed_on", LocalDate.class), row.getString("superseded_by"));
    }

    private static NeedTotals.Part part(ResultSet row) throws SQLException {
        return new NeedTotals.Part(
                row.getString("facility"),
                area(row),
                sector(row),
                NeedCategory.valueOf(row.getString("category")),
                horizon(row),
                sum(row));
    }

    private static NeedSum sum(ResultSet row) throws SQLException {
        var usd = new Money(row.getBigDecimal("usd"), Rate.DOLLAR);
        return new NeedSum(usd, row.getLong("costed"), row.getLong("uncosted"));
    }

    private static Horizon horizon(ResultSet row) throws SQLException {
        return new Horizon(row.getInt("months_from"), row.getInt("months_to"));
    }

    private static Sector sector(ResultSet row) throws SQLException {
        var sector = row.getString("sector");
        return sector == null ? Sector.HEALTH : Sector.valueOf(sector);
    }

    private static NeedDetails details(ResultSet row) throws SQLException {
        return new NeedDetails(
                NeedCategory.valueOf(row.getString("category")),
                row.getString("what"),
                row.getInt("months_from"),
                row.getInt("months_to"),
                row.getObject("basis", UUID.class),
                quantity(row),
                row.getString("unit"),
                CostTable.money(row, "unit_cost"),
                row.getObject("price_date", LocalDate.class),
                row.getString("unit_cost_source"));
    }

    private static @Nullable BigDecimal quantity(ResultSet row) throws SQLException {
        var quantity = row.getBigDecimal("quantity");
        return quantity == null
                ? null
                : new BigDecimal(quantity.stripTrailingZeros().toPlainString());
    }

    private static @Nullable PCode area(ResultSet row) throws SQLException {
        var code = row.getString("area");
        return code == null ? null : new PCode(code);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
