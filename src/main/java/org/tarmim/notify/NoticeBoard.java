package org.tarmim.notify;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.access.Role;
import org.tarmim.kernel.SituationClock;

/** Where rooms leave word for people, in the transaction of what they tell of. Nobody is told of the own doing. */
@Component
public class NoticeBoard {
    private final NoticeTable table;
    private final SituationClock clock;

    NoticeBoard(NoticeTable table, SituationClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Tells one person. */
    public void tell(UUID person, News news) {
        table.tell(person, news, clock.now());
    }

    /** Tells everybody whose roles allow this, a word of {@code May}, and who has not the same news unread. */
    public void tellAll(String permission, News news) {
        tellAllOf(null, permission, news);
    }

    /** The same for the people of these organisations; null for all. */
    public void tellAllOf(@Nullable Collection<UUID> organisations, String permission, News news) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.may(permission))
                .map(Enum::name)
                .toArray(String[]::new);
        table.tell(roles, organisations, news, clock.now());
    }

    /** Takes back what whoever acts told of this cause. */
    public void takeBack(UUID cause) {
        table.takeBack(cause);
    }
}
