package org.tarmim.ui;

import java.util.Locale;

/** What a mark wants to say before it is read; each has its own colour and its own shape. */
public enum Tone {
    OK,
    WARN,
    BAD,
    UNKNOWN,
    INFO,
    /** Nothing to say: what is asked does not apply. */
    PLAIN;

    /** The class under which a stylesheet knows its colour and shape. */
    public String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
