package org.tarmim.detention.names;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The marks of a name: what tells that two were spelled or sound alike, and nothing of either without the key.
 *
 * @param spelled    of the parts as they are spelled
 * @param consonants of their consonants
 */
public record NameMarks(List<byte[]> spelled, List<byte[]> consonants) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    public NameMarks {
        spelled = List.copyOf(spelled);
        consonants = List.copyOf(consonants);
    }

    static NameMarks of(byte[] key, UUID team, Collection<String> names) {
        return new NameMarks(
                marks(key, team, 1, NameParts.spelled(names)), marks(key, team, 2, NameParts.consonants(names)));
    }

    /** All of them. */
    public List<byte[]> all() {
        return Stream.concat(spelled.stream(), consonants.stream()).toList();
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return consonants.isEmpty() && spelled.isEmpty();
    }

    private static List<byte[]> marks(byte[] key, UUID team, int kind, Collection<String> parts) {
        return parts.stream()
                .map(part -> mark(key, "%s|%d|%s".formatted(team, kind, part)))
                .toList();
    }

    private static byte[] mark(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        }
    }
}
