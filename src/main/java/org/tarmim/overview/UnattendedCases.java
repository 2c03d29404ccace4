package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.Supervision;
import org.tarmim.rooms.Room;

/** Cases of the team in which something passed its day, or that nobody can read, by their codes. */
@Component
@Room("detention")
@Order(1)
class UnattendedCases implements Waiting {
    private final Supervision supervision;

    UnattendedCases(Supervision supervision) {
        this.supervision = supervision;
    }

    @Override
    public String permission() {
        return May.GRANT_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        var lapsed = supervision.lapsed().stream().map(code -> task("today.case.escalated", code));
        var unread = supervision.withoutGrant().stream().map(code -> task("today.case.withoutGrant", code));
        return Stream.concat(lapsed, unread).toList();
    }

    private static Task task(String key, CaseCode code) {
        return Task.of("cases/" + code, key, code);
    }
}
