package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** Whatever is filtered can be sent to a colleague as an address. */
class FacilityQueryTest {
    static final LocalDate TODAY = LocalDate.of(2025, 1, 23);

    final SituationClock clock = new SituationClock(Clock.systemUTC());
    final Random random = new Random(2501);

    FacilityQueryTest() {
        clock.fixDay(TODAY);
    }

    @Test
    void any_query_comes_back_from_its_address_as_it_was() {
        for (int i = 0; i < 2000; i++) {
            var query = anyQuery();
            var address = new QueryParameters(query.parameters()).getQueryString();
            var read = QueryParameters.fromString(address).getParameters();
            assertThat(FacilityQuery.of(read, clock)).as(address).isEqualTo(query);
        }
    }

    @Test
    void what_an_address_says_wrongly_filters_nothing() {
        var read = FacilityQuery.of(
                Map.of(
                        "functionality", List.of("PERHAPS"),
                        "older", List.of("-3"),
                        "organisation", List.of("somebody"),
                        "area", List.of("'; drop table facility"),
                        "on", List.of("yesterday"),
                        "unknown", List.of("x")),
                clock);
        assertThat(read).isEqualTo(FacilityQuery.ALL);
    }

    @Test
    void of_more_than_twenty_services_a_screen_leaves_the_rest_aside_and_a_program_is_told() {
        var services = IntStream.range(0, 21)
                .mapToObj(number -> "SERVICE_" + (char) ('A' + number))
                .toList();
        var asked = Map.of("without", services);
        assertThat(FacilityQuery.of(asked, clock).values(Filter.WITHOUT)).isEqualTo(services.subList(0, 20));
        assertThatThrownBy(() -> StrictQuery.of(asked, clock)).hasMessage("rest.services.many");
        var fewer = Map.of("without", services.subList(0, 20));
        assertThat(StrictQuery.of(fewer, clock).values(Filter.WITHOUT)).hasSize(20);
    }

    @Test
    void a_filter_is_set_and_taken_away_by_the_same_step() {
        var query = FacilityQuery.ALL.toggled(Filter.FUNCTIONALITY, "FULLY");
        assertThat(query.values(Filter.FUNCTIONALITY)).containsExactly("FULLY");
        assertThat(query.toggled(Filter.FUNCTIONALITY, "FULLY")).isEqualTo(FacilityQuery.ALL);
    }

    private FacilityQuery anyQuery() {
        var filters = new EnumMap<Filter, List<String>>(Filter.class);
        for (var filter : Filter.values()) if (random.nextInt(3) == 0) filters.put(filter, values(filter));
        return new FacilityQuery(filters, random.nextBoolean() ? Languages.ARABIC : Locale.ENGLISH, anyPicture());
    }

    private List<String> values(Filter filter) {
        return switch (filter) {
            case TEXT -> List.of(any("مستشفى تجريبي أ", "Sample & Co = 50 % + ?", " two  words ", "ذا+#/\\\"'"));
            case AREA -> List.of(any("PS0255", "PS0260"), "PS0275");
            case TYPE -> List.of(any(FacilityType.values()).name());
            case FUNCTIONALITY, BUILDING, EQUIPMENT, ACCESSIBILITY, EXISTENCE -> some(Headline.valueOf(filter.name()));
            case WITHOUT -> List.of(any("SURGERY", "X_RAY"));
            case OLDER -> List.of(String.valueOf(1 + random.nextInt(400)));
            case ORGANISATION -> List.of("0199aaaa-0000-7000-8000-00000000000" + random.nextInt(10));
            case UNVERIFIED -> List.of("yes");
        };
    }

    private List<String> some(Headline headline) {
        var some = new ArrayList<String>();
        headline.states().forEach(state -> {
            if (random.nextBoolean()) some.add(state.name());
        });
        return some;
    }

    private PictureChoice anyPicture() {
        var on = random.nextBoolean() ? TODAY.minusDays(1 + random.nextInt(60)) : null;
        return new PictureChoice(on, random.nextBoolean() ? TODAY.minusDays(1 + random.nextInt(60)) : null);
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }
}
