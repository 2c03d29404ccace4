package org.tarmim.kernel;

import java.util.Optional;

/**
 * The last character of a code that people read out and type, by which a slip is noticed: every single wrong character
 * and nearly every swap of two neighbours. Source: ISO/IEC 7064, hybrid systems (of ten digits, MOD 11,10).
 *
 * @param alphabet the characters of a code, each once; one more than there are must be a prime
 */
public record CheckDigit(String alphabet) {
    /** For codes of digits. */
    public static final CheckDigit OF_DIGITS = new CheckDigit("0123456789");

    /** The code with its check character behind it. */
    public String appended(String code) {
        int size = alphabet.length();
        return code + alphabet.charAt(Math.floorMod(size + 1 - product(code), size));
    }

    /** The code without its check character; empty where that does not fit, or where a character is none of ours. */
    public Optional<String> checked(String whole) {
        if (whole.isEmpty() || !whole.chars().allMatch(one -> alphabet.indexOf(one) >= 0)) return Optional.empty();
        var code = whole.substring(0, whole.length() - 1);
        return appended(code).equals(whole) ? Optional.of(code) : Optional.empty();
    }

    private int product(String code) {
        int size = alphabet.length();
        int product = size;
        for (int place = 0; place < code.length(); place++) {
            int sum = (product + alphabet.indexOf(code.charAt(place))) % size;
            product = 2 * (sum == 0 ? size : sum) % (size + 1);
        }
        return product;
    }
}
