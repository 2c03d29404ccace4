package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.casefile.DueTask;
import org.tarmim.rooms.Room;

/** Orders in own cases that passed their last day with no news, or soon will. */
@Component
@Room("detention")
@Order(1)
class DueInCases implements Waiting {
    private final CaseTasks tasks;

    DueInCases(CaseTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String permission() {
        return May.SEE_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return tasks.due().stream().map(DueInCases::task).toList();
    }

    private static Task task(DueTask due) {
        var key = due.lapsed() ? "today.case.lapsed" : "today.case.due";
        return Task.of("cases/" + due.code(), key, due.code(), due.kind(), due.due());
    }
}
