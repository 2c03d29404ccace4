package org.tarmim.facility.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Dimension;

class WhyFieldsTest {
    private final Choice<Accessibility> access = Choice.of(List.of(Accessibility.values()));
    private final WhyFields whys = new WhyFields();
    private final RankedCauses why =
            whys.after(Dimension.ACCESSIBILITY, access, access::getValue, EnumSet.of(Accessibility.NOT));

    @Test
    void why_is_asked_once_the_answer_calls_for_it() {
        whys.show(Map.of());
        assertThat(why.isVisible()).isFalse();
        access.setValue(Accessibility.NOT);
        assertThat(why.isVisible()).isTrue();
        access.setValue(Accessibility.FULLY);
        assertThat(why.isVisible()).isFalse();
    }

    @Test
    void causes_that_were_chosen_stay_in_sight_and_are_said() {
        var chosen = Map.of(Dimension.ACCESSIBILITY, List.of(Cause.values()[0]));
        whys.show(chosen);
        access.setValue(Accessibility.FULLY);
        assertThat(why.isVisible()).isTrue();
        assertThat(whys.said()).isEqualTo(chosen);
    }
}
