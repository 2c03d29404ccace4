package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.facility.need.Assessment;
import org.tarmim.facility.need.Assessments;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedDetails;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.UnitCosts;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Records that something else is known of a need; the earlier words stay. */
@Route("needs/:id/edit")
@PageTitle("need.revise")
@RolesAllowed(May.WRITE_NEEDS)
@StyleSheet("context://static/needs.css")
class EditNeedView extends Div implements BeforeEnterObserver {
    private final Words words = Words.here();
    private final Needs needs;
    private final Assessments assessments;
    private final UnitCosts unitCosts;
    private final SituationClock clock;
    private final TextField reason = new TextField(words.say("need.reason"));

    EditNeedView(Needs needs, Assessments assessments, UnitCosts unitCosts, SituationClock clock) {
        this.needs = needs;
        this.assessments = assessments;
        this.unitCosts = unitCosts;
        this.clock = clock;
        reason.setHelperText(words.say("need.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.addClassName("need-reason");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var need = NeedPage.need(event.getRouteParameters().get("id").orElse(""), needs);
        var form = new NeedForm(choices(need), unitCosts.on(clock.today()));
        form.show(need.details());
        var save = new Button(words.say("need.save"), click -> form.submit(details -> revise(need, details)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(heading(need), form, reason, save);
    }

    private Heading heading(Need need) {
        return new Heading(words.say("need.revise"))
                .under(words.say("needs.title"), "needs")
                .under(need.details().what(), "needs/" + need.id());
    }

    /** The assessments it can rest on, and the one it rests on although that is superseded. */
    private List<Assessment> choices(Need need) {
        var choices = new ArrayList<>(assessments.under(need.scope(), need.area()));
        assessments.list().stream()
                .filter(one -> one.id().equals(need.details().basis()))
                .filter(one -> one.supersededBy() != null)
                .forEach(choices::add);
        return choices;
    }

    private void revise(Need need, NeedDetails details) {
        needs.revise(need, details, reason.getValue());
        UI.getCurrent().navigate("needs/" + need.id());
    }
}
