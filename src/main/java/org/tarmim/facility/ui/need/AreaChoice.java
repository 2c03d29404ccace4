package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.need.Sector;
import org.tarmim.ui.ComponentTexts;

/** Chooses the area and the sector that need something; the whole territory and health at first. */
final class AreaChoice extends Div {
    private final Select<String> area = new Select<>();
    private final Select<Sector> sector = new Select<>();

    AreaChoice(NeedWords called, Consumer<Scope> choose) {
        var words = called.words();
        var codes = new ArrayList<>(List.of(""));
        codes.addAll(called.governorates().keySet());
        area.setLabel(words.say("need.area"));
        area.setItems(codes);
        area.setItemLabelGenerator(called::area);
        area.setValue("");
        sector.setLabel(words.say("need.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(words::label);
        sector.setValue(Sector.HEALTH);
        area.addValueChangeListener(change -> choose.accept(chosen()));
        sector.addValueChangeListener(change -> choose.accept(chosen()));
        var row = new Div(ComponentTexts.speak(area, words), ComponentTexts.speak(sector, words));
        row.addClassName("row");
        add(new Paragraph(words.say("need.ofArea")), row);
        choose.accept(chosen());
    }

    private Scope chosen() {
        var code = area.getValue();
        return new Scope.OfArea(code.isEmpty() ? null : new PCode(code), sector.getValue());
    }
}
