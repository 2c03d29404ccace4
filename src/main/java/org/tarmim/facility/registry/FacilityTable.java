package org.tarmim.facility.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.LocationPrecision;
import org.tarmim.area.PCode;

/** All SQL of the registry. Which rows and which details answer is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FacilityTable {
    private final JdbcClient sql;
    private final FacilityPartTable parts;

    FacilityTable(JdbcClient sql, FacilityPartTable parts) {
        this.sql = sql;
        this.parts = parts;
    }

    FacilityCode nextCode() {
        return FacilityCode.of(
                sql.sql("select nextval('facility_number')").query(Long.class).single());
    }

    Optional<Facility> byId(UUID id) {
        return sql.sql(SELECT + "where f.id = :id")
                .param("id", id)
                .query(this::facility)
                .optional();
    }

    Optional<Facility> byCode(String code) {
        return sql.sql(SELECT + "where f.code = :code")
                .param("code", code)
                .query(this::facility)
                .optional();
    }

    void insert(Facility facility) {
        sql.sql("""
                        insert into facility (id, code, name_en, name_ar, key_en, key_ar, search_keys, type, tier,
                                              ownership, structure, operator_id, area, sensitivity, version, added_at)
                        values (:id, :code, :nameEn, :nameAr, :keyEn, :keyAr, :searchKeys, :type, :tier,
                                :ownership, :structure, :operator, :area, :sensitivity, :version, :addedAt)
                        """)
                .params(columns(facility))
                .param("addedAt", facility.addedAt().atOffset(ZoneOffset.UTC))
                .update();
        insertDetail(facility);
        parts.insert(facility);
    }

    /** Whether the row still was at the version before; the new one is {@code facility.version()}. */
    boolean update(Facility facility) {
        parts.addNamed(facility);
        int changed = sql.sql("""
                        update facility
                           set name_en = :nameEn, name_ar = :nameAr, key_en = :keyEn, key_ar = :keyAr,
                               search_keys = :searchKeys, type = :type, tier = :tier, ownership = :ownership,
                               structure = :structure, operator_id = :operator, area = :area,
                               sensitivity = :sensitivity, version = :version
                         where id = :id
                           and version = :version - 1
                        """).params(columns(facility)).update();
        if (changed == 1) replaceDetail(facility);
        return changed == 1;
    }

    /** Blanks a name or the town; refused by the database unless two people withheld it. Answers whose it was. */
    UUID withholdText(UUID ask, String instead) {
        return sql.sql("select withhold_facility_text(:ask, :instead)")
                .param("ask", ask)
                .param("instead", instead)
                .query(UUID.class)
                .single();
    }

    /** Makes the keys by which it is found anew from its names. */
    void rekey(Facility facility) {
        var keys = SearchKeys.of(facility.details(), facility.code());
        sql.sql("""
                        update facility
                           set key_en = :en, key_ar = :ar, search_keys = :all
                         where id = :id
                        """)
                .param("id", facility.id())
                .param("en", keys.en())
                .param("ar", keys.ar())
                .param("all", keys.all())
                .update();
    }

    /** When two people last withheld something of it; empty where nobody did. */
    Optional<Instant> withheldAt(UUID id) {
        return sql.sql("select withheld_at from facility where id = :id and withheld_at is not null")
                .param("id", id)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    List<Service> services() {
        return sql.sql("select code, name_en, name_ar from service order by position, code")
                .query(Service.class)
                .list();
    }

    List<Coordinator> coordinators() {
        return sql.sql("""
                        select id as account, name
                          from account
                         where active
                           and 'HEALTH_COORDINATOR' = any (roles)
                         order by lower(name), id
                        """).query(Coordinator.class).list();
    }

    private static final String SELECT = """
            select f.id, f.code, f.version, f.name_en, f.name_ar, f.type, f.tier, f.ownership, f.structure,
                   f.operator_id, f.area, f.sensitivity, f.added_at,
                   d.facility_id is not null as detailed, d.locality, d.lat, d.lon, d.location_precision,
                   d.services, d.baseline_beds, d.baseline_date
              from facility f
              left join facility_detail d on d.facility_id = f.id
            """;

    // The coordinators named for it come first and leave last: a STRICT facility can be changed by those who see it.
    private void replaceDetail(Facility facility) {
        updateDetail(facility);
        parts.replace(facility);
    }

    private void updateDetail(Facility facility) {
        sql.sql("""
                        update facility_detail
                           set locality = :locality, lat = :lat, lon = :lon, location_precision = :precision,
                               baseline_beds = :beds, baseline_date = :bedsDate, services = :services
                         where facility_id = :id
                        """).params(detailColumns(facility)).update();
    }

    private void insertDetail(Facility facility) {
        sql.sql("""
                        insert into facility_detail (facility_id, sensitivity, locality, lat, lon, location_precision,
                                                     baseline_beds, baseline_date, services)
                        values (:id, :sensitivity, :locality, :lat, :lon, :precision, :beds, :bedsDate, :services)
                        """).params(detailColumns(facility)).update();
    }

    private static Map<String, @Nullable Object> detailColumns(Facility facility) {
        var details = facility.details();
        var location = details.location();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", facility.id());
        columns.put("sensitivity", details.sensitivity().name());
        columns.put("locality", details.locality());
        columns.put("lat", location == null ? null : location.lat());
        columns.put("lon", location == null ? null : location.lon());
        columns.put("precision", (location == null ? LocationPrecision.UNKNOWN : location.precision()).name());
        columns.put("beds", details.baselineBeds());
        columns.put("bedsDate", details.baselineDate());
        columns.put("services", details.services().toArray(String[]::new));
        return columns;
    }

    private static Map<String, @Nullable Object> columns(Facility facility) {
        var details = facility.details();
        var keys = SearchKeys.of(details, facility.code());
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", facility.id());
        columns.put("code", facility.code().text());
        columns.put("nameEn", details.nameEn());
        columns.put("nameAr", details.nameAr());
        columns.put("keyEn", keys.en());
        columns.put("keyAr", keys.ar());
        columns.put("searchKeys", keys.all());
        columns.put("type", details.type().name());
        columns.put("tier", details.tier().name());
        columns.put("ownership", details.ownership().name());
        columns.put("structure", details.structure().name());
        columns.put("operator", details.operator());
        columns.put("area", details.area().value());
        columns.put("sensitivity", details.sensitivity().name());
        columns.put("version", facility.version());
        return columns;
    }

    private Facility facility(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var code = new FacilityCode(row.getString("code"));
        var addedAt = row.getObject("added_at", OffsetDateTime.class).toInstant();
        return new Facility(id, code, row.getInt("version"), details(id, row), addedAt, row.getBoolean("detailed"));
    }

    private FacilityDetails details(UUID id, ResultSet row) throws SQLException {
        return new FacilityDetails(
                row.getString("name_en"),
                row.getString("name_ar"),
                parts.aliases(id),
                FacilityType.valueOf(row.getString("type")),
                Tier.valueOf(row.getString("tier")),
                Ownership.valueOf(row.getString("ownership")),
                Structure.valueOf(row.getString("structure")),
                row.getObject("operator_id", UUID.class),
                new PCode(row.getString("area")),
                row.getString("locality"),
                location(row),
                Sensitivity.valueOf(row.getString("sensitivity")),
                services(row),
                row.getObject("baseline_beds", Integer.class),
                row.getObject("baseline_date", LocalDate.class),
                parts.identifiers(id),
                parts.workers(id),
                parts.named(id));
    }

    private static @Nullable Location location(ResultSet row) throws SQLException {
        var lat = row.getBigDecimal("lat");
        if (lat == null) return null;
        var precision = LocationPrecision.valueOf(row.getString("location_precision"));
        return new Location(lat, row.getBigDecimal("lon"), precision);
    }

    private static List<String> services(ResultSet row) throws SQLException {
        var services = row.getArray("services");
        return services == null ? List.of() : Arrays.asList((String[]) services.getArray());
    }
}
