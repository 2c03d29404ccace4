package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;

/** What waits for whoever looks, by the roles held, and what that person did last. */
@Desk
@Transactional(readOnly = true)
public class Today {
    private static final int LAST = 3;

    private final List<Waiting> rooms;
    private final Trails trails;

    Today(List<Waiting> rooms, Trails trails) {
        this.rooms = rooms;
        this.trails = trails;
    }

    /** What waits, the most pressing first; empty when nothing does. Names come in that language. */
    @Requires(May.BE_SIGNED_IN)
    public List<Task> waiting(Locale language) {
        var me = Acting.required();
        return rooms.stream()
                .filter(room -> me.may(room.permission()))
                .flatMap(room -> room.tasks(language).stream())
                .toList();
    }

    /** The last things done by whoever looks, the newest first. */
    @Requires(May.BE_SIGNED_IN)
    public List<TrailRow> done() {
        var mine = TrailQuery.ALL.by(Acting.required().account());
        return trails.page(mine).rows().stream().limit(LAST).toList();
    }
}
