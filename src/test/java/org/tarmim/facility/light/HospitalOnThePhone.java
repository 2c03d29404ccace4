package org.tarmim.facility.light;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.phone.Phones;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;

/** A hospital and a reporter of it, whose telephone meets the light page over HTTP without any script. */
@HouseTest
abstract class HospitalOnThePhone {
    /** What the issue allows for a whole first visit. */
    static final long MOST_BYTES = 15 * 1024;

    /** The same where scripts are run. */
    static final long MOST_BYTES_WITH_SCRIPT = 25 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePhones phones;

    @Autowired
    Phones desk;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Facility hospital;
    String form;

    @BeforeEach
    void a_hospital_where_the_reporter_works() {
        reporter = people.somebody(Role.REPORTER);
        hospital = facilities.hospital(reporter.organisation());
        form = "/r/f/" + hospital.code();
    }

    Telephone bound() {
        return new Telephone(port).bind(phones.code(reporter));
    }

    static String chosen(Telephone.Answer page) {
        return page.page().select("[name=works][checked]").attr("value");
    }

    List<ReportRow> mine() {
        return Acting.as(reporter, () -> reports.mine(null, null)).rows();
    }

    void verified(Functionality works) {
        verified(sent(reporter, works));
    }

    UUID sent(Actor person, Functionality works) {
        var typed =
                SampleReports.of(hospital.id(), Moment.at(clock.now()), works).details();
        return Acting.as(person, () -> reports.report(UUID.randomUUID(), typed, Set.of()))
                .id();
    }

    void closed() {
        var typed = SampleReports.closed(hospital.id(), Moment.at(clock.now()));
        verified(Acting.as(reporter, () -> reports.report(UUID.randomUUID(), typed, Set.of()))
                .id());
    }

    void verified(UUID report) {
        var coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        Acting.as(coordinator, () -> verifications.decide(VerificationDetails.verified(report, Certainty.PROBABLE)));
    }

    Set<UUID> seenBy(Actor actor, String query) {
        return Acting.as(
                actor,
                () -> transaction.execute(
                        status -> sql.sql(query).query(UUID.class).stream().collect(Collectors.toSet())));
    }
}
