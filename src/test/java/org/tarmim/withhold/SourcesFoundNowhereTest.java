package org.tarmim.withhold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.facility.need.Assessment;
import org.tarmim.facility.need.AssessmentDetails;
import org.tarmim.facility.need.Assessments;
import org.tarmim.facility.need.UnitCost;
import org.tarmim.facility.need.UnitCostDetails;
import org.tarmim.facility.need.UnitCosts;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.situation.party.AliasDetails;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyIdentifier;
import org.tarmim.situation.party.PartyQuery;
import org.tarmim.situation.party.PartyType;
import org.tarmim.situation.party.Tongue;
import org.tarmim.situation.statement.Source;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Statements;
import org.tarmim.store.ServerSearch;

/** A name planted in what statements and needs rest on is found nowhere after two people withheld it. */
@HouseTest
class SourcesFoundNowhereTest {
    @Autowired
    SamplePeople people;

    @Autowired
    Statements statements;

    @Autowired
    Parties parties;

    @Autowired
    Assessments assessments;

    @Autowired
    UnitCosts unitCosts;

    @Autowired
    Trails trails;

    @Autowired
    Withholding withholding;

    @Autowired
    CleaningAfterWithheld cleaning;

    @Autowired
    ServerSearch server;

    @Autowired
    SituationClock clock;

    final String name = "Zarqun" + UUID.randomUUID().toString().replace("-", "");

    Actor desk;
    Actor coordinator;
    Source source;
    Party party;
    Assessment assessment;
    UnitCost unitCost;

    @BeforeEach
    void a_name_planted_wherever_one_can_be_typed() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        Acting.as(desk, () -> {
            source = statements.addSource(new SourceDetails(
                    "Diary of " + name,
                    SourceTier.SOCIAL,
                    "https://sample.example/" + name,
                    null,
                    null,
                    clock.today(),
                    "0".repeat(64)));
            party = parties.add(person());
            parties.propose(party.id(), new AliasDetails("House of " + name, Tongue.EN));
            assessment = assessments.record(
                    null,
                    new AssessmentDetails(
                            "Roof of " + name, "Friends of " + name, clock.today(), null, null, null, List.of()));
            unitCost = unitCosts.record(price());
        });
    }

    @Test
    void a_withheld_name_is_found_at_no_door_in_no_table_and_in_no_file() {
        assertThat(doors()).contains(name);
        assertThat(server.tables(name))
                .contains(
                        "public.source",
                        "public.party",
                        "public.party_alias",
                        "public.party_identifier",
                        "public.assessment",
                        "public.unit_cost");
        server.writeOut();
        passages().forEach(this::withheld);
        assertThat(doors()).doesNotContain(name);
        cleaning.run();
        assertThat(server.tables(name)).isEmpty();
        assertThat(server.files(name)).isEmpty();
    }

    @Test
    void what_it_costs_and_what_a_party_is_stays_when_the_words_are_gone() {
        passages().forEach(this::withheld);
        var priced = Acting.as(desk, () -> unitCosts.list()).stream()
                .filter(one -> one.id().equals(unitCost.id()))
                .findFirst()
                .orElseThrow();
        assertThat(priced.details().amount()).isEqualTo(Money.of("500", "USD"));
        assertThat(Acting.as(desk, () -> parties.find(party.id())))
                .get()
                .extracting(one -> one.details().type())
                .isEqualTo(PartyType.PERSON);
    }

    private String doors() {
        return Acting.as(
                desk,
                () -> List.of(
                                statements.sources(),
                                parties.find(party.id()),
                                parties.list(new PartyQuery(name, null)),
                                parties.aliases(party.id()),
                                parties.names(),
                                assessments.list(),
                                unitCosts.list(),
                                trails.page(TrailQuery.ALL))
                        .toString());
    }

    private List<Passage> passages() {
        return List.of(source.passage(), party.passage(), assessment.passage(), unitCost.passage());
    }

    private void withheld(Passage passage) {
        var ask = Acting.as(desk, () -> withholding.ask(passage, WithholdReason.NAME));
        Acting.as(coordinator, () -> withholding.withhold(ask.id()));
    }

    private PartyDetails person() {
        var number = new PartyIdentifier(IdentifierScheme.LOCAL, "Number of " + name);
        return new PartyDetails(PartyType.PERSON, "Doctor " + name, "طبيب " + name, false, null, List.of(number));
    }

    private UnitCostDetails price() {
        var today = clock.today();
        return new UnitCostDetails(
                "Roof of " + name, "m2", Money.of("500", "USD"), "Said by " + name, today, today, null);
    }
}
