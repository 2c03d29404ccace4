package org.tarmim.detention.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Mode;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;
import org.tarmim.kernel.Sha256;

/**
 * One of three parts of the key of the room: any two of them are enough, and one tells nothing (Shamir, How to share a
 * secret, 1979). Written in groups of four signs, the last of which shows a slip.
 *
 * @param number from 1 to 3
 */
record KeyShare(int number, byte[] part) {
    private static final int PARTS = 3;
    private static final int ENOUGH = 2;
    private static final int CHECK = 4; // signs
    private static final int GROUP = 4;
    private static final HexFormat HEX = HexFormat.of();

    /** A key in three parts. */
    static List<KeyShare> of(byte[] key) {
        var splitter = new ShamirSecretSplitter(Algorithm.AES, Mode.Native, key.length, new SecureRandom());
        var parts = splitter.resplit(key, ENOUGH, PARTS).getSecretShares();
        return IntStream.range(0, PARTS)
                .mapToObj(one -> new KeyShare(one + 1, encoded(parts[one])))
                .toList();
    }

    /** The key that two parts make; another one where they do not belong together. */
    byte[] with(KeyShare other) {
        var parts = new ShamirSplitSecretShare[] {share(), other.share()};
        try {
            return new ShamirSplitSecret(Algorithm.AES, Mode.Native, parts).getSecret();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A part as it was typed; empty where it has a slip. */
    static Optional<KeyShare> read(String typed) {
        var signs = typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        if (signs.length() != 1 + 2 * SealingKey.BYTES + CHECK) return Optional.empty();
        int number = Character.digit(signs.charAt(0), PARTS + 1);
        if (number < 1) return Optional.empty();
        var share = new KeyShare(number, HEX.parseHex(signs.substring(1, signs.length() - CHECK)));
        return signs.endsWith(share.check()) ? Optional.of(share) : Optional.empty();
    }

    /** As it is written on paper. */
    String text() {
        var signs = HEX.formatHex(part) + check();
        var groups = IntStream.range(0, signs.length() / GROUP)
                .mapToObj(group -> signs.substring(group * GROUP, (group + 1) * GROUP))
                .toList();
        return number + "-" + String.join("-", groups);
    }

    @Override
    public String toString() {
        return "KeyShare " + number;
    }

    private String check() {
        return HEX.formatHex(Arrays.copyOf(Sha256.of(number + HEX.formatHex(part)), CHECK / 2));
    }

    private ShamirSplitSecretShare share() {
        return new ShamirSplitSecretShare(part, number);
    }

    private static byte[] encoded(ShamirSplitSecretShare share) {
        try {
            return share.getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
