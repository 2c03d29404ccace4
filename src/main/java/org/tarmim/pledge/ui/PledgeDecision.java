package org.tarmim.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.promise.ReviewDecision;
import org.tarmim.pledge.promise.ReviewDetails;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The decision on one revision: verified, or returned or rejected with a reason. */
final class PledgeDecision extends Panel {
    private final Words words = Words.here();
    private final Revision revision;
    private final Reviews reviews;
    private final Runnable decided;
    private final Notice notice = new Notice();
    private final TextArea note = new TextArea(words.say("pledgeReview.note"));

    PledgeDecision(Revision revision, Reviews reviews, Runnable decided) {
        super(Words.here().say("pledgeReview.decision"));
        this.revision = revision;
        this.reviews = reviews;
        this.decided = decided;
        note.setMaxLength(2000);
        add(notice);
        if (!Acting.required().may(May.REVIEW_MONEY)) add(new Paragraph(words.say("pledgeReview.byDesk")));
        else if (isOwn()) add(new Paragraph(words.say("pledgeReview.own")));
        else add(note, buttons());
    }

    void begin(ReviewDecision decision) {
        if (!Acting.required().may(May.REVIEW_MONEY)) return;
        var details = new ReviewDetails(revision.id(), decision, note.isEmpty() ? null : note.getValue());
        notice.attempt(() -> reviews.decide(details), decided);
    }

    private boolean isOwn() {
        return revision.author().equals(Acting.required().account());
    }

    private Div buttons() {
        var verify = button("pledgeReview.verify", "a", ReviewDecision.VERIFIED);
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(
                verify,
                button("pledgeReview.return", "r", ReviewDecision.RETURNED),
                button("pledgeReview.reject", "x", ReviewDecision.REJECTED));
        buttons.addClassName("row");
        return buttons;
    }

    private Button button(String label, String key, ReviewDecision decision) {
        var button = new Button(words.say(label), click -> begin(decision));
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }
}
