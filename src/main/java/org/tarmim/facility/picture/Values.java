package org.tarmim.facility.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the values of filters in an address are read; what cannot be understood comes out empty. */
public final class Values {
    private Values() {}

    /** Those of a form. */
    public static UnaryOperator<String> matching(String form) {
        var pattern = Pattern.compile(form);
        return value -> pattern.matcher(value).matches() ? value : "";
    }

    /** The names of these constants, in capitals or not. */
    public static UnaryOperator<String> named(Enum<?>... values) {
        return among(Arrays.stream(values).map(Enum::name));
    }

    /** These words, in capitals or not. */
    static UnaryOperator<String> among(Stream<String> words) {
        var known = words.toList();
        return value -> known.contains(value.toUpperCase(Locale.ROOT)) ? value.toUpperCase(Locale.ROOT) : "";
    }
}
