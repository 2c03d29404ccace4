package org.tarmim.facility.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/** All SQL of assessments and of the damage and loss they give. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AssessmentTable {
    private final JdbcClient sql;

    AssessmentTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Assessment> find(UUID id, Picture picture) {
        return select("a.id = :id", picture)
                .param("id", id)
                .query(this::assessment)
                .optional();
    }

    List<Assessment> of(UUID facility, Picture picture) {
        return select("a.facility_id = :facility", picture)
                .param("facility", facility)
                .query(this::assessment)
                .list();
    }

    List<Assessment> all(Picture picture) {
        return select("true", picture).query(this::assessment).list();
    }

    UUID insert(Scope scope, AssessmentDetails details, @Nullable Assessment older, UUID account, Instant at) {
        return sql.sql("""
                        insert into assessment (title, publisher, assessed_on, facility_id, area, sector,
                                                supersedes, superseded_day, added_by, added_at)
                        values (:title, :publisher, :assessedOn, :facility, :area, :sector,
                                :older, :olderDay, :account, :at)
                        returning id
                        """)
                .param("title", details.title())
                .param("publisher", details.publisher())
                .param("assessedOn", details.assessedOn())
                .param("facility", scope.facilityOrNull())
                .param("area", code(scope.areaOrNull()))
                .param("sector", CostTable.name(scope.sectorOrNull()))
                .param("older", older == null ? null : older.id())
                .param("olderDay", older == null ? null : older.details().assessedOn())
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void insert(UUID assessment, MeasureDetails measure, Cost cost) {
        sql.sql("""
                        insert into assessment_measure (assessment_id, kind, area, sector,
                                                        amount, currency, usd, rate, rate_source, rate_from)
                        values (:assessment, :kind, :area, :sector,
                                :amount, :currency, :usd, :rate, :rateSource, :rateFrom)
                        """)
                .param("assessment", assessment)
                .param("kind", measure.kind().name())
                .param("area", code(measure.area()))
                .param("sector", CostTable.name(measure.sector()))
                .params(CostTable.params(cost))
                .update();
    }

    /** What it is called and who published it, whatever the day. */
    Optional<String> words(UUID id) {
        return sql.sql("select title || ' · ' || publisher from assessment where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void withhold(UUID ask) {
        sql.sql("select withhold_assessment(:ask)").param("ask", ask).query().singleRow();
    }

    private JdbcClient.StatementSpec select(String condition, Picture picture) {
        return sql.sql("""
                        select a.*, f.code, f.name_en, f.name_ar, s.title as superseded_by
                          from assessment a
                          left join facility f on f.id = a.facility_id
                          left join assessment s on s.supersedes = a.id
                                and s.added_at <= :knownOn
                                and s.assessed_on <= :day
                         where a.added_at <= :knownOn
                           and a.assessed_on <= :day
                           and %s
                         order by a.assessed_on desc, a.id desc
                         limit 1000
                        """.formatted(condition))
                .param("knownOn", picture.knownOn().atOffset(ZoneOffset.UTC))
                .param("day", picture.trueOn().atZone(SituationClock.ZONE).toLocalDate());
    }

    private Assessment assessment(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var facility = row.getObject("facility_id", UUID.class);
        var area = area(row);
        var sector = sector(row);
        return new Assessment(
                id,
                facility == null ? new Scope.OfArea(area, sector) : new Scope.OfFacility(facility),
                facility == null ? null : site(row),
                details(row, area, sector),
                row.getString("superseded_by"),
                measures(id, MeasureKind.DAMAGE, (where, of, cost) -> new Damage(where, of, cost)),
                measures(id, MeasureKind.LOSS, (where, of, cost) -> new Loss(where, of, cost)));
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(FacilityCode.parse(row.getString("code")), row.getString("name_en"), row.getString("name_ar"));
    }

    private static AssessmentDetails details(ResultSet row, @Nullable PCode area, @Nullable Sector sector)
            throws SQLException {
        return new AssessmentDetails(
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("assessed_on", LocalDate.class),
                area,
                sector,
                row.getObject("supersedes", UUID.class),
                List.of());
    }

    private interface Made<M> {
        M of(@Nullable PCode area, @Nullable Sector sector, Cost cost);
    }

    private <M> List<M> measures(UUID assessment, MeasureKind kind, Made<M> made) {
        return sql.sql("""
                        select m.*
                          from assessment_measure m
                         where m.assessment_id = :assessment
                           and m.kind = :kind
                         order by m.usd desc, m.id
                        """)
                .param("assessment", assessment)
                .param("kind", kind.name())
                .query((row, number) -> made.of(area(row), sector(row), Objects.requireNonNull(CostTable.read(row))))
                .list();
    }

    private static @Nullable PCode area(ResultSet row) throws SQLException {
        var code = row.getString("area");
        return code == null ? null : new PCode(code);
    }

    private static @Nullable Sector sector(ResultSet row) throws SQLException {
        var sector = row.getString("sector");
        return sector == null ? null : Sector.valueOf(sector);
    }

    private static @Nullable String code(@Nullable PCode area) {
        return area == null ? null : area.value();
    }
}
