package org.tarmim.pledge.intake;

import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewState;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.sheet.PledgeColumn;
import org.tarmim.rates.Rate;
import org.tarmim.rates.Rates;

/** Looks whether a pledge could be recorded as it is told, and what somebody should look at. */
@Component
class RowCheck {
    private final Pledges pledges;
    private final Conditions conditions;
    private final Rates rates;
    private final Validator validator;
    private final SituationClock clock;

    RowCheck(Pledges pledges, Conditions conditions, Rates rates, Validator validator, SituationClock clock) {
        this.pledges = pledges;
        this.conditions = conditions;
        this.rates = rates;
        this.validator = validator;
        this.clock = clock;
    }

    void check(PledgeDetails details, @Nullable Revision latest, Remarks remarks, Reading reading) {
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
        else lost(latest, details, remarks);
    }

    // Only an activity speaks of conditions.
    private void lost(Revision latest, PledgeDetails details, Remarks remarks) {
        conditions
                .lost(latest, details.conditions())
                .forEach(one -> remarks.warning(
                        "conditions",
                        Rejected.because("pledgeImport.lost", one.condition().said(), one.state())));
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
}
