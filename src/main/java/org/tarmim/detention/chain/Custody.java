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
        var since = counsel.or(this::arrest);
        var access = accessOrder();
        return new Meters(
                arrest().flatMap(day -> Days.since(day, lastDay())).orElse(null),
                end().isPresent(),
                since.flatMap(day -> Days.since(day, lastDay())).orElse(null),
                counsel.isEmpty(),
                access.map(this::status).orElse(null),
                access.map(Order::until).orElse(null));
    }

    /**
     * The days on which somebody was held with no order known. What is not known makes no gap: an order of unknown
     * beginning goes back to the arrest, one of unknown end goes on.
     */
    public List<OrderGap> gaps() {
        var gaps = new ArrayList<OrderGap>();
        var next = arrest().map(PartialDay::latest).orElse(null);
        if (next == null) return gaps;
        for (var order : detentionOrders()) {
            var starts = begin(order);
            if (starts == null) starts = next;
            if (starts.isAfter(next) && !starts.isAfter(lastDay())) gaps.add(new OrderGap(next, starts.minusDays(1)));
            if (order.until() == null) return gaps;
            if (!order.until().isBefore(next)) next = order.until().plusDays(1);
        }
        if (!next.isAfter(lastDay())) gaps.add(new OrderGap(next, end().isPresent() ? lastDay() : null));
        return gaps;
    }

    /** Claims that cannot all be true, side by side: denied and acknowledged, or two places at one time. */
    public List<List<Happened>> contradictions(PlacesOf places) {
        var found = new ArrayList<List<Happened>>();
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

    /**
     * The last day of the custody before this one: that of a release before the last arrest, after which somebody was arrested
     * once more. What belongs to it counts for nothing that is counted now.
     */
    private Optional<LocalDate> formerEnd() {
        var again = arrestedAgain();
        if (again == null) return Optional.empty();
        return of(CustodyKind.RELEASE).stream()
                .map(one -> one.when().latest())
                .flatMap(Stream::ofNullable)
                .filter(day -> day.isBefore(again) || day.equals(again) && wasArrestedBefore(day))
                .max(Comparator.naturalOrder());
    }

    private @Nullable LocalDate arrestedAgain() {
        return arrest().map(PartialDay::earliest).orElse(null);
    }

    private boolean wasArrestedBefore(LocalDate day) {
        return of(CustodyKind.ARREST).stream()
                .map(one -> one.when().latest())
                .flatMap(Stream::ofNullable)
                .anyMatch(arrest -> arrest.isBefore(day));
    }

    /** Whether something that happened on a day, or by it, belongs to a custody that is over. */
    public boolean isFormer(@Nullable LocalDate day) {
        return day != null && formerEnd().filter(end -> !day.isAfter(end)).isPresent();
    }

    /** Whether an order belongs to a custody that is over: it, or the one it extends, began before the last arrest. */
    public boolean isFormer(Order order) {
        var again = arrestedAgain();
        if (again == null || formerEnd().isEmpty()) return false;
        var first = first(order);
        var day = first.starts() == null ? first.until() : first.starts();
        return day != null && day.isBefore(again);
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
                || end().isPresent()
                || happened.stream()
                        .anyMatch(one -> one.kind() == CustodyKind.ORDER_LIFTED
                                && order.id().equals(one.order()));
    }

    private Optional<PartialDay> arrest() {
        return of(CustodyKind.ARREST).stream()
                .map(Happened::when)
                .filter(when -> when.earliest() != null)
                .max(Comparator.comparing(Custody::certainlyBy));
    }

    private Optional<PartialDay> lastWithCounsel() {
        return of(CustodyKind.LAWYER_VISIT).stream()
                .map(Happened::when)
                .filter(when -> when.latest() != null && !isFormer(when.latest()))
                .max(Comparator.comparing(Custody::certainlyBy));
    }

    private Optional<LocalDate> end() {
        return happened.stream()
                .filter(one -> one.kind().ends())
                .filter(one -> one.kind() == CustodyKind.DEATH || !isOfFormer(one))
                .map(one -> Optional.ofNullable(one.when().latest()).orElse(today))
                .filter(day -> !day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** After another arrest a release on a day that nobody knows is one of before. */
    private boolean isOfFormer(Happened release) {
        var day = release.when().latest();
        return day == null ? formerEnd().isPresent() : isFormer(day);
    }

    private LocalDate lastDay() {
        return end().orElse(today);
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

    private static LocalDate certainlyBy(PartialDay day) {
        return Optional.ofNullable(day.latest()).orElse(LocalDate.MIN);
    }
}
