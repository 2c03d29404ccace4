package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.tarmim.facility.picture.Contradiction;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Panel;

/** For coordinators: newer reports that wait and say otherwise than what is verified. */
class Contradictions extends Div {
    private final Sheet sheet;
    private final StatusWords status;

    Contradictions(Sheet sheet, StatusWords status) {
        this.sheet = sheet;
        this.status = status;
        var list = new UnorderedList();
        sheet.contradictions().stream().map(this::line).forEach(list::add);
        var panel = new Panel(status.words().say("sheet.contradictions"), list);
        panel.addClassName("contradictions");
        add(panel);
    }

    private ListItem line(Contradiction said) {
        var words = status.words();
        var sentence = words.say(
                "sheet.contradiction",
                status.dimension(said.dimension()),
                status.value(said.dimension(), said.value()),
                status.value(said.dimension(), said.verified()),
                sheet.organisations().name(said.sourceOrg(), words.locale().equals(Languages.ARABIC)),
                said.observed());
        return new ListItem(new Div(sentence), new Anchor("review/" + said.report(), words.say("sheet.review")));
    }
}
