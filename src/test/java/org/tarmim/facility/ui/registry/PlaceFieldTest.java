package org.tarmim.facility.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tarmim.area.LocationPrecision;
import org.tarmim.area.SampleAreas;
import org.tarmim.facility.registry.Location;

class PlaceFieldTest {
    private final PlaceField field = new PlaceField(SampleAreas.five());

    @Test
    void a_point_keeps_its_precision_when_the_governorate_is_shown_after_it() {
        var point = new Location(new BigDecimal("31.500000"), new BigDecimal("34.450000"), LocationPrecision.ADM2);
        field.setValue(point);
        field.in(SampleAreas.GAZA);
        assertThat(field.getValue().precision()).isEqualTo(LocationPrecision.ADM2);
    }
}
