package org.tarmim.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.access.StaleScreens;

/** Lets every open screen of a session load anew, and the server forget what stood on it. */
@Component
class StaleScreensReload {
    @EventListener
    void hear(StaleScreens stale) {
        VaadinSession.getAllSessions(stale.session()).forEach(session -> reloadAll(session, stale.asking()));
    }

    private static void reloadAll(VaadinSession session, int asking) {
        session.access(() -> List.copyOf(session.getUIs()).stream()
                .filter(screen -> screen.getUIId() != asking)
                .forEach(StaleScreensReload::reload));
    }

    private static void reload(UI screen) {
        screen.getPage().reload();
        screen.close();
    }
}
