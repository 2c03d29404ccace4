package org.tarmim.facility.report;

import java.util.UUID;

/** The short code of a report: six letters and digits that sound apart, without I, L, O, U, 0 and 1. */
final class Receipt {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 6;

    private Receipt() {}

    static String of(UUID report) {
        long rest = Math.floorMod(report.getLeastSignificantBits() ^ report.getMostSignificantBits(), 729_000_000L);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++, rest /= ALPHABET.length()) {
            code.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return code.insert(LENGTH / 2, '-').toString();
    }
}
