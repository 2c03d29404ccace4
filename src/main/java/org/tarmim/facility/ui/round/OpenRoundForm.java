package org.tarmim.facility.ui.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.tarmim.area.Governorate;
import org.tarmim.area.PCode;
import org.tarmim.facility.round.RoundDetails;
import org.tarmim.facility.round.Rounds;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Opens a round: by which day, and where. */
final class OpenRoundForm extends Div {
    private static final int USUAL_DAYS = 7;

    OpenRoundForm(Rounds rounds, RoundWords called, SituationClock clock) {
        var words = Words.here();
        var form = new RecordForm<>(RoundDetails.class);
        form.field("dueOn", new DatePicker());
        form.field("area", area(called));
        form.read(new RoundDetails(clock.today().plusDays(USUAL_DAYS), null));
        var open = form.submitButton(
                words.say("round.open.it"), details -> UI.getCurrent().navigate("rounds/" + rounds.open(details)));
        add(new Paragraph(words.say("round.new.about")), form, open);
    }

    private static Select<PCode> area(RoundWords called) {
        var area = new Select<PCode>();
        area.setItems(
                called.areas().governorates().stream().map(Governorate::code).toList());
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(called.area(null));
        area.setItemLabelGenerator(code -> called.area(code == null ? null : code.value()));
        return ComponentTexts.speak(area, called.words());
    }
}
