package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tarmim.facility.need.Assessment;
import org.tarmim.facility.need.NeedCategory;
import org.tarmim.facility.need.NeedDetails;
import org.tarmim.facility.need.UnitCost;
import org.tarmim.facility.need.UnitCostDetails;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.TypedNumber;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/** What there is to say of a need, with unit costs proposed and what it comes to said at once. */
final class NeedForm extends Div {
    private final Words words = Words.here();
    private final RecordForm<NeedDetails> form = new RecordForm<>(NeedDetails.class);
    private final Paragraph product = new Paragraph();
    private final ComboBox<UUID> basis = new ComboBox<>();
    private final TextField unit = new TextField();
    private final MoneyField unitCost = new MoneyField();
    private final DatePicker priceDate = new DatePicker();
    private final TextField source = new TextField();

    NeedForm(List<Assessment> assessments, List<UnitCost> unitCosts) {
        form.group("need.part.what");
        form.field("what", new TextField()).getElement().setAttribute("colspan", "2");
        form.field("category", categories());
        form.field("basis", basis(assessments));
        count("monthsFrom");
        count("monthsTo");
        form.group("need.part.cost");
        form.with(new UnitCostProposal(unitCosts, this::takeOver));
        form.field("quantity", new TextField(), new TypedNumber());
        form.field("unit", unit);
        form.field("unitCost", unitCost);
        form.field("priceDate", priceDate);
        form.field("unitCostSource", source).getElement().setAttribute("colspan", "2");
        form.with(product);
        form.onChange(this::multiply);
        product.getElement().setAttribute("aria-live", "polite").setAttribute("colspan", "2");
        product.addClassName("need-product");
        multiply();
        add(form);
        addClassName("need-form");
    }

    void show(NeedDetails details) {
        form.read(details);
        multiply();
    }

    /** What is typed so far, unchecked. */
    NeedDetails typed() {
        return form.typed();
    }

    /** Hands valid details to the desk; mistakes are said at their fields. */
    void submit(Consumer<NeedDetails> desk) {
        form.submit(details -> {
            unitCost.check();
            desk.accept(details);
        });
    }

    private void count(String component) {
        var field = new WholeNumberField();
        form.field(component, field, field.reading());
    }

    private Select<NeedCategory> categories() {
        var select = new Select<NeedCategory>();
        select.setItems(NeedCategory.values());
        select.setItemLabelGenerator(words::label);
        return select;
    }

    private ComboBox<UUID> basis(List<Assessment> assessments) {
        basis.setItems(assessments.stream().map(Assessment::id).toList());
        basis.setItemLabelGenerator(id -> assessments.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> words.say(
                        "assessment.line", one.details().title(), one.details().assessedOn()))
                .orElse(""));
        basis.setClearButtonVisible(true);
        return basis;
    }

    private void takeOver(UnitCostDetails proposed) {
        unit.setValue(proposed.unit());
        unitCost.setValue(proposed.amount());
        priceDate.setValue(proposed.priceDate());
        source.setValue(proposed.source());
    }

    private void multiply() {
        try {
            var amount = form.typed().amount();
            product.setText(amount == null ? words.say("need.product.none") : words.say("need.product", amount));
        } catch (Rejected tooMuch) {
            product.setText(words.say(tooMuch));
        }
    }
}
