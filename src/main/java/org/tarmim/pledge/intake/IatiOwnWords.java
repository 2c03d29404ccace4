package org.tarmim.pledge.intake;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.iati.IatiCode;
import org.tarmim.pledge.iati.OwnElements;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;

/**
 * What a house like ours says in its own elements. It refines the codes of the standard beside it; where it says something
 * else than they, they count and that is told.
 */
final class IatiOwnWords {
    private final IatiValues values;
    private final Remarks remarks;
    private final Optional<IatiElement> promise;

    IatiOwnWords(IatiElement activity, IatiValues values, Remarks remarks) {
        this.values = values;
        this.remarks = remarks;
        promise = activity.own(OwnElements.PROMISE).stream().findFirst();
    }

    Optional<PledgeKind> kind(String financeCode) {
        return word(promise, "kind", PledgeKind.values(), one -> financeCode.equals(code(one)));
    }

    Optional<Channel> channel(String aidCode) {
        return word(promise, "channel", Channel.values(), one -> aidCode.equals(IatiCode.aid(one)));
    }

    Optional<Additionality> additionality() {
        return word(promise, "additionality", Additionality.values(), one -> true);
    }

    static Optional<ConditionType> condition(IatiElement condition, Remarks remarks) {
        var own = condition.own(OwnElements.CONDITION).stream().findFirst();
        var code = condition.attribute("type");
        return read(own, "type", ConditionType.values(), one -> code.equals(IatiCode.condition(one)), remarks);
    }

    /**
     * How the amount was said, where that goes with what counts by now; null counts nothing. Where more counts than was
     * certain, because it was signed or came since, that is the least and what it can be at most stays.
     */
    Optional<PledgedAmount> amount(@Nullable Money counted) {
        var said = word(promise, "amount-kind", AmountKind.values(), one -> true)
                .map(kind -> new PledgedAmount(kind, money("least"), money("most")));
        if (said.isEmpty() || Objects.equals(said.get().least(), counted)) return said;
        remarks.warning(OwnElements.PROMISE, Rejected.because("pledgeImport.ownAmount"));
        return said.flatMap(one -> Optional.ofNullable(one.most())).flatMap(most -> between(counted, most));
    }

    private static Optional<PledgedAmount> between(@Nullable Money counted, Money most) {
        if (counted == null || !counted.currency().equals(most.currency()) || counted.compareTo(most) >= 0)
            return Optional.empty();
        return Optional.of(new PledgedAmount(AmountKind.RANGE, counted, most));
    }

    private @Nullable Money money(String name) {
        var element = promise.orElseThrow();
        var text = element.attribute(name);
        if (text.isEmpty()) return null;
        return values.money(OwnElements.PROMISE, text, element.attribute("currency"))
                .orElse(null);
    }

    // No code is no form that a code could name.
    private static String code(PledgeKind kind) {
        return Objects.requireNonNullElse(IatiCode.finance(kind), "");
    }

    private <E extends Enum<E>> Optional<E> word(
            Optional<IatiElement> element, String name, E[] values, Predicate<E> fits) {
        return read(element, name, values, fits, remarks);
    }

    private static <E extends Enum<E>> Optional<E> read(
            Optional<IatiElement> element, String name, E[] values, Predicate<E> fits, Remarks remarks) {
        var text = element.map(one -> one.attribute(name)).orElse("");
        if (text.isEmpty()) return Optional.empty();
        var found = Arrays.stream(values)
                .filter(one -> one.name().equals(text))
                .filter(fits)
                .findFirst();
        if (found.isEmpty()) remarks.warning(name, Rejected.because("pledgeImport.ownWord", text));
        return found;
    }
}
