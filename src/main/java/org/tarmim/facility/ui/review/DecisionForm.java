package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tarmim.facility.Draft;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.ui.DraftOffer;
import org.tarmim.facility.verification.AnswerDraft;
import org.tarmim.facility.verification.AnswerDrafts;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.Dossier;
import org.tarmim.facility.verification.Verification;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The decision on one report: accepted with a certainty, or not, with a reason. */
class DecisionForm extends Section {
    private final Words words = Words.here();
    private final Dossier dossier;
    private final ClaimTable claims;
    private final AnswerDrafts drafts;
    private final Runnable touched;
    private final Consumer<VerificationDetails> decide;
    private final Notice notice = new Notice();
    private final RadioButtonGroup<Certainty> certainty = new RadioButtonGroup<>(words.say("review.certainty"));
    private final Div offer = new Div();
    private final ReasonForm reason;

    /** A form that says when somebody begins to decide, and what was decided. */
    DecisionForm(
            Dossier dossier,
            ClaimTable claims,
            AnswerDrafts drafts,
            Runnable touched,
            Consumer<VerificationDetails> decide) {
        this.dossier = dossier;
        this.claims = claims;
        this.drafts = drafts;
        this.touched = touched;
        this.decide = decide;
        reason = new ReasonForm(this::decideOtherwise, this::keep, this::discard, offer::removeAll);
        addClassNames("panel", "decision");
        setAriaLabel(words.say("review.decision"));
        add(notice);
        if (dossier.withdrawal().isPresent()) add(new Paragraph(words.say("review.withdrawn.why")));
        else if (dossier.own()) add(new Paragraph(words.say("review.own.why")));
        else {
            add(first(), offer, reason);
            drafts.find(dossier.report().id()).ifPresent(this::offer);
        }
    }

    /** Does a step; a refusal is said above the form, and what was typed stays. */
    boolean attempt(Runnable step) {
        return notice.attempt(step);
    }

    /** Says that somebody else decided while this was being read. */
    void meanwhile(List<Verification> decisions) {
        if (decisions.size() <= dossier.decisions().size()) return;
        var newest = decisions.getFirst();
        notice.say(
                Tone.INFO,
                List.of(words.say("review.meanwhile", newest.details().decision(), newest.decidedAt())));
    }

    void certainty(Certainty chosen) {
        if (chosen == Certainty.PROBABLE || dossier.highest() == Certainty.CONFIRMED) certainty.setValue(chosen);
    }

    void begin(Decision decision) {
        touched.run();
        if (dossier.withdrawal().isPresent()) notice.refuse(List.of(words.say("review.withdrawn.why")));
        else if (dossier.own()) notice.refuse(List.of(words.say("review.own.why")));
        else if (decision == Decision.VERIFIED) accept();
        else reason.ask(decision);
    }

    private void accept() {
        if (claims.ticked().isEmpty()) notice.refuse(List.of(words.say("review.nothingTicked")));
        else decide.accept(accepted(claims.isWhole() ? Set.of() : claims.ticked()));
    }

    private VerificationDetails accepted(Set<Dimension> dimensions) {
        return new VerificationDetails(
                dossier.report().id(), Decision.VERIFIED, certainty.getValue(), dimensions, null, null);
    }

    private void offer(Draft<AnswerDraft> kept) {
        offer.add(new DraftOffer(kept.savedAt(), () -> reason.show(kept.typed()), this::discard));
    }

    private void keep(AnswerDraft typed) {
        notice.attempt(() -> drafts.keep(dossier.report().id(), typed));
    }

    private void discard() {
        offer.removeAll();
        drafts.discard(dossier.report().id());
    }

    private void decideOtherwise(AnswerDraft answer) {
        decide.accept(VerificationDetails.otherwise(
                dossier.report().id(), answer.decision(), answer.reason(), answer.note()));
    }

    private Div first() {
        var first = new Div(certainties(), buttons());
        first.addClassName("decision-first");
        return first;
    }

    private RadioButtonGroup<Certainty> certainties() {
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(words::label);
        certainty.setItemEnabledProvider(one -> one == Certainty.PROBABLE || dossier.highest() == Certainty.CONFIRMED);
        certainty.setValue(dossier.highest());
        if (dossier.highest() == Certainty.PROBABLE)
            certainty.setHelperText(words.say("verification.sameOrganisation"));
        return certainty;
    }

    private Div buttons() {
        var accept = button("review.accept", "a", Decision.VERIFIED);
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(
                accept,
                button("review.return", "r", Decision.NEEDS_INFO),
                button("review.reject", "x", Decision.REJECTED),
                button("review.unverifiable", "c", Decision.UNVERIFIABLE));
        buttons.addClassName("row");
        return buttons;
    }

    private Button button(String label, String key, Decision decision) {
        var button = new Button(words.say(label), click -> begin(decision));
        button.getElement().setAttribute("aria-keyshortcuts", key);
        button.setTooltipText(words.say("review.key", key));
        return button;
    }
}
