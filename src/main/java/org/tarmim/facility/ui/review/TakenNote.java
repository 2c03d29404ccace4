package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.facility.verification.TakenBy;
import org.tarmim.facility.verification.Takings;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Words;

/** Who works on the open report, with the step to put it back, to take it, or to take it over. */
class TakenNote extends Div {
    private final Words words = Words.here();
    private final UUID visit = UUID.randomUUID();
    private final Takings takings;
    private final SecurityClock clock;
    private final UUID report;
    private final boolean own;
    private final Span who = new Span();
    private final Button step = new Button();
    private boolean putBack;
    private Runnable next = () -> {};

    TakenNote(Takings takings, SecurityClock clock, UUID report, boolean own) {
        this.takings = takings;
        this.clock = clock;
        this.report = report;
        this.own = own;
        addClassName("taken");
        getElement().setAttribute("role", "status");
        step.getElement().setAttribute("aria-keyshortcuts", "t");
        step.setTooltipText(words.say("review.key", "t"));
        step.addClickListener(click -> next.run());
        add(who, step);
        if (own) look();
        else take();
    }

    /** Takes the report, or takes it longer, unless somebody else has it. */
    void take() {
        if (own) return;
        putBack = false;
        show(takings.take(report, visit));
    }

    void look() {
        show(takings.of(report));
    }

    /** Does what the button does. */
    void press() {
        if (isVisible() && step.isVisible()) next.run();
    }

    /** Leaves the report to others. */
    void leave() {
        takings.putBack(visit);
    }

    /** Does a step at once, or after a question where somebody else works on the report. */
    void unlessAnothers(Runnable work) {
        var other = takings.of(report).filter(TakenNote::isAnother);
        other.ifPresentOrElse(taken -> askToTakeOver(taken, work), work);
    }

    private void show(Optional<TakenBy> taken) {
        setVisible(putBack || taken.isPresent());
        step.setVisible(!own);
        taken.ifPresentOrElse(this::show, () -> offer(words.say("taken.nobody"), "taken.take", this::take));
    }

    private void show(TakenBy taken) {
        if (isAnother(taken)) offer(sentence("taken.other", taken), "taken.over", () -> askToTakeOver(taken, () -> {}));
        else offer(sentence("taken.own", taken), "taken.putBack", this::putBack);
    }

    private void offer(String sentence, String label, Runnable work) {
        who.setText(sentence);
        step.setText(words.say(label));
        next = work;
    }

    private void putBack() {
        leave();
        putBack = true;
        look();
    }

    private void askToTakeOver(TakenBy taken, Runnable then) {
        new Confirm(
                        words.say("taken.over.question", taken.name()),
                        sentence("taken.over.effect", taken),
                        words.say("taken.over"),
                        () -> takeOver(then))
                .open();
    }

    private void takeOver(Runnable then) {
        show(takings.takeOver(report, visit));
        then.run();
    }

    private String sentence(String key, TakenBy taken) {
        return words.say(key, taken.name(), since(taken));
    }

    private String since(TakenBy taken) {
        return words.age(taken.since(), clock.now());
    }

    static boolean isAnother(TakenBy taken) {
        return !taken.account().equals(Acting.required().account());
    }
}
