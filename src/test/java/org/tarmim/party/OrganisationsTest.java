package org.tarmim.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tarmim.HouseTest;
import org.tarmim.SomePeople;
import org.tarmim.access.Acting;
import org.tarmim.kernel.Rejected;

@HouseTest
@RecordApplicationEvents
class OrganisationsTest {
    @Autowired
    Organisations organisations;

    @Test
    void an_added_organisation_is_found_by_everybody_signed_in(@Autowired ApplicationEvents events) {
        var added = added("Sample organisation A");
        assertThat(Acting.as(SomePeople.reporter(), () -> organisations.get(added.id())))
                .isEqualTo(added);
        assertThat(Acting.as(SomePeople.reporter(), organisations::list)).contains(added);
        assertThat(events.stream(OrganisationChanged.class)).contains(new OrganisationChanged.Added(added.id()));
    }

    @Test
    void before_sign_in_there_are_no_organisations() {
        var added = added("Sample organisation B");
        assertThat(organisations.list()).isEmpty();
        assertThat(organisations.find(added.id())).isEmpty();
        assertThatThrownBy(() -> organisations.get(added.id())).isInstanceOf(Rejected.class);
    }

    @Test
    void a_reporter_can_neither_add_nor_change_one() {
        var added = added("Sample organisation C");
        assertRefused(() -> organisations.add(named("Sample organisation D")));
        assertRefused(() -> organisations.rename(added.id(), added.version(), named("Sample organisation D")));
        assertRefused(() -> organisations.deactivate(added.id(), added.version()));
    }

    @Test
    void the_second_of_two_changes_to_the_same_version_is_told() {
        var added = added("Sample organisation E");
        Acting.as(SomePeople.administrator(), () -> {
            var renamed = organisations.rename(added.id(), added.version(), named("Sample organisation F"));
            assertThat(renamed.details().nameEn()).isEqualTo("Sample organisation F");
            assertThatThrownBy(() -> organisations.rename(added.id(), added.version(), named("Sample organisation G")))
                    .isInstanceOf(Rejected.class)
                    .hasMessage("organisation.stale");
        });
    }

    @Test
    void a_deactivated_organisation_stays_to_be_named_as_a_source() {
        var added = added("Sample organisation H");
        Acting.as(SomePeople.administrator(), () -> {
            organisations.deactivate(added.id(), added.version());
            assertThat(organisations.get(added.id()).active()).isFalse();
        });
    }

    @Test
    void a_name_of_300_characters_does_not_pass_the_door() {
        assertThatThrownBy(() -> added("n".repeat(300)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("name.tooLong");
    }

    private Organisation added(String nameEn) {
        return Acting.as(SomePeople.administrator(), () -> organisations.add(named(nameEn)));
    }

    private static void assertRefused(Runnable change) {
        assertThatThrownBy(() -> Acting.as(SomePeople.reporter(), change))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private static OrganisationDetails named(String nameEn) {
        return new OrganisationDetails(nameEn, "منظمة تجريبية", "SO", OrganisationKind.NGO, "PS");
    }
}
