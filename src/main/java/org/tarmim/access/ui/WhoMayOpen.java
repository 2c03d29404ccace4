package org.tarmim.access.ui;

import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tarmim.access.Role;
import org.tarmim.ui.WhoCan;
import org.tarmim.ui.Words;

/** Says which roles open a page that was refused. */
@Component
class WhoMayOpen implements WhoCan {
    @Override
    public Optional<String> sentence(String address, Words words) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(address)
                .map(view -> view.getAnnotation(RolesAllowed.class))
                .map(allowed -> words.say("who-may-open", RoleField.labels(roles(allowed), words)));
    }

    private static List<Role> roles(RolesAllowed allowed) {
        return Arrays.stream(Role.values())
                .filter(role -> Arrays.stream(allowed.value()).anyMatch(role::may))
                .toList();
    }
}
