package org.tarmim.pledge.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.situation.SampleStatements.claim;
import static org.tarmim.situation.SampleStatements.said;

import java.time.LocalDate;
import java.util.List;
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
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyLinkDetails;
import org.tarmim.situation.party.PartyTie;
import org.tarmim.situation.statement.AppearanceDetails;
import org.tarmim.situation.statement.AppearanceRole;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementDetails;
import org.tarmim.situation.statement.StatementTie;
import org.tarmim.situation.statement.Statements;

/** From a sentence to a lead, a pledge or neither: only who speaks of own money promises, whatever the desk tries. */
@HouseTest
class LeadsTest {
    static final LocalDate DAY = SamplePledges.DAY;
    static final StanceOn UNDECIDED = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.UNDECIDED);
    static final StanceOn REFUSES = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.REFUSES);
    static final StanceOn COMMITS = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.COMMITS);
    static final StanceOn LETS_OTHERS = new StanceOn(Issue.ALLOW_OTHERS_TO_FUND, Stance.SUPPORTS_IF);
    static final PledgedAmount SOME = PledgedAmount.of(AmountKind.APPROXIMATE, Money.of("40000000", "USD"));

    @Autowired
    Leads leads;

    @Autowired
    Pledges pledges;

    @Autowired
    Statements statements;

    @Autowired
    SampleParties states;

    @Autowired
    Parties parties;

    @Autowired
    SamplePeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Party state;
    Party neighbour;

    @BeforeEach
    void two_states_of_which_the_desk_hears() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        state = states.state(desk);
        neighbour = states.state(desk);
    }

    @Test
    void a_minister_who_refuses_and_would_let_others_pay_makes_no_lead_and_no_pledge_of_anybody() {
        var first = record(said(state, DAY, UNDECIDED));
        var then =
                Acting.as(desk, () -> statements.supersede(first, said(state, DAY, REFUSES, LETS_OTHERS), somewhere()));
        var claim = record(claim(state.id(), neighbour.id(), DAY, COMMITS));
        for (var statement : new Statement[] {first, then}) {
            refused("ownWords.notFunding", () -> decide(statement, Outcome.LEAD));
            refused("ownWords.notFunding", () -> promise(statement, state));
            refused("ownWords.otherDonor", () -> promise(statement, neighbour));
        }
        refused("ownWords.thirdParty", () -> decide(claim, Outcome.LEAD));
        refused("ownWords.thirdParty", () -> promise(claim, neighbour));
        refused("ownWords.thirdParty", () -> promise(claim, state));
        decide(claim, Outcome.NEITHER);
        for (var party : new Party[] {state, neighbour}) {
            assertThat(Acting.as(
                            desk,
                            () -> pledges.list(new PledgeQuery(party.id(), null, null), null)
                                    .rows()))
                    .isEmpty();
            assertThat(open(party)).isEmpty();
        }
    }

    @Test
    void the_database_refuses_what_another_party_said_as_a_lead_and_as_a_pledge() {
        var claim = record(claim(state.id(), neighbour.id(), DAY, COMMITS));
        var own = record(said(state, DAY, COMMITS));
        assertThatThrownBy(() -> insertLead(claim, neighbour)).hasMessageContaining("another party said");
        assertThatThrownBy(() -> insertLead(own, neighbour)).hasMessageContaining("another party said");
        var pledge = promise(own, state);
        assertThatThrownBy(() -> changeStatement(pledge, claim)).hasMessageContaining("another party said");
        insertLead(record(said(state, DAY, COMMITS)), state);
    }

    @Test
    void a_pledge_out_of_a_statement_keeps_its_sentence_and_is_flagged_when_it_is_taken_back() {
        var own = record(said(state, DAY, COMMITS));
        var pledge = promise(own, state);
        assertThat(Acting.as(desk, () -> leads.saidOf(pledge.pledge())))
                .singleElement()
                .satisfies(row -> assertThat(row.statement().id()).isEqualTo(own.id()));
        assertThat(Acting.as(desk, () -> leads.of(own.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.pledge()).isEqualTo(pledge.code()));
        var back = record(said(state, DAY.plusDays(1), REFUSES));
        Acting.as(desk, () -> statements.link(back.id(), StatementTie.RETRACTS, own.id()));
        assertThat(Acting.as(desk, () -> leads.saidOf(pledge.pledge())))
                .singleElement()
                .satisfies(row -> assertThat(row.evidence().isAnswered(StatementTie.RETRACTS))
                        .isTrue());
        refused("ownWords.takenBack", () -> promise(own, state));
    }

    @Test
    void what_is_said_once_more_joins_the_pledge_it_speaks_of_and_adds_nothing() {
        var pledge = promise(record(said(state, DAY, COMMITS)), state);
        var again = record(said(state, DAY.plusDays(1), COMMITS));
        Acting.as(
                desk,
                () -> leads.decide(
                        new OutcomeDetails(again.id(), Outcome.PLEDGE, "Says the same again", null, pledge.pledge())));
        assertThat(Acting.as(desk, () -> leads.saidOf(pledge.pledge()))).hasSize(2);
        assertThat(Acting.as(
                        desk, () -> pledges.find(pledge.pledge()).orElseThrow().revisions()))
                .hasSize(1);
    }

    @Test
    void a_lead_is_listed_under_its_donor_until_it_lapses_or_is_promised() {
        var first = record(said(state, DAY, COMMITS));
        var second = record(said(state, DAY, COMMITS));
        decide(first, Outcome.LEAD);
        decide(second, Outcome.LEAD);
        assertThat(open(state)).hasSize(2);
        assertThat(open(state).getFirst().begun().amount()).isEqualTo(SOME);
        decide(first, Outcome.LAPSED);
        var pledge = promise(second, state);
        assertThat(open(state)).isEmpty();
        assertThat(list(state, Outcome.LAPSED)).hasSize(1);
        assertThat(list(state, Outcome.PLEDGE))
                .singleElement()
                .satisfies(lead -> assertThat(lead.pledge()).isEqualTo(pledge.code()));
    }

    @Test
    void what_is_decided_is_decided_again_only_where_that_makes_sense() {
        var own = record(said(state, DAY, COMMITS));
        refused("outcome.noLead", () -> decide(own, Outcome.LAPSED));
        decide(own, Outcome.NEITHER);
        refused("outcome.same", () -> decide(own, Outcome.NEITHER));
        decide(own, Outcome.LEAD);
        promise(own, state);
        refused("outcome.isPledge", () -> decide(own, Outcome.NEITHER));
    }

    @Test
    void of_two_people_who_decide_at_one_moment_one_is_told() {
        var own = record(said(state, DAY, COMMITS));
        var outcomes = Stream.of(desk, people.somebody(Role.RECONSTRUCTION_DESK))
                .map(one -> CompletableFuture.supplyAsync(() -> isAccepted(one, own)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_statement_waits_until_somebody_decides_or_another_one_stands_in_its_place() {
        var own = record(said(state, DAY, UNDECIDED));
        var other = record(said(neighbour, DAY, COMMITS));
        assertThat(waiting()).contains(own.id(), other.id());
        Acting.as(desk, () -> statements.supersede(own, said(state, DAY, REFUSES), somewhere()));
        decide(other, Outcome.LEAD);
        assertThat(waiting()).doesNotContain(own.id(), other.id());
    }

    @Test
    void an_agency_promises_by_the_words_of_its_state_and_a_group_never_for_its_members() {
        var own = record(said(state, DAY, COMMITS));
        refused("ownWords.otherDonor", () -> promise(own, neighbour));
        link(neighbour, PartyTie.MEMBER_OF, state);
        refused("ownWords.otherDonor", () -> promise(own, neighbour));
        link(neighbour, PartyTie.AGENCY_OF, state);
        assertThat(promise(own, neighbour).details().donor()).isEqualTo(neighbour.id());
    }

    @Test
    void leads_are_for_the_desk_and_the_sentence_of_a_pledge_for_who_sees_the_pledge() {
        var own = record(said(state, DAY, COMMITS));
        decide(own, Outcome.LEAD);
        var reporter = people.somebody(Role.REPORTER);
        assertThat(Acting.as(reporter, () -> leads.of(own.id()))).isEmpty();
        var pledge = promise(own, state);
        assertThat(Acting.as(reporter, () -> leads.saidOf(pledge.pledge()))).isEmpty();
        assertThat(Acting.as(people.somebody(Role.AUDITOR), () -> leads.of(own.id())))
                .hasSize(2);
    }

    private Statement record(StatementDetails details) {
        return Acting.as(desk, () -> statements.record(details, somewhere()));
    }

    private AppearanceDetails somewhere() {
        var source = Acting.as(
                desk,
                () -> statements.addSource(
                        new SourceDetails("Sample outlet", SourceTier.OUTLET, null, null, null, null, null)));
        return new AppearanceDetails(source.id(), AppearanceRole.FIRST, null);
    }

    private void decide(Statement statement, Outcome outcome) {
        decide(desk, statement, outcome);
    }

    private void decide(Actor who, Statement statement, Outcome outcome) {
        var amount = outcome == Outcome.LEAD ? SOME : null;
        Acting.as(
                who, () -> leads.decide(new OutcomeDetails(statement.id(), outcome, "A sample reason", amount, null)));
    }

    private Revision promise(Statement statement, Party donor) {
        return Acting.as(desk, () -> leads.promise(details(statement, donor), "A sample reason"));
    }

    private static PledgeDetails details(Statement statement, Party donor) {
        var amount = PledgedAmount.of(AmountKind.EXACT, Money.of("1000", "USD"));
        return SamplePledges.said(donor.id(), amount, "Sample pledge", statement.id());
    }

    private List<Lead> open(Party donor) {
        return list(donor, Outcome.LEAD);
    }

    private List<Lead> list(Party donor, Outcome now) {
        return Acting.as(
                desk, () -> leads.list(new LeadQuery(donor.id(), now), null).rows());
    }

    private List<UUID> waiting() {
        return Acting.as(
                desk,
                () -> leads.undecided(null).rows().stream()
                        .map(row -> row.statement().id())
                        .toList());
    }

    private void link(Party party, PartyTie kind, Party other) {
        Acting.as(desk, () -> parties.link(party.id(), new PartyLinkDetails(kind, other.id(), null, null)));
    }

    private boolean isAccepted(Actor who, Statement statement) {
        try {
            decide(who, statement, Outcome.LEAD);
            return true;
        } catch (Rejected late) {
            return false;
        }
    }

    private void insertLead(Statement statement, Party donor) {
        Acting.as(
                desk,
                () -> transaction.executeWithoutResult(begun -> sql.sql("""
                        insert into statement_decision (statement_id, no, outcome, donor_id, amount_kind, reason,
                                                        decided_by, decided_org, decided_at)
                        values (:statement, 1, 'LEAD', :donor, 'UNSPECIFIED', 'A sample reason',
                                :account, :organisation, now())
                        """)
                        .param("statement", statement.id())
                        .param("donor", donor.id())
                        .param("account", desk.account())
                        .param("organisation", desk.organisation())
                        .update()));
    }

    private void changeStatement(Revision revision, Statement statement) {
        Acting.as(
                desk,
                () -> transaction.executeWithoutResult(begun -> sql.sql("""
                        insert into pledge_revision (id, pledge_id, no, donor_id, title, kind, amount_kind, floor_usd,
                               announced_on, earmarking, additionality, channel, statement_id, reason, author_id,
                               author_org, recorded_at, reviews_needed)
                        select gen_random_uuid(), pledge_id, no + 1, donor_id, title, kind, 'UNSPECIFIED', 0,
                               announced_on, earmarking, additionality, channel, :statement, 'CORRECTION', author_id,
                               author_org, recorded_at, 1
                          from pledge_revision
                         where id = :revision
                        """)
                        .param("statement", statement.id())
                        .param("revision", revision.id())
                        .update()));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
