package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.verification.OpenReport;
import org.tarmim.facility.verification.QueueOrder;
import org.tarmim.facility.verification.TakenBy;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Words;

/** The list of what waits, and the ways to see it otherwise. */
class Queue extends Nav {
    private final Words words = Words.here();
    private final Verifications verifications;
    private final Pieces pieces;
    private final Together together;
    private final List<QueueLine> lines = new ArrayList<>();
    private List<OpenReport> rows = List.of();

    Queue(Verifications verifications, Pieces pieces, Together together) {
        this.verifications = verifications;
        this.pieces = pieces;
        this.together = together;
        addClassName("review-queue");
        setAriaLabel(words.say("review.queue"));
    }

    void load(ReviewAddress address) {
        rows = address.sentBack() ? verifications.sentBack() : verifications.queue(address.order());
        together.load(address.sentBack() ? List.of() : rows);
    }

    void show(ReviewAddress address) {
        removeAll();
        add(tabs(address), orders(address), together, rows.isEmpty() ? empty(address) : list(address));
    }

    /** Says on each line who else works on that report. */
    void taken(List<TakenBy> all) {
        var others = all.stream()
                .filter(TakenNote::isAnother)
                .collect(Collectors.toMap(TakenBy::report, Function.identity()));
        lines.forEach(line -> line.taken(others.get(line.id()), pieces.real().now()));
    }

    @Nullable
    UUID first() {
        return rows.isEmpty() ? null : id(0);
    }

    /** The one after this; at the end the last other one, null where there is no other. */
    @Nullable
    UUID after(@Nullable UUID report) {
        int next = place(report) + 1;
        return next < rows.size() ? id(next) : before(report);
    }

    /** The one before this; at the beginning null. */
    @Nullable
    UUID before(@Nullable UUID report) {
        int place = place(report);
        return place > 0 ? id(place - 1) : null;
    }

    private int place(@Nullable UUID report) {
        return rows.stream().map(row -> row.report().id()).toList().indexOf(report);
    }

    private UUID id(int place) {
        return rows.get(place).report().id();
    }

    private Div tabs(ReviewAddress address) {
        var tabs = new Div(
                way(address.showing(false), words.say("review.waiting", verifications.waiting()), !address.sentBack()),
                way(
                        address.showing(true),
                        words.say("review.sentBack", verifications.waitingForReporters()),
                        address.sentBack()));
        tabs.addClassName("tab-ways");
        return tabs;
    }

    private Div orders(ReviewAddress address) {
        var orders = new Div();
        orders.addClassName("review-orders");
        orders.setVisible(!address.sentBack());
        for (var order : QueueOrder.values())
            orders.add(way(address.by(order), words.label(order), order == address.order()));
        return orders;
    }

    private static Anchor way(ReviewAddress there, String label, boolean here) {
        var way = new Anchor(there.href(), label);
        if (here) way.getElement().setAttribute("aria-current", "true");
        return way;
    }

    private EmptyState empty(ReviewAddress address) {
        return EmptyState.quiet(words.say(address.sentBack() ? "review.sentBack.nothing" : "review.nothing"));
    }

    private OrderedList list(ReviewAddress address) {
        var names = pieces.names(
                rows.stream().map(row -> row.report().reporterOrganisation()).toList());
        lines.clear();
        for (var row : rows) lines.add(new QueueLine(row, address, names, pieces.clock()));
        var list = new OrderedList();
        for (int i = 0; i < lines.size(); i++) list.add(item(rows.get(i).report(), lines.get(i)));
        return list;
    }

    private ListItem item(ReportRow row, QueueLine line) {
        var item = new ListItem();
        together.mark(row).ifPresent(item::add);
        item.add(line);
        return item;
    }
}
