package org.tarmim.withhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.WithholdAsk;
import org.tarmim.withhold.Withholding;

/** One ask that waits: what stands there, why it should not, and the two ways to decide. */
final class WaitingAsk extends Div {
    private final Words words = Words.here();
    private final WithholdAsk ask;
    private final Withholding withholding;
    private final Notice notice = new Notice();
    private final Div what = new Div();
    private final Div ways = new Div();

    WaitingAsk(WithholdAsk ask, Withholding withholding) {
        this.ask = ask;
        this.withholding = withholding;
        var why = new Paragraph(words.say("withhold.because", ask.reason(), ask.askedAt()));
        add(new Panel(words.say("withhold.kind." + ask.passage().kind()), why, what, notice, ways));
        ways.addClassName("row");
        withholding.found(ask).ifPresentOrElse(this::show, this::showGone);
        ways.add(isOwn() ? own() : keep());
    }

    /** Shuts what somebody else decided meanwhile. */
    void hear(List<WithholdAsk> waiting) {
        boolean decided =
                ways.isVisible() && waiting.stream().noneMatch(one -> one.id().equals(ask.id()));
        if (decided) close(Tone.INFO, "withhold.decided");
    }

    private void show(Found found) {
        what.add(new Paragraph(Bdi.text(found.text())));
        if (!found.address().isEmpty()) what.add(new Anchor(found.address(), words.say("withhold.look")));
        if (!isOwn()) ways.add(withhold());
    }

    private void showGone() {
        what.add(new Paragraph(words.say("withhold.unseen")));
    }

    private boolean isOwn() {
        return ask.askedBy().equals(Acting.required().account());
    }

    private Component own() {
        var own = new Paragraph(words.say("withhold.own"));
        own.addClassName("soft");
        return own;
    }

    private Button withhold() {
        var withhold = new Button(words.say("withhold.do"), click -> confirm());
        withhold.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        return withhold;
    }

    private void confirm() {
        new Confirm(
                        words.say("withhold.do.question"),
                        words.say("withhold.do.effect"),
                        words.say("withhold.do"),
                        () -> decide(() -> withholding.withhold(ask.id()), "withhold.done"))
                .dangerous()
                .open();
    }

    private Button keep() {
        return new Button(
                words.say("withhold.keep"), click -> decide(() -> withholding.keep(ask.id()), "withhold.kept"));
    }

    private void decide(Runnable step, String said) {
        if (notice.attempt(step)) close(Tone.OK, said);
    }

    private void close(Tone tone, String said) {
        what.removeAll();
        ways.setVisible(false);
        notice.say(tone, List.of(words.say(said)));
    }
}
