package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is taken away is what was on the screen. */
@HouseTest
class ExportTest {
    @Autowired
    Pictures pictures;

    @Autowired
    FacilityCsv csv;

    @Autowired
    FacilityGeoJson geoJson;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    Told told;

    @Autowired
    SituationClock clock;

    final String word = UUID.randomUUID().toString().substring(0, 8);

    Actor coordinator;
    FacilityQuery query;

    @BeforeEach
    void some_hospitals_of_which_two_function() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        for (var name : List.of("=Sample A ", "Sample B ", "Sample C ")) {
            var hospital = facilities.accepted(SampleDetails.of(name + word).details());
            var works = name.contains("C") ? Functionality.NON_FUNCTIONING : Functionality.FULLY;
            told.verified(hospital.id(), works, clock.now());
        }
        query = new FacilityQuery(
                Map.of(Filter.TEXT, List.of(word), Filter.FUNCTIONALITY, List.of("FULLY")),
                Languages.ARABIC,
                PictureChoice.NOW);
    }

    @Test
    void both_exports_hold_the_facilities_of_the_list_in_its_order() {
        var listed = Acting.as(coordinator, () -> pictures.page(query, null, 9)).rows().stream()
                .map(FacilityRow::code)
                .toList();
        assertThat(listed).hasSize(2);
        assertThat(features().findValuesAsString("code")).isEqualTo(listed);
        assertThat(sheet().stream().skip(2).map(List::getFirst)).isEqualTo(listed);
    }

    @Test
    void both_exports_are_narrowed_by_existence_and_say_it() {
        var gone = facilities.accepted(SampleDetails.of("Sample D " + word).details());
        told.verified(SampleReports.of(gone.id(), Moment.at(clock.now()), Functionality.NON_FUNCTIONING)
                .existing(Existence.PERMANENTLY_CLOSED)
                .details());
        query = query.with(Filter.FUNCTIONALITY, List.of()).with(Filter.EXISTENCE, List.of("PERMANENTLY_CLOSED"));
        assertThat(features().findValuesAsString("existence")).containsExactly("PERMANENTLY_CLOSED");
        assertThat(features().findValuesAsString("code"))
                .containsExactly(gone.code().text());
        assertThat(sheet()).hasSize(3).last().asInstanceOf(LIST).contains("Closed for good");
    }

    @Test
    void a_sheet_begins_with_its_moment_and_no_cell_is_taken_for_a_formula() {
        var sheet = sheet();
        assertThat(sheet.getFirst()).singleElement().asString().contains("as of");
        assertThat(sheet.stream().flatMap(List::stream)).contains("'=Sample A " + word);
    }

    @Test
    void a_reporter_gets_no_place_he_may_not_see() {
        coordinator = people.somebody(Role.REPORTER);
        var features = features();
        assertThat(features).hasSize(2);
        features.forEach(feature -> assertThat(feature.get("geometry").isNull()).isTrue());
    }

    private JsonNode features() {
        return new JsonMapper()
                .readTree(written(to -> geoJson.write(query, Words.in(Languages.ENGLISH), to)))
                .get("features");
    }

    private List<List<String>> sheet() {
        var text = written(to -> csv.write(query, Words.in(Languages.ENGLISH), to));
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.substring(1))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private String written(Door door) {
        var to = new ByteArrayOutputStream();
        Acting.as(coordinator, () -> {
            try {
                door.write(to);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        });
        return to.toString(StandardCharsets.UTF_8);
    }

    private interface Door {
        void write(OutputStream to) throws IOException;
    }
}
