package org.tarmim.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.kernel.Denied;
import org.tarmim.ui.WhoCan;
import org.tarmim.ui.Words;

/** The person's role does not open this page: says so, and who can. */
@AnonymousAllowed
@ParentLayout(Shell.class)
class NotAllowed extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
    private final ObjectProvider<WhoCan> whoCan;
    private final ApplicationEventPublisher events;

    NotAllowed(ObjectProvider<WhoCan> whoCan, ApplicationEventPublisher events) {
        this.whoCan = whoCan;
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> fault) {
        var words = Words.here();
        var address = event.getLocation().getPath();
        events.publishEvent(new Denied("view.opened", "/" + event.getLocation().getFirstSegment()));
        var who = whoCan.orderedStream()
                .flatMap(known -> known.sentence(address, words).stream())
                .findFirst()
                .orElseGet(() -> words.say("fault.notAllowed.who"));
        removeAll();
        add(new FaultPage(getPageTitle(), who));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return Words.here().say("fault.notAllowed");
    }
}
