package org.tarmim.pledge.fts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** The SQL of the totals of a boundary: one question for all of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FlowTotalTable {
    private static final Comparator<Cell> LARGEST =
            Comparator.comparing((Cell cell) -> cell.sum().usd()).reversed().thenComparing(Cell::word);

    private final JdbcClient sql;

    private record Cell(FlowStanding standing, String word, FlowSum sum) {}

    FlowTotalTable(JdbcClient sql) {
        this.sql = sql;
    }

    FlowTotals totals(FlowsQuery query) {
        var cells = cells(query);
        var sums = new EnumMap<FlowStanding, FlowSum>(FlowStanding.class);
        cells.forEach(cell -> sums.merge(cell.standing(), cell.sum(), FlowSum::plus));
        return new FlowTotals(sums, lines(cells, FlowStanding.FUNDING), lines(cells, FlowStanding.PLEDGE));
    }

    FlowSum sum(FlowsPart part) {
        return cells(part.query()).stream()
                .filter(cell -> cell.standing() == part.standing())
                .filter(cell -> part.word() == null || cell.word().equals(part.word()))
                .map(Cell::sum)
                .reduce(FlowSum.NOTHING, FlowSum::plus);
    }

    private List<Cell> cells(FlowsQuery query) {
        return sql.sql("""
                        select f.standing, %s as word, count(*) as count, coalesce(sum(f.usd), 0) as usd
                        %s
                         group by 1, 2
                        """.formatted(FlowSight.word(query.by()), FlowSight.flows(query.boundary())))
                .params(FlowSight.params(query.boundary()))
                .query((row, number) -> cell(row))
                .list();
    }

    private static Map<String, FlowSum> lines(List<Cell> cells, FlowStanding standing) {
        var lines = new LinkedHashMap<String, FlowSum>();
        cells.stream()
                .filter(cell -> cell.standing() == standing)
                .sorted(LARGEST)
                .forEach(cell -> lines.put(cell.word(), cell.sum()));
        return lines;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                FlowStanding.valueOf(row.getString("standing")),
                row.getString("word"),
                new FlowSum(row.getLong("count"), new Money(row.getBigDecimal("usd"), Rate.DOLLAR)));
    }
}
