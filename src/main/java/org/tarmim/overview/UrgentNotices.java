package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.filing.UrgentActions;
import org.tarmim.detention.filing.UrgentNotice;
import org.tarmim.rooms.Room;

/** Documents that went without a second person: to review, or to know of. */
@Component
@Room("detention")
@Order(0)
class UrgentNotices implements Waiting {
    private final UrgentActions urgent;

    UrgentNotices(UrgentActions urgent) {
        this.urgent = urgent;
    }

    @Override
    public String permission() {
        return May.SEE_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return urgent.notices().stream().map(UrgentNotices::task).toList();
    }

    private static Task task(UrgentNotice notice) {
        return notice.action() == null
                ? Task.of("cases/" + notice.code(), "today.urgent.told", notice.code(), notice.by(), notice.reviewBy())
                : Task.of(
                        "case-actions/" + notice.action(),
                        "today.urgent.review",
                        notice.code(),
                        notice.by(),
                        notice.reviewBy());
    }
}
