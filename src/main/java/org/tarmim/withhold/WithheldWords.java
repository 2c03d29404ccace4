package org.tarmim.withhold;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Words of one kind that two people can blank.
 *
 * @param kind   of the {@link Passage}
 * @param tables in which they stand
 * @param found  what stands at a subject, as far as the reader sees it
 * @param blank  blanks what a decided ask names
 * @param told   tells that the words of a subject are gone
 */
public record WithheldWords(
        String kind,
        Set<String> tables,
        Function<UUID, Optional<Found>> found,
        Consumer<UUID> blank,
        Consumer<UUID> told)
        implements Withholdable {
    @Override
    public Set<String> kinds() {
        return Set.of(kind);
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return found.apply(passage.subject());
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        blank.accept(ask);
        told.accept(passage.subject());
    }
}
