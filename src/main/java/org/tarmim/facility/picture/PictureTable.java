package org.tarmim.facility.picture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.area.LocationPrecision;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.NameKey;
import org.tarmim.ui.Languages;

/** All SQL of the picture. Which rows, states and places answer is the row policy's decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PictureTable {
    private static final int AT_ONCE = 1000;

    private final JdbcClient sql;

    PictureTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first rows after a place in the order of names, each with its place. */
    void page(
            FacilityQuery query,
            Sight sight,
            @Nullable NamePlace after,
            int size,
            BiConsumer<FacilityRow, NamePlace> to) {
        var table = new FilteredTable(query, sight).param("size", size);
        if (after != null) {
            table.and("(f.%s, f.id) > (:afterKey, :afterId)".formatted(key(query)))
                    .param("afterKey", after.key())
                    .param("afterId", after.id());
        }
        select(table, query, "limit :size").query(row -> {
            to.accept(row(row, sight), new NamePlace(row.getString("key"), row.getObject("id", UUID.class)));
        });
    }

    /** Every row in the order of names, a thousand at a time. */
    void each(FacilityQuery query, Sight sight, Consumer<FacilityRow> reader) {
        try (var rows = select(new FilteredTable(query, sight), query, "")
                .withFetchSize(AT_ONCE)
                .query((row, number) -> row(row, sight))
                .stream()) {
            rows.forEach(reader);
        }
    }

    /** Rows whose place the reader may see, at most that many. */
    List<FacilityRow> located(FacilityQuery query, Sight sight, int size) {
        var table = new FilteredTable(query, sight)
                .and("exists (select from facility_detail l where l.facility_id = f.id and l.lat is not null)")
                .param("size", size);
        return select(table, query, "limit :size")
                .query((row, number) -> row(row, sight))
                .list();
    }

    long count(FacilityQuery query, Sight sight) {
        shareTheWork();
        var table = new FilteredTable(query, sight);
        return sql.sql("select count(*)" + table.sql())
                .params(table.params())
                .query(Long.class)
                .single();
    }

    /** Counts by governorate and by the functionality that counts. */
    List<Tally.Count> tally(FacilityQuery query, Sight sight) {
        shareTheWork();
        var table = new FilteredTable(query, sight).with(Headline.FUNCTIONALITY);
        return sql.sql("""
                        select f.area, %s as functionality, count(*) as facilities
                        %s
                         group by 1, 2
                        """.formatted(table.shown(Headline.FUNCTIONALITY), table.sql()))
                .params(table.params())
                .query((row, number) -> new Tally.Count(
                        row.getString("area"),
                        Functionality.valueOf(row.getString("functionality")),
                        row.getLong("facilities")))
                .list();
    }

    // What reads every name is done by two processes in two thirds of the time; for a page of fifty it takes longer.
    private void shareTheWork() {
        sql.sql("select set_config('parallel_setup_cost', '100', true)")
                .query(String.class)
                .single();
    }

    /** How many of them have no place the reader may see, by governorate. */
    Map<String, Long> placeless(FacilityQuery query, Sight sight) {
        var table = new FilteredTable(query, sight)
                .and("not exists (select from facility_detail l where l.facility_id = f.id and l.lat is not null)");
        var counts = new HashMap<String, Long>();
        sql.sql("select f.area, count(*) as facilities" + table.sql() + " group by 1")
                .params(table.params())
                .query(row -> {
                    counts.put(row.getString("area"), row.getLong("facilities"));
                });
        return counts;
    }

    /** The names most like a text, the nearest first. */
    List<String> near(String text, boolean arabic, int size) {
        return sql.sql("""
                        select coalesce(%s, name_en, name_ar) as name
                          from facility
                         where word_similarity(:key, search_keys) >= 0.4
                         order by word_similarity(:key, search_keys) desc, key_en, id
                         limit :size
                        """.formatted(arabic ? "name_ar" : "name_en"))
                .param("key", NameKey.of(text))
                .param("size", size)
                .query(String.class)
                .list();
    }

    // The rows are found and cut first; their states are looked up for those alone.
    private JdbcClient.StatementSpec select(FilteredTable table, FacilityQuery query, String limit) {
        return sql.sql("""
                        select f.id, f.code, f.name_en, f.name_ar, f.type, f.area, f.key, %1$s,
                               %2$s as unverified, d.lat, d.lon, d.location_precision
                          from (select f.id, f.code, f.name_en, f.name_ar, f.type, f.area, f.%3$s as key%4$s
                                %5$s
                                 order by f.%3$s, f.id
                                 %6$s) f
                          left join facility_detail d on d.facility_id = f.id
                        %7$s
                         order by f.key, f.id
                        """.formatted(
                                HeadlineColumns.all(),
                                table.unverified(),
                                key(query),
                                table.columns().carried(),
                                table.sql(),
                                limit,
                                table.columns().lookedUp()))
                .params(table.params());
    }

    private static String key(FacilityQuery query) {
        return query.language().equals(Languages.ARABIC) ? "key_ar" : "key_en";
    }

    private static FacilityRow row(ResultSet row, Sight sight) throws SQLException {
        return new FacilityRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_ar"),
                FacilityType.valueOf(row.getString("type")),
                row.getString("area"),
                states(row, sight),
                row.getBoolean("unverified"),
                location(row));
    }

    private static Map<Headline, HeadlineState> states(ResultSet row, Sight sight) throws SQLException {
        var states = new EnumMap<Headline, HeadlineState>(Headline.class);
        for (var headline : Headline.values()) {
            var value = row.getString(headline.column());
            if (value != null) states.put(headline, state(value, headline, row, sight));
        }
        return states;
    }

    private static HeadlineState state(String value, Headline headline, ResultSet row, Sight sight)
            throws SQLException {
        var at = row.getObject(headline.column() + "_at", OffsetDateTime.class).toInstant();
        var observed = new Moment(at, Moment.Precision.valueOf(row.getString(headline.column() + "_precision")));
        return new HeadlineState(value, observed, sight.freshness(headline.dimension(), observed));
    }

    private static @Nullable Location location(ResultSet row) throws SQLException {
        var lat = row.getBigDecimal("lat");
        if (lat == null) return null;
        return new Location(
                lat, row.getBigDecimal("lon"), LocationPrecision.valueOf(row.getString("location_precision")));
    }
}
