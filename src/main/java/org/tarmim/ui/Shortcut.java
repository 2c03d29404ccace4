package org.tarmim.ui;

import java.util.List;

/**
 * A key, or two in a row such as "g f", and what it does.
 *
 * @param keys  Latin letters, digits or one of / and ?; the letter's place on the keyboard counts, also in an Arabic layout
 * @param label  the key of the sentence that says what it does
 * @param values the values of that sentence
 */
record Shortcut(String keys, Runnable step, String label, List<Object> values) {}
