package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedStatus;
import org.tarmim.facility.need.Needs;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Says how far a need has come, and why. */
final class MovePanel extends Div {
    private final Words words = Words.here();
    private final Select<NeedStatus> status = new Select<>();
    private final TextField reason = new TextField(words.say("need.reason"));
    private final Notice notice = new Notice();

    MovePanel(Need need, Needs needs) {
        status.setLabel(words.say("need.column.status"));
        status.setItems(Arrays.stream(NeedStatus.values())
                .filter(one -> one.fits(need.cost() != null) && one != need.status())
                .toList());
        status.setItemLabelGenerator(words::label);
        reason.setMaxLength(500);
        var save = new Button(words.say("need.move.save"), click -> save(need, needs));
        var row = new Div(ComponentTexts.speak(status, words), reason, save);
        row.addClassName("row");
        add(notice, row);
    }

    private void save(Need need, Needs needs) {
        if (notice.attempt(() -> needs.move(need, chosen(), reason.getValue())))
            UI.getCurrent().refreshCurrentRoute(false);
    }

    private NeedStatus chosen() {
        return status.getOptionalValue().orElseThrow(() -> Rejected.because("need.status.missing"));
    }
}
