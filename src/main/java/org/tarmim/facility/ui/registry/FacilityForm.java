package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Held;
import org.tarmim.ui.Lines;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/** What the registry keeps of a facility, to be typed. */
final class FacilityForm extends Div {
    private final Words words = Words.here();
    private final RegistryChoices choices;
    private final RecordForm<FacilityDetails> form = new RecordForm<>(FacilityDetails.class);
    private final PlaceField place;

    /** Takes what was typed, with the reason. */
    interface Desk {
        void propose(FacilityDetails details, String reason);
    }

    FacilityForm(RegistryChoices choices) {
        this.choices = choices;
        this.place = new PlaceField(choices.areas());
        names();
        kind();
        where();
        normally();
        organisations();
        sensitivity();
        add(form);
        addClassName("facility-form");
    }

    void show(FacilityDetails details) {
        form.read(details);
        place.in(details.area());
    }

    /** What is typed so far, unchecked. */
    FacilityDetails typed() {
        return form.typed();
    }

    /** The point as it is typed, also where it is none yet. */
    String place() {
        return place.typed();
    }

    /** Types a point. */
    void place(String text) {
        if (!text.equals(place.typed())) place.type(text);
    }

    /** Does something at every change, also of what is not readable yet. */
    void onChange(Runnable listener) {
        form.onChange(listener);
        place.onTyping(listener);
    }

    /** Hands valid details to the desk; mistakes are said at their fields. */
    void submit(Consumer<FacilityDetails> desk) {
        form.submit(details -> {
            place.check();
            desk.accept(details);
        });
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
        var beds = new WholeNumberField();
        form.field("baselineBeds", beds, beds.reading());
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
