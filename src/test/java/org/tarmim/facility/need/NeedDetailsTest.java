package org.tarmim.facility.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;

/** What can be typed of a need, and what it comes to. */
class NeedDetailsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void an_amount_is_rounded_once_and_half_to_even_to_the_coins_of_its_currency() {
        assertThat(amount("3", "33.33", "USD")).isEqualTo(Money.of("99.99", "USD"));
        assertThat(amount("0.5", "0.25", "USD"))
                .as("half a cent goes to the even one")
                .isEqualTo(Money.of("0.12", "USD"));
        assertThat(amount("1.5", "101", "JPY"))
                .as("yen have no coins below one")
                .isEqualTo(Money.of("152", "JPY"));
        assertThat(amount("2.5", "1.001", "KWD"))
                .as("dinars have three decimals")
                .isEqualTo(Money.of("2.502", "KWD"));
        assertThat(amount("0.3333", "3000000", "USD")).isEqualTo(Money.of("999900", "USD"));
    }

    @Test
    void what_rounds_to_nothing_or_is_too_long_is_refused() {
        assertThatThrownBy(() -> amount("0.0001", "1", "JPY")).hasMessage("need.cost.nothing");
        assertThatThrownBy(() -> amount("999999999999", "9999999999", "USD")).hasMessage("money.digits");
    }

    @Test
    void a_cost_is_whole_or_not_there() {
        assertThat(mistakes(SampleNeeds.roof(DAY).details())).isEmpty();
        assertThat(mistakes(SampleNeeds.roof(DAY).costing("2", "5", "EUR").details()))
                .isEmpty();
        assertThat(mistakes(typed(0, 18, "2", null, DAY))).containsExactly("need.cost.partial");
        assertThat(mistakes(typed(0, 18, null, "5", DAY))).containsExactly("need.cost.partial");
        assertThat(mistakes(typed(0, 18, "2", "0", DAY))).containsExactly("need.cost.nothing");
        assertThat(mistakes(typed(0, 18, "0", "5", DAY))).containsExactly("need.quantity.range");
        assertThat(mistakes(typed(0, 18, "2.00001", "5", DAY))).containsExactly("need.quantity.range");
    }

    @Test
    void months_run_forwards() {
        assertThat(mistakes(typed(18, 18, "2", "5", DAY))).containsExactly("need.months.order");
        assertThat(mistakes(typed(-1, 18, "2", "5", DAY))).containsExactly("need.months.range");
        assertThat(mistakes(typed(0, 601, "2", "5", DAY))).containsExactly("need.months.range");
    }

    @Test
    void what_cannot_be_seen_is_no_description() {
        assertThat(mistakes(SampleNeeds.roof(DAY).called(" \u200F ").details())).containsExactly("need.what.missing");
    }

    @Test
    void only_what_has_a_cost_comes_further_than_assessed() {
        for (var status : NeedStatus.values()) {
            var early = status == NeedStatus.IDENTIFIED || status == NeedStatus.ASSESSED;
            assertThat(status.fits(false)).isEqualTo(early || status == NeedStatus.CANCELLED);
            assertThat(status.fits(true)).isEqualTo(!early);
        }
    }

    @Test
    void an_address_says_what_is_asked_and_what_it_does_not_understand_filters_nothing() {
        var parameters = Map.of(
                "area", List.of("PS0260", "nowhere!"),
                "category", List.of("repair"),
                "horizon", List.of("0-18", "soon"),
                "status", List.of("COSTED", "SINGING"),
                "facility", List.of("A"));
        var query = new NeedsQuery(
                Map.of(
                        NeedFilter.AREA, parameters.get("area"),
                        NeedFilter.CATEGORY, parameters.get("category"),
                        NeedFilter.HORIZON, parameters.get("horizon"),
                        NeedFilter.STATUS, parameters.get("status"),
                        NeedFilter.FACILITY, parameters.get("facility")),
                PictureChoice.NOW);
        assertThat(query.parameters())
                .isEqualTo(Map.of(
                        "area", List.of("PS0260"),
                        "category", List.of("REPAIR"),
                        "horizon", List.of("0-18"),
                        "status", List.of("COSTED")));
    }

    private static Money amount(String quantity, String unitCost, String currency) {
        return SampleNeeds.roof(DAY)
                .costing(quantity, unitCost, currency)
                .details()
                .amount();
    }

    private static NeedDetails typed(int from, int to, String quantity, String unitCost, LocalDate day) {
        return new NeedDetails(
                NeedCategory.REPAIR,
                "Repair of a sample roof",
                from,
                to,
                null,
                quantity == null ? null : new BigDecimal(quantity),
                "sample unit",
                unitCost == null ? null : Money.of(unitCost, "USD"),
                day,
                "Sample price list");
    }

    private static List<String> mistakes(NeedDetails details) {
        return VALIDATOR.validate(details).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
