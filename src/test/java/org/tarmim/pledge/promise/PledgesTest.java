package org.tarmim.pledge.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.SamplePledges.said;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.Flows;

/** What was promised counts once others than its author looked at it, and only once. */
@HouseTest
class PledgesTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Reviews reviews;

    @Autowired
    Answers answers;

    @Autowired
    SituationClock clock;

    @Autowired
    Flows flows;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor author;
    Actor reviewer;
    Actor second;
    UUID donor;

    @BeforeEach
    void three_people_of_the_desk_and_a_donor() {
        author = people.somebody(Role.RECONSTRUCTION_DESK);
        reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        second = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(author, null);
    }

    @Test
    void a_pledge_counts_once_somebody_else_verified_it() {
        var pledge = samples.recorded(author, said(donor, "1000"));
        assertThat(counted(pledge)).isEqualTo(usd("0"));
        samples.verify(reviewer, pledge);
        assertThat(counted(pledge)).isEqualTo(usd("1000"));
        assertThat(found(author, pledge).latest().state()).isEqualTo(ReviewState.VERIFIED);
    }

    @Test
    void nobody_reviews_the_own_pledge() {
        var pledge = samples.recorded(author, said(donor, "1000"));
        refused("pledgeReview.own", () -> samples.verify(author, pledge));
        assertThatThrownBy(() -> insertReview(author, pledge)).hasMessageContaining("reviewer_is_not_author");
    }

    @Test
    void nobody_of_an_organisation_that_is_the_donor_reviews_its_pledge() {
        var own = samples.donor(author, reviewer.organisation());
        var pledge = samples.recorded(author, said(own, "1000"));
        refused("pledgeReview.interest", () -> samples.verify(reviewer, pledge));
        assertThatThrownBy(() -> insertReview(reviewer, pledge)).hasMessageContaining("party to this pledge");
    }

    @Test
    void a_large_pledge_counts_only_after_two_reviewers() {
        var pledge = samples.recorded(author, said(donor, "50000000"));
        assertThat(pledge.reviewsNeeded()).isEqualTo(2);
        samples.verify(reviewer, pledge);
        assertThat(counted(pledge)).isEqualTo(usd("0"));
        refused("pledgeReview.twice", () -> samples.verify(reviewer, pledge));
        samples.verify(second, pledge);
        assertThat(counted(pledge)).isEqualTo(usd("50000000"));
    }

    /** What sums ask the row for is what its reviews say, and the application cannot write it. */
    @Test
    void the_moment_from_which_a_revision_counts_is_that_of_its_last_needed_review() {
        var pledge = samples.recorded(author, said(donor, "50000000"));
        samples.verify(reviewer, pledge);
        assertThat(momentOf(pledge)).as("one of two").isNull();
        samples.verify(second, pledge);
        assertThat(momentOf(pledge)).isNotNull();
        assertThatThrownBy(() -> run(author, "update pledge_revision set verified_at = now()"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> run(author, """
                        insert into pledge_revision
                        select (r).* from (select jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'no', 2)) r
                                             from pledge_revision r where r.id = '%s') one
                        """.formatted(pledge.id())))
                .hasStackTraceContaining("nothing_begins_verified");
    }

    private OffsetDateTime momentOf(Revision pledge) {
        return Acting.as(
                author,
                () -> transaction.execute(status -> sql.sql("select verified_at from pledge_revision where id = :id")
                        .param("id", pledge.id())
                        .query(OffsetDateTime.class)
                        .optional()
                        .orElse(null)));
    }

    private void run(Actor who, String statement) {
        Acting.as(
                who,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).update()));
    }

    @Test
    void what_waits_for_a_reviewer_says_by_when_and_when_that_is_over() {
        var pledge = samples.recorded(author, said(donor, "1000"));
        var waiting = Acting.as(reviewer, reviews::queue).stream()
                .filter(one -> one.revision().id().equals(pledge.id()))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.due()).isEqualTo(clock.today().plusDays(7));
        assertThat(waiting.isLate(waiting.due())).isFalse();
        assertThat(waiting.isLate(waiting.due().plusDays(1))).isTrue();
    }

    @Test
    void of_two_reviewers_who_decide_at_one_moment_one_is_told_that_it_is_decided() {
        var pledge = samples.recorded(author, said(donor, "1000"));
        var outcomes = Stream.of(reviewer, second)
                .map(one -> CompletableFuture.supplyAsync(() -> isAccepted(() -> samples.verify(one, pledge))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(counted(pledge)).isEqualTo(usd("1000"));
    }

    @Test
    void restating_100_as_150_adds_50_once_it_is_verified() {
        var pledge = samples.verified(said(donor, "100"), author, reviewer);
        var raised = change(pledge, 1, said(donor, "150"), RevisionReason.INCREASE);
        assertThat(counted(pledge)).isEqualTo(usd("100"));
        samples.verify(reviewer, raised);
        assertThat(counted(pledge)).isEqualTo(usd("150"));
    }

    @Test
    void who_changes_a_pledge_that_somebody_changed_meanwhile_is_told_so() {
        var pledge = samples.verified(said(donor, "100"), author, reviewer);
        change(pledge, 1, said(donor, "150"), RevisionReason.INCREASE);
        refused("pledge.stale", () -> change(pledge, 1, said(donor, "120"), RevisionReason.CORRECTION));
        refused("pledge.waits", () -> change(pledge, 2, said(donor, "120"), RevisionReason.CORRECTION));
    }

    @Test
    void what_sounds_like_a_verified_pledge_is_proposed_as_the_same_and_needs_two_reviewers_as_a_new_one() {
        samples.verified(said(donor, "1000"), author, reviewer);
        var again = said(donor, "1020");
        assertThat(Acting.as(author, () -> pledges.resembling(again)))
                .singleElement()
                .satisfies(one -> assertThat(one.proposal()).isEqualTo(Resemblance.Proposal.SAME));
        assertThat(samples.recorded(author, again).reviewsNeeded()).isEqualTo(2);
    }

    @Test
    void a_total_said_to_be_higher_now_is_proposed_as_an_increase_by_the_difference() {
        samples.verified(said(donor, "1000"), author, reviewer);
        var total = said(donor, PledgedAmount.of(AmountKind.EXACT, usd("1400")), "Brings the total to 1400");
        assertThat(Acting.as(author, () -> pledges.resembling(total)))
                .singleElement()
                .satisfies(one -> assertThat(one.increase()).isEqualTo(usd("400")));
    }

    @Test
    void of_up_to_150_nothing_counts_and_150_is_the_most_it_can_be() {
        var upTo = PledgedAmount.of(AmountKind.UP_TO, usd("150"));
        var pledge = samples.verified(said(donor, upTo, "Up to 150"), author, reviewer);
        assertThat(counted(pledge)).isEqualTo(usd("0"));
        assertThat(found(author, pledge).latest().counted().ceiling()).isEqualTo(usd("150"));
    }

    @Test
    void a_reporter_sees_a_pledge_once_it_is_verified_and_the_donor_its_own_at_once() {
        var focalPoint = people.somebody(Role.DONOR_FOCAL_POINT);
        var reporter = people.somebody(Role.REPORTER);
        var otherDonor = people.somebody(Role.DONOR_FOCAL_POINT);
        var pledge = samples.recorded(author, said(samples.donor(author, focalPoint.organisation()), "1000"));
        assertThat(sees(reporter, pledge)).isFalse();
        assertThat(sees(otherDonor, pledge)).isFalse();
        assertThat(sees(focalPoint, pledge)).isTrue();
        samples.verify(reviewer, pledge);
        assertThat(sees(reporter, pledge)).isTrue();
    }

    @Test
    void a_donor_disputes_a_pledge_of_the_own_country_and_its_next_revision_needs_two_reviewers() {
        var focalPoint = people.somebody(Role.DONOR_FOCAL_POINT);
        var pledge = samples.verified(said(samples.donor(author, focalPoint.organisation()), "1000"), author, reviewer);
        var stranger = people.somebody(Role.DONOR_FOCAL_POINT);
        var dispute = new AnswerDetails(pledge.id(), Answer.DISPUTED, "It was half of that");
        refused("pledgeAnswer.other", () -> Acting.as(stranger, () -> answers.answer(dispute)));
        Acting.as(focalPoint, () -> answers.answer(dispute));
        assertThat(Acting.as(author, () -> answers.of(pledge.pledge())))
                .extracting(PledgeAnswer::answer)
                .containsExactly(Answer.DISPUTED);
        var halved = change(pledge, 1, said(pledge.details().donor(), "500"), RevisionReason.CORRECTION);
        assertThat(halved.reviewsNeeded()).isEqualTo(2);
    }

    @Test
    void the_list_begins_with_the_newest_announcement_and_keeps_to_its_filters() {
        var pledge = samples.recorded(author, said(donor, "1000"));
        var query = new PledgeQuery(donor, ReviewState.WAITING, PledgeKind.GRANT);
        assertThat(Acting.as(author, () -> pledges.list(query, null)).rows())
                .extracting(Revision::id)
                .containsExactly(pledge.id());
        assertThat(Acting.as(author, () -> pledges.list(new PledgeQuery(donor, ReviewState.VERIFIED, null), null))
                        .rows())
                .isEmpty();
    }

    private Revision change(Revision pledge, int basedOn, PledgeDetails details, RevisionReason reason) {
        var read = Acting.as(author, () -> pledges.find(pledge.pledge())).orElseThrow().revisions().stream()
                .filter(one -> one.no() == basedOn)
                .findFirst()
                .orElseThrow();
        return Acting.as(author, () -> pledges.change(read, details, reason, "Said anew"));
    }

    private Money counted(Revision pledge) {
        return Acting.as(author, () -> flows.holdings(pledge.pledge())).of(Account.PLEDGED);
    }

    private Pledge found(Actor who, Revision pledge) {
        return Acting.as(who, () -> pledges.find(pledge.pledge())).orElseThrow();
    }

    private boolean sees(Actor who, Revision pledge) {
        return Acting.as(who, () -> pledges.find(pledge.pledge())).isPresent();
    }

    private static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }

    private static boolean isAccepted(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Rejected late) {
            return false;
        }
    }

    private void insertReview(Actor who, Revision pledge) {
        Acting.as(
                who,
                () -> transaction.executeWithoutResult(status -> sql.sql("""
                        insert into pledge_review (id, revision_id, step, author_id, reviews_needed, decision,
                                                   reviewer_id, reviewer_org, decided_at)
                        values (:id, :revision, 1, :author, 1, 'VERIFIED', :reviewer, :organisation, '2025-01-11')
                        """)
                        .param("id", UUID.randomUUID())
                        .param("revision", pledge.id())
                        .param("author", pledge.author())
                        .param("reviewer", who.account())
                        .param("organisation", who.organisation())
                        .update()));
    }

    private static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
