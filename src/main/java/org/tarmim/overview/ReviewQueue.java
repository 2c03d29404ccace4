package org.tarmim.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.OpenReport;
import org.tarmim.facility.verification.QueueOrder;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.rooms.Room;

/** Reports that wait for a second pair of eyes: how many, since when, and where they contradict each other. */
@Component
@Room("facility")
@Order(3)
class ReviewQueue implements Waiting {
    private final Verifications verifications;

    ReviewQueue(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String permission() {
        return May.VERIFY_REPORTS;
    }

    @Override
    public List<Task> tasks(Locale language) {
        var queue = verifications.queue(QueueOrder.AGE).stream()
                .map(OpenReport::report)
                .toList();
        if (queue.isEmpty()) return List.of();
        var oldest = queue.getFirst().receivedAt();
        var all = Task.of("review?order=age", "today.queue", verifications.waiting(), oldest);
        long contradicted = contradicted(queue);
        return contradicted == 0 ? List.of(all) : List.of(all, Task.of("review", "today.contradicted", contradicted));
    }

    /** How many facilities are said to work in different ways by reports that wait. */
    private static long contradicted(List<ReportRow> queue) {
        var said = new HashMap<UUID, Set<Functionality>>();
        for (var row : queue) {
            if (row.functionality() == null || row.functionality() == Functionality.UNKNOWN) continue;
            said.computeIfAbsent(row.facility(), facility -> new HashSet<>()).add(row.functionality());
        }
        return said.values().stream().filter(ways -> ways.size() > 1).count();
    }
}
