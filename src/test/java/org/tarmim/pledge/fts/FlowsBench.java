package org.tarmim.pledge.fts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.bench.Times;

/** Measures the import of invented flows beside bare COPY, and totals by any boundary beside bare SQL. */
public class FlowsBench {
    private static final int PAGE = 200;
    private static final int PLACES = 40;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2010;
    private static final String PLAN = "Sample plan";
    private static final String LARGEST = "Sample largest place";

    private static final String COLUMNS = """
            batch_id, importer_id, flow_id, version, live, status, type, new_money, contribution, method, usd, original,
            currency, per_dollar, dated_on, decided_on, reported_on, parent, children, leaves, leaves_shared, leaves_place,
            leaves_year, arrives, arrives_shared, arrives_place, arrives_year, donor, recipient, sector, reference, description, flags,
            likeness, digest, said""";

    private static final String BARE = """
            select donor, sum(usd)
              from reported_flow
             where arrives_place in (:place, '*')
               and arrives @> :boundary::text[]
               and not leaves @> :boundary::text[]
               and not arrives_shared && :boundary::text[]
               and status <> 'PLEDGE'
             group by donor
            """;

    private final FlowImports imports;
    private final FlowBatches batches;
    private final ReportedFlows flows;

    FlowsBench(FlowImports imports, FlowBatches batches, ReportedFlows flows) {
        this.imports = imports;
        this.batches = batches;
        this.flows = flows;
    }

    /** Prints two lines and a table. */
    public void measure(DataSource owner, Actor importer, Actor other, int size) {
        var pages = pages(size);
        long start = System.nanoTime();
        var run = Acting.as(importer, () -> imports.look(pages, null));
        long looked = System.nanoTime();
        var batch = Acting.as(importer, () -> imports.keep(run, done -> {}));
        long kept = System.nanoTime();
        Acting.as(other, () -> batches.accept(batch.id(), "Sample"));
        long accepted = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%n%,d reported flows: looked at in %.1f s, kept in %.1f s (%.0f rows/s), accepted in %.2f s%n",
                size,
                (looked - start) / 1e9,
                (kept - looked) / 1e9,
                size / ((kept - looked) / 1e9),
                (accepted - kept) / 1e9);
        copy(owner, size, (kept - looked) / 1e9);
        totals(JdbcClient.create(owner), importer);
    }

    private void totals(JdbcClient owner, Actor reader) {
        owner.sql("vacuum analyze reported_flow").update();
        System.out.printf("%n| %-44s | ours p50 | ours p95 | bare p50 | bare p95 | ratio  |%n", "");
        System.out.println("|---|---|---|---|---|---|");
        Acting.as(reader, () -> {
            line(
                    "totals of a place and year, by donor",
                    owner,
                    i -> new Boundary(place(i), FIRST_YEAR + i % YEARS, null));
            line("totals of a place, every year", owner, i -> new Boundary(place(i), null, null));
            line("totals of a plan of a place", owner, i -> new Boundary(place(i), null, PLAN));
            line("totals of the largest place, every year", owner, i -> new Boundary(LARGEST, null, null));
        });
    }

    private void line(String what, JdbcClient owner, IntFunction<Boundary> boundary) {
        System.out.println(Times.line(
                what,
                i -> flows.totals(new FlowsQuery(boundary.apply(i), FlowsBy.DONOR)),
                i -> owner.sql(BARE)
                        .param("place", boundary.apply(i).place())
                        .param("boundary", boundary.apply(i).keys().toArray(String[]::new))
                        .query((row, number) -> row.getBigDecimal(2))
                        .list()));
    }

    /** The same rows out of the table and, by COPY, into one with the same indexes. */
    private static void copy(DataSource owner, int size, double kept) {
        var rows = new ByteArrayOutputStream();
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyOut("copy (select %s from reported_flow) to stdout".formatted(COLUMNS), rows);
            statement.execute("create table flow_copy (like reported_flow including all)");
            long start = System.nanoTime();
            copy.copyIn(
                    "copy flow_copy (%s) from stdin".formatted(COLUMNS), new ByteArrayInputStream(rows.toByteArray()));
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("drop table flow_copy");
            System.out.printf(
                    Locale.ROOT,
                    "bare COPY of the same rows: %.1f s (%.0f rows/s); the import reaches %.0f %% of it%n",
                    seconds,
                    size / seconds,
                    100 * seconds / kept);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<FlowPage> pages(int size) {
        var totals = new ControlTotals(size, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
        return IntStream.iterate(0, from -> from < size, from -> from + PAGE)
                .mapToObj(from -> SamplePages.page(
                        totals,
                        IntStream.range(from, Math.min(size, from + PAGE))
                                .mapToObj(FlowsBench::flow)
                                .toList()))
                .toList();
    }

    private static SampleFlow flow(int i) {
        var place = i % 7 == 0 ? LARGEST : place(i);
        var flow = SampleFlow.of(i + 1, place, FIRST_YEAR + i / PLACES % YEARS)
                .usd(1000 + i)
                .from(SampleFlow.object("Organization", "Sample donor state " + i % 60));
        return switch (i / 3 % 20) {
            case 0 -> flow.with("status", "pledge");
            case 1 -> flow.alsoInto(SampleFlow.shared("UsageYear", "2030"));
            case 2 -> flow.alsoFrom(SampleFlow.object("Location", place));
            case 3 -> flow.original("EUR", 900 + i, "0.9");
            case 4 -> flow.alsoInto(SampleFlow.object("Plan", PLAN));
            default -> flow;
        };
    }

    private static String place(int i) {
        return "Sample place " + i % PLACES;
    }
}
