package org.tarmim.pledge.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.SamplePledges.said;
import static org.tarmim.pledge.Sentences.ENGLISH;
import static org.tarmim.pledge.Sentences.mistake;
import static org.tarmim.pledge.Sentences.plain;
import static org.tarmim.pledge.Sentences.refusal;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TypedAmount;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyLinkDetails;
import org.tarmim.situation.party.PartyTie;
import org.tarmim.situation.party.PartyType;

/** What donors are said to promise comes in vaguely, twice, in the wrong scale and through others; none of it is made up. */
@HouseTest
class BadInputTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Parties parties;

    @Autowired
    Flows flows;

    @Autowired
    SituationClock clock;

    Actor desk;
    Actor reviewer;
    Actor second;
    UUID donor;

    @BeforeEach
    void a_donor_and_three_people_of_the_desk() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        second = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
    }

    /** "up to", "over", "more than", "nearly": what counts is what is certain. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EXACT, 7000, 7000, exactly what was said counts",
                "APPROXIMATE, 7000, 7000, the amount counts",
                "AT_LEAST, 7000, -, the least counts",
                "UP_TO, 0, 7000, nothing counts before it comes",
                "SHARE_OF_TOTAL, 0, 7000, the share was not said"
            })
    void how_firmly_an_amount_was_put_decides_what_of_it_counts(AmountKind kind, String floor, String ceiling) {
        var pledge = recorded(said(donor, PledgedAmount.of(kind, usd("7000")), "Sample promise"));
        assertThat(pledge.counted().floor()).isEqualTo(usd(floor));
        assertThat(pledge.counted().ceiling()).isEqualTo(ceiling == null ? null : usd(ceiling));
        assertThat(ENGLISH.say("AmountKind." + kind + ".counts")).isNotBlank();
    }

    @Test
    void of_a_range_the_least_counts_and_the_most_is_shown() {
        var range = new PledgedAmount(AmountKind.RANGE, usd("5000"), usd("9000"));
        var pledge = recorded(said(donor, range, "Sample promise"));
        assertThat(pledge.counted().floor()).isEqualTo(usd("5000"));
        assertThat(pledge.counted().ceiling()).isEqualTo(usd("9000"));
    }

    /** "Over 7 bn from nine countries": a group is one donor, and none of its members promised a share. */
    @Test
    void a_group_that_named_no_shares_stays_one_pledge_of_the_group() {
        var group = party("Sample group of nine", true);
        var members = List.of(samples.donor(desk, null), samples.donor(desk, null));
        for (var member : members)
            Acting.as(desk, () -> parties.link(member, new PartyLinkDetails(PartyTie.MEMBER_OF, group, null, null)));
        samples.verified(said(group, PledgedAmount.of(AmountKind.AT_LEAST, usd("7000")), "Sample"), desk, reviewer);
        for (var member : members) assertThat(of(member)).isEmpty();
        assertThat(of(group)).hasSize(1);
    }

    /** "Over the coming years": no year, and no even split over years that nobody named. */
    @Test
    void a_promise_over_the_coming_years_has_no_year_and_no_invented_parts() {
        var pledge = recorded(said(donor, PledgedAmount.of(AmountKind.UP_TO, usd("1000")), "Over the coming years"));
        assertThat(pledge.details().horizonFrom()).isNull();
        assertThat(pledge.details().horizonTo()).isNull();
        assertThat(pledge.details().tranches()).isEmpty();
        assertThat(ENGLISH.say("pledge.horizon.none")).isEqualTo("Not said; no year is assumed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150 million|USD|150 million US dollars",
                "١٥٠ مليون|USD|150 million US dollars",
                "١٫٢ مليار|EUR|1.2 billion euros",
                "1,200,000|USD|1.2 million US dollars",
                "2 bn|QAR|2 billion Qatari riyals"
            })
    void what_was_typed_is_said_back_in_words_whatever_its_digits(String typed, String currency, String words) {
        var read = new Money(TypedAmount.parse(typed), Currency.getInstance(currency));
        assertThat(plain(ENGLISH.inWords(read))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200.000,50|1.200.000,50 can be read in two ways. Write it with a point before decimals only, for instance 1,200,000.50.",
                "about 5|about 5 is not an amount. Write a number, for instance 1,200,000 or 1.2 million.",
                "-500|-500 is below zero. Money that goes back is entered as a refund."
            })
    void what_can_be_read_in_two_ways_or_in_none_is_refused_and_never_guessed(String typed, String sentence) {
        assertThat(refusal(() -> TypedAmount.parse(typed))).isEqualTo(sentence);
    }

    /** A wrong number of zeros is noticed against what this donor promised before. */
    @Test
    void an_amount_far_beyond_all_this_donor_promised_is_asked_about_and_needs_two_reviewers() {
        samples.verified(said(donor, "1000"), desk, reviewer);
        var zeros = said(donor, "1000000");
        assertThat(Acting.as(desk, () -> pledges.outOfProportion(zeros))).contains(usd("1000"));
        assertThat(plain(ENGLISH.say("magnitude.why", usd("1000"))))
                .isEqualTo(
                        "The most that this donor has promised until now is USD 1,000. This is fifty times as much or more.");
        assertThat(recorded(zeros).reviewsNeeded()).isEqualTo(2);
        assertThat(Acting.as(desk, () -> pledges.outOfProportion(said(donor, "20000"))))
                .isEmpty();
    }

    /** Announced twice, or as a total that holds what was announced before. */
    @Test
    void what_is_announced_again_moves_the_total_by_the_difference_and_only_after_review() {
        var first = samples.verified(said(donor, "3000"), desk, reviewer);
        var again = PledgedAmount.of(AmountKind.EXACT, usd("4200"));
        var found = Acting.as(desk, () -> pledges.resembling(said(donor, again, "Brings the total to 4200")));
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.increase()).isEqualTo(usd("1200")));
        var raised = Acting.as(
                desk,
                () -> pledges.change(
                        first, said(donor, again, "Sample"), RevisionReason.INCREASE, "Said as a new total"));
        assertThat(counted(first)).isEqualTo(usd("3000"));
        samples.verify(reviewer, raised);
        assertThat(counted(first)).isEqualTo(usd("4200"));
    }

    /** A share that goes through a union, and the union's own pledge which holds it: it counts at one of the two. */
    @Test
    void a_share_that_goes_through_another_party_is_proposed_as_a_part_of_what_that_one_promised() {
        var union = party("Sample union", false);
        samples.verified(said(union, "9000"), desk, reviewer);
        var share = through(said(donor, "2000"), union);
        assertThat(Acting.as(desk, () -> pledges.resembling(share)))
                .singleElement()
                .satisfies(one -> assertThat(one.proposal()).isEqualTo(Resemblance.Proposal.PART));
        assertThat(ENGLISH.say("resemblance.part", "Sample")).contains("It counts at one of the two");
        samples.verified(share, desk, reviewer, second);
        assertThat(Acting.as(desk, () -> pledges.resembling(said(union, "500000"))))
                .as("the other way round")
                .anyMatch(one -> one.proposal() == Resemblance.Proposal.PART);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNSPECIFIED", "IN_KIND_UNVALUED"})
    void a_promise_without_a_number_is_kept_and_counts_nothing(AmountKind kind) {
        var pledge = samples.verified(said(donor, PledgedAmount.none(kind), "Sample promise"), desk, reviewer);
        assertThat(counted(pledge)).isEqualTo(usd("0"));
    }

    @Test
    void nothing_and_a_number_below_zero_are_no_promise() {
        assertThat(mistake(() -> recorded(said(donor, "0"))))
                .isEqualTo("An amount is more than nothing. Where no number was said, choose \"not specified\".");
    }

    /** Parts that do not come to the whole: both are kept, the rest is said, and only too much is refused. */
    @Test
    void tranches_that_come_to_less_stay_as_they_are_with_the_rest_said() {
        var pledge = recorded(parted(said(donor, "1000"), "330", "330"));
        assertThat(pledge.details().undated()).isEqualTo(usd("340"));
        assertThat(mistake(() -> recorded(parted(said(donor, "1000"), "500", "501"))))
                .isEqualTo("The tranches come to more than the pledge, or are in another currency.");
    }

    @Test
    void an_announcement_of_tomorrow_is_refused_with_both_days() {
        var tomorrow = clock.today().plusDays(1);
        assertThat(refusal(() -> recorded(on(said(donor, "1000"), tomorrow))))
                .startsWith(ENGLISH.day(tomorrow) + " has not come yet; today is " + ENGLISH.day(clock.today()));
    }

    /** Reported long after it was decided: the day of the announcement and the moment of the record stay two. */
    @Test
    void the_day_it_was_announced_and_the_moment_it_was_recorded_are_kept_apart() {
        var pledge = recorded(on(said(donor, "1000"), LocalDate.of(2024, 3, 1)));
        assertThat(pledge.details().announcedOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(pledge.recordedAt()).isAfter(clock.now().minusSeconds(3600));
    }

    /** A rate that is older than a hundred days converts nothing. */
    @Test
    void a_currency_without_a_rate_of_its_time_is_refused_with_what_to_do() {
        var krona = PledgedAmount.of(AmountKind.EXACT, Money.of("1000", "ISK"));
        assertThat(refusal(() -> recorded(said(donor, krona, "Sample"))))
                .startsWith("No rate of ISK is known for")
                .endsWith("Enter one first, under Rates.");
    }

    private Revision recorded(PledgeDetails details) {
        return samples.recorded(desk, details);
    }

    private List<Revision> of(UUID party) {
        return Acting.as(
                desk,
                () -> pledges.list(new PledgeQuery(party, null, null), null).rows());
    }

    private UUID party(String name, boolean group) {
        var details =
                new PartyDetails(PartyType.SUPRANATIONAL, name + " " + UUID.randomUUID(), "", group, null, List.of());
        return Acting.as(desk, () -> parties.add(details).id());
    }

    private Money counted(Revision pledge) {
        return Acting.as(desk, () -> flows.holdings(pledge.pledge())).counted();
    }

    private static PledgeDetails through(PledgeDetails details, UUID party) {
        return changed(details, details.announcedOn(), party, List.of());
    }

    private static PledgeDetails on(PledgeDetails details, LocalDate day) {
        return changed(details, day, null, List.of());
    }

    private static PledgeDetails parted(PledgeDetails details, String... parts) {
        var day = SamplePledges.DAY;
        var tranches = List.of(parts).stream()
                .map(part -> new Tranche(day, day, usd(part)))
                .toList();
        return changed(details, details.announcedOn(), null, tranches);
    }

    private static PledgeDetails changed(PledgeDetails one, LocalDate day, UUID through, List<Tranche> tranches) {
        return new PledgeDetails(
                one.donor(),
                one.title(),
                one.kind(),
                one.amount(),
                day,
                one.horizonFrom(),
                one.horizonTo(),
                one.purpose(),
                one.sector(),
                one.area(),
                one.earmarking(),
                one.additionality(),
                one.channel(),
                through,
                one.implementer(),
                tranches,
                List.of(),
                one.statement(),
                one.documents());
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
