package org.tarmim.pledge.intake;

import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewState;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.sheet.PledgeColumn;
import org.tarmim.rates.Rate;
import org.tarmim.rates.Rates;
import org.tarmim.ui.Words;

/** Says what each row of a file would do, and writes nothing. */
@Component
class Planner {
    private final Areas areas;
    private final PartySearch parties;
    private final KnownPledges known;
    private final OwnActivities own;
    private final Pledges pledges;
    private final Rates rates;
    private final Validator validator;
    private final SituationClock clock;

    Planner(
            Areas areas,
            PartySearch parties,
            KnownPledges known,
            OwnActivities own,
            Pledges pledges,
            Rates rates,
            Validator validator,
            SituationClock clock) {
        this.areas = areas;
        this.parties = parties;
        this.known = known;
        this.own = own;
        this.pledges = pledges;
        this.rates = rates;
        this.validator = validator;
        this.clock = clock;
    }

    Plan plan(Incoming file, Words words) {
        var read = file.form() == FileForm.IATI
                ? IatiReader.read(file.bytes(), areas)
                : new SheetReader(words, areas).read(file.bytes());
        var reading = new Reading(file.form(), words, new HashSet<>(), new HashMap<>());
        var rows = read.rows().stream().map(row -> planned(row, reading)).toList();
        return new Plan(file.form(), file.name(), rows, read.log());
    }

    /** What is remembered from row to row of one file. */
    private record Reading(FileForm form, Words words, Set<String> seen, Map<UUID, List<Revision>> history) {
        String column(PledgeColumn column, String element) {
            return form == FileForm.IATI ? element : words.label(column);
        }
    }

    private PlannedRow planned(ReadRow row, Reading reading) {
        var said = row.said();
        if (said == null) return refused(row);
        if (!reading.seen().add(said.donor().shown() + "/" + said.reference()))
            return refused(
                    row,
                    reading.column(PledgeColumn.NUMBER, "iati-identifier"),
                    Rejected.because("pledgeImport.twice"));
        return reading.form() == FileForm.IATI && own.isOwn(said.reference())
                ? ours(row, said)
                : theirs(row, said, reading);
    }

    private PlannedRow ours(ReadRow row, Said said) {
        try {
            var pledge = own.pledge(said.reference())
                    .orElseThrow(() -> Rejected.because("pledgeImport.ours.unknown", said.reference()));
            own.compare(said, pledge);
            return same(row, said, pledge.latest());
        } catch (Rejected otherwise) {
            return refused(row, "transaction", otherwise);
        }
    }

    private PlannedRow theirs(ReadRow row, Said said, Reading reading) {
        var merging = merging(said, row.remarks(), reading);
        if (merging == null) return refused(row);
        var before = known.find(said, merging.donor(), reading.form());
        if (before.saidTheSame(said))
            return same(row, said, before.pledge().map(Pledge::latest).orElseThrow());
        var latest = before.pledge().map(Pledge::latest).orElse(null);
        var details = merging.onto(latest == null ? null : latest.details());
        check(details, latest, row.remarks(), reading);
        if (!row.remarks().isClean()) return refused(row);
        return would(row, said, details, latest, before);
    }

    private static PlannedRow would(
            ReadRow row, Said said, PledgeDetails details, @Nullable Revision latest, KnownPledges.Before before) {
        if (latest != null
                && latest.details().equals(details)
                && said.reported().isEmpty()) return same(row, said, latest);
        var key = new PlannedRow.Key(
                before.reference(), said.digest(), said.source(), latest == null ? null : latest.pledge());
        return new PlannedRow(
                row.no(),
                said.reference(),
                outcome(latest, details),
                details,
                latest,
                said.reported(),
                row.remarks().all(),
                key);
    }

    private static Outcome outcome(@Nullable Revision latest, PledgeDetails details) {
        if (latest == null) return Outcome.NEW;
        return latest.details().equals(details) ? Outcome.REPORTED : Outcome.CHANGED;
    }

    private @Nullable Merging merging(Said said, Remarks remarks, Reading reading) {
        var participant = "participating-org";
        var donor =
                parties.donor(said.donor(), reading.column(PledgeColumn.DONOR, participant), remarks, reading.words());
        var channel =
                parties.other(said.channelParty(), reading.column(PledgeColumn.CHANNEL_PARTY, participant), remarks);
        var implementer =
                parties.other(said.implementer(), reading.column(PledgeColumn.IMPLEMENTER, participant), remarks);
        return donor == null ? null : new Merging(said, donor, channel, implementer);
    }

    private void check(PledgeDetails details, @Nullable Revision latest, Remarks remarks, Reading reading) {
        var amount = reading.column(PledgeColumn.LEAST, "transaction");
        validator.validate(details).forEach(wrong -> remarks.mistake("", Rejected.because(wrong.getMessage())));
        if (details.announcedOn().isAfter(clock.today()))
            remarks.mistake(
                    reading.column(PledgeColumn.ANNOUNCED_ON, "transaction-date"),
                    Rejected.because("pledge.future", details.announcedOn(), clock.today()));
        if (latest != null && latest.isOpen() && !latest.details().equals(details))
            remarks.mistake("", Rejected.because("pledge.waits", latest.code().text()));
        var dollars = dollars(details, amount, remarks);
        if (!remarks.isClean()) return;
        Magnitude.of(dollars, history(details, reading)).ifPresent(warning -> remarks.warning(amount, warning));
        if (latest == null) resembling(details, remarks);
    }

    private void resembling(PledgeDetails details, Remarks remarks) {
        pledges.resembling(details).stream()
                .findFirst()
                .ifPresent(one -> remarks.warning(
                        "",
                        Rejected.because(
                                "pledgeImport.resembles", one.pledge().code().text())));
    }

    private @Nullable Money dollars(PledgeDetails details, String column, Remarks remarks) {
        var said = details.amount().most() == null
                ? details.amount().least()
                : details.amount().most();
        if (said == null || said.currency().equals(Rate.DOLLAR)) return said;
        var rate = rates.on(said.currency(), details.announcedOn());
        if (rate.isEmpty())
            remarks.mistake(
                    column, Rejected.because("rate.none", said.currency().getCurrencyCode(), details.announcedOn()));
        return rate.map(one -> one.toDollars(said)).orElse(null);
    }

    private List<Revision> history(PledgeDetails details, Reading reading) {
        return reading.history()
                .computeIfAbsent(
                        details.donor(),
                        donor -> pledges.list(new PledgeQuery(donor, ReviewState.VERIFIED, null), null)
                                .rows());
    }

    private static PlannedRow same(ReadRow row, Said said, Revision latest) {
        return new PlannedRow(
                row.no(),
                said.reference(),
                Outcome.SAME,
                latest.details(),
                latest,
                said.reported(),
                row.remarks().all(),
                null);
    }

    private static PlannedRow refused(ReadRow row, String column, Rejected why) {
        row.remarks().mistake(column, why);
        return refused(row);
    }

    private static PlannedRow refused(ReadRow row) {
        return new PlannedRow(
                row.no(),
                row.reference(),
                Outcome.REFUSED,
                null,
                null,
                List.of(),
                row.remarks().all(),
                null);
    }
}
