package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.filing.Bases;
import org.tarmim.detention.filing.WithdrawnBasis;
import org.tarmim.rooms.Room;

/** Lawful bases that were withdrawn in cases of one's own or of the team one supervises. */
@Component
@Room("detention")
@Order(1)
class WithdrawnBases implements Waiting {
    private final Bases bases;

    WithdrawnBases(Bases bases) {
        this.bases = bases;
    }

    @Override
    public String permission() {
        return May.SEE_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return bases.withdrawn().stream().map(WithdrawnBases::task).toList();
    }

    private static Task task(WithdrawnBasis basis) {
        return Task.of("cases/" + basis.code(), "today.basis.withdrawn", basis.code(), basis.stopped());
    }
}
