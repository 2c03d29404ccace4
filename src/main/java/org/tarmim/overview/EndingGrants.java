package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.casefile.EndingGrant;
import org.tarmim.rooms.Room;

/** Access to cases that ends soon, for who works on them and who supervises them. */
@Component
@Room("detention")
@Order(2)
class EndingGrants implements Waiting {
    private final CaseTasks tasks;

    EndingGrants(CaseTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String permission() {
        return May.SEE_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return tasks.endingGrants().stream().map(EndingGrants::task).toList();
    }

    private static Task task(EndingGrant grant) {
        return Task.of("cases/" + grant.code(), "today.case.grantEnds", grant.code(), grant.person(), grant.until());
    }
}
