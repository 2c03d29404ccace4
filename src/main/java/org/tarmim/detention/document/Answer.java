package org.tarmim.detention.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a form.
 *
 * @param number   as the form counts its questions
 * @param question in the language of the document
 * @param text     in the language of the document; empty where nobody knows, which prints nothing
 * @param grounds  what it rests on, for whoever decides; never printed
 */
public record Answer(String number, String question, String text, List<Ground> grounds) {
    public Answer(String number, String question, String text, @Nullable List<Ground> grounds) {
        this.number = number;
        this.question = question;
        this.text = text;
        this.grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }

    /** Whether nobody answered it. */
    public boolean isGap() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "Answer " + number;
    }
}
