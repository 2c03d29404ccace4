package org.tarmim.pledge.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.sheet.PledgeColumn;
import org.tarmim.ui.Words;

/** Says what each row of a file would do, and writes nothing. */
@Component
class Planner {
    private final Areas areas;
    private final PartySearch parties;
    private final KnownPledges known;
    private final OwnActivities own;
    private final RowCheck rowCheck;

    Planner(Areas areas, PartySearch parties, KnownPledges known, OwnActivities own, RowCheck rowCheck) {
        this.areas = areas;
        this.parties = parties;
        this.known = known;
        this.own = own;
        this.rowCheck = rowCheck;
    }

    Plan plan(Incoming file, Words words) {
        var read = file.form() == FileForm.IATI
                ? IatiReader.read(file.bytes(), areas)
                : new SheetReader(words, areas).read(file.bytes());
        var reading = new Reading(file.form(), words, new HashSet<>(), new HashMap<>());
        var rows = read.rows().stream().map(row -> planned(row, reading)).toList();
        return new Plan(file.form(), file.name(), rows, read.log());
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
        rowCheck.check(details, latest, row.remarks(), reading);
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
