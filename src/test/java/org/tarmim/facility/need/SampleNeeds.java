package org.tarmim.facility.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/** What somebody would type of a need of a sample hospital; a test says only what matters to it. */
public record SampleNeeds(
        String what,
        @Nullable UUID basis,
        @Nullable BigDecimal quantity,
        @Nullable Money unitCost,
        LocalDate priceDate) {
    /** A roof to be repaired, of which nobody has said what it costs. */
    public static SampleNeeds roof(LocalDate day) {
        return new SampleNeeds("Repair of a sample roof", null, null, null, day);
    }

    public SampleNeeds costing(String quantity, String unitCost, String currency) {
        return new SampleNeeds(what, basis, new BigDecimal(quantity), Money.of(unitCost, currency), priceDate);
    }

    public SampleNeeds basedOn(Assessment assessment) {
        return new SampleNeeds(what, assessment.id(), quantity, unitCost, priceDate);
    }

    public SampleNeeds called(String words) {
        return new SampleNeeds(words, basis, quantity, unitCost, priceDate);
    }

    /** All of it together. */
    public NeedDetails details() {
        return new NeedDetails(
                NeedCategory.REPAIR,
                what,
                0,
                18,
                basis,
                quantity,
                unitCost == null ? null : "sample unit",
                unitCost,
                unitCost == null ? null : priceDate,
                unitCost == null ? null : "Sample price list");
    }

    /** An assessment of a day, with these damages and losses. */
    public static AssessmentDetails assessment(
            String title, LocalDate day, @Nullable Assessment older, MeasureDetails... measures) {
        return new AssessmentDetails(
                title, "Sample publisher", day, null, null, older == null ? null : older.id(), List.of(measures));
    }
}
