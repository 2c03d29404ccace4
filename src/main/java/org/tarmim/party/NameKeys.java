package org.tarmim.party;

import com.ibm.icu.text.Transliterator;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.kernel.NameKey;

/**
 * Every key under which something of several names is found. Arabic names are also kept in Latin letters, so that
 * somebody who types the sound finds it.
 */
public final class NameKeys {
    private static final Transliterator LATIN = Transliterator.getInstance("Arabic-Latin; Latin-ASCII");

    private NameKeys() {}

    /** The keys of all these names, one a line. */
    public static String of(Collection<String> names) {
        return Stream.concat(names.stream(), names.stream().map(LATIN::transliterate))
                .map(NameKey::of)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
