package org.tarmim.detention.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the file knows of somebody who is held, seen at one moment of the situation.
 *
 * @param orders   without those that were corrected
 * @param happened without what was corrected
 * @param now      the moment
 * @param today    its day
 */
public record Custody(List<Order> orders, List<Happened> happened, Instant now, LocalDate today) {
    /** The furthest last day counts most; an order without one counts beyond all. */
    private static final Comparator<Order> BY_END =
            Comparator.comparing(Order::until, Comparator.nullsLast(Comparator.naturalOrder()));

    public Custody {
        orders = List.copyOf(orders);
        happened = List.copyOf(happened);
    }

    /** How an order stands. */
    public OrderStatus status(Order order) {
        if (isLifted(order)) return OrderStatus.LIFTED;
        if (orders.stream().anyMatch(other -> order.id().equals(other.extending()))) return OrderStatus.EXTENDED;
        if (order.starts() != null && now.isBefore(order.zone().startOf(order.starts()))) return OrderStatus.FUTURE;
        if (order.until() == null || now.isBefore(order.zone().endOf(order.until()))) return OrderStatus.ACTIVE;
        return OrderStatus.LAPSED_NO_NEWS;
    }

    /** The three meters. */
    public Meters meters() {
        var counsel = lastWithCounsel();
        var access = accessOrder();
        return new Meters(
                daysHeld(),
                isEnded(),
                counsel.map(visit -> upTo(LastCustody.earliest(visit), LastCustody.latest(visit)))
                        .orElseGet(this::sinceArrest),
                counsel.isEmpty(),
                access.map(this::status).orElse(null),
                access.map(Order::until).orElse(null));
    }

    /** How the arrest is told that began the custody that counts, the last one first; empty where nobody knows a day. */
    public List<Happened> arrests() {
        return last().arrests();
    }

    /** Since the arrest, or the first one told of it, up to the end, or the last one told of it: never fewer than it can be. */
    private @Nullable Days daysHeld() {
        var custody = last();
        if (custody.arrests().isEmpty()) return null;
        return upTo(custody.begin().orElseThrow(), custody.beganBy(today).orElseThrow());
    }

    private @Nullable Days sinceArrest() {
        var custody = last();
        return custody.begin()
                .map(first -> upTo(first, custody.beganBy(today).orElseThrow()))
                .orElse(null);
    }

    private Days upTo(LocalDate first, LocalDate last) {
        return Days.between(first, last, firstEnd(), lastDay());
    }

    /**
     * The days on which somebody was held with no order known. What is not known makes no gap: an order of unknown
     * beginning goes back to the arrest, one of unknown end goes on, an arrest of unknown day after a release makes none, and of
     * several ends the first one told counts.
     */
    public List<OrderGap> gaps() {
        var gaps = new ArrayList<OrderGap>();
        var arrests = last().arrests();
        if (arrests.isEmpty()) return gaps;
        var next = LastCustody.latest(arrests.getFirst());
        var last = lastSureDay();
        for (var order : detentionOrders()) {
            var starts = begin(order);
            if (starts == null) starts = next;
            if (starts.isAfter(last)) break;
            if (starts.isAfter(next)) gaps.add(new OrderGap(next, starts.minusDays(1)));
            if (order.until() == null) return gaps;
            if (!order.until().isBefore(next)) next = order.until().plusDays(1);
        }
        if (!next.isAfter(last)) gaps.add(new OrderGap(next, isEnded() || last.isBefore(today) ? last : null));
        return gaps;
    }

    /**
     * Claims that do not fit together, side by side: of arrest and release, denied and acknowledged, or two places at one
     * time.
     */
    public List<List<Happened>> contradictions(PlacesOf places) {
        var found = new ArrayList<>(last().doubts(today));
        var holding = of(CustodyKind.HOLDING_DENIED, CustodyKind.HOLDING_ACKNOWLEDGED).stream()
                .filter(one -> !isFormer(one.when().latest()))
                .toList();
        if (holding.stream().map(Happened::kind).distinct().count() > 1) found.add(holding);
        var located = of(CustodyKind.LOCATION_REPORTED, CustodyKind.SIGHTING);
        for (var one : located)
            for (var other : located.subList(located.indexOf(one) + 1, located.size()))
                if (one.when().overlaps(other.when()) && places.differ(one.id(), other.id()))
                    found.add(List.of(one, other));
        return found;
    }

    /** Whether two events name different places. */
    @FunctionalInterface
    public interface PlacesOf {
        boolean differ(UUID one, UUID other);
    }

    private List<Happened> of(CustodyKind... kinds) {
        return happened.stream()
                .filter(one -> Stream.of(kinds).anyMatch(one.kind()::equals))
                .toList();
    }

    private LastCustody last() {
        return new LastCustody(happened);
    }

    private boolean isFormer(@Nullable LocalDate day) {
        return day != null
                && last().formerEnd().filter(end -> !day.isAfter(end)).isPresent();
    }

    /** Whether something that happened on a day, or by it, can belong to a custody before: then it is no news of this one. */
    public boolean mayBeFormer(@Nullable LocalDate day) {
        return day != null
                && last().possibleFormerEnd().filter(end -> !day.isAfter(end)).isPresent();
    }

    /** Whether something that happened can belong to a custody before, or have ended one. */
    public boolean mayBeFormer(Happened one) {
        return mayBeFormer(one.when().latest()) || last().isBefore(one);
    }

    /** Whether an order can belong to a custody before. */
    public boolean mayBeFormer(Order order) {
        return isFormer(order) || mayBeFormer(day(order));
    }

    /** Whether an order belongs to a custody that is over: it, or the one it extends, began before the last arrest. */
    private boolean isFormer(Order order) {
        var custody = last();
        var again = custody.begin();
        if (again.isEmpty() || custody.formerEnd().isEmpty()) return false;
        if (order.starts() != null && !order.starts().isBefore(again.get())) return false;
        var day = day(first(order));
        return day != null && day.isBefore(again.get());
    }

    private static @Nullable LocalDate day(Order order) {
        return order.starts() == null ? order.until() : order.starts();
    }

    /** The order with which a chain of extensions begins. */
    private Order first(Order order) {
        var first = order;
        for (int step = 0; first.extending() != null && step < orders.size(); step++) {
            var extended = first.extending();
            first = orders.stream()
                    .filter(before -> before.id().equals(extended))
                    .findFirst()
                    .orElse(first);
        }
        return first;
    }

    private boolean isLifted(Order order) {
        return isFormer(order)
                || isEnded() && !startsAfterEnd(order)
                || happened.stream()
                        .anyMatch(one -> one.kind() == CustodyKind.ORDER_LIFTED
                                && order.id().equals(one.order()));
    }

    /** An order given of days after an end says rather that somebody is held once more. */
    private boolean startsAfterEnd(Order order) {
        var starts = begin(order);
        return starts != null
                && last().ends(today).stream().map(LastCustody::latest).allMatch(starts::isAfter);
    }

    private Optional<Happened> lastWithCounsel() {
        return of(CustodyKind.LAWYER_VISIT).stream()
                .filter(visit ->
                        visit.when().isKnown() && !isFormer(visit.when().latest()))
                .max(Comparator.comparing(LastCustody::latest));
    }

    private boolean isEnded() {
        return !last().ends(today).isEmpty();
    }

    /** The first day on which it can have ended: today, where nothing is told that did. */
    private LocalDate firstEnd() {
        return earliest(last().ends(today).stream());
    }

    private LocalDate earliest(Stream<Happened> ends) {
        return ends.map(LastCustody::earliest).min(Comparator.naturalOrder()).orElse(today);
    }

    /** The last day on which somebody can have been held, of several releases that of the last one. */
    private LocalDate lastDay() {
        var ends = last().ends(today);
        var releases =
                ends.stream().filter(end -> end.kind() == CustodyKind.RELEASE).toList();
        return (releases.isEmpty() ? ends : releases)
                .stream()
                        .map(LastCustody::latest)
                        .max(Comparator.naturalOrder())
                        .filter(day -> day.isBefore(today))
                        .orElse(today);
    }

    /** The last day on which somebody was surely held: of several ends told, and releases that can have been one, the first. */
    private LocalDate lastSureDay() {
        return earliest(Stream.concat(last().ends(today).stream(), last().unsettled(today).stream()));
    }

    private Optional<Order> accessOrder() {
        return orders.stream()
                .filter(Order::keepsCounselAway)
                .filter(order -> status(order) != OrderStatus.EXTENDED)
                .max(Comparator.comparing((Order order) -> weight(status(order)))
                        .thenComparing(BY_END));
    }

    private static int weight(OrderStatus status) {
        return switch (status) {
            case ACTIVE -> 3;
            case LAPSED_NO_NEWS -> 2;
            case FUTURE -> 1;
            case LIFTED, EXTENDED -> 0;
        };
    }

    private List<Order> detentionOrders() {
        return orders.stream()
                .filter(order -> order.kind() == OrderKind.DETENTION_ORDER && !isFormer(order))
                .sorted(Comparator.comparing(this::begin, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The first day of an order; that of an extension follows the one it extends. */
    private @Nullable LocalDate begin(Order order) {
        if (order.starts() != null || order.extending() == null) return order.starts();
        return orders.stream()
                .filter(before -> before.id().equals(order.extending()))
                .map(Order::until)
                .flatMap(Stream::ofNullable)
                .map(day -> day.plusDays(1))
                .findFirst()
                .orElse(null);
    }
}
