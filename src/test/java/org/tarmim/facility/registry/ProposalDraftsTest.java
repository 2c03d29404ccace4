package org.tarmim.facility.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.Draft;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;

/** What was typed of a proposal is kept until it is sent, for nobody else. */
@HouseTest
class ProposalDraftsTest {
    private static final UUID NEW = null;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    ProposalDrafts drafts;

    @Autowired
    Proposals proposals;

    Actor reporter;
    Facility hospital;

    @BeforeEach
    void somebody_proposing_a_change_of_a_hospital() {
        reporter = people.somebody(Role.REPORTER);
        hospital = facilities.hospital(reporter.organisation());
    }

    @Test
    void what_is_typed_last_comes_back_as_it_was() {
        keep(hospital.id(), typed("Sample Hospital"));
        keep(hospital.id(), typed("Sample Hospital renamed"));
        assertThat(found(hospital.id())).contains(typed("Sample Hospital renamed"));
    }

    @Test
    void a_new_facility_begun_is_kept_beside_a_change_begun() {
        keep(NEW, begun());
        keep(hospital.id(), typed("Sample Hospital renamed"));
        keep(NEW, begun());
        assertThat(found(NEW)).contains(begun());
        assertThat(found(hospital.id())).contains(typed("Sample Hospital renamed"));
    }

    @Test
    void a_colleague_sees_no_draft_of_mine() {
        keep(NEW, begun());
        var colleague = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        assertThat(Acting.as(colleague, () -> drafts.find(NEW))).isEmpty();
    }

    @Test
    void a_draft_thrown_away_is_gone() {
        keep(NEW, begun());
        Acting.as(reporter, () -> drafts.discard(NEW));
        assertThat(found(NEW)).isEmpty();
    }

    @Test
    void a_proposal_that_was_sent_leaves_no_draft_of_it_and_leaves_the_others() {
        keep(NEW, begun());
        keep(hospital.id(), typed("Sample Hospital renamed"));
        Acting.as(
                reporter,
                () -> proposals.propose(
                        hospital.id(), hospital.version(), named("Sample Hospital renamed"), "A sample"));
        assertThat(found(hospital.id())).isEmpty();
        assertThat(found(NEW)).contains(begun());
        Acting.as(reporter, () -> proposals.propose(named("Sample Hospital that is new"), "A sample"));
        assertThat(found(NEW)).isEmpty();
    }

    @Test
    void a_draft_says_what_it_would_replace_of_a_facility_that_moved_on() {
        var now = new Facility(hospital.id(), hospital.code(), 2, named("Sample Hospital"), hospital.addedAt(), true);
        assertThat(typed("Sample Hospital renamed").overtakenBy(now))
                .extracting(FieldChange::component)
                .containsExactly("nameEn");
        assertThat(typed("Sample Hospital").overtakenBy(now)).isEmpty();
    }

    @Test
    void a_draft_of_the_state_that_stands_is_not_overtaken() {
        assertThat(typed("Sample Hospital renamed").overtakenBy(hospital)).isEmpty();
    }

    private void keep(UUID facility, ProposalDraft typed) {
        Acting.as(reporter, () -> drafts.keep(facility, typed));
    }

    private Optional<ProposalDraft> found(UUID facility) {
        return Acting.as(reporter, () -> drafts.find(facility)).map(Draft::typed);
    }

    private ProposalDraft typed(String name) {
        return new ProposalDraft(hospital.version(), named(name), "31.5, 34", "لأنها تجربة");
    }

    /** The form of a new facility as it is before anything must be right. */
    private static ProposalDraft begun() {
        var some = named("S");
        var details = new FacilityDetails(
                some.nameEn(),
                null,
                some.aliases(),
                null,
                Tier.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                Sensitivity.RESTRICTED,
                some.services(),
                null,
                null,
                some.identifiers(),
                Set.of(),
                Set.of());
        return new ProposalDraft(null, details, "31", "");
    }

    private static FacilityDetails named(String name) {
        return SampleDetails.of(name).details();
    }
}
