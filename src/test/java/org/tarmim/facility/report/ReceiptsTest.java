package org.tarmim.facility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;

/** The code that a reporter reads out, and what a coordinator finds by it. */
@HouseTest
class ReceiptsTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    SituationClock clock;

    @Test
    void a_receipt_is_read_as_it_was_shown() {
        assertThat(Stream.generate(UUID::randomUUID).limit(1000)).allSatisfy(id -> {
            var receipt = Receipt.of(id);
            assertThat(receipt.text()).matches("[A-Z2-9]{3}-[A-Z2-9]{4}");
            assertThat(Receipt.parse(receipt.text())).contains(receipt);
        });
    }

    @Test
    void a_coordinator_finds_a_report_by_its_receipt_however_it_is_typed() {
        var report = sent(people.somebody(Role.REPORTER));
        var coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        var receipt = report.receipt();
        for (var typed : new String[] {
            receipt,
            receipt.toLowerCase(Locale.ROOT),
            " " + String.join(" ", receipt.replace("-", "").split("")),
            receipt.substring(0, receipt.length() - 1) // as receipts were before they had a check character
        })
            assertThat(Acting.as(coordinator, () -> reports.withReceipt(typed)))
                    .extracting(ReportRow::id)
                    .contains(report.id());
    }

    @Test
    void a_slip_finds_nothing() {
        var receipt = sent(people.somebody(Role.REPORTER)).receipt();
        var first = receipt.charAt(0) == 'A' ? 'B' : 'A';
        var coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        assertThat(Acting.as(coordinator, () -> reports.withReceipt(first + receipt.substring(1))))
                .isEmpty();
    }

    @Test
    void a_receipt_opens_nothing_to_who_may_not_see_the_report() {
        var receipt = sent(people.somebody(Role.REPORTER)).receipt();
        assertThat(Acting.as(people.somebody(Role.REPORTER), () -> reports.withReceipt(receipt)))
                .isEmpty();
    }

    private StatusReport sent(Actor reporter) {
        var hospital = facilities.hospital(reporter.organisation());
        var typed = SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.PARTIALLY)
                .details();
        return Acting.as(reporter, () -> reports.report(UUID.randomUUID(), typed, Set.of()));
    }
}
