package org.tarmim.pledge.iati;

import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Tranche;

/**
 * What no code of IATI says of a promise, in elements of a namespace of our own, as the schema allows: how an amount was
 * said, the form of the money, its way, whether it is new, the kind of a condition, what a tranche waits for, and tranches
 * whose window is over, which are no plan any more. They refine the codes beside them; who does not know them leaves them
 * aside and reads the codes.
 */
public final class OwnElements {
    /** The namespace of our elements. */
    public static final String NAMESPACE = "urn:tarmim:iati";

    /** The element at the end of an activity. */
    public static final String PROMISE = "promise";

    /** The element at the end of a condition. */
    public static final String CONDITION = "condition";

    /** The element at the end of a planned disbursement. */
    public static final String TRANCHE = "tranche";

    /** The element of a tranche whose window is over, at the end of an activity. */
    public static final String PAST_TRANCHE = "past-tranche";

    private static final String PREFIX = "tarmim:";
    private static final String DECLARED = "xmlns:tarmim";

    private final XmlWriter xml;

    OwnElements(XmlWriter xml) {
        this.xml = xml;
    }

    void promise(PledgeDetails pledge) throws XMLStreamException {
        var amount = pledge.amount();
        var some = amount.some();
        xml.empty(
                PREFIX + PROMISE,
                DECLARED,
                NAMESPACE,
                "amount-kind",
                amount.kind().name(),
                "least",
                plain(amount.least()),
                "most",
                plain(amount.most()),
                "currency",
                some == null ? null : some.currency().getCurrencyCode(),
                "kind",
                pledge.kind().name(),
                "channel",
                pledge.channel().name(),
                "additionality",
                pledge.additionality().name());
    }

    void condition(Condition condition) throws XMLStreamException {
        xml.empty(
                PREFIX + CONDITION,
                DECLARED,
                NAMESPACE,
                "type",
                condition.type().name());
    }

    /** The places of the conditions in their list, counted from one. */
    void tranche(Tranche tranche, PledgeDetails pledge) throws XMLStreamException {
        for (var condition : tranche.waitsFor())
            xml.empty(
                    PREFIX + TRANCHE,
                    DECLARED,
                    NAMESPACE,
                    "waits-for",
                    Integer.toString(pledge.conditions().indexOf(condition) + 1));
    }

    /** Those that are not planned any more, each with its place among all, counted from one. */
    void past(Activity activity) throws XMLStreamException {
        var all = activity.pledge().tranches();
        for (int no = 1; no <= all.size(); no++)
            if (!activity.tranches().contains(all.get(no - 1))) past(no, all.get(no - 1), activity.pledge());
    }

    private void past(int no, Tranche tranche, PledgeDetails pledge) throws XMLStreamException {
        xml.empty(
                PREFIX + PAST_TRANCHE,
                DECLARED,
                NAMESPACE,
                "no",
                Integer.toString(no),
                "from",
                tranche.dueFrom().toString(),
                "to",
                tranche.dueTo().toString(),
                "amount",
                plain(tranche.amount()),
                "currency",
                tranche.amount().currency().getCurrencyCode(),
                "waits-for",
                places(tranche, pledge));
    }

    private static @Nullable String places(Tranche tranche, PledgeDetails pledge) {
        if (tranche.waitsFor().isEmpty()) return null;
        return tranche.waitsFor().stream()
                .map(one -> Integer.toString(pledge.conditions().indexOf(one) + 1))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String plain(@Nullable Money money) {
        return money == null ? null : money.amount().toPlainString();
    }
}
