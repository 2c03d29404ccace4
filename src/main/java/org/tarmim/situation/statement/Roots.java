package org.tarmim.situation.statement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the appearances of one statement come from: each is followed by what it cites to the source that cites none. */
final class Roots {
    private final Map<UUID, Source> via = new HashMap<>();
    private final Map<UUID, Source> known = new HashMap<>();

    private Roots(List<Appearance> appearances) {
        for (var one : appearances) {
            if (one.citedVia() == null) continue;
            via.put(one.source().id(), one.citedVia());
            known.put(one.citedVia().id(), one.citedVia());
        }
    }

    /** The independent sources behind the appearances of one statement. */
    static Set<Source> of(List<Appearance> appearances) {
        var roots = new Roots(appearances);
        return appearances.stream().map(one -> roots.root(one.source())).collect(Collectors.toSet());
    }

    /** Whether citing one source for the other would lead back to where it began. */
    static boolean isCircle(List<Appearance> appearances, UUID source, UUID citedVia) {
        var roots = new Roots(appearances);
        return roots.chain(citedVia).contains(source);
    }

    private Source root(Source source) {
        var last = chain(source.id()).getLast();
        return last.equals(source.id()) ? source : Objects.requireNonNull(known.get(last));
    }

    /** The sources from one on, each cited by the one before it. */
    private LinkedHashSet<UUID> chain(UUID first) {
        var chain = new LinkedHashSet<UUID>();
        for (var step = Optional.of(first); step.isPresent() && chain.add(step.get()); ) step = cited(step.get());
        return chain;
    }

    private Optional<UUID> cited(UUID source) {
        return Optional.ofNullable(via.get(source)).map(Source::id);
    }
}
