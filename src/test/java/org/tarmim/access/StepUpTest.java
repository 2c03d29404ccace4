package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.SamplePeople.PASSWORD;
import static org.tarmim.access.Role.ADMINISTRATOR;
import static org.tarmim.access.Role.HEALTH_COORDINATOR;
import static org.tarmim.access.Role.NGO_MANAGER;
import static org.tarmim.access.Role.REPORTER;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.kernel.ProofNeeded;
import org.tarmim.kernel.Rejected;

@HouseTest
class StepUpTest {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Autowired
    ApplicationContext house;

    @Autowired
    SamplePeople some;

    @Autowired
    People people;

    @Autowired
    RoleChanges roles;

    @Autowired
    FactorResets resets;

    @Autowired
    OwnProof proof;

    @Autowired
    Proposals proposals;

    @Autowired
    SampleFacilities facilities;

    @Test
    void these_acts_are_dangerous() {
        assertThat(house.getBeansWithAnnotation(Desk.class).values().stream()
                        .flatMap(KnockingAtDesks::methods)
                        .filter(method -> method.isAnnotationPresent(StepUp.class))
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()))
                .containsExactlyInAnyOrder(
                        "RoleChanges.propose",
                        "RoleChanges.confirm",
                        "FactorResets.propose",
                        "FactorResets.confirm",
                        "FactorResets.confirmOfTeam",
                        "OwnFactor.setUp",
                        "OwnFactor.makeRecoveryCodes",
                        "People.invite",
                        "People.addWithoutEmail",
                        "People.link",
                        "People.deactivate",
                        "People.reactivate",
                        "Tokens.make",
                        "Feeds.make",
                        "Phones.makeCode",
                        "LinkRequests.confirm",
                        "CaseRoom.setUp",
                        "CaseRoom.change",
                        "RoomRenewal.renew",
                        "CaseKeys.renew",
                        "Keeping.lift",
                        "Keeping.erase",
                        "RoomShares.make",
                        "RoomShares.open",
                        "Grants.grant",
                        "Grants.revoke",
                        "AdvocacyActions.sent",
                        "CaseLists.open",
                        "CaseLists.undo",
                        "Handovers.make",
                        "RiskConfirmations.confirm",
                        "PublicCounts.release",
                        "LegalLimits.record",
                        "LegalLimits.compare",
                        "Emergencies.open",
                        "Emergencies.review",
                        "DropBoxes.open",
                        "DropBoxes.move",
                        "DropBoxes.shut",
                        "Drops.setAside",
                        "ActionDecisions.approve",
                        "ActionDecisions.review",
                        "UrgentActions.goAlone",
                        "ActionFiles.pdf",
                        "ActionFiles.word",
                        "ActionFiles.forFamily",
                        "EvidenceTaking.open",
                        "EvidenceTaking.openOriginal",
                        "EvidenceTaking.export",
                        "Trails.export",
                        "Withholding.withhold");
    }

    @Test
    void a_facility_becomes_less_sensitive_only_after_a_fresh_proof() {
        var hospital = facilities.hospital(Sensitivity.CONFIDENTIAL, null);
        var less = proposed(hospital, Sensitivity.RESTRICTED);
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        Signed.in(
                coordinator,
                proved(Duration.ofMinutes(6)),
                () -> assertThatThrownBy(() -> proposals.accept(less)).isInstanceOf(ProofNeeded.class));
        Signed.in(
                coordinator,
                proved(Duration.ofMinutes(4)),
                () -> assertThat(proposals.accept(less))
                        .extracting(after -> after.details().sensitivity())
                        .isEqualTo(Sensitivity.RESTRICTED));
    }

    @Test
    void a_facility_becomes_more_sensitive_without_one() {
        var hospital = facilities.hospital();
        var more = proposed(hospital, Sensitivity.CONFIDENTIAL);
        Signed.in(
                some.somebody(HEALTH_COORDINATOR),
                proved(Duration.ofHours(1)),
                () -> assertThatNoException().isThrownBy(() -> proposals.accept(more)));
    }

    private UUID proposed(Facility before, Sensitivity sensitivity) {
        var details = SampleDetails.of(before.details()).seenBy(sensitivity).details();
        return Acting.as(
                some.somebody(HEALTH_COORDINATOR),
                () -> proposals
                        .propose(before.id(), before.version(), details, "A sample for a test")
                        .id());
    }

    @Test
    void a_proof_of_four_minutes_ago_is_enough_and_one_of_six_is_not() {
        var person = PersonId.of(some.somebody(REPORTER));
        var administrator = some.somebody(ADMINISTRATOR);
        Signed.in(
                administrator,
                proved(Duration.ofMinutes(6)),
                () -> assertThatThrownBy(() -> people.deactivate(person)).isInstanceOf(ProofNeeded.class));
        assertThat(some.listed(person).state()).isEqualTo(Person.State.ACTIVE);
        Signed.in(administrator, proved(Duration.ofMinutes(4)), () -> people.deactivate(person));
        assertThat(some.listed(person).state()).isEqualTo(Person.State.DEACTIVATED);
    }

    @Test
    void every_dangerous_act_asks_for_the_proof_before_it_does_anything() {
        var person = PersonId.of(some.somebody(REPORTER));
        Signed.in(some.somebody(ADMINISTRATOR), proved(Duration.ofHours(1)), () -> {
            assertThatThrownBy(() -> roles.propose(person, Set.of(NGO_MANAGER))).isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(() -> roles.confirm(person)).isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(() -> resets.propose(person)).isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(() -> resets.confirm(person)).isInstanceOf(ProofNeeded.class);
        });
    }

    @Test
    void who_may_not_is_refused_and_not_asked_for_a_proof() {
        var person = PersonId.of(some.somebody(REPORTER));
        Signed.in(
                some.somebody(REPORTER),
                proved(Duration.ofHours(1)),
                () -> assertThatThrownBy(() -> people.deactivate(person)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void a_fresh_code_opens_the_act_and_a_wrong_one_does_not() {
        var administrator = some.somebody(ADMINISTRATOR);
        var phone = some.phone(administrator);
        var person = PersonId.of(some.somebody(REPORTER));
        Signed.in(administrator, proved(Duration.ofHours(1)), () -> {
            assertThatThrownBy(() -> proof.give("000000")).isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> people.deactivate(person)).isInstanceOf(ProofNeeded.class);
            proof.give(phone.code());
            assertThatNoException().isThrownBy(() -> people.deactivate(person));
        });
    }

    @Test
    void without_a_phone_the_password_is_the_proof() {
        var manager = some.somebody(NGO_MANAGER);
        var person = PersonId.of(some.somebody(manager.organisation(), REPORTER));
        Signed.in(manager, proved(Duration.ofHours(1)), () -> {
            assertThatThrownBy(() -> proof.give("a wrong password")).isInstanceOf(Rejected.class);
            proof.give(PASSWORD);
            assertThatNoException().isThrownBy(() -> people.deactivate(person));
        });
    }

    @Test
    void a_lost_phone_is_reset_by_two_administrators_and_its_sessions_end() {
        var one = some.somebody(ADMINISTRATOR);
        var other = some.somebody(ADMINISTRATOR);
        var person = some.somebody(HEALTH_COORDINATOR);
        some.phone(person);
        var id = PersonId.of(person);
        assertThat(Acting.as(one, () -> resets.propose(id))).isFalse();
        assertThatThrownBy(() -> Acting.as(one, () -> resets.confirm(id)))
                .isInstanceOf(Rejected.class)
                .hasMessage("factor-reset.four-eyes");
        Acting.as(other, () -> resets.confirm(id));
        var factor = house.getBean(OwnFactor.class);
        assertThat(Acting.as(person, factor::standing).setUp()).isFalse();
        assertThat(new PersonChanged.FactorReset(id).endsSessions()).isTrue();
    }

    @Test
    void nobody_resets_the_own_factor() {
        var one = some.somebody(ADMINISTRATOR);
        assertThatThrownBy(() -> Acting.as(one, () -> resets.propose(PersonId.of(one))))
                .isInstanceOf(Rejected.class)
                .hasMessage("factor-reset.own");
    }

    private static Instant proved(Duration ago) {
        assertThat(FreshProof.FRESH).isEqualTo(FIVE_MINUTES);
        return Instant.now().minus(ago);
    }
}
