package org.tarmim.withhold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;
import org.tarmim.withhold.WithholdAsk;
import org.tarmim.withhold.WithholdChanged;
import org.tarmim.withhold.Withholding;

/** What somebody asked to have withheld and waits for another person, the oldest first. */
@Route("withhold")
@PageTitle("withhold.title")
@Menu(title = "withhold.title", order = 7, icon = "vaadin:eye-slash")
@RolesAllowed(May.WITHHOLD)
class WithholdView extends Div {
    private final Words words = Words.here();
    private final Withholding withholding;
    private final Div list = new Div();
    private final Map<UUID, WaitingAsk> shown = new HashMap<>();

    WithholdView(Withholding withholding, Live live) {
        this.withholding = withholding;
        list.addClassName("stack");
        live.listen(this, WithholdChanged::isOne, this::show);
        add(new Heading(words.say("withhold.title")), new Paragraph(words.say("withhold.about")), list);
        show();
    }

    /** Shows what waits; an ask that was just decided here stays with its answer. */
    private void show() {
        var waiting = withholding.open();
        waiting.forEach(ask -> shown.computeIfAbsent(ask.id(), id -> added(ask)));
        if (shown.isEmpty()) list.add(EmptyState.quiet(words.say("withhold.none")));
        shown.values().forEach(one -> one.hear(waiting));
    }

    private WaitingAsk added(WithholdAsk ask) {
        if (shown.isEmpty()) list.removeAll();
        var one = new WaitingAsk(ask, withholding);
        list.add(one);
        return one;
    }
}
