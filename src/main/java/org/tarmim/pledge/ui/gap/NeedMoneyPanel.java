package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.NeedMoney;
import org.tarmim.pledge.gap.Share;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ui.Locks;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** One need: asked, set aside, handed out, spent; what is missing, and the pledges that it comes from. */
final class NeedMoneyPanel extends Panel {
    private final Words words = Words.here();
    private final NeedMoney need;
    private final Map<UUID, Integer> locks;

    /** A need and by pledge how many conditions lock its money. */
    NeedMoneyPanel(NeedMoney need, Map<UUID, Integer> locks) {
        super(need.need().details().what());
        this.need = need;
        this.locks = locks;
        add(new Paragraph(state()), chain());
        if (need.promised().isPositive())
            add(new Paragraph(words.say("money.promised", GapNames.cents(need.promised()))));
        add(need.shares().isEmpty() ? new Paragraph(words.say("money.noAllocation")) : shares());
        add(new Anchor("needs/" + need.need().id(), words.say("money.need")));
    }

    /** What is missing as a sentence; more than is asked for is said as such. */
    static String missing(Chain chain, Words words) {
        var gap = chain.gap();
        if (chain.need().isZero() && chain.covered().isZero()) return words.say("money.nothing");
        if (gap.isZero()) return words.say("money.full");
        return gap.isPositive()
                ? words.say("money.missing", GapNames.cents(gap))
                : words.say("money.over", GapNames.cents(gap.negated()));
    }

    private String state() {
        var by = need.need().supersededBy();
        if (by != null) return words.say("money.superseded", by);
        if (!need.need().isCurrent()) return words.say("money.cancelled");
        if (need.need().usd() == null) return words.say("money.uncosted.one");
        return missing(need.chain(), words);
    }

    private Component chain() {
        var chain = need.chain();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        if (need.need().usd() == null) fact(facts, "money.asked", new Span(words.say("money.asked.unknown")));
        else fact(facts, "money.asked", chain.need());
        fact(facts, "money.setAside", chain.in(Account.ALLOCATED));
        fact(facts, "money.handedOut", chain.in(Account.DISBURSED));
        fact(facts, "money.spent", chain.in(Account.SPENT));
        if (!need.apart().received().isZero())
            fact(facts, "money.apart", need.apart().received());
        return facts;
    }

    private void fact(DescriptionList facts, String key, Money sum) {
        fact(facts, key, Bdi.code(words.money(GapNames.cents(sum))));
    }

    private void fact(DescriptionList facts, String key, Component said) {
        facts.add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(said));
    }

    private Listing<Share> shares() {
        return new Listing<Share>(words.say("money.pledges"))
                .column(words.say("gap.row.pledge"), NeedMoneyPanel::pledge)
                .column(words.say("money.state"), this::standing)
                .column(words.say("money.meant"), share -> dollars(share.amount()))
                .column(words.say("money.came"), share -> dollars(share.paid()))
                .column(words.say("money.notCome"), share -> dollars(share.missing()))
                .text(
                        words.say("money.form"),
                        share -> words.say(share.apart() ? "money.form.apart" : "money.form.grant"))
                .rows(need.shares());
    }

    private static Component pledge(Share share) {
        return new Anchor(
                "pledges/" + share.pledge().text(), Bdi.code(share.pledge().text()));
    }

    private Component standing(Share share) {
        var standing = new Div(state(share));
        if (share.missing().isPositive())
            Locks.mark(locks.get(share.pledgeId())).ifPresent(mark -> standing.add(new Div(mark)));
        return standing;
    }

    private static Component state(Share share) {
        return StatusMark.of(
                share.state(),
                switch (share.state()) {
                    case PROPOSED -> Tone.WARN;
                    case RESERVED -> Tone.INFO;
                    case FUNDED -> Tone.OK;
                    case REJECTED -> Tone.BAD;
                });
    }

    private Component dollars(Money sum) {
        return new Span(Bdi.code(words.money(GapNames.cents(sum))));
    }
}
