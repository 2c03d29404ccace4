package org.tarmim.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds (RFC 6238 with SHA-1, which every app speaks). */
public final class Totp {
    private static final String ALGORITHM = "HmacSHA1";
    private static final int SECONDS = 30;
    private static final int ONE_MILLION = 1_000_000;

    private Totp() {}

    /** The thirty seconds a moment is in, counted from 1970. */
    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of a step. */
    public static String code(TotpSecret secret, long step) {
        var hash = hash(secret, step);
        int offset = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return "%06d".formatted(number % ONE_MILLION);
    }

    /** Those steps whose codes are taken at a moment: clocks of phones are up to thirty seconds off. */
    static LongStream taken(Instant now) {
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1);
    }

    /** The step whose code this is; empty when it is of none that is taken now. */
    static OptionalLong matching(TotpSecret secret, String code, Instant now) {
        return taken(now).filter(step -> same(code(secret, step), code)).findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(TotpSecret secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }
}
