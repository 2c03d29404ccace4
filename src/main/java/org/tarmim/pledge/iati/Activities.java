package org.tarmim.pledge.iati;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.iati.Activity.Bilingual;
import org.tarmim.pledge.iati.Activity.Coded;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.rates.Rate;
import org.tarmim.situation.party.Parties;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Makes of verified pledges and their money what is published about them. */
@Component
public class Activities {
    private static final String COUNTRY = "PS";
    private static final String PIPELINE = "1";
    private static final String RUNNING = "2";
    private static final String CANCELLED = "5";

    private final PublishedTable table;
    private final Parties parties;
    private final SituationClock clock;
    private final Words english = Words.in(Languages.ENGLISH);
    private final Words arabic = Words.in(Languages.ARABIC);

    private record Ledger(
            Map<UUID, Money> counted, Map<UUID, List<StagedAmount>> moved, Map<UUID, Instant> lastMoved) {}

    Activities(PublishedTable table, Parties parties, SituationClock clock) {
        this.table = table;
        this.parties = parties;
        this.clock = clock;
    }

    List<Activity> of(List<Revision> pledges, Reporter reporter) {
        var ids = pledges.stream().map(Revision::pledge).toList();
        var ledger = new Ledger(table.counted(ids), table.moved(ids), table.lastMoved(ids));
        var named = organisations(pledges);
        return pledges.stream()
                .map(pledge -> activity(pledge, reporter, ledger, named))
                .toList();
    }

    /** The amounts that are published about a pledge at each stage. */
    public List<StagedAmount> amounts(Revision pledge) {
        var ids = List.of(pledge.pledge());
        return amounts(pledge, new Ledger(table.counted(ids), table.moved(ids), Map.of()));
    }

    private Activity activity(Revision pledge, Reporter reporter, Ledger ledger, Map<UUID, IatiOrganisation> named) {
        var details = pledge.details();
        var amounts = amounts(pledge, ledger);
        return new Activity(
                reporter.activity(pledge.code().text()),
                reporter,
                details,
                remarks(pledge, amounts),
                Objects.requireNonNull(named.get(details.donor())),
                named.get(details.channelParty()),
                named.get(details.implementer()),
                status(pledge, amounts),
                COUNTRY,
                sectors(IatiSector.of(details.sector())),
                List.of(
                        Coded.all(Coded.OECD, IatiCode.aid(details.channel())),
                        Coded.all(Coded.EARMARKING, IatiCode.earmarking(details.earmarking()))),
                ahead(details.tranches()),
                pledge.no() > 1,
                amounts,
                changed(pledge, ledger));
    }

    // Who adds all rows of this kind gets what counts: one row, whatever was said before.
    private static List<StagedAmount> amounts(Revision pledge, Ledger ledger) {
        var amounts = new ArrayList<StagedAmount>();
        var counted = ledger.counted().getOrDefault(pledge.pledge(), Money.zero(Rate.DOLLAR));
        if (counted.isPositive())
            amounts.add(new StagedAmount(
                    Stage.PLEDGED, pledge.code().text(), pledge.details().announcedOn(), counts(pledge, counted)));
        amounts.addAll(ledger.moved().getOrDefault(pledge.pledge(), List.of()));
        return amounts;
    }

    // In the words of the donor where nothing but the promise counts.
    private static Money counts(Revision pledge, Money counted) {
        var least = pledge.details().amount().least();
        return least != null && counted.equals(pledge.counted().floor()) ? least : counted;
    }

    private static List<Coded> sectors(IatiSector sector) {
        var purpose = Coded.all(Coded.OECD, sector.purpose());
        var cluster = sector.cluster();
        return cluster == null ? List.of(purpose) : List.of(purpose, Coded.all(Coded.CLUSTERS, cluster));
    }

    private static String status(Revision pledge, List<StagedAmount> amounts) {
        if (pledge.reason() == RevisionReason.WITHDRAWAL) return CANCELLED;
        return amounts.stream().allMatch(one -> one.stage() == Stage.PLEDGED) ? PIPELINE : RUNNING;
    }

    private List<Tranche> ahead(List<Tranche> tranches) {
        var today = clock.today();
        return tranches.stream()
                .filter(tranche -> !tranche.dueTo().isBefore(today))
                .toList();
    }

    private List<Bilingual> remarks(Revision pledge, List<StagedAmount> amounts) {
        var amount = pledge.details().amount();
        var most = amount.most();
        var remarks = new ArrayList<Bilingual>();
        if (most != null && !most.equals(amount.least())) remarks.add(said("iati.ceiling", most));
        if (amounts.stream().noneMatch(one -> one.stage() == Stage.PLEDGED)) remarks.add(said("iati.noFloor"));
        return remarks;
    }

    private Bilingual said(String key, Object... values) {
        return new Bilingual(plain(english.say(key, values)), plain(arabic.say(key, values)));
    }

    // Marks of direction are for screens; a file that others read has none.
    private static String plain(String said) {
        return said.replaceAll("\\p{Cf}", "");
    }

    private static Instant changed(Revision pledge, Ledger ledger) {
        var moved = ledger.lastMoved().get(pledge.pledge());
        return moved == null || moved.isBefore(pledge.recordedAt()) ? pledge.recordedAt() : moved;
    }

    private Map<UUID, IatiOrganisation> organisations(List<Revision> pledges) {
        return pledges.stream()
                .map(Revision::details)
                .flatMap(details -> Stream.of(details.donor(), details.channelParty(), details.implementer()))
                .filter(Objects::nonNull)
                .distinct()
                .map(parties::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(party -> party.id(), IatiOrganisation::of));
    }
}
