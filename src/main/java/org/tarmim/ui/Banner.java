package org.tarmim.ui;

import java.util.Optional;

/** A sentence that stands on top of every screen as long as it is true; every bean of this kind is asked. */
@FunctionalInterface
public interface Banner {
    /** The sentence in the given words, or empty when there is nothing to say. */
    Optional<String> sentence(Words words);
}
