package org.tarmim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.facility.SampleFacilities;

/** The jar as people start it, killed at moments of chance while programs send reports to it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class KilledPortalIT {
    private static final int ROUNDS = 3;
    private static final int ENOUGH = 25;
    private static final int LONGEST_PAUSE = 700;

    @TempDir
    Path home;

    private PackagedPortal portal;

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);

    @Test
    void every_acknowledged_report_is_there_once_whatever_was_killed_meanwhile() throws Exception {
        var reporter = someReporter();
        for (int round = 0; round < ROUNDS; round++) killWhile(reporter);
        var house = opened();
        assertThat(reporter.kept(house))
                .as("chance %d", seed)
                .doesNotHaveDuplicates()
                .containsAll(reporter.acknowledged());
        assertThat(reporter.sendsAllAgain(house)).containsExactly(200);
        assertThat(reporter.kept(house)).doesNotHaveDuplicates();
    }

    @AfterEach
    void leave_nothing_running() throws IOException {
        if (portal != null) killBoth();
    }

    /** First its PostgreSQL, which comes back by itself, and then both; the next start mends what is left. */
    private void killWhile(TirelessReporter reporter) throws Exception {
        reporter.startsAt(opened());
        reporter.isAcknowledged(ENOUGH);
        pause();
        killPostgres();
        reporter.isAcknowledged(ENOUGH);
        pause();
        killBoth();
    }

    private void killBoth() throws IOException {
        if (chance.nextBoolean()) killPostgres();
        portal.kill();
        killPostgres();
    }

    private void killPostgres() throws IOException {
        portal.postgres().ifPresent(ProcessHandle::destroyForcibly);
    }

    private URI opened() throws IOException {
        portal = PackagedPortal.start(
                home.resolve("data"),
                home.resolve("keys"),
                "--tarmim.empty=true",
                "--tarmim.api.pace.token=1000000",
                "--tarmim.api.pace.address=1000000",
                "--spring.datasource.hikari.connection-timeout=1000",
                PackagedPortal.UNPACKED);
        return portal.whenOpen();
    }

    /** Somebody with a token and a facility on the same data, made at the desks before the portal is started. */
    private TirelessReporter someReporter() {
        try (var house = new SpringApplicationBuilder(Tarmim.class)
                .run(
                        "--tarmim.empty=true",
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--tarmim.data=" + home.resolve("data"),
                        "--tarmim.keys=" + home.resolve("keys"),
                        PackagedPortal.UNPACKED)) {
            var person = house.getBean(SamplePeople.class).somebody(Role.REPORTER);
            var hospital = house.getBean(SampleFacilities.class).hospital(person.organisation());
            var secret = house.getBean(SampleTokens.class).of(person);
            return new TirelessReporter(secret, hospital.code().text());
        }
    }

    private void pause() throws InterruptedException {
        Thread.sleep(chance.nextInt(LONGEST_PAUSE));
    }
}
