package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.pledge.promise.Schedule;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What moved for a pledge, newest first, what proves it, and the forms for the next movement and for a wrong one. */
final class FlowsPanel extends Panel {
    private final Words words = Words.here();
    private final Flows flows;
    private final Schedule schedule;
    private final DocumentPieces pieces;
    private final UUID pledge;
    private final Runnable moved;
    private final FlowLines lines;
    private final Div work = new Div();

    FlowsPanel(Flows flows, Schedule schedule, DocumentPieces pieces, UUID pledge, boolean counts, Runnable moved) {
        super(Words.here().say("flows.title"));
        this.flows = flows;
        this.schedule = schedule;
        this.pieces = pieces;
        this.pledge = pledge;
        this.moved = moved;
        var postings = flows.of(pledge);
        var documents = pieces.of(
                DocumentOf.MOVEMENT, postings.stream().map(Posting::id).toList());
        lines = new FlowLines(postings, flows.holdings(pledge), documents);
        work.addClassName("stack");
        add(postings.isEmpty() ? new Paragraph(words.say("flows.none")) : listing(postings), work);
        if (counts && mayRecord())
            add(form("flows.record", details -> {
                flows.record(details);
                moved.run();
            }));
    }

    private Listing<Posting> listing(List<Posting> postings) {
        return new Listing<Posting>(words.say("flows.title"))
                .column(words.say("flows.kind"), lines::kind)
                .text(words.say("FlowDetails.valueDate"), posting -> words.day(posting.valueDate()))
                .column(words.say("flows.original"), lines::amount)
                .text(
                        words.say("flows.dollars"),
                        posting -> words.money(posting.money().dollars()))
                .column(words.say("flows.evidence"), this::evidence)
                .rows(postings);
    }

    private Component evidence(Posting posting) {
        var evidence = new Div(lines.evidence(posting));
        if (mayRecord()) evidence.add(steps(posting));
        return evidence;
    }

    private Component steps(Posting posting) {
        var steps = new Div();
        steps.addClassName("row");
        if (!lines.isOpen(posting)) return steps;
        steps.add(
                step("document.add", () -> pieces.form(posting.id(), moved), posting),
                step("flows.correct", () -> correction(posting), posting),
                step("flows.takeBack", () -> takingBack(posting), posting));
        return steps;
    }

    private Button step(String label, Supplier<Component> form, Posting posting) {
        var step = new Button(words.say(label), click -> {
            work.removeAll();
            var of = words.say("flows.of", posting.kind(), posting.money().original(), posting.valueDate());
            work.add(new H3(words.say("flows.step", words.say(label), of)), form.get());
            work.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        });
        step.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return step;
    }

    private Component correction(Posting posting) {
        var reason = new TextField(words.say("flows.correct.reason"));
        var form = form("flows.correct.form", details -> {
            flows.correct(posting.id(), details, reason.getValue());
            moved.run();
        });
        return new Div(reason, form.show(FlowDetails.of(posting)));
    }

    private Component takingBack(Posting posting) {
        var notice = new Notice();
        var reason = new TextField(words.say("flows.takeBack.reason"));
        var send = new Button(
                words.say("flows.takeBack"),
                click -> notice.attempt(() -> flows.reverse(posting.id(), reason.getValue()), moved));
        return new Div(notice, reason, send);
    }

    private FlowForm form(String heading, Consumer<FlowDetails> desk) {
        return new FlowForm(heading, pledge, schedule, lines.deposits(), pieces, desk);
    }

    private static boolean mayRecord() {
        return Acting.required().may(May.RECORD_MONEY);
    }
}
