package org.tarmim.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a node with other keys than those its installation works with: what one node seals, the others could
 * not open. A key that is lost for good is named in {@code tarmim.keys.lost} for one start.
 */
@Component
class KeyCheck implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(KeyCheck.class);
    private static final String ALGORITHM = "HmacSHA256";

    private final KeyDirectory keys;
    private final KeyMarkTable marks;
    private final ObjectProvider<Flyway> migrations; // none where a command only looks at the data
    private final List<String> lost;

    KeyCheck(
            KeyDirectory keys,
            KeyMarkTable marks,
            ObjectProvider<Flyway> migrations,
            @Value("${tarmim.keys.lost:}") List<String> lost) {
        this.keys = keys;
        this.marks = marks;
        this.migrations = migrations;
        this.lost = lost;
    }

    /** By now every room has asked for its keys, and nobody has used one. */
    @Override
    public void afterSingletonsInstantiated() {
        if (migrations.getIfAvailable() != null) keys.used().forEach(this::check);
    }

    private void check(String name, byte[] key) {
        var mark = mark(name, key);
        if (marks.firstOf(name, mark).equals(mark)) return;
        if (!lost.contains(name)) throw refused(name);
        marks.replace(name, mark);
        LOG.warn("{} was lost: from now on this installation works with the one in {}", name, keys.path());
    }

    private StartRefused refused(String name) {
        return new StartRefused(
                "This installation works with another %s than the one in %s; give this node a copy of the keys directory of the others, with --keys."
                        .formatted(name, keys.path()));
    }

    private static String mark(String name, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(("mark of " + name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
