package org.tarmim.detention.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody is arrested again, or one arrest is told of two days: nobody who is held counts as free, and no day is lost. */
class LastCustodyTest {
    private static final int SHUFFLES = 6;
    private static final int LIVES = 400;

    @Test
    void a_release_in_the_month_of_another_arrest_ends_nothing_and_takes_no_day_away() {
        var first = arrest("2025-01-05");
        var release = told(CustodyKind.RELEASE, DayPrecision.MONTH, "2025-03-01", null);
        var again = arrest("2025-03-20");
        everyWay(List.of(first, release, again), file -> {
            var meters = on("2025-04-10", file).meters();
            assertThat(meters.ended()).isFalse();
            assertThat(meters.held()).isEqualTo(new Days(21, 95));
            assertThat(doubts("2025-04-10", file)).containsExactly(List.of(first, release, again));
            var custody = on("2025-04-10", file);
            assertThat(custody.mayBeFormer(release)).isTrue();
            assertThat(custody.mayBeFormer(LocalDate.parse("2025-03-19"))).isTrue();
            assertThat(custody.mayBeFormer(LocalDate.parse("2025-03-20"))).isFalse();
        });
        var later = told(CustodyKind.RELEASE, DayPrecision.DAY, "2025-03-28", null);
        everyWay(List.of(first, release, again, later), file -> {
            assertThat(on("2025-04-10", file).meters().ended()).isTrue();
            assertThat(on("2025-04-10", file).meters().held()).isEqualTo(new Days(8, 82));
        });
    }

    @Test
    void of_a_single_arrest_such_a_release_is_the_end_and_no_day_is_lost() {
        var arrest = arrest("2025-03-20");
        var release = told(CustodyKind.RELEASE, DayPrecision.MONTH, "2025-03-01", null);
        everyWay(List.of(arrest, release), file -> {
            assertThat(on("2025-04-10", file).meters().ended()).isTrue();
            assertThat(on("2025-04-10", file).meters().held()).isEqualTo(new Days(0, 11));
            assertThat(on("2025-04-10", file).meters().withoutCounsel()).isEqualTo(new Days(0, 11));
            assertThat(on("2025-03-25", file).meters().held()).isEqualTo(new Days(0, 5));
            assertThat(doubts("2025-04-10", file)).isEmpty();
        });
    }

    @Test
    void a_release_between_two_days_told_of_one_arrest_makes_no_second_custody() {
        var one = arrest("2024-12-30");
        var mistyped = told(CustodyKind.RELEASE, DayPrecision.DAY, "2024-12-31", null);
        var other = arrest("2025-01-02");
        var visit = told(CustodyKind.LAWYER_VISIT, DayPrecision.DAY, "2025-01-01", null);
        var order = order("2024-12-30", "2025-02-01");
        everyWay(List.of(one, mistyped, other, visit), file -> {
            var custody = on("2025-01-12", file, order);
            assertThat(custody.meters().ended()).isFalse();
            assertThat(custody.meters().held()).isEqualTo(new Days(10, 13));
            assertThat(custody.meters().withoutCounsel()).isEqualTo(new Days(11, 11));
            assertThat(custody.status(order)).isEqualTo(OrderStatus.ACTIVE);
            assertThat(doubts("2025-01-12", file)).containsExactly(List.of(one, mistyped, other));
        });
    }

    @Test
    void several_days_told_of_an_arrest_or_a_release_stand_side_by_side_and_make_a_range() {
        var one = arrest("2025-01-05");
        var other = arrest("2025-01-08");
        var release = told(CustodyKind.RELEASE, DayPrecision.DAY, "2025-02-01", null);
        var later = told(CustodyKind.RELEASE, DayPrecision.DAY, "2025-02-11", null);
        everyWay(List.of(one, other, release, later), file -> {
            var custody = on("2025-03-01", file);
            assertThat(custody.meters().held()).isEqualTo(new Days(24, 37));
            assertThat(custody.meters().withoutCounsel()).isEqualTo(new Days(24, 37));
            assertThat(custody.gaps())
                    .as("no day that one of the releases told leaves out")
                    .containsExactly(new OrderGap(LocalDate.parse("2025-01-08"), LocalDate.parse("2025-02-01")));
            assertThat(doubts("2025-03-01", file)).containsExactly(List.of(one, other), List.of(release, later));
        });
    }

    @Test
    void a_release_of_a_day_that_nobody_knows_adds_nothing_to_one_of_which_the_day_is_told() {
        var arrest = arrest("2025-01-05");
        var release = told(CustodyKind.RELEASE, DayPrecision.DAY, "2025-02-01", null);
        var undated = told(CustodyKind.RELEASE, DayPrecision.UNKNOWN, null, null);
        everyWay(List.of(arrest, release, undated), file -> {
            assertThat(on("2025-03-01", file).meters().held()).isEqualTo(new Days(27, 27));
            assertThat(doubts("2025-03-01", file)).isEmpty();
        });
        everyWay(List.of(arrest, undated), file -> {
            assertThat(on("2025-03-01", file).meters().held()).isEqualTo(new Days(0, 55));
            assertThat(on("2025-03-01", file).gaps()).isEmpty();
        });
    }

    @Test
    void a_release_after_a_death_stands_beside_it() {
        var arrest = arrest("2025-01-05");
        var death = told(CustodyKind.DEATH, DayPrecision.DAY, "2025-01-20", null);
        var release = told(CustodyKind.RELEASE, DayPrecision.DAY, "2025-02-01", null);
        everyWay(List.of(arrest, death, release), file -> {
            assertThat(on("2025-03-01", file).meters().held()).isEqualTo(new Days(15, 27));
            assertThat(doubts("2025-03-01", file)).containsExactly(List.of(death, release));
        });
    }

    @Test
    void no_death_ends_a_custody_that_began_after_it_and_the_two_stand_side_by_side() {
        var arrest = arrest("2025-01-05");
        var death = told(CustodyKind.DEATH, DayPrecision.DAY, "2025-01-20", null);
        var late = arrest("2025-02-01");
        var order = order("2025-02-10", "2025-06-01");
        everyWay(List.of(arrest, death, late), file -> {
            var custody = on("2025-03-01", file, order);
            assertThat(custody.meters().ended()).isFalse();
            assertThat(custody.meters().held()).isEqualTo(new Days(28, 55));
            assertThat(custody.status(order)).isEqualTo(OrderStatus.ACTIVE);
            assertThat(custody.mayBeFormer(death)).isTrue();
            assertThat(doubts("2025-03-01", file)).containsExactly(List.of(arrest, late), List.of(death, late));
        });
        everyWay(
                List.of(arrest, death),
                file -> assertThat(on("2025-03-01", file).meters().ended()).isTrue());
    }

    @Test
    void an_arrest_on_a_day_that_nobody_knows_can_be_a_second_one_and_no_release_ends_what_it_began() {
        var arrest = arrest("2025-01-05");
        var release = told(CustodyKind.RELEASE, DayPrecision.DAY, "2025-01-10", null);
        var undated = told(CustodyKind.ARREST, DayPrecision.UNKNOWN, null, null);
        var order = order("2025-03-01", "2025-06-01");
        everyWay(List.of(arrest, release, undated), file -> {
            var custody = on("2025-03-01", file, order);
            assertThat(custody.meters().ended()).isFalse();
            assertThat(custody.meters().held()).isEqualTo(new Days(0, 55));
            assertThat(custody.meters().withoutCounsel()).isEqualTo(new Days(0, 55));
            assertThat(custody.status(order)).isEqualTo(OrderStatus.ACTIVE);
            assertThat(custody.gaps())
                    .as("nobody knows since when")
                    .containsExactly(new OrderGap(LocalDate.parse("2025-01-05"), LocalDate.parse("2025-01-10")));
            assertThat(custody.mayBeFormer(release)).isTrue();
            assertThat(custody.mayBeFormer(LocalDate.parse("2025-01-10"))).isTrue();
            assertThat(custody.mayBeFormer(LocalDate.parse("2025-01-11"))).isFalse();
            assertThat(doubts("2025-03-01", file)).containsExactly(List.of(undated, release));
        });
        everyWay(List.of(release, undated), file -> {
            assertThat(on("2025-03-01", file).meters().ended()).isTrue();
            assertThat(doubts("2025-03-01", file)).isEmpty();
        });
        everyWay(
                List.of(arrest, undated),
                file -> assertThat(on("2025-03-01", file).meters().held()).isEqualTo(new Days(55, 55)));
    }

    @Test
    void a_release_of_unsure_day_between_two_days_told_of_an_arrest_takes_no_day_and_no_order_away() {
        var arrest = arrest("2025-01-01");
        var again = arrest("2025-02-01");
        var order = order("2025-01-02", "2025-07-02");
        var unsure = told(CustodyKind.RELEASE, DayPrecision.BETWEEN, "2025-01-15", "2025-03-31");
        var undated = told(CustodyKind.RELEASE, DayPrecision.UNKNOWN, null, null);
        for (var release : List.of(unsure, undated))
            everyWay(List.of(arrest, again, release), file -> {
                var custody = on("2025-04-23", file, order);
                assertThat(custody.meters().ended()).isFalse();
                assertThat(custody.meters().held()).isEqualTo(new Days(81, 112));
                assertThat(custody.status(order)).isEqualTo(OrderStatus.ACTIVE);
                assertThat(custody.mayBeFormer(order)).isTrue();
                assertThat(doubts("2025-04-23", file))
                        .singleElement()
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsExactlyInAnyOrder(arrest, release, again);
            });
        var sure = told(CustodyKind.RELEASE, DayPrecision.BETWEEN, "2025-01-15", "2025-01-31");
        everyWay(List.of(arrest, again, sure), file -> {
            var custody = on("2025-04-23", file, order);
            assertThat(custody.meters().held()).isEqualTo(new Days(81, 81));
            assertThat(custody.status(order)).isEqualTo(OrderStatus.LIFTED);
            assertThat(doubts("2025-04-23", file)).isEmpty();
        });
    }

    @Test
    void an_arrest_that_can_be_before_a_release_or_after_it_is_not_over_by_it() {
        var month = told(CustodyKind.ARREST, DayPrecision.MONTH, "2025-01-01", null);
        var inIt = arrest("2025-01-15");
        var release = told(CustodyKind.RELEASE, DayPrecision.BETWEEN, "2025-01-10", "2025-01-20");
        var again = arrest("2025-02-15");
        everyWay(
                List.of(month, inIt, release, again),
                file -> assertThat(on("2025-03-01", file).meters().held()).isEqualTo(new Days(14, 59)));
    }

    @Test
    void a_release_between_days_that_have_not_all_come_ends_nothing_yet_and_one_of_this_month_does() {
        var arrest = arrest("2025-01-05");
        var window = told(CustodyKind.RELEASE, DayPrecision.BETWEEN, "2025-01-23", "2025-03-02");
        everyWay(List.of(arrest, window), file -> {
            assertThat(on("2025-01-23", file).meters().ended()).isFalse();
            assertThat(on("2025-03-01", file).meters().held()).isEqualTo(new Days(55, 55));
            assertThat(on("2025-03-02", file).meters().ended()).isTrue();
            assertThat(on("2025-03-02", file).meters().held()).isEqualTo(new Days(18, 56));
        });
        var month = told(CustodyKind.RELEASE, DayPrecision.MONTH, "2025-01-01", null);
        everyWay(List.of(arrest, month), file -> {
            assertThat(on("2025-01-23", file).meters().ended()).isTrue();
            assertThat(on("2025-01-23", file).meters().held()).isEqualTo(new Days(0, 18));
        });
    }

    @Test
    void an_order_that_starts_after_every_end_told_is_not_lifted_by_them() {
        var arrest = arrest("2025-01-05");
        var release = told(CustodyKind.RELEASE, DayPrecision.MONTH, "2025-01-01", null);
        var later = told(CustodyKind.RELEASE, DayPrecision.DAY, "2025-02-09", null);
        var within = order("2025-01-31", "2025-06-01");
        var between = order("2025-02-01", "2025-06-01");
        var after = order("2025-02-10", "2025-06-01");
        everyWay(List.of(arrest, release), file -> {
            assertThat(on("2025-03-01", file).status(within)).isEqualTo(OrderStatus.LIFTED);
            assertThat(on("2025-03-01", file).status(between)).isEqualTo(OrderStatus.ACTIVE);
        });
        everyWay(List.of(arrest, release, later), file -> {
            assertThat(on("2025-03-01", file).status(between)).isEqualTo(OrderStatus.LIFTED);
            assertThat(on("2025-03-01", file).status(after)).isEqualTo(OrderStatus.ACTIVE);
        });
    }

    /**
     * Lives that are made up: each custody is told by a day, a month or two days it lies between, its arrest now and then by a
     * wrong day as well, in whatever order. However it is told, nobody who is held counts as free, and the days counted are never
     * fewer than there were.
     */
    @Test
    void however_it_is_told_and_in_whatever_order_no_day_in_custody_is_lost() {
        var chance = new Random(20250123);
        for (int life = 0; life < LIVES; life++) {
            var file = new ArrayList<Happened>();
            var day = LocalDate.parse("2025-01-01").plusDays(chance.nextInt(20));
            var arrested = day;
            LocalDate released = null;
            boolean isMistyped = false;
            for (int custody = 0; custody <= chance.nextInt(3); custody++) {
                if (released != null)
                    day = released.plusDays(32 + chance.nextInt(60)); // told apart, by the month as well
                arrested = day;
                file.add(roughly(CustodyKind.ARREST, arrested, chance));
                boolean slip = chance.nextInt(4) == 0;
                isMistyped |= slip;
                if (slip)
                    file.add(arrest(arrested.plusDays(chance.nextInt(7) - 3).toString()));
                released = arrested.plusDays(chance.nextInt(70));
                file.add(roughly(CustodyKind.RELEASE, released, chance));
            }
            boolean isHeld = chance.nextBoolean();
            if (isHeld) file.removeLast();
            var today = arrested.plusDays(120);
            var end = isHeld ? today : released;
            long days = ChronoUnit.DAYS.between(arrested, end);
            boolean isExact = file.stream().allMatch(one -> one.when().precision() == DayPrecision.DAY) && !isMistyped;
            var expected = on(today.toString(), file).meters();
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                Collections.shuffle(file, chance);
                var meters = on(today.toString(), file).meters();
                assertThat(meters).as("%s", file).isEqualTo(expected);
                assertThat(meters.held().most()).as("%s", file).isGreaterThanOrEqualTo(days);
                assertThat(meters.withoutCounsel()).as("%s", file).isEqualTo(meters.held());
                if (isHeld) assertThat(meters.ended()).as("%s", file).isFalse();
                else if (isExact) assertThat(meters.held()).as("%s", file).isEqualTo(new Days(days, days));
                if (!isHeld && isExact)
                    assertThat(meters.ended()).as("%s", file).isTrue();
            }
        }
    }

    private static Happened roughly(CustodyKind kind, LocalDate day, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> told(kind, DayPrecision.DAY, day.toString(), null);
            case 1 -> told(kind, DayPrecision.MONTH, day.toString(), null);
            default ->
                told(
                        kind,
                        DayPrecision.BETWEEN,
                        day.minusDays(chance.nextInt(4)).toString(),
                        day.plusDays(1 + chance.nextInt(4)).toString());
        };
    }

    /** The same in all orders in which it can have been entered. */
    private static void everyWay(List<Happened> told, Consumer<List<Happened>> expectation) {
        if (told.isEmpty()) return;
        permute(new ArrayList<>(told), 0, expectation);
    }

    private static void permute(List<Happened> told, int from, Consumer<List<Happened>> expectation) {
        if (from == told.size()) expectation.accept(List.copyOf(told));
        for (int one = from; one < told.size(); one++) {
            Collections.swap(told, from, one);
            permute(told, from + 1, expectation);
            Collections.swap(told, from, one);
        }
    }

    private static List<List<Happened>> doubts(String day, List<Happened> file) {
        return on(day, file).contradictions((one, other) -> true);
    }

    private static Custody on(String day, List<Happened> file, Order... orders) {
        return new Custody(List.of(orders), file, noon(day), LocalDate.parse(day));
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Order order(String starts, String until) {
        return new Order(
                UUID.randomUUID(),
                OrderKind.DETENTION_ORDER,
                Set.of(),
                LocalDate.parse(starts),
                LocalDate.parse(until),
                UntilKind.EXACT,
                DayZone.GAZA,
                null);
    }

    private static Happened arrest(String day) {
        return told(CustodyKind.ARREST, DayPrecision.DAY, day, null);
    }

    private static Happened told(CustodyKind kind, DayPrecision precision, @Nullable String from, @Nullable String to) {
        return new Happened(
                UUID.randomUUID(),
                kind,
                new PartialDay(
                        precision,
                        from == null ? null : LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to)),
                null);
    }
}
