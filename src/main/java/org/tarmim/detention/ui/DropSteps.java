package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.drop.Drops;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What can be done with something that was dropped. */
final class DropSteps extends Div {
    private final Words words = Words.here();
    private final UUID drop;
    private final Drops drops;
    private final Notice notice;
    private final Runnable refresh;

    DropSteps(UUID drop, Drops drops, Notice notice, Runnable refresh) {
        this.drop = drop;
        this.drops = drops;
        this.notice = notice;
        this.refresh = refresh;
        addClassName("drop-steps");
        if (Acting.required().may(May.WRITE_CASES)) add(taking());
        if (Acting.required().may(May.GRANT_CASES))
            add(new Button(words.say("drops.aside"), click -> question().open()));
    }

    private Div taking() {
        var code = ComponentTexts.speak(new TextField(words.say("drops.take.code")), words);
        return new Div(code, new Button(words.say("drops.take"), click -> take(code.getValue())));
    }

    private void take(String typed) {
        done(
                () -> drops.take(drop, CaseCode.read(typed).orElseThrow(() -> Rejected.because("drops.code.wrong"))),
                words.say("drops.take.done", typed.strip()));
    }

    private Confirm question() {
        return new Confirm(
                        words.say("drops.aside.question"),
                        words.say("drops.aside.effect"),
                        words.say("drops.aside"),
                        () -> done(() -> drops.setAside(drop), words.say("drops.aside.done")))
                .dangerous();
    }

    private void done(Runnable step, String sentence) {
        notice.attempt(step, () -> {
            refresh.run();
            notice.say(Tone.OK, List.of(sentence));
        });
    }
}
