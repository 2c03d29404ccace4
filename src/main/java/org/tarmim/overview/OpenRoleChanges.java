package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.access.RoleChanges;

/** Role changes that wait for a second administrator, and so for whoever did not propose them. */
@Component
@Order(6)
class OpenRoleChanges implements Waiting {
    private final RoleChanges changes;

    OpenRoleChanges(RoleChanges changes) {
        this.changes = changes;
    }

    @Override
    public String permission() {
        return May.MANAGE_PEOPLE;
    }

    @Override
    public List<Task> tasks(Locale language) {
        var me = Acting.required();
        long open = changes.open().stream()
                .filter(change -> change.hindrance(me).isEmpty())
                .count();
        return open == 0 ? List.of() : List.of(Task.of("people", "today.roleChanges", open));
    }
}
