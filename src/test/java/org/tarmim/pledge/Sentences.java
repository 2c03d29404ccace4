package org.tarmim.pledge;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The sentences that people read where something is refused. */
public final class Sentences {
    /** The words of a person who reads English. */
    public static final Words ENGLISH = Words.in(Languages.ENGLISH);

    private Sentences() {}

    /** With which sentence a desk refuses a step. */
    public static String refusal(ThrowingCallable step) {
        var refused = catchThrowableOfType(Rejected.class, step);
        return plain(ENGLISH.say(refused));
    }

    /** With which sentence a step is refused for what was typed. */
    public static String mistake(ThrowingCallable step) {
        var refused = catchThrowableOfType(ConstraintViolationException.class, step);
        return plain(
                ENGLISH.say(refused.getConstraintViolations().iterator().next().getMessage()));
    }

    /** Without the marks that keep directions apart, and with plain spaces. */
    public static String plain(String sentence) {
        return sentence.replaceAll("[\\u2066-\\u2069]", "").replace('\u00a0', ' ');
    }
}
