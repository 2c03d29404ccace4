package org.tarmim.detention.due;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.vault.Vault;
import org.tarmim.jobs.Job;
import org.tarmim.rooms.Room;

/** Tells supervisors by the code of a case that a day in it passed. It sees what somebody sees who may read the case. */
@Component
@Room("detention")
class LapsedDeadlines implements Job {
    private final CasePeople people;
    private final CaseTasks tasks;
    private final Vault vault;

    LapsedDeadlines(CasePeople people, CaseTasks tasks, Vault vault) {
        this.people = people;
        this.tasks = tasks;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "lapsed-deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        if (vault.isOpen()) people.all().forEach(person -> Acting.as(person, tasks::escalate));
    }
}
