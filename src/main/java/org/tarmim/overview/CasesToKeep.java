package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.keeping.Keeping;
import org.tarmim.rooms.Room;

/** Holds on cases that are to end, and cases that are to be erased: another person asked. */
@Component
@Room("detention")
@Order(1)
class CasesToKeep implements Waiting {
    private final Keeping keeping;

    CasesToKeep(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public String permission() {
        return May.SEE_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return keeping.waiting().stream()
                .map(code -> Task.of("cases/" + code, "today.case.keeping", code))
                .toList();
    }
}
