package org.tarmim.notify;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Committed;

/** By which changes notices come and go. */
@Component
public class Causes {
    private final Set<String> actions;

    Causes(ObjectProvider<NoticeWords> rooms) {
        this.actions = rooms.stream().flatMap(room -> room.causes().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is one of them. */
    public boolean include(Committed change) {
        return actions.contains(change.action());
    }
}
