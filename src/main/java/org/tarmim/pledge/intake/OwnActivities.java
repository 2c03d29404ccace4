package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.iati.Activities;
import org.tarmim.pledge.iati.Reporter;
import org.tarmim.pledge.iati.Reporters;
import org.tarmim.pledge.iati.Stage;
import org.tarmim.pledge.iati.StagedAmount;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.Pledges;

/** What we published ourselves and now comes back: it changes nothing, and where it says otherwise it is refused. */
@Component
class OwnActivities {
    private final Reporters reporters;
    private final Activities activities;
    private final Pledges pledges;

    OwnActivities(Reporters reporters, Activities activities, Pledges pledges) {
        this.reporters = reporters;
        this.activities = activities;
        this.pledges = pledges;
    }

    boolean isOwn(String reference) {
        return reporters
                .find()
                .filter(reporter -> reporter.published(reference))
                .isPresent();
    }

    /** The pledge that we published under this identifier. */
    Optional<Pledge> pledge(String reference) {
        return reporters.find().map(reporter -> code(reporter, reference)).flatMap(pledges::find);
    }

    /** Throws {@link Rejected} where the amounts are not those that we publish at each stage. */
    void compare(Said said, Pledge pledge) {
        var ours = pledge.verified().map(activities::amounts).orElse(List.of());
        var theirs = Stream.concat(pledged(said), said.reported().stream());
        if (!lines(ours.stream()).equals(lines(theirs)))
            throw Rejected.because("pledgeImport.ours.other", pledge.code().text());
    }

    private static PledgeCode code(Reporter reporter, String reference) {
        return new PledgeCode(reference.substring(reporter.activity("").length()));
    }

    private static Stream<StagedAmount> pledged(Said said) {
        var least = said.amount().least();
        if (least == null) return Stream.empty();
        return Stream.of(new StagedAmount(Stage.PLEDGED, "", said.announcedOn(), least));
    }

    private static List<String> lines(Stream<StagedAmount> amounts) {
        return amounts.map(one -> one.stage() + " " + one.day() + " " + one.amount())
                .sorted()
                .toList();
    }
}
