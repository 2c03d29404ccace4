package org.tarmim.detention.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.document.Answer;

/**
 * What is handed in: the answers as they stand in the document.
 *
 * @param forFamily the same answers in Arabic, for the family's copy
 */
record Handing(List<Answer> answers, List<Answer> forFamily) {
    static final Handing NONE = new Handing(List.of(), List.of());

    Handing(List<Answer> answers, @Nullable List<Answer> forFamily) {
        this.answers = List.copyOf(answers);
        this.forFamily = forFamily == null ? List.of() : List.copyOf(forFamily);
    }
}
