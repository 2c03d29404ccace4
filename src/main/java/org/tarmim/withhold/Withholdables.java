package org.tarmim.withhold;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;

/** What all open rooms together let be blanked. */
@Component
class Withholdables {
    private final List<Withholdable> all;

    Withholdables(ObjectProvider<Withholdable> rooms) {
        this.all = rooms.stream().toList();
    }

    /** Who holds passages of this kind; refused where the room is shut. */
    Withholdable of(Passage passage) {
        return one(passage.kind()).orElseThrow(() -> Rejected.because("withhold.gone"));
    }

    /** The tables in which passages of these kinds stand. */
    Set<String> tables(Collection<WithholdAsk> asks) {
        return asks.stream()
                .flatMap(ask -> one(ask.passage().kind()).stream())
                .flatMap(room -> room.tables().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Withholdable> one(String kind) {
        return all.stream().filter(room -> room.kinds().contains(kind)).findFirst();
    }
}
