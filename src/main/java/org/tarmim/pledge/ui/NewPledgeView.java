package org.tarmim.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Resemblance;
import org.tarmim.situation.party.Parties;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Records a pledge; asks back where it looks like one that is recorded already. */
@Route("pledges/new")
@PageTitle("pledge.new")
@RolesAllowed(May.RECORD_MONEY)
@StyleSheet("context://static/pledges.css")
class NewPledgeView extends Div {
    private final Words words = Words.here();
    private final Pledges pledges;
    private final PledgeForm form;
    private final Div warning = new Div();

    NewPledgeView(Pledges pledges, Parties parties, Areas areas, DocumentPieces documents) {
        this.pledges = pledges;
        form = new PledgeForm(parties.names(), areas, documents);
        addClassNames("pledges", "stack");
        add(
                new Heading(words.say("pledge.new")).under(words.say("pledges.title"), "pledges"),
                form,
                warning,
                sendBar());
    }

    private Div sendBar() {
        var send = new Button(words.say("pledge.send"), click -> form.submit(this::send));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(send);
        bar.addClassName("send-bar");
        return bar;
    }

    private void send(PledgeDetails details) {
        var alike = pledges.resembling(details);
        if (alike.isEmpty()) record(details);
        else warn(alike);
    }

    private void warn(List<Resemblance> alike) {
        warning.removeAll();
        warning.add(new ResemblancePanel(alike, () -> form.submit(this::record)));
        warning.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void record(PledgeDetails details) {
        var recorded = pledges.record(details);
        UI.getCurrent().navigate("pledges/" + recorded.code().text());
    }
}
