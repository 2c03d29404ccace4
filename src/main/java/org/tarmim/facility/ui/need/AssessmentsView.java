package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.need.Assessments;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** The assessments on which needs rest, with the damage and the loss they give. */
@Route("assessments")
@PageTitle("assessments.title")
@RolesAllowed(May.SEE_NEEDS)
@StyleSheet("context://static/needs.css")
class AssessmentsView extends Div {
    AssessmentsView(Assessments assessments, Areas areas, WithholdPieces withhold) {
        var words = Words.here();
        var heading = new Heading(words.say("assessments.title")).under(words.say("needs.title"), "needs");
        if (Acting.required().may(May.WRITE_NEEDS))
            heading.actions(Shortcuts.press(
                    new Button(
                            words.say("assessment.new"),
                            click -> UI.getCurrent().navigate("assessments/new")),
                    "n",
                    "shortcuts.new"));
        add(heading, new MeasuresPanel(assessments.list(), new NeedWords(words, areas), withhold));
    }
}
