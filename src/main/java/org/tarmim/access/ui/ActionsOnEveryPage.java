package org.tarmim.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.io.Serial;
import org.springframework.stereotype.Component;
import org.tarmim.access.LastAction;
import org.tarmim.kernel.SecurityClock;

/** Hears from every page that somebody used keys or pointer on it; the page says so at most once a minute (shell.js). */
@Component
class ActionsOnEveryPage implements VaadinServiceInitListener {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SecurityClock clock;

    ActionsOnEveryPage(SecurityClock clock) {
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> listen(page.getUI()));
    }

    /** Also while a dialog stands over the page. */
    private void listen(UI page) {
        page.getElement().addEventListener("tarmim-acted", event -> note()).allowInert();
    }

    private void note() {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
        if (session != null) LastAction.note(session, clock.now());
    }
}
