package org.tarmim.facility.report;

import java.util.regex.Pattern;

/** Finds in a note what may be a telephone or identity number, which has no place there. */
public final class PhoneNumbers {
    /** Nine digits or more in any script, a date has eight, perhaps parted by spaces, dots, dashes or brackets. */
    private static final Pattern LONG = Pattern.compile("(?U)\\d(?:[ ./()\\u00A0\\u2010-\\u2015-]{0,2}\\d){8,}");

    private PhoneNumbers() {}

    /** Whether a note seems to carry one. */
    public static boolean in(String note) {
        return LONG.matcher(note).find();
    }
}
