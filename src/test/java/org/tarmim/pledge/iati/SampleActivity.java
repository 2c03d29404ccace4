package org.tarmim.pledge.iati;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.iati.Activity.Coded;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Tranche;

/** An activity that breaks no rule; a test changes the one thing that breaks one. */
record SampleActivity(
        String identifier,
        String title,
        LocalDate announcedOn,
        @Nullable LocalDate horizonTo,
        IatiOrganisation donor,
        String country,
        List<Coded> sectors,
        List<Coded> aidTypes,
        List<Tranche> tranches,
        LocalDate paidOn,
        Instant lastChanged) {
    static final LocalDate TODAY = LocalDate.of(2025, 1, 23);
    static final Reporter REPORTER = new Reporter("PS-MOI-SAMPLE", "Sample publisher", "10");

    private static final LocalDate HORIZON_FROM = LocalDate.of(2025, 2, 1);
    private static final Money AMOUNT = Money.of("1000", "USD");

    static SampleActivity flawless() {
        return new SampleActivity(
                REPORTER.activity("PL-0001"),
                "Sample pledge",
                TODAY,
                HORIZON_FROM,
                donor("XM-DAC-0", "Sample donor"),
                "PS",
                List.of(Coded.all(Coded.OECD, "12230"), Coded.all(Coded.CLUSTERS, "7")),
                List.of(Coded.all(Coded.OECD, "C01"), Coded.all(Coded.EARMARKING, "1")),
                List.of(new Tranche(TODAY, TODAY, AMOUNT)),
                TODAY,
                Instant.parse("2025-01-23T12:00:00Z"));
    }

    static IatiOrganisation donor(@Nullable String ref, String name) {
        return new IatiOrganisation(ref, name, "", "10");
    }

    SampleActivity called(String other) {
        return new SampleActivity(
                other, title, announcedOn, horizonTo, donor, country, sectors, aidTypes, tranches, paidOn, lastChanged);
    }

    SampleActivity titled(String other) {
        return new SampleActivity(
                identifier,
                other,
                announcedOn,
                horizonTo,
                donor,
                country,
                sectors,
                aidTypes,
                tranches,
                paidOn,
                lastChanged);
    }

    SampleActivity announced(LocalDate day) {
        return new SampleActivity(
                identifier, title, day, horizonTo, donor, country, sectors, aidTypes, tranches, paidOn, lastChanged);
    }

    SampleActivity until(LocalDate day) {
        return new SampleActivity(
                identifier, title, announcedOn, day, donor, country, sectors, aidTypes, tranches, paidOn, lastChanged);
    }

    SampleActivity from(IatiOrganisation other) {
        return new SampleActivity(
                identifier,
                title,
                announcedOn,
                horizonTo,
                other,
                country,
                sectors,
                aidTypes,
                tranches,
                paidOn,
                lastChanged);
    }

    SampleActivity in(String code) {
        return new SampleActivity(
                identifier,
                title,
                announcedOn,
                horizonTo,
                donor,
                code,
                sectors,
                aidTypes,
                tranches,
                paidOn,
                lastChanged);
    }

    SampleActivity sectors(Coded... codes) {
        return new SampleActivity(
                identifier,
                title,
                announcedOn,
                horizonTo,
                donor,
                country,
                List.of(codes),
                aidTypes,
                tranches,
                paidOn,
                lastChanged);
    }

    SampleActivity aidTypes(Coded... codes) {
        return new SampleActivity(
                identifier,
                title,
                announcedOn,
                horizonTo,
                donor,
                country,
                sectors,
                List.of(codes),
                tranches,
                paidOn,
                lastChanged);
    }

    SampleActivity due(LocalDate from, LocalDate to) {
        return new SampleActivity(
                identifier,
                title,
                announcedOn,
                horizonTo,
                donor,
                country,
                sectors,
                aidTypes,
                List.of(new Tranche(from, to, AMOUNT)),
                paidOn,
                lastChanged);
    }

    SampleActivity paid(LocalDate day) {
        return new SampleActivity(
                identifier,
                title,
                announcedOn,
                horizonTo,
                donor,
                country,
                sectors,
                aidTypes,
                tranches,
                day,
                lastChanged);
    }

    SampleActivity changed(String moment) {
        return new SampleActivity(
                identifier,
                title,
                announcedOn,
                horizonTo,
                donor,
                country,
                sectors,
                aidTypes,
                tranches,
                paidOn,
                Instant.parse(moment));
    }

    Activity activity() {
        return new Activity(
                identifier,
                REPORTER,
                pledge(),
                List.of(),
                donor,
                null,
                null,
                "2",
                country,
                sectors,
                aidTypes,
                tranches,
                false,
                List.of(new StagedAmount(Stage.RECEIVED, "1", paidOn, AMOUNT)),
                lastChanged);
    }

    private PledgeDetails pledge() {
        return new PledgeDetails(
                UUID.randomUUID(),
                title,
                PledgeKind.GRANT,
                PledgedAmount.of(AmountKind.EXACT, AMOUNT),
                announcedOn,
                HORIZON_FROM,
                horizonTo,
                null,
                "HEALTH",
                null,
                Earmarking.UNEARMARKED,
                Additionality.UNKNOWN,
                Channel.BILATERAL,
                null,
                null,
                tranches,
                List.of(),
                null,
                List.of());
    }
}
