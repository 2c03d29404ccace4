package org.tarmim.detention.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;

/**
 * An answer of a form.
 *
 * @param number   as the form counts its questions
 * @param question in the language of the document
 * @param text     in the language of the document; empty where nobody knows, which prints nothing
 * @param grounds  what it rests on, for whoever decides; never printed
 * @param lacks    what is wanting in it
 * @param keptOut  the parts of the file that say more of it and that the lawful basis does not cover
 */
public record Answer(
        String number, String question, String text, List<Ground> grounds, Set<Lack> lacks, Set<Compartment> keptOut) {
    public Answer(
            String number,
            String question,
            String text,
            @Nullable List<Ground> grounds,
            @Nullable Set<Lack> lacks,
            @Nullable Set<Compartment> keptOut) {
        this.number = number;
        this.question = question;
        this.text = text;
        this.grounds = grounds == null ? List.of() : List.copyOf(grounds);
        this.lacks = lacks == null ? Set.of() : Set.copyOf(lacks);
        this.keptOut = keptOut == null ? Set.of() : Set.copyOf(keptOut);
    }

    /** Whether it says nothing. */
    public boolean isGap() {
        return text.isEmpty();
    }

    /** Whether nobody answered it. */
    public boolean isUnknown() {
        return isGap() && keptOut.isEmpty();
    }

    @Override
    public String toString() {
        return "Answer " + number;
    }
}
