package org.tarmim.facility.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The sheet of needs: the rows of the list, exact amounts, and nothing a spreadsheet would run. */
@HouseTest
class NeedCsvTest {
    @Autowired
    NeedCsv csv;

    @Autowired
    Needs needs;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    SituationClock clock;

    @Test
    void the_sheet_has_the_rows_of_the_filter_with_every_decimal_and_without_formulas() {
        var desk = people.somebody(Role.RECONSTRUCTION_DESK);
        var hospital = facilities.hospital();
        var other = facilities.hospital();
        var roof = SampleNeeds.roof(clock.today()).costing("3", "33.33", "USD");
        Acting.as(desk, () -> {
            needs.record(
                    new Scope.OfFacility(hospital.id()),
                    roof.called("=HYPERLINK(1)").details());
            needs.record(
                    new Scope.OfFacility(hospital.id()),
                    SampleNeeds.roof(clock.today()).details());
            needs.record(new Scope.OfFacility(other.id()), roof.details());
        });
        var lines = sheet(desk, hospital);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("Record,Facility code,");
        assertThat(lines.get(2)).contains(hospital.code().text(), ",'=HYPERLINK(1),", ",33.33,USD,99.99,99.99,1,");
        assertThat(lines.get(3)).contains("Identified").doesNotContain("USD");
    }

    @Test
    void who_does_not_see_the_facility_gets_no_row_of_it() {
        var named = people.somebody(Role.HEALTH_COORDINATOR);
        var strict = facilities.hospital(Sensitivity.STRICT, named.organisation());
        Acting.as(
                named,
                () -> needs.record(
                        new Scope.OfFacility(strict.id()),
                        SampleNeeds.roof(clock.today()).details()));
        assertThat(sheet(named, strict)).hasSize(3);
        assertThat(sheet(people.somebody(Role.RECONSTRUCTION_DESK), strict)).hasSize(2);
    }

    private List<String> sheet(Actor reader, Facility facility) {
        var query =
                NeedsQuery.ALL.with(NeedFilter.FACILITY, List.of(facility.code().text()));
        return Acting.as(reader, () -> {
            try {
                var bytes = new ByteArrayOutputStream();
                csv.write(query, Words.in(Languages.ENGLISH), bytes);
                return bytes.toString(StandardCharsets.UTF_8).lines().toList();
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        });
    }
}
