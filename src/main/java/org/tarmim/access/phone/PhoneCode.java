package org.tarmim.access.phone;

import java.security.SecureRandom;
import org.tarmim.kernel.CheckDigit;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;

/**
 * A code that binds a phone once: eleven random digits and one by which a slip is noticed. Digits, because they are
 * read aloud in every language and stand on every telephone.
 */
public final class PhoneCode {
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String digits;

    private PhoneCode(String digits) {
        this.digits = digits;
    }

    static PhoneCode random() {
        return new PhoneCode(CheckDigit.OF_DIGITS.appended("%011d".formatted(RANDOM.nextLong(100_000_000_000L))));
    }

    /** The code as it was typed, in either kind of digits; refuses one that cannot be right with what to look at. */
    public static PhoneCode typed(String text) {
        var digits = NameKey.of(text).replace(" ", "");
        if (digits.length() != LENGTH) throw Rejected.because("phone.code.length", LENGTH, digits.length());
        if (CheckDigit.OF_DIGITS.checked(digits).isEmpty()) throw Rejected.because("phone.code.slip");
        return new PhoneCode(digits);
    }

    /** The twelve digits, as they stand in an address. */
    public String digits() {
        return digits;
    }

    /** In groups of four, as it is read aloud. */
    public String groups() {
        return digits.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "PhoneCode";
    }
}
