package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.LocationPrecision;
import org.tarmim.area.PCode;
import org.tarmim.area.Place;
import org.tarmim.area.PlaceReading;
import org.tarmim.area.PlaceReading.Found;
import org.tarmim.area.PlaceReading.Missing;
import org.tarmim.area.PlaceReading.Suggestion;
import org.tarmim.facility.registry.Location;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

/** Latitude and longitude as people write them, in one field: says how they were read, and offers the likely mend. */
final class PlaceField extends CustomField<Location> {
    private static final int DECIMALS = 6;

    private final Words words = Words.here();
    private final Areas areas;
    private final TextField typed = new TextField(words.say("facility.point"));
    private final Select<LocationPrecision> precision = new Select<>();
    private final Div said = new Div();
    private @Nullable PCode area;
    private PlaceReading reading = new Missing();

    PlaceField(Areas areas) {
        this.areas = areas;
        typed.setHelperText(words.say("facility.point.hint"));
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> reread());
        precision.setLabel(words.say("facility.precision"));
        precision.setItemLabelGenerator(words::label);
        precision.addValueChangeListener(change -> updateValue());
        said.getElement().setAttribute("aria-live", "polite");
        said.addClassName("place-said");
        var fields = new Div(typed, precision);
        fields.addClassNames("row", "place");
        add(new Div(fields, said));
        reread();
    }

    /** The governorate the point has to lie in. How exactly the point is known does not depend on it. */
    void in(@Nullable PCode area) {
        var chosen = precision.getValue();
        this.area = area;
        reread();
        if (reading instanceof Found && chosen != null) precision.setValue(chosen);
    }

    /** Refuses what was typed as long as it is no point in the governorate. */
    void check() {
        if (reading instanceof Found || reading instanceof Missing) return;
        throw Rejected.because(reading.key(), reading.values().toArray());
    }

    /** What stands in the field, be it a point or not. */
    String typed() {
        return typed.getValue();
    }

    void type(String text) {
        typed.setValue(text);
    }

    void onTyping(Runnable listener) {
        typed.addValueChangeListener(change -> listener.run());
    }

    @Override
    protected @Nullable Location generateModelValue() {
        if (!(reading instanceof Found(Place place, LocationPrecision finest, var governorate))) return null;
        var exactly = precision.getValue() == null ? finest : precision.getValue();
        return new Location(degrees(place.lat()), degrees(place.lon()), exactly);
    }

    @Override
    protected void setPresentationValue(@Nullable Location location) {
        if (location == null) {
            typed.clear();
            return;
        }
        typed.setValue(location.lat().toPlainString() + ", " + location.lon().toPlainString());
        reread();
        precision.setValue(location.precision());
    }

    private void reread() {
        reading = areas.check(typed.getValue(), area);
        said.removeAll();
        if (!typed.isEmpty())
            said.add(new Paragraph(words.say(reading.key(), reading.values().toArray())));
        if (reading instanceof Suggestion suggestion) said.add(accept(suggestion.place()));
        typed.setInvalid(!(reading instanceof Found) && !(reading instanceof Missing));
        offerPrecision();
        updateValue();
    }

    private void offerPrecision() {
        precision.setVisible(reading instanceof Found);
        if (!(reading instanceof Found found)) return;
        precision.setItems(Arrays.stream(LocationPrecision.values())
                .filter(one -> one.compareTo(found.precision()) >= 0)
                .toList());
        precision.setValue(found.precision());
    }

    private Button accept(Place place) {
        return new Button(words.say("facility.point.use", place.text()), click -> typed.setValue(place.text()));
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
