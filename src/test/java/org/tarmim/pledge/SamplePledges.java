package org.tarmim.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Review;
import org.tarmim.pledge.promise.ReviewDecision;
import org.tarmim.pledge.promise.ReviewDetails;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyType;

/** Invented donors and pledges for tests, made through the desks. */
@Component
public class SamplePledges {
    /** The day on which all of them were announced. */
    public static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Parties parties;
    private final Pledges pledges;
    private final Reviews reviews;

    SamplePledges(Parties parties, Pledges pledges, Reviews reviews) {
        this.parties = parties;
        this.pledges = pledges;
        this.reviews = reviews;
    }

    /** A new donor, and the organisation with accounts that stands for it, if any. */
    public UUID donor(Actor desk, @Nullable UUID organisation) {
        var name = "Sample donor state " + NUMBER.incrementAndGet();
        var details = new PartyDetails(PartyType.STATE, name, "", false, organisation, List.of());
        return Acting.as(desk, () -> parties.add(details).id());
    }

    /** What a donor says in plain words: exactly so many dollars, a grant. */
    public static PledgeDetails said(UUID donor, String dollars) {
        return said(donor, PledgedAmount.of(AmountKind.EXACT, Money.of(dollars, "USD")), "Sample pledge");
    }

    /** The same with another way of putting the amount. */
    public static PledgeDetails said(UUID donor, PledgedAmount amount, String title) {
        return said(donor, amount, title, null);
    }

    /** The same in a statement that is recorded. */
    public static PledgeDetails said(UUID donor, PledgedAmount amount, String title, @Nullable UUID statement) {
        return new PledgeDetails(
                donor,
                title,
                PledgeKind.GRANT,
                amount,
                DAY,
                null,
                null,
                null,
                "HEALTH",
                null,
                Earmarking.SOFT,
                Additionality.NEW,
                Channel.UN_POOLED,
                null,
                null,
                List.of(),
                List.of(),
                statement,
                List.of());
    }

    /** The same with conditions, and tranches that are due in these windows. */
    public static PledgeDetails said(UUID donor, String dollars, List<Tranche> tranches, List<Condition> conditions) {
        var plain = said(donor, dollars);
        return new PledgeDetails(
                plain.donor(),
                plain.title(),
                plain.kind(),
                plain.amount(),
                plain.announcedOn(),
                null,
                null,
                null,
                plain.sector(),
                null,
                plain.earmarking(),
                plain.additionality(),
                plain.channel(),
                null,
                null,
                tranches,
                conditions,
                null,
                List.of());
    }

    /** Recorded by the desk. */
    public Revision recorded(Actor desk, PledgeDetails details) {
        return Acting.as(desk, () -> pledges.record(details));
    }

    /** Recorded by one and verified by the others. */
    public Revision verified(PledgeDetails details, Actor author, Actor... reviewers) {
        var revision = recorded(author, details);
        for (var reviewer : reviewers) verify(reviewer, revision);
        return revision;
    }

    /** Verified by somebody. */
    public Review verify(Actor reviewer, Revision revision) {
        var details = new ReviewDetails(revision.id(), ReviewDecision.VERIFIED, null);
        return Acting.as(reviewer, () -> reviews.decide(details));
    }
}
