package org.tarmim.facility.report;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.kernel.CheckDigit;
import org.tarmim.kernel.NameKey;

/**
 * The short code of a report: six letters and digits that sound apart, without I, L, O, U, 0 and 1, and one more by
 * which a slip is noticed. Two reports may share one, rarely.
 *
 * @param number what the six stand for, from 0 to 728,999,999; the table holds the same
 */
record Receipt(long number) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final CheckDigit CHECK = new CheckDigit(ALPHABET);
    private static final long NUMBERS = 729_000_000L;
    private static final int LENGTH = 6;

    static Receipt of(UUID report) {
        return new Receipt(Math.floorMod(report.getLeastSignificantBits() ^ report.getMostSignificantBits(), NUMBERS));
    }

    /** Reads what somebody typed or heard; empty where it is no receipt. Those given out earlier had six characters. */
    static Optional<Receipt> parse(String typed) {
        var characters = NameKey.of(typed).replace(" ", "").toUpperCase(Locale.ROOT);
        var code = characters.length() == LENGTH ? Optional.of(characters) : CHECK.checked(characters);
        return code.filter(one -> one.length() == LENGTH).flatMap(Receipt::read);
    }

    private static Optional<Receipt> read(String code) {
        long number = 0;
        for (int place = LENGTH - 1; place >= 0; place--) {
            int value = ALPHABET.indexOf(code.charAt(place));
            if (value < 0) return Optional.empty();
            number = number * ALPHABET.length() + value;
        }
        return Optional.of(new Receipt(number));
    }

    /** As it is shown and read out: ABC-DEFG. */
    String text() {
        var code = new StringBuilder();
        long rest = number;
        for (int place = 0; place < LENGTH; place++, rest /= ALPHABET.length()) {
            code.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return new StringBuilder(CHECK.appended(code.toString()))
                .insert(LENGTH / 2, '-')
                .toString();
    }
}
