package org.tarmim.withhold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedStatus;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.facility.need.SampleNeeds;
import org.tarmim.facility.need.Scope;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.ledger.AllocationDetails;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Answer;
import org.tarmim.pledge.promise.AnswerDetails;
import org.tarmim.pledge.promise.Answers;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewDecision;
import org.tarmim.pledge.promise.ReviewDetails;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.situation.party.Tongue;
import org.tarmim.situation.statement.AppearanceDetails;
import org.tarmim.situation.statement.AppearanceRole;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementDetails;
import org.tarmim.situation.statement.StatementQuery;
import org.tarmim.situation.statement.Statements;
import org.tarmim.store.ServerSearch;

/** A name planted wherever words of needs, pledges and statements can be typed is found nowhere after two people withheld it. */
@HouseTest
class MoneyFoundNowhereTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Pledges pledges;

    @Autowired
    Reviews reviews;

    @Autowired
    Answers answers;

    @Autowired
    Flows flows;

    @Autowired
    Allocations allocations;

    @Autowired
    Leads leads;

    @Autowired
    Statements statements;

    @Autowired
    Needs needs;

    @Autowired
    Trails trails;

    @Autowired
    Withholding withholding;

    @Autowired
    CleaningAfterWithheld cleaning;

    @Autowired
    ServerSearch server;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SituationClock clock;

    final String name = "Zarqun" + UUID.randomUUID().toString().replace("-", "");

    Actor desk;
    Actor second;
    Actor coordinator;
    Actor focalPoint;
    UUID donor;
    Statement statement;
    Revision pledge;
    Need need;

    @BeforeEach
    void a_name_planted_wherever_one_can_be_typed() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        second = people.somebody(Role.RECONSTRUCTION_DESK);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        focalPoint = people.somebody(Role.DONOR_FOCAL_POINT);
        donor = samples.donor(desk, focalPoint.organisation());
        statement = statement();
        pledge = Acting.as(desk, () -> leads.promise(typed(), "Heard from " + name));
        decide(pledge, ReviewDecision.RETURNED);
        pledge = Acting.as(
                desk, () -> pledges.change(pledge, typed(), RevisionReason.CORRECTION, "As " + name + " says"));
        decide(pledge, ReviewDecision.VERIFIED);
        var answer = new AnswerDetails(pledge.id(), Answer.DISPUTED, name + " never said so");
        Acting.as(focalPoint, () -> answers.answer(answer));
        need = need();
        move();
    }

    @Test
    void a_withheld_name_is_found_at_no_door_in_no_table_and_in_no_file() {
        assertThat(doors()).anyMatch(said -> said.contains(name));
        assertThat(server.tables(name))
                .contains(
                        "public.statement",
                        "public.statement_decision",
                        "public.pledge_revision",
                        "public.pledge_condition",
                        "public.pledge_review",
                        "public.pledge_answer",
                        "public.posting",
                        "public.allocation",
                        "public.allocation_decision",
                        "public.need_revision");
        server.writeOut();
        passages().forEach(this::withheld);
        assertThat(doors()).noneMatch(said -> said.contains(name));
        assertThat(server.tables(name)).isSubsetOf("pg_catalog.pg_statistic");
        cleaning.run();
        assertThat(server.tables(name)).isEmpty();
        assertThat(server.files(name)).isEmpty();
    }

    @Test
    void what_counts_stays_when_the_words_are_gone() {
        var before = Acting.as(desk, () -> flows.holdings(pledge.pledge()));
        passages().forEach(this::withheld);
        assertThat(Acting.as(desk, () -> flows.holdings(pledge.pledge()))).isEqualTo(before);
        var said = Acting.as(desk, () -> statements.find(statement.id())).orElseThrow();
        assertThat(said.statement().details().stances())
                .isEqualTo(statement.details().stances());
    }

    @Test
    void a_form_that_was_open_meanwhile_brings_no_word_back() {
        var readPledge = Acting.as(desk, () -> pledges.find(pledge.pledge()))
                .orElseThrow()
                .latest();
        passages().forEach(this::withheld);
        refused(
                "pledge.withheld.meanwhile",
                () -> pledges.change(readPledge, readPledge.details(), RevisionReason.CORRECTION, "Typed before"));
        refused("need.withheld.meanwhile", () -> needs.revise(need, need.details(), "Typed before"));
        refused("need.withheld.meanwhile", () -> needs.move(need, NeedStatus.CANCELLED, "Typed before"));
        refused("statement.withheld.meanwhile", () -> statements.supersede(statement, statement.details(), heard()));
        assertThat(server.tables(name)).isSubsetOf("pg_catalog.pg_statistic");
        var again = Acting.as(desk, () -> pledges.find(pledge.pledge()))
                .orElseThrow()
                .latest();
        assertThat(Acting.as(desk, () -> pledges.change(again, again.details(), RevisionReason.CORRECTION, "Read anew"))
                        .no())
                .isEqualTo(again.no() + 1);
    }

    private void refused(String why, Supplier<?> step) {
        assertThatThrownBy(() -> Acting.as(desk, step))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
    }

    @Test
    void one_person_alone_blanks_nothing() {
        for (var function : List.of(
                "withhold_statement",
                "withhold_pledge",
                "withhold_need",
                "withhold_decision_reasons",
                "withhold_source",
                "withhold_party",
                "withhold_assessment",
                "withhold_unit_cost",
                "withhold_flow_batch",
                "withhold_pledge_import")) {
            assertThatThrownBy(() -> Acting.as(
                            coordinator,
                            () -> transaction.executeWithoutResult(
                                    begun -> sql.sql("select %s(:ask)".formatted(function))
                                            .param("ask", UUID.randomUUID())
                                            .query()
                                            .singleRow())))
                    .hasStackTraceContaining("two people withhold");
        }
    }

    /** What people of every kind are told, at each desk and each download that tells of money. */
    private List<String> doors() {
        var said = new ArrayList<String>();
        for (var reader : List.of(desk, coordinator, focalPoint, people.somebody(Role.AUDITOR)))
            Acting.as(reader, () -> said.add(desks().toString()));
        var browser = new Browser(port);
        browser.signIn(people.email(desk), SamplePeople.PASSWORD);
        said.add(browser.get("/export/needs.csv").body());
        said.add(browser.get("/export/gap-rows.csv?by=DONOR").body());
        return said;
    }

    private List<Object> desks() {
        return List.of(
                statements.page(StatementQuery.ALL, 100),
                leads.of(statement.id()),
                leads.saidOf(pledge.pledge()),
                pledges.find(pledge.pledge()),
                reviews.of(pledge.pledge()),
                answers.of(pledge.pledge()),
                flows.of(pledge.pledge()),
                allocations.of(pledge.pledge()),
                needs.find(need.id()),
                needs.revisions(need.id()),
                needs.page(NeedsQuery.ALL, null, 100),
                trails.page(TrailQuery.ALL));
    }

    private List<Passage> passages() {
        var decided = Acting.as(desk, () -> leads.of(statement.id())).getFirst();
        var found = Acting.as(desk, () -> pledges.find(pledge.pledge())).orElseThrow();
        return List.of(statement.passage(), decided.passage(), found.passage(), need.passage());
    }

    private void withheld(Passage passage) {
        var ask = Acting.as(desk, () -> withholding.ask(passage, WithholdReason.NAME));
        Acting.as(coordinator, () -> withholding.withhold(ask.id()));
    }

    private Statement statement() {
        var said = new StatementDetails(
                donor,
                null,
                Attribution.ON_RECORD,
                null,
                SamplePledges.DAY,
                SaidOn.Precision.DAY,
                List.of(new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.COMMITS)),
                "A promise for the clinic of " + name,
                "وعد لعيادة " + name,
                "For " + name,
                Tongue.EN,
                "As long as " + name + " works there");
        return Acting.as(desk, () -> statements.record(said, heard()));
    }

    private AppearanceDetails heard() {
        var source = statements.addSource(
                new SourceDetails("Sample outlet", SourceTier.OUTLET, null, null, null, null, null));
        return new AppearanceDetails(source.id(), AppearanceRole.FIRST, null);
    }

    private PledgeDetails typed() {
        var one = SamplePledges.said(
                donor,
                PledgedAmount.of(AmountKind.EXACT, Money.of("1000", "USD")),
                "Clinic of " + name,
                statement.id());
        return new PledgeDetails(
                one.donor(),
                one.title(),
                one.kind(),
                one.amount(),
                one.announcedOn(),
                null,
                null,
                "For the clinic of " + name,
                one.sector(),
                null,
                one.earmarking(),
                one.additionality(),
                one.channel(),
                null,
                null,
                List.of(),
                List.of(new Condition(ConditionType.ACCESS, name + " is free")),
                one.statement(),
                List.of());
    }

    private void decide(Revision revision, ReviewDecision decision) {
        var note = "Ask " + name;
        Acting.as(second, () -> reviews.decide(new ReviewDetails(revision.id(), decision, note)));
    }

    private Need need() {
        var roof = SampleNeeds.roof(clock.today())
                .called("Roof of " + name)
                .costing("1", "500", "USD")
                .details();
        var hospital = facilities.hospital();
        return Acting.as(desk, () -> needs.record(new Scope.OfFacility(hospital.id()), roof));
    }

    private void move() {
        Acting.as(
                desk,
                () -> flows.record(new FlowDetails(
                        pledge.pledge(),
                        null,
                        FlowKind.DEPOSIT,
                        Money.of("400", "USD"),
                        clock.today(),
                        "Advice of " + name,
                        "Sent by " + name,
                        null)));
        var part = new AllocationDetails(
                pledge.pledge(), need.id(), null, null, Money.of("100", "USD"), "Wanted by " + name);
        var proposed = Acting.as(desk, () -> allocations.propose(part));
        Acting.as(second, () -> allocations.decide(proposed.id(), false, "Not for " + name));
    }
}
