package org.tarmim.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarmim.kernel.Sha256;

/**
 * A code on paper that opens the house once when the phone is gone.
 *
 * @param text 80 random bits in four groups, without letters and digits that look alike
 */
public record RecoveryCode(String text) {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int CHARACTERS = 16;
    private static final int AT_ONCE = 10;

    /** As many new ones as a person gets. */
    static List<RecoveryCode> ten() {
        return Stream.generate(RecoveryCode::random).limit(AT_ONCE).toList();
    }

    private static RecoveryCode random() {
        var text = new SecureRandom()
                .ints(CHARACTERS, 0, ALPHABET.length())
                .collect(StringBuilder::new, (so, far) -> so.append(ALPHABET.charAt(far)), StringBuilder::append);
        return new RecoveryCode(text.toString().replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** The hash of a code as it was typed, for one account: all that is stored. The bits are too many to be guessed. */
    static byte[] hash(String typed, PersonId owner) {
        var characters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Sha256.of("recovery %s %s".formatted(owner, characters));
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
