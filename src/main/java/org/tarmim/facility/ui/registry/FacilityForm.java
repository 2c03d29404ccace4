package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.KeepsInput;
import org.tarmim.ui.Lines;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What the registry keeps of a facility, to be proposed with a reason. */
final class FacilityForm extends Div implements KeepsInput {
    private static final int LONGEST_REASON = 1000;

    private final Words words = Words.here();
    private final RegistryChoices choices;
    private final RecordForm<FacilityDetails> form = new RecordForm<>(FacilityDetails.class);
    private final PlaceField place;
    private final TextArea reason = new TextArea(words.say("proposal.reason"));

    /** Hands what was typed to the desk. */
    interface Desk {
        void propose(FacilityDetails details, String reason);
    }

    FacilityForm(RegistryChoices choices, Desk desk) {
        this.choices = choices;
        this.place = new PlaceField(choices.areas());
        names();
        kind();
        where();
        normally();
        organisations();
        sensitivity();
        reason.setHelperText(words.say("proposal.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        add(form, reason, submit(desk));
        addClassName("facility-form");
    }

    void show(FacilityDetails details) {
        form.read(details);
        place.in(details.area());
    }

    @Override
    public Map<String, Object> keep() {
        return Map.of("reason", reason.getValue());
    }

    @Override
    public void restore(Map<String, Object> kept) {
        if (kept.get("reason") instanceof String text) reason.setValue(text);
    }

    private void names() {
        form.group("facility.part.names");
        form.field("nameAr", new TextField());
        form.field("nameEn", new TextField());
        form.field("aliases", new Lines<>(words.say("facility.alias.add"), AliasLine::new));
        form.field("identifiers", new Lines<>(words.say("facility.identifier.add"), IdentifierLine::new));
    }

    private void kind() {
        form.group("facility.part.kind");
        form.field("type", select(FacilityType.values()));
        form.field("tier", select(Tier.values())).setValue(Tier.UNKNOWN);
        form.field("ownership", select(Ownership.values())).setValue(Ownership.UNKNOWN);
        form.field("structure", select(Structure.values())).setValue(Structure.PERMANENT);
    }

    private void where() {
        form.group("facility.part.where");
        var area = new Select<PCode>();
        area.setItems(choices.areaCodes());
        area.setItemLabelGenerator(choices::area);
        area.addValueChangeListener(change -> place.in(change.getValue()));
        form.field("area", area);
        form.field("locality", new TextField());
        wide(form.field("location", place));
    }

    private void normally() {
        form.group("facility.part.normally");
        var services = new CheckboxGroup<String>();
        services.setItems(choices.serviceCodes());
        services.setItemLabelGenerator(choices::service);
        wide(services);
        form.field("services", services, Converter.from(chosen -> Result.ok(inOrder(chosen)), HashSet::new));
        form.field("baselineBeds", new IntegerField()).setMin(0);
        form.field("baselineDate", new DatePicker());
    }

    private void organisations() {
        form.group("facility.part.organisations");
        var operator = new ComboBox<UUID>();
        operator.setItems(choices.organisationIds());
        operator.setItemLabelGenerator(choices::organisation);
        operator.setClearButtonVisible(true);
        form.field("operator", operator);
        form.field("workers", several(choices.organisationIds(), choices::organisation));
    }

    private void sensitivity() {
        form.group("facility.part.sensitivity");
        var sensitivity = select(Sensitivity.values());
        sensitivity.addValueChangeListener(change -> sensitivity.setHelperText(
                change.getValue() == null ? "" : words.say("Sensitivity." + change.getValue() + ".who")));
        form.field("sensitivity", sensitivity).setValue(Sensitivity.RESTRICTED);
        if (choices.coordinators().isEmpty()) form.field("named", new Held<Set<UUID>>(Set.of()));
        else form.field("named", several(choices.coordinatorIds(), choices::coordinator));
    }

    private Component submit(Desk desk) {
        Button button = form.submitButton(words.say("proposal.send"), details -> {
            place.check();
            desk.propose(details, reason.getValue());
        });
        var bar = new Div(button);
        bar.addClassName("send-bar");
        return bar;
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }

    private List<String> inOrder(Set<String> chosen) {
        return choices.serviceCodes().stream().filter(chosen::contains).toList();
    }

    private <E extends Enum<E>> Select<E> select(E[] values) {
        var select = new Select<E>();
        select.setItems(values);
        select.setItemLabelGenerator(words::label);
        return select;
    }

    private MultiSelectComboBox<UUID> several(List<UUID> items, ItemLabelGenerator<UUID> label) {
        var several = ComponentTexts.speak(new MultiSelectComboBox<UUID>(), words);
        several.setItems(items);
        several.setItemLabelGenerator(label);
        return several;
    }
}
