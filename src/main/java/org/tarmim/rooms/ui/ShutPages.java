package org.tarmim.rooms.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.tarmim.rooms.Rooms;

/** Takes the pages of shut rooms out of the router, and so out of the menu: their addresses are those of no page. */
@Component
class ShutPages implements VaadinServiceInitListener {
    private final Rooms rooms;

    ShutPages(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        var routes =
                RouteConfiguration.forRegistry(start.getSource().getRouter().getRegistry());
        routes.getAvailableRoutes().stream()
                .map(route -> route.getNavigationTarget())
                .filter(rooms::shut)
                .forEach(routes::removeRoute);
    }
}
