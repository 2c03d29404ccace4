package org.tarmim.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.promise.ConditionHistory;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.situation.party.Parties;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Says that a pledge now says something else, and why; it goes back to review. */
@Route("pledges/:code/change")
@PageTitle("pledge.change")
@RolesAllowed(May.RECORD_MONEY)
@StyleSheet("context://static/pledges.css")
class ChangePledgeView extends Div implements BeforeEnterObserver {
    private final Words words = Words.here();
    private final Pledges pledges;
    private final Conditions conditions;
    private final Parties parties;
    private final Areas areas;
    private final DocumentPieces documents;
    private final Select<RevisionReason> reason = Choices.of(Arrays.stream(RevisionReason.values())
            .filter(one -> one != RevisionReason.FIRST)
            .toArray(RevisionReason[]::new));
    private final TextArea note = new TextArea(words.say("pledge.change.note"));
    private final Div warning = new Div();

    ChangePledgeView(Pledges pledges, Conditions conditions, Parties parties, Areas areas, DocumentPieces documents) {
        this.pledges = pledges;
        this.conditions = conditions;
        this.parties = parties;
        this.areas = areas;
        this.documents = documents;
        addClassNames("pledges", "stack");
        reason.setLabel(words.say("pledge.change.reason"));
        note.setMaxLength(2000);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = new PledgeCode(event.getRouteParameters().get("code").orElse(""));
        pledges.find(code).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Pledge pledge) {
        var form = new PledgeForm(parties.names(), areas, documents);
        form.show(pledge.latest().details());
        removeAll();
        add(
                new Heading(words.say("pledge.change"))
                        .under(words.say("pledges.title"), "pledges")
                        .under(pledge.code().text(), "pledges/" + pledge.code().text()),
                form,
                reason,
                note,
                warning,
                sendBar(pledge, form));
    }

    private Div sendBar(Pledge pledge, PledgeForm form) {
        var send = new Button(
                words.say("pledge.change.send"), click -> form.submit(details -> send(pledge, form, details)));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(send);
        bar.addClassName("send-bar");
        return bar;
    }

    private void send(Pledge pledge, PledgeForm form, PledgeDetails details) {
        var lost = conditions.lost(pledge.latest(), details.conditions());
        if (lost.isEmpty()) change(pledge, details);
        else warn(lost, () -> form.submit(again -> change(pledge, again)));
    }

    private void warn(List<ConditionHistory> lost, Runnable send) {
        var panel = new LostFindings(lost);
        panel.getElement().setAttribute("role", "alert");
        panel.add(new Button(words.say("condition.lost.send"), click -> send.run()));
        warning.removeAll();
        warning.add(panel);
        warning.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void change(Pledge pledge, PledgeDetails details) {
        if (reason.isEmpty() || note.isEmpty()) throw Rejected.because("pledge.change.reason.missing");
        pledges.change(pledge.latest(), details, reason.getValue(), note.getValue());
        UI.getCurrent().navigate("pledges/" + pledge.code().text());
    }
}
