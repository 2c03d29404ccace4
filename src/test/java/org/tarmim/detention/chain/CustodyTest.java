package org.tarmim.detention.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the file knows of somebody who is held, counted. */
class CustodyTest {
    private final List<Order> orders = new ArrayList<>();
    private final List<Happened> happened = new ArrayList<>();

    @Test
    void an_order_is_in_force_until_midnight_in_its_zone_and_then_lapsed_without_news_never_over() {
        var order = access("2025-01-02", "2025-01-21", null);
        assertThat(on("2025-01-01").status(order)).isEqualTo(OrderStatus.FUTURE);
        assertThat(on("2025-01-21").status(order)).isEqualTo(OrderStatus.ACTIVE);
        assertThat(at("2025-01-21T21:59:59Z").status(order)).isEqualTo(OrderStatus.ACTIVE);
        assertThat(at("2025-01-21T22:00:00Z").status(order)).isEqualTo(OrderStatus.LAPSED_NO_NEWS);
    }

    @Test
    void in_a_week_in_which_clocks_differ_the_stated_zone_decides() {
        var gaza = order(OrderKind.DETENTION_ORDER, Set.of(), null, "2025-04-05", DayZone.GAZA, null);
        var jerusalem = order(OrderKind.DETENTION_ORDER, Set.of(), null, "2025-04-05", DayZone.JERUSALEM, null);
        assertThat(DayZone.JERUSALEM.endOf(LocalDate.parse("2025-04-05"))).isEqualTo("2025-04-05T21:00:00Z");
        assertThat(DayZone.GAZA.endOf(LocalDate.parse("2025-04-05")))
                .isAfter(DayZone.JERUSALEM.endOf(LocalDate.parse("2025-04-05")));
        var between = at("2025-04-05T21:30:00Z");
        assertThat(between.status(gaza)).isEqualTo(OrderStatus.ACTIVE);
        assertThat(between.status(jerusalem)).isEqualTo(OrderStatus.LAPSED_NO_NEWS);
    }

    @Test
    void an_order_that_another_one_goes_on_from_is_extended_and_the_last_one_speaks_for_the_chain() {
        var first = access("2025-01-02", "2025-01-11", null);
        var second = access("2025-01-12", "2025-01-17", first.id());
        var third = access("2025-01-18", "2025-01-21", second.id());
        var now = on("2025-01-19");
        assertThat(now.status(first)).isEqualTo(OrderStatus.EXTENDED);
        assertThat(now.status(second)).isEqualTo(OrderStatus.EXTENDED);
        assertThat(now.status(third)).isEqualTo(OrderStatus.ACTIVE);
        assertThat(now.meters().access()).isEqualTo(OrderStatus.ACTIVE);
        assertThat(now.meters().accessUntil()).isEqualTo("2025-01-21");
    }

    @Test
    void a_lifted_order_is_lifted_and_an_end_of_custody_lifts_all() {
        var order = access("2025-01-02", "2025-01-21", null);
        happened.add(new Happened(UUID.randomUUID(), CustodyKind.ORDER_LIFTED, day("2025-01-10"), order.id()));
        assertThat(on("2025-01-12").status(order)).isEqualTo(OrderStatus.LIFTED);
        var other = access("2025-01-02", "2025-01-21", null);
        assertThat(on("2025-01-12").status(other)).isEqualTo(OrderStatus.ACTIVE);
        tell(CustodyKind.RELEASE, day("2025-01-12"));
        assertThat(on("2025-01-12").status(other)).isEqualTo(OrderStatus.LIFTED);
    }

    @Test
    void an_order_without_an_end_does_not_lapse() {
        var order = order(OrderKind.ACCESS_ORDER, Set.of(KeptAway.COUNSEL), "2025-01-02", null, DayZone.GAZA, null);
        assertThat(on("2026-01-02").status(order)).isEqualTo(OrderStatus.ACTIVE);
        assertThat(on("2026-01-02").meters().accessUntil()).isNull();
    }

    @Test
    void without_a_visit_the_days_without_counsel_are_those_since_the_arrest() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        var meters = on("2025-01-22").meters();
        assertThat(meters.held()).isEqualTo(new Days(22, 22));
        assertThat(meters.withoutCounsel()).isEqualTo(new Days(22, 22));
        assertThat(meters.sinceArrest()).isTrue();
    }

    @Test
    void a_visit_restarts_the_one_meter_and_not_the_other_and_says_nothing_of_the_order() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        access("2025-01-18", "2025-01-21", null);
        tell(CustodyKind.LAWYER_VISIT, day("2025-01-26"));
        tell(CustodyKind.LAWYER_VISIT_REFUSED, day("2025-01-27"));
        var meters = on("2025-01-27").meters();
        assertThat(meters.withoutCounsel()).isEqualTo(new Days(1, 1));
        assertThat(meters.sinceArrest()).isFalse();
        assertThat(meters.held()).isEqualTo(new Days(27, 27));
        assertThat(meters.access()).isEqualTo(OrderStatus.LAPSED_NO_NEWS);
    }

    @Test
    void a_day_that_is_not_known_exactly_makes_a_range_and_one_that_nobody_knows_makes_none() {
        assertThat(on("2025-01-22").meters().held()).isNull();
        tell(CustodyKind.ARREST, new PartialDay(DayPrecision.UNKNOWN, null, null));
        assertThat(on("2025-01-22").meters().held()).isNull();
        tell(
                CustodyKind.ARREST,
                new PartialDay(DayPrecision.BETWEEN, LocalDate.parse("2024-12-30"), LocalDate.parse("2024-12-31")));
        assertThat(on("2025-01-22").meters().held()).isEqualTo(new Days(22, 23));
        assertThat(new PartialDay(DayPrecision.MONTH, LocalDate.parse("2025-02-14"), null).latest())
                .isEqualTo("2025-02-28");
    }

    @Test
    void the_count_stands_still_once_somebody_is_no_longer_held() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        tell(CustodyKind.RELEASE, day("2025-01-10"));
        var meters = on("2025-03-01").meters();
        assertThat(meters.held()).isEqualTo(new Days(10, 10));
        assertThat(meters.ended()).isTrue();
    }

    @Test
    void who_is_arrested_again_after_a_release_is_counted_from_the_last_arrest_alone() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        var former = order(OrderKind.DETENTION_ORDER, Set.of(), "2025-01-02", "2025-02-01", DayZone.GAZA, null);
        tell(CustodyKind.LAWYER_VISIT, day("2025-01-05"));
        tell(CustodyKind.RELEASE, day("2025-01-10"));
        tell(CustodyKind.ARREST, day("2025-03-01"));
        var order = order(OrderKind.DETENTION_ORDER, Set.of(), "2025-03-03", "2025-03-20", DayZone.GAZA, null);
        var now = on("2025-03-05");
        var meters = now.meters();
        assertThat(meters.held()).isEqualTo(new Days(4, 4));
        assertThat(meters.ended()).isFalse();
        assertThat(meters.withoutCounsel()).isEqualTo(new Days(4, 4));
        assertThat(meters.sinceArrest()).isTrue();
        assertThat(now.status(former)).isEqualTo(OrderStatus.LIFTED);
        assertThat(now.status(order)).isEqualTo(OrderStatus.ACTIVE);
        assertThat(now.gaps()).containsExactly(gap("2025-03-01", "2025-03-02"));
        tell(CustodyKind.RELEASE, day("2025-03-04"));
        assertThat(on("2025-03-09").meters().held()).isEqualTo(new Days(3, 3));
        assertThat(on("2025-03-09").meters().ended()).isTrue();
    }

    @Test
    void orders_of_a_former_custody_are_lifted_however_little_is_known_of_their_days() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        var first = order(OrderKind.DETENTION_ORDER, Set.of(), "2025-01-02", "2025-02-01", DayZone.GAZA, null);
        var extension = order(OrderKind.DETENTION_ORDER, Set.of(), null, "2025-03-10", DayZone.GAZA, first.id());
        var ahead = order(OrderKind.DETENTION_ORDER, Set.of(), "2025-01-15", "2025-03-20", DayZone.GAZA, null);
        var loose = order(OrderKind.DETENTION_ORDER, Set.of(), null, "2025-01-20", DayZone.GAZA, null);
        tell(CustodyKind.RELEASE, day("2025-01-10"));
        tell(CustodyKind.ARREST, day("2025-03-01"));
        var now = on("2025-03-05");
        for (var order : List.of(first, extension, ahead, loose))
            assertThat(now.status(order)).isIn(OrderStatus.LIFTED);
        assertThat(now.gaps()).containsExactly(gap("2025-03-01", null));
        var anew = order(OrderKind.DETENTION_ORDER, Set.of(), "2025-03-02", "2025-03-20", DayZone.GAZA, first.id());
        assertThat(on("2025-03-05").status(anew))
                .as("of the custody in which it starts, whatever it is said to go on from")
                .isEqualTo(OrderStatus.ACTIVE);
    }

    @Test
    void who_is_arrested_again_at_the_gate_is_held_and_who_died_is_not() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        tell(CustodyKind.RELEASE, day("2025-01-10"));
        tell(CustodyKind.ARREST, day("2025-01-10"));
        tell(CustodyKind.RELEASE, new PartialDay(DayPrecision.UNKNOWN, null, null));
        assertThat(on("2025-01-12").meters().ended()).isFalse();
        assertThat(on("2025-01-12").meters().held()).isEqualTo(new Days(2, 2));
        tell(CustodyKind.DEATH, day("2025-01-05"));
        assertThat(on("2025-01-12").meters().ended())
                .as("arrested after that day")
                .isFalse();
        tell(CustodyKind.DEATH, day("2025-01-11"));
        assertThat(on("2025-01-12").meters().ended()).isTrue();
    }

    @Test
    void two_days_told_of_one_arrest_are_one_custody() {
        tell(CustodyKind.ARREST, day("2024-12-30"));
        tell(CustodyKind.LAWYER_VISIT, day("2024-12-31"));
        tell(CustodyKind.ARREST, day("2025-01-02"));
        var meters = on("2025-01-05").meters();
        assertThat(meters.held()).isEqualTo(new Days(3, 6));
        assertThat(meters.withoutCounsel()).isEqualTo(new Days(5, 5));
    }

    @Test
    void days_with_no_order_known_are_gaps_before_between_and_after_orders() {
        tell(
                CustodyKind.ARREST,
                new PartialDay(DayPrecision.BETWEEN, LocalDate.parse("2024-12-30"), LocalDate.parse("2024-12-31")));
        order(OrderKind.DETENTION_ORDER, Set.of(), "2025-01-05", "2025-01-10", DayZone.GAZA, null);
        order(OrderKind.DETENTION_ORDER, Set.of(), "2025-01-13", "2025-01-20", DayZone.GAZA, null);
        access("2025-01-01", "2025-02-01", null);
        assertThat(on("2025-01-23").gaps())
                .containsExactly(
                        gap("2024-12-31", "2025-01-04"), gap("2025-01-11", "2025-01-12"), gap("2025-01-21", null));
    }

    @Test
    void an_order_of_days_to_come_or_after_the_end_fills_no_gap_before_it() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        order(OrderKind.DETENTION_ORDER, Set.of(), "2025-03-01", "2025-04-01", DayZone.GAZA, null);
        assertThat(on("2025-01-23").gaps()).containsExactly(gap("2024-12-31", null));
        tell(CustodyKind.RELEASE, day("2025-01-10"));
        assertThat(on("2025-01-23").gaps()).containsExactly(gap("2024-12-31", "2025-01-10"));
    }

    @Test
    void what_is_not_known_of_an_order_makes_no_gap() {
        tell(CustodyKind.ARREST, day("2024-12-31"));
        var first = order(OrderKind.DETENTION_ORDER, Set.of(), null, "2025-01-10", DayZone.GAZA, null);
        order(OrderKind.DETENTION_ORDER, Set.of(), null, null, DayZone.GAZA, first.id());
        assertThat(on("2025-01-23").gaps()).isEmpty();
    }

    @Test
    void denied_and_acknowledged_stand_side_by_side_and_so_do_two_places_at_one_time() {
        var denied = tell(CustodyKind.HOLDING_DENIED, day("2025-01-03"));
        assertThat(on("2025-01-23").contradictions((one, other) -> true)).isEmpty();
        var acknowledged = tell(CustodyKind.HOLDING_ACKNOWLEDGED, day("2025-01-06"));
        var here = tell(CustodyKind.LOCATION_REPORTED, day("2025-01-05"));
        var there = tell(CustodyKind.LOCATION_REPORTED, day("2025-01-05"));
        tell(CustodyKind.LOCATION_REPORTED, day("2025-01-09"));
        assertThat(on("2025-01-23").contradictions((one, other) -> true))
                .containsExactly(List.of(denied, acknowledged), List.of(here, there));
        assertThat(on("2025-01-23").contradictions((one, other) -> false)).hasSize(1);
    }

    private Custody on(String day) {
        var noon = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Custody(orders, happened, noon, LocalDate.parse(day));
    }

    private Custody at(String moment) {
        var now = Instant.parse(moment);
        return new Custody(orders, happened, now, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private Order access(String starts, String until, UUID extending) {
        return order(OrderKind.ACCESS_ORDER, Set.of(KeptAway.COUNSEL), starts, until, DayZone.JERUSALEM, extending);
    }

    private Order order(
            OrderKind kind, Set<KeptAway> keptAway, String starts, String until, DayZone zone, UUID extending) {
        var order = new Order(
                UUID.randomUUID(),
                kind,
                keptAway,
                starts == null ? null : LocalDate.parse(starts),
                until == null ? null : LocalDate.parse(until),
                until == null ? UntilKind.UNKNOWN : UntilKind.EXACT,
                zone,
                extending);
        orders.add(order);
        return order;
    }

    private Happened tell(CustodyKind kind, PartialDay when) {
        var told = new Happened(UUID.randomUUID(), kind, when, null);
        happened.add(told);
        return told;
    }

    private static PartialDay day(String day) {
        return PartialDay.on(LocalDate.parse(day));
    }

    private static OrderGap gap(String from, String to) {
        return new OrderGap(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
