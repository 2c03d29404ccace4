package org.tarmim.access.phone;

import org.tarmim.kernel.Rejected;

/**
 * By what somebody is found among those who share a phone: a letter or a word, which everybody who holds it sees.
 *
 * @param text 1 to 30 characters without space around them; anything else is refused
 */
public record Sign(String text) {
    private static final int MOST = 30;

    public Sign {
        text = text.strip();
        if (text.isEmpty() || text.length() > MOST) throw Rejected.because("phone.sign.length");
    }
}
