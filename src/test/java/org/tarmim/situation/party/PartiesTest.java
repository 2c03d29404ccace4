package org.tarmim.situation.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Rejected;
import org.tarmim.situation.SampleParties;

/** Parties under all their names: the desk keeps them, two of it agree on another spelling, nothing disappears. */
@HouseTest
class PartiesTest {
    @Autowired
    Parties parties;

    @Autowired
    SampleParties some;

    @Autowired
    SamplePeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor colleague;
    Actor reporter;

    @BeforeEach
    void two_of_the_desk_and_a_reporter() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        colleague = people.somebody(Role.RECONSTRUCTION_DESK, desk.organisation());
        reporter = people.somebody(Role.REPORTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ولايه الامل التجريبيه", "وِلاية الأمل", "sample hope", "HOPE state", "zzh-17"})
    void a_party_is_found_by_any_spelling_of_either_name_and_by_its_number(String typed) {
        var number = new PartyIdentifier(IdentifierScheme.LOCAL, "ZZH-17");
        hope(number);
        assertThat(found(reporter, typed))
                .anyMatch(party -> party.details().identifiers().contains(number));
    }

    @Test
    void another_spelling_finds_its_party_once_a_second_person_confirmed_it() {
        var party = some.state(desk);
        var alias = propose(party, "Republic of Testland");
        assertThat(found(reporter, "testland")).isEmpty();
        Acting.as(colleague, () -> parties.confirm(alias));
        assertThat(found(reporter, "testland")).containsExactly(reread(party));
        assertThat(Acting.as(reporter, () -> parties.called("republic of TESTLAND")))
                .containsExactly(party.name());
    }

    @Test
    void nobody_decides_on_a_spelling_they_proposed_and_nobody_decides_twice() {
        var alias = propose(some.state(desk), "Sampleland");
        assertRefused(desk, "party.alias.own", () -> parties.confirm(alias));
        Acting.as(colleague, () -> parties.reject(alias));
        assertRefused(colleague, "party.alias.decided", () -> parties.confirm(alias));
    }

    @Test
    void a_rejected_spelling_is_kept_and_finds_nothing() {
        var party = some.state(desk);
        var alias = propose(party, "Not this one at all");
        Acting.as(colleague, () -> parties.reject(alias));
        assertThat(found(reporter, "not this one at all")).isEmpty();
        assertThat(Acting.as(reporter, () -> parties.aliases(party.id())))
                .extracting(PartyAlias::state)
                .containsExactly(PartyAlias.State.REJECTED);
    }

    @Test
    void a_number_belongs_to_one_party_and_the_refusal_names_it() {
        var number = new PartyIdentifier(IdentifierScheme.FTS_ORG, "990017");
        var owner = Acting.as(desk, () -> parties.add(with(number)));
        assertThatThrownBy(() -> Acting.as(desk, () -> parties.add(with(number))))
                .isInstanceOfSatisfying(Rejected.class, because -> {
                    assertThat(because.key()).isEqualTo("party.identifier.taken");
                    assertThat(because.values().getLast().toString())
                            .contains(owner.details().nameEn());
                });
        assertThat(Acting.as(desk, () -> parties.correct(owner.id(), owner.version(), owner.details()))
                        .version())
                .isEqualTo(owner.version() + 1);
    }

    @Test
    void an_organisation_with_accounts_stands_for_one_party() {
        var donor = people.somebody(Role.DONOR_FOCAL_POINT);
        var state = Acting.as(desk, () -> parties.add(standingFor(donor.organisation())));
        assertThat(Acting.as(donor, () -> parties.ofOrganisation(donor.organisation())))
                .contains(state);
        assertRefused(desk, "party.organisation.taken", () -> parties.add(standingFor(donor.organisation())));
    }

    @Test
    void who_corrects_what_another_corrected_meanwhile_is_told_so() {
        var party = some.state(desk);
        Acting.as(colleague, () -> parties.correct(party.id(), party.version(), SampleParties.details()));
        assertRefused(desk, "party.stale", () -> parties.correct(party.id(), party.version(), SampleParties.details()));
    }

    @Test
    void what_a_party_is_to_another_has_its_days_and_ends_once() {
        var agency = some.state(desk);
        var state = some.state(desk);
        var from = LocalDate.of(2024, 3, 1);
        var link = Acting.as(
                desk,
                () -> parties.link(agency.id(), new PartyLinkDetails(PartyTie.AGENCY_OF, state.id(), from, null)));
        assertThat(links(state)).extracting(PartyLink::party).containsExactly(agency.name());
        assertRefused(desk, "party.link.ended", () -> parties.endLink(link, from.minusDays(1)));
        Acting.as(desk, () -> parties.endLink(link, from.plusDays(30)));
        assertRefused(desk, "party.link.ended", () -> parties.endLink(link, from.plusDays(31)));
        assertThat(links(agency)).extracting(PartyLink::to).containsExactly(from.plusDays(30));
    }

    @Test
    void a_party_needs_a_name_and_days_in_order() {
        var nameless = new PartyDetails(PartyType.STATE, " \u200F", "", false, null, List.of());
        assertThatThrownBy(() -> Acting.as(desk, () -> parties.add(nameless)))
                .isInstanceOf(ConstraintViolationException.class);
        var backwards = new PartyLinkDetails(
                PartyTie.MANAGES, UUID.randomUUID(), LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1));
        var party = some.state(desk);
        assertThatThrownBy(() -> Acting.as(desk, () -> parties.link(party.id(), backwards)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void bare_sql_adds_changes_and_deletes_nothing_without_the_permission() {
        var party = some.state(desk);
        for (var statement : List.of(
                "update party set name_en = 'x'",
                "insert into party (type, name_en, search_keys, added_at) values ('STATE', 'x', 'x', now())"))
            assertThatThrownBy(() -> bare(reporter, statement)).as(statement).isInstanceOf(DataAccessException.class);
        for (var statement : List.of("delete from party", "delete from party_alias", "delete from party_link"))
            assertThatThrownBy(() -> bare(desk, statement)).as(statement).isInstanceOf(DataAccessException.class);
        assertThat(reread(party)).isEqualTo(party);
    }

    @Test
    void bare_sql_lets_nobody_confirm_an_own_spelling_or_decide_in_another_name() {
        var alias = propose(some.state(desk), "Bareland");
        assertThatThrownBy(() -> bare(desk, confirmation(alias, desk))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> bare(desk, confirmation(alias, colleague))).isInstanceOf(DataAccessException.class);
        assertThat(bare(colleague, confirmation(alias, colleague))).isEqualTo(1);
    }

    @Test
    void who_may_not_see_the_situation_sees_no_party() {
        some.state(desk);
        var administrator = people.somebody(Role.ADMINISTRATOR);
        assertThat(count(administrator)).isZero();
        assertThat(count(reporter)).isPositive();
    }

    private void hope(PartyIdentifier number) {
        var details = new PartyDetails(
                PartyType.STATE, "Sample Hope State", "ولاية الأمل التجريبية", false, null, List.of(number));
        if (found(desk, number.value()).isEmpty()) Acting.as(desk, () -> parties.add(details));
    }

    private static PartyDetails with(PartyIdentifier number) {
        var plain = SampleParties.details();
        return new PartyDetails(plain.type(), plain.nameEn(), plain.nameAr(), false, null, List.of(number));
    }

    private static PartyDetails standingFor(UUID organisation) {
        var plain = SampleParties.details();
        return new PartyDetails(plain.type(), plain.nameEn(), plain.nameAr(), false, organisation, List.of());
    }

    private UUID propose(Party party, String text) {
        return Acting.as(desk, () -> parties.propose(party.id(), new AliasDetails(text, Tongue.EN)));
    }

    private List<Party> found(Actor actor, String text) {
        return Acting.as(actor, () -> parties.list(PartyQuery.ALL.text(text)));
    }

    private Party reread(Party party) {
        return Acting.as(desk, () -> parties.find(party.id())).orElseThrow();
    }

    private List<PartyLink> links(Party party) {
        return Acting.as(reporter, () -> parties.links(party.id()));
    }

    private static String confirmation(UUID alias, Actor by) {
        return "update party_alias set state = 'CONFIRMED', decided_by = '%s', decided_at = now() where id = '%s'"
                .formatted(by.account(), alias);
    }

    private int bare(Actor actor, String statement) {
        return Acting.as(
                actor, () -> transaction.execute(status -> sql.sql(statement).update()));
    }

    private long count(Actor actor) {
        return Acting.as(
                actor,
                () -> transaction.execute(status ->
                        sql.sql("select count(*) from party").query(Long.class).single()));
    }

    private void assertRefused(Actor actor, String key, Runnable step) {
        assertThatThrownBy(() -> Acting.as(actor, step))
                .isInstanceOfSatisfying(
                        Rejected.class, because -> assertThat(because.key()).isEqualTo(key));
    }
}
