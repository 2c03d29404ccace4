package org.tarmim.facility.picture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;

/** The SQL of how facilities functioned over many days, in one pass over the periods. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TrendTable {
    private final JdbcClient sql;

    TrendTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How the counts change from day to day.
     *
     * @param works how they function; null for all facilities that are found
     * @param day   the number of the first day that counts so; the number of days where none does
     */
    record Step(@Nullable Functionality works, int day, long change) {}

    /**
     * The steps of a query over days that end at these moments, in any order. A day counts as it stood at its last
     * moment.
     */
    List<Step> steps(Stretches stretches, List<Instant> ends) {
        return sql.sql("""
                        with asked as (
                            %s),
                        held as (
                            select null as works, found as moments
                              from asked
                             union all
                            select s.value, asked.found * tstzmultirange(%s)
                              from asked
                              join status_period s on s.facility_id = asked.id
                             where s.dimension = 'FUNCTIONALITY'
                               and %s),
                        stretch as (
                            select works, unnest(moments) as moments
                              from held),
                        days as materialized (
                            select cast(:ends as timestamptz[]) as ends),
                        step as (
                            select works, coalesce(lower(moments), '-infinity') as at, 1 as change
                              from stretch
                             union all
                            select works, coalesce(upper(moments), 'infinity'), -1
                              from stretch)
                        select works, width_bucket(at, ends) as day, sum(change) as change
                          from step
                         cross join days
                         group by works, day
                        """.formatted(stretches.sql(), stretches.holds(Dimension.FUNCTIONALITY), stretches.known()))
                .params(stretches.conditions().params())
                .param("ends", ends.stream().map(Instant::toString).toArray(String[]::new))
                .query((row, number) -> step(row))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        var works = row.getString("works");
        return new Step(works == null ? null : Functionality.valueOf(works), row.getInt("day"), row.getLong("change"));
    }
}
