package org.tarmim.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tarmim.store.KeyDirectory;

/**
 * Seals entries and heads with a key that never lies with the data: whoever changes the database cannot seal again
 * what was changed.
 */
@Component
class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int PSEUDONYM_LENGTH = 16;

    private final SecretKeySpec key;

    Seal(KeyDirectory keys) {
        this.key = new SecretKeySpec(keys.secret("audit.key", KEY_BYTES), ALGORITHM);
    }

    /** The link that ties an entry to the head of the chain. */
    Link tie(Entry entry, Head head) {
        return new Link(entry, head.mac(), of(entry, head.mac()));
    }

    /** Whether the link carries the seal of its own content. */
    boolean holds(Link link) {
        return holds(link, link.seq());
    }

    /** Whether the link was sealed at that place of the chain. */
    boolean holds(Link link, long seq) {
        return same(link.mac(), of(link.entry().at(seq), link.previousMac()));
    }

    /** The seal over a line of text. */
    String ofLine(String line) {
        return hex("line", line.getBytes(StandardCharsets.UTF_8));
    }

    /** The same short word for the same address however it was typed; without the key it leads nowhere. */
    String pseudonym(String address) {
        var folded = Normalizer.normalize(address, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return hex("address", folded.getBytes(StandardCharsets.UTF_8)).substring(0, PSEUDONYM_LENGTH);
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String of(Entry entry, String previousMac) {
        return hex("entry", HexFormat.of().parseHex(previousMac), entry.canonical());
    }

    // The purpose comes first, so that a seal for one purpose never passes for another.
    private String hex(String purpose, byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            for (var part : parts) mac.update(part);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
