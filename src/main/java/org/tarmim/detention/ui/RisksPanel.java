package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.filing.RiskAssessment;
import org.tarmim.detention.filing.Risks;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What documents can do harm by, for each kind of recipient, and until when that was weighed. */
final class RisksPanel extends Panel {
    private final Words words = Words.here();
    private final CaseHead head;
    private final Risks desk;
    private final RiskAsking asking;
    private final Instant now;
    private final Runnable refresh;

    RisksPanel(CaseHead head, Risks desk, RiskAsking asking, Instant now, Runnable refresh) {
        super(Words.here().say("risks.title"));
        this.head = head;
        this.desk = desk;
        this.asking = asking;
        this.now = now;
        this.refresh = refresh;
        var known = desk.of(head.id());
        add(new Listing<Recipient>(words.say("risks.title"))
                .text(words.say("RiskDetails.recipient"), words::label)
                .text(
                        words.say("RiskDetails.level"),
                        one -> of(known, one)
                                .map(risk -> words.label(risk.details().level()))
                                .orElse(""))
                .text(
                        words.say("RiskDetails.decision"),
                        one -> of(known, one)
                                .map(risk -> words.label(risk.details().decision()))
                                .orElse(""))
                .column(words.say("action.state"), one -> state(of(known, one)))
                .text(
                        words.say("risks.until"),
                        one -> of(known, one)
                                .map(risk -> words.instant(risk.validUntil()))
                                .orElse(""))
                .column(words.say("case.steps"), one -> step(one, of(known, one)))
                .rows(List.of(Recipient.values())));
    }

    private static Optional<RiskAssessment> of(List<RiskAssessment> known, Recipient recipient) {
        return known.stream()
                .filter(one -> one.details().recipient() == recipient)
                .findFirst();
    }

    private StatusMark state(Optional<RiskAssessment> found) {
        if (found.isEmpty()) return new StatusMark(Tone.PLAIN, words.say("risks.none"));
        var risk = found.get();
        if (!risk.standsAt(now)) return new StatusMark(Tone.WARN, words.say("risks.over"));
        return risk.confirmedBy() == null
                ? new StatusMark(Tone.INFO, words.say("risks.unconfirmed"))
                : new StatusMark(Tone.OK, words.say("risks.confirmed"));
    }

    private Span step(Recipient recipient, Optional<RiskAssessment> found) {
        if (!head.isWritable()) return new Span();
        var assess =
                new Button(words.say("risk.assess"), click -> RiskDialog.open(head.code(), recipient, desk, refresh));
        assess.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var steps = new Span(assess);
        found.filter(this::isToConfirm).map(asking::button).ifPresent(steps::add);
        return steps;
    }

    /** A document that is let go confirms it too; evidence, and a file for counsel, wait for this. */
    private boolean isToConfirm(RiskAssessment risk) {
        return risk.confirmedBy() == null && risk.standsAt(now);
    }
}
