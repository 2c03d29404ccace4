package org.tarmim.notify;

import java.util.Locale;

/** One mail to one person, in plain text. */
public record Letter(String to, Locale language, String subject, String text) {
    /** Says nothing: an address has no place in a log. */
    @Override
    public String toString() {
        return "a letter";
    }
}
