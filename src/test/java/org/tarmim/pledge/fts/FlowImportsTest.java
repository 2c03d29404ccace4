package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.fts.SampleFlow.into;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;

/** What an import would do and does: nothing twice, the newest version counts, whatever the order. */
@HouseTest
class FlowImportsTest extends ImportedFlows {
    @Test
    void looking_says_what_an_import_would_do_and_writes_nothing() {
        var page = SamplePages.page(into(place, YEAR), into(place, YEAR).usd(500));
        var run = samples.looked(desk, page);
        assertThat(run.counts()).isEqualTo(new FlowCounts(2, 2, 0, 0, 0, 0, 0, 0));
        assertThat(run.boundary()).isEqualTo(new Boundary(place, YEAR, null));
        assertThat(run.controlHolds()).isTrue();
        assertThat(sum(FlowStanding.WAITING).count()).isZero();
    }

    @Test
    void importing_the_same_again_changes_nothing() {
        var page = SamplePages.page(into(place, YEAR), into(place, YEAR));
        samples.accepted(page);
        var again = samples.looked(desk, page);
        assertThat(again.counts()).isEqualTo(new FlowCounts(2, 0, 0, 0, 2, 0, 0, 0));
        assertThat(said(() -> samples.kept(desk, page)))
                .isEqualTo("There is nothing new in these files; importing them would change nothing.");
        assertFunding(2000);
    }

    @Test
    void a_newer_version_counts_once_it_is_accepted_and_the_older_one_stays() {
        var first = into(place, YEAR);
        samples.accepted(SamplePages.page(first));
        var newer = samples.kept(desk, SamplePages.page(first.version(2).usd(700)));
        assertThat(newer.counts().newer()).isEqualTo(1);
        assertFunding(1000);
        samples.accepted(newer);
        assertFunding(700);
        assertThat(sum(FlowStanding.SUPERSEDED).count()).isEqualTo(1);
    }

    @Test
    void an_older_version_that_comes_later_is_kept_and_counts_nothing() {
        var flow = into(place, YEAR);
        samples.accepted(SamplePages.page(flow.version(2)));
        var older = samples.kept(desk, SamplePages.page(flow.usd(999)));
        assertThat(older.counts().older()).isEqualTo(1);
        samples.accepted(older);
        assertFunding(1000);
    }

    @Test
    void a_version_that_says_something_else_now_is_named_and_left_as_it_was() {
        var flow = into(place, YEAR);
        samples.accepted(SamplePages.page(flow));
        var run = samples.looked(desk, SamplePages.page(flow.usd(5)));
        assertThat(run.counts().different()).isEqualTo(1);
        assertFunding(1000);
    }

    @Test
    void whatever_the_order_of_pages_the_same_rows_and_totals_come_of_them() {
        var random = new Random(4);
        for (int round = 0; round < 5; round++) {
            var here = place + " round " + round;
            var all = new ArrayList<>(
                    IntStream.range(0, 40).mapToObj(i -> random(random, here)).toList());
            all.addAll(all.subList(0, 10).stream()
                    .map(flow -> flow.version(2).usd(random.nextInt(9000) + 10))
                    .toList());
            var straight = samples.looked(desk, pages(all, 7));
            Collections.shuffle(all, random);
            var shuffled = samples.looked(desk, pages(all, 11));
            assertThat(shuffled.counts()).isEqualTo(straight.counts());
            assertThat(shuffled.found().holds(straight.found())).isTrue();
            var kept = samples.accepted(samples.kept(desk, pages(all, 11)));
            samples.explained(kept);
            var sum = funding(here);
            assertThat(sum.usd().amount()).isEqualByComparingTo(straight.found().funding());
            assertThat(samples.looked(desk, pages(all, 13)).counts().kept()).isZero();
        }
    }

    private static SampleFlow random(Random random, String place) {
        var flow = into(place, random.nextBoolean() ? YEAR : YEAR + 1).usd(random.nextInt(9000) + 10);
        return switch (random.nextInt(5)) {
            case 0 -> flow.with("status", "pledge");
            case 1 -> flow.alsoInto(SampleFlow.shared("UsageYear", "2030"));
            case 2 -> flow.alsoFrom(SampleFlow.object("Location", place));
            case 3 -> flow.with("status", "commitment").with("flowType", "Parked");
            default -> flow;
        };
    }

    private static FlowPage[] pages(List<SampleFlow> all, int size) {
        var totals = new ControlTotals(1, 1, 1, 1, BigDecimal.ONE, BigDecimal.ONE);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> SamplePages.page(totals, all.subList(from, Math.min(all.size(), from + size))))
                .toArray(FlowPage[]::new);
    }

    private FlowSum funding(String where) {
        var boundaries = Acting.as(desk, () -> flows.boundaries());
        var drawn = boundaries.stream()
                .filter(one -> one.place().equals(where))
                .findFirst()
                .orElseThrow();
        return Acting.as(desk, () -> flows.totals(new FlowsQuery(drawn, FlowsBy.DONOR)))
                .of(FlowStanding.FUNDING);
    }
}
