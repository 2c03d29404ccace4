package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.chain.OrderGap;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** The orders of a case: as bars, as a table, and the days with no order known. */
final class ChainPanel extends Panel {
    private static final Comparator<OrderTerm> BY_CHAIN = Comparator.comparing(
                    (OrderTerm term) -> term.details().kind())
            .thenComparing(term -> term.details().starts(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final CaseFile file;
    private final CaseEntries entries;
    private final Documented documented;
    private final Runnable refresh;

    ChainPanel(CaseFile file, CaseEntries entries, Documented documented, LocalDate today, Runnable refresh) {
        super(Words.here().say("orders.title"));
        this.file = file;
        this.entries = entries;
        this.documented = documented;
        this.refresh = refresh;
        var current = file.orders().stream()
                .filter(term -> !term.corrected())
                .sorted(BY_CHAIN)
                .toList();
        if (current.isEmpty()) add(new Paragraph(words.say("orders.none")));
        else add(new ChainPlot(current, file.gaps(), today), table(current));
        file.gaps().forEach(gap -> add(gap(gap)));
        addCorrected();
    }

    private Component table(List<OrderTerm> current) {
        var table = new Listing<OrderTerm>(words.say("orders.title"))
                .text(words.say("OrderDetails.kind"), term -> caseWords.order(term.details()))
                .text(words.say("OrderDetails.starts"), this::starts)
                .text(words.say("OrderDetails.until"), term -> caseWords.until(term.details()))
                .column(words.say("order.status"), term -> StatusMark.of(term.status(), CaseMarks.tone(term.status())))
                .column(words.say("OrderDetails.issuer"), this::given)
                .column(words.say("OrderDetails.toldBy"), this::told);
        if (file.head().isWritable()) table.column(words.say("case.steps"), this::steps);
        return table.rows(current);
    }

    private String starts(OrderTerm term) {
        var starts = term.details().starts();
        return starts == null ? words.say("order.starts.unknown") : words.day(starts);
    }

    private Component told(OrderTerm term) {
        var told = new Div(new Paragraph(words.label(term.details().toldBy())));
        told.add(new Paragraph(
                CaseMarks.soft(words.say(term.details().documented() ? "order.documented" : "order.reportedOnly"))));
        documented.say(term.id(), told);
        return told;
    }

    private Component given(OrderTerm term) {
        var details = term.details();
        var given = new Div(
                new Paragraph(words.label(details.issuer())),
                new Paragraph(CaseMarks.soft(words.label(details.regime()))));
        if (!details.note().isEmpty()) given.add(new Paragraph(Bdi.text(details.note())));
        return given;
    }

    private Component steps(OrderTerm term) {
        var steps = new Div(small("case.correct", () -> correct(term)));
        if (canGoOn(term.status())) steps.addComponentAsFirst(small("order.extend.short", () -> extend(term)));
        steps.addClassName("row");
        return steps;
    }

    private static boolean canGoOn(OrderStatus status) {
        return status != OrderStatus.EXTENDED && status != OrderStatus.LIFTED;
    }

    private Button small(String key, Runnable step) {
        var button = new Button(words.say(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void extend(OrderTerm term) {
        var form = CaseForms.order(file.orders());
        form.read(following(term));
        EntryDialog.of(words.say("order.extend"), form, this::record).open();
    }

    private static OrderDetails following(OrderTerm term) {
        var before = term.details();
        var starts = before.until() == null ? null : before.until().plusDays(1);
        return new OrderDetails(
                before.kind(),
                before.keptAway(),
                starts,
                before.untilKind(),
                null,
                before.zone(),
                before.issuer(),
                before.regime(),
                before.toldBy(),
                false,
                term.id(),
                null);
    }

    private void record(OrderDetails details) {
        entries.record(file.head().code(), details);
        refresh.run();
    }

    private void correct(OrderTerm term) {
        var form = CaseForms.order(file.orders());
        form.read(term.details());
        EntryDialog.correcting(words.say("case.correct"), form, (details, reason) -> {
                    entries.correct(file.head().code(), term.id(), details, reason);
                    refresh.run();
                })
                .open();
    }

    private Paragraph gap(OrderGap gap) {
        return new Paragraph(
                gap.to() == null
                        ? words.say("order.gap.since", gap.from())
                        : words.say("order.gap.fromTo", gap.from(), gap.to()));
    }

    private void addCorrected() {
        file.orders().stream()
                .filter(term -> term.reason() != null)
                .forEach(term -> add(new Paragraph(CaseMarks.soft(
                        words.say("case.corrected.because", term.recordedAt(), String.valueOf(term.reason()))))));
    }
}
