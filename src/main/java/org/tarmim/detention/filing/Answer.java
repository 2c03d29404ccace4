package org.tarmim.detention.filing;

/**
 * An answer of a form.
 *
 * @param number   as the form counts its questions
 * @param question in the language of the document
 * @param text     in the language of the document; empty where nobody knows, which prints nothing
 * @param sources  whose word it rests on, for whoever decides; never printed
 */
public record Answer(String number, String question, String text, String sources) {
    /** Whether nobody answered it. */
    public boolean isGap() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "Answer " + number;
    }
}
