package org.tarmim.detention.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.document.Answer;

/**
 * What is handed in, or goes alone: the answers as they stand in the document.
 *
 * @param forFamily the same answers in Arabic, for the family's copy
 * @param copy      the exact bytes of that copy; empty where it was handed in before such copies were kept
 * @param reason    why it cannot wait for a second person; empty where it does
 */
record Handing(List<Answer> answers, List<Answer> forFamily, byte[] copy, String reason) {
    static final Handing NONE = new Handing(List.of(), List.of(), new byte[0], "");

    Handing(List<Answer> answers, @Nullable List<Answer> forFamily, byte @Nullable [] copy, @Nullable String reason) {
        this.answers = List.copyOf(answers);
        this.forFamily = forFamily == null ? List.of() : List.copyOf(forFamily);
        this.copy = copy == null ? new byte[0] : copy;
        this.reason = reason == null ? "" : reason;
    }

    Handing alone(String why) {
        return new Handing(answers, forFamily, copy, why);
    }
}
