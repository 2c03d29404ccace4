package org.tarmim.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;

/** How old a piece of knowledge is; the exact moment is its title. Marked as old from a limit on. */
public final class AgeMark extends Span {
    /** An age at a moment of the situation clock. */
    public AgeMark(Instant then, Instant now) {
        super(Words.here().age(then, now));
        addClassName("age");
        setTitle(Words.here().instant(then));
    }

    /** An age that is marked, by a sign and a word for screen readers, when it is above the limit. */
    public AgeMark(Instant then, Instant now, Duration limit) {
        this(then, now);
        if (Duration.between(then, now).compareTo(limit) > 0) markOld();
    }

    private void markOld() {
        addClassName("age-old");
        add(new ScreenReaderText(Words.here().say("age.old")));
    }
}
