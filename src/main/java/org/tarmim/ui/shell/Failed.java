package org.tarmim.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

/** A page could not be opened: a refusal as its sentence, or a fault of ours with the code it has in the log. */
@AnonymousAllowed
@ParentLayout(Shell.class)
class Failed extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fault) {
        var words = Words.here();
        var refused = Refusals.sentences(fault.getCaughtException(), words);
        var sentences = refused.orElseGet(() -> List.of(
                words.say("fault.failed.next"), words.say("fault.code", Faults.log(fault.getCaughtException()))));
        removeAll();
        add(new FaultPage(getPageTitle(), sentences.toArray(String[]::new)));
        return refused.isPresent() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.here().say("fault.failed");
    }
}
