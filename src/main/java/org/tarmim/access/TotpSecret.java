package org.tarmim.access;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * The secret a phone and this house share, from which both compute the same codes.
 *
 * @param text the 160 bits in Base32, as authenticator apps take them; never written to a log
 */
public record TotpSecret(String text) implements Serializable {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CHARACTERS = 32;
    private static final int BITS_EACH = 5;

    /** A new secret. */
    public static TotpSecret random() {
        var text = new SecureRandom()
                .ints(CHARACTERS, 0, ALPHABET.length())
                .collect(StringBuilder::new, (so, far) -> so.append(ALPHABET.charAt(far)), StringBuilder::append);
        return new TotpSecret(text.toString());
    }

    /** The text in groups of four, as it is read out and typed. */
    public String groups() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address an authenticator app understands, under which it keeps the secret. */
    public String address(String house, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(inAddress(house), inAddress(account), text, inAddress(house));
    }

    byte[] bytes() {
        var bytes = new byte[text.length() * BITS_EACH / Byte.SIZE];
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++)
            if (isSet(bit)) bytes[bit / Byte.SIZE] |= (byte) (0x80 >> bit % Byte.SIZE);
        return bytes;
    }

    private boolean isSet(int bit) {
        int value = ALPHABET.indexOf(text.charAt(bit / BITS_EACH));
        return (value & 0x10 >> bit % BITS_EACH) != 0;
    }

    private static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSecret";
    }
}
