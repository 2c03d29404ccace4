package org.tarmim.pledge.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Payment;
import org.tarmim.pledge.ledger.Payments;

/** The desk for what is due when, and what came of it. */
@Desk
public class Schedules {
    private final PledgeTable pledges;
    private final Payments payments;
    private final SituationClock clock;

    Schedules(PledgeTable pledges, Payments payments, SituationClock clock) {
        this.pledges = pledges;
        this.payments = payments;
        this.clock = clock;
    }

    /** The tranches of what counts of a pledge, as they stand today; none where nobody verified it. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Schedule of(UUID pledge) {
        var came = payments.of(List.of(pledge), Picture.now(clock.now())).getOrDefault(pledge, List.of());
        return pledges.byId(pledge)
                .flatMap(Pledge::verified)
                .map(verified -> Schedule.of(verified, came, clock.today()))
                .orElseGet(() -> new Schedule(List.of()));
    }

    /** Every tranche of all that counts in a picture, as it stood on its day, in the order in which they are due. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Due> calendar(PictureChoice choice) {
        var picture = choice.picture(clock.now());
        var day = picture.trueOn().atZone(SituationClock.ZONE).toLocalDate();
        var planned = pledges.planned(picture);
        var came = payments.of(planned.stream().map(Revision::pledge).toList(), picture);
        return planned.stream()
                .flatMap(one -> due(one, came.getOrDefault(one.pledge(), List.of()), day))
                .sorted(Comparator.comparing(due -> due.instalment().tranche().dueTo()))
                .toList();
    }

    private static Stream<Due> due(Revision verified, List<Payment> came, LocalDate day) {
        return Schedule.of(verified, came, day).instalments().stream().map(instalment -> new Due(verified, instalment));
    }
}
