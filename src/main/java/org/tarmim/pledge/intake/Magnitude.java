package org.tarmim.pledge.intake;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.promise.Counted;
import org.tarmim.pledge.promise.Revision;

/** Whether an amount may have zeros too many or too few, measured at what its donor pledged before. */
final class Magnitude {
    private static final BigDecimal TIMES = new BigDecimal(100);

    private Magnitude() {}

    /** The warning for an amount in dollars; empty where nothing was pledged before or it fits. */
    static Optional<Rejected> of(@Nullable Money dollars, List<Revision> before) {
        var worths = before.stream()
                .map(pledge -> worth(pledge.counted()))
                .filter(Money::isPositive)
                .toList();
        if (dollars == null || !dollars.isPositive() || worths.isEmpty()) return Optional.empty();
        var least = worths.stream().min(Comparator.naturalOrder()).orElseThrow();
        var most = worths.stream().max(Comparator.naturalOrder()).orElseThrow();
        if (dollars.amount().compareTo(most.amount().multiply(TIMES)) > 0)
            return Optional.of(Rejected.because("pledgeImport.huge", dollars, most));
        if (dollars.amount().multiply(TIMES).compareTo(least.amount()) < 0)
            return Optional.of(Rejected.because("pledgeImport.tiny", dollars, least));
        return Optional.empty();
    }

    private static Money worth(Counted counted) {
        var ceiling = counted.ceiling();
        return ceiling == null ? counted.floor() : ceiling;
    }
}
