package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.MeasureDetails;
import org.tarmim.facility.need.MeasureKind;
import org.tarmim.facility.need.Sector;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Lines;
import org.tarmim.ui.MoneyField;

/** One damage or loss that an assessment gives. */
final class MeasureLine implements Lines.Line<MeasureDetails> {
    private final NeedWords called;
    private final Select<MeasureKind> kind = new Select<>();
    private final ComboBox<PCode> area = new ComboBox<>();
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final MoneyField amount = new MoneyField();

    MeasureLine(NeedWords called) {
        this.called = called;
        var words = called.words();
        kind.setLabel(words.say("measure.kind"));
        kind.setItems(MeasureKind.values());
        kind.setItemLabelGenerator(words::label);
        kind.setValue(MeasureKind.DAMAGE);
        area.setLabel(words.say("measure.area"));
        area.setItems(called.governorates().keySet().stream().map(PCode::new).toList());
        area.setItemLabelGenerator(called::area);
        area.setClearButtonVisible(true);
        sector.setLabel(words.say("measure.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(words::label);
        sector.setClearButtonVisible(true);
        amount.setLabel(words.say("money.amount"));
    }

    @Override
    public Component body() {
        var body = new Div(ComponentTexts.speak(kind, called.words()), area, sector, amount);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(kind, area, sector, amount);
    }

    @Override
    public void show(MeasureDetails measure) {
        kind.setValue(measure.kind());
        area.setValue(measure.area());
        sector.setValue(measure.sector());
        amount.setValue(measure.amount());
    }

    /** Throws nothing for an amount that cannot be read: the field says so itself, and the line is not there yet. */
    @Override
    public Optional<MeasureDetails> read() {
        return amount.getOptionalValue()
                .map(money -> new MeasureDetails(kind.getValue(), area.getValue(), sector.getValue(), money));
    }
}
