package org.tarmim.access.phone;

import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;

/**
 * Six digits that open a bound phone. Of a million the easiest to guess are refused: few different digits, a run up or
 * down, and what repeats itself.
 */
public final class Pin {
    private static final int LENGTH = 6;
    private static final int FEW = 2;

    private final String digits;

    private Pin(String digits) {
        this.digits = digits;
    }

    /** The PIN as somebody typed it to open a phone, in either kind of digits, whatever it is. */
    public static Pin typed(String text) {
        return new Pin(NameKey.of(text).replace(" ", ""));
    }

    /** A newly chosen PIN; refuses another form than six digits, and one that is too easy. */
    public static Pin chosen(String text) {
        var pin = typed(text);
        if (!pin.digits.matches("\\d{" + LENGTH + "}")) throw Rejected.because("phone.pin.form", LENGTH);
        if (pin.isEasy()) throw Rejected.because("phone.pin.easy");
        return pin;
    }

    /**
     * What is judged: the PIN together with the secret of its browser, of which the database has only a hash. Whoever
     * holds the database alone cannot even try out a million PINs.
     */
    String on(CookieSecret phone) {
        return digits + " " + phone.reveal();
    }

    private boolean isEasy() {
        return digits.chars().distinct().count() <= FEW
                || isRun(1)
                || isRun(-1)
                || digits.substring(0, 3).equals(digits.substring(3))
                || digits.matches("(\\d)\\1(\\d)\\2(\\d)\\3")
                || digits.matches("(\\d\\d)\\1\\1");
    }

    private boolean isRun(int step) {
        for (int place = 1; place < LENGTH; place++)
            if (Math.floorMod(digits.charAt(place) - digits.charAt(place - 1) - step, 10) != 0) return false;
        return true;
    }

    @Override
    public String toString() {
        return "Pin";
    }
}
