package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.document.Evidence;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.pledge.promise.Schedule;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What moved for a pledge, newest first, what proves it, and the form for the next movement. */
final class FlowsPanel extends Panel {
    private final Words words = Words.here();
    private final DocumentPieces pieces;
    private final Runnable moved;

    FlowsPanel(Flows flows, Schedule schedule, DocumentPieces pieces, UUID pledge, boolean counts, Runnable moved) {
        super(Words.here().say("flows.title"));
        this.pieces = pieces;
        this.moved = moved;
        var postings = flows.of(pledge);
        add(postings.isEmpty() ? new Paragraph(words.say("flows.none")) : listing(postings));
        if (counts && Acting.required().may(May.RECORD_MONEY))
            add(new FlowForm(pledge, schedule, pieces, details -> {
                flows.record(details);
                moved.run();
            }));
    }

    private Listing<Posting> listing(List<Posting> postings) {
        var documents = pieces.of(
                DocumentOf.MOVEMENT, postings.stream().map(Posting::id).toList());
        return new Listing<Posting>(words.say("flows.title"))
                .column(words.say("flows.kind"), this::kind)
                .text(words.say("FlowDetails.valueDate"), posting -> words.day(posting.valueDate()))
                .text(
                        words.say("flows.original"),
                        posting -> words.money(posting.money().original()))
                .text(words.say("flows.rate"), this::rate)
                .text(
                        words.say("flows.dollars"),
                        posting -> words.money(posting.money().dollars()))
                .column(words.say("flows.evidence"), posting -> evidence(posting, documents))
                .rows(postings);
    }

    private Component kind(Posting posting) {
        var kind = new Div(words.label(posting.kind()));
        if (posting.tranche() != null) kind.add(soft(words.say("flows.forTranche", posting.tranche())));
        return kind;
    }

    private Component evidence(Posting posting, DocumentPieces.Shown documents) {
        var evidence = new Div();
        if (posting.reference() != null) evidence.add(new Div(Bdi.text(posting.reference())));
        if (posting.revision() != null || posting.allocation() != null) return evidence;
        var level = documents.evidence(posting.id());
        evidence.add(StatusMark.of(level, tone(level)), documents.cell(posting.id()));
        if (Acting.required().may(May.RECORD_MONEY)) evidence.add(pieces.adder(posting.id(), moved));
        return evidence;
    }

    private String rate(Posting posting) {
        var rate = posting.money().rate();
        return rate == null
                ? ""
                : words.say(
                        "flows.rate.of",
                        rate.perDollar().stripTrailingZeros().toPlainString(),
                        rate.source(),
                        rate.validFrom());
    }

    private static Div soft(String text) {
        var soft = new Div(text);
        soft.addClassName("soft");
        return soft;
    }

    private static Tone tone(Evidence level) {
        return switch (level) {
            case REPORTED -> Tone.UNKNOWN;
            case DOCUMENTED -> Tone.INFO;
            case BANK_CONFIRMED -> Tone.OK;
        };
    }
}
